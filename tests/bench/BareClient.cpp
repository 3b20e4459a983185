// SPDX-License-Identifier: MIT
#include "BareClient.h"

namespace Keycutter::Bench {

BareClient::BareClient(const QUrl& site, QByteArray token)
    : m_site(site)
    , m_token(std::move(token))
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QTcpSocket::connected, this, &BareClient::sendNext);
    connect(&m_socket, &QTcpSocket::readyRead, this, &BareClient::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &BareClient::done);
}

void BareClient::start()
{
    m_socket.connectToHost(m_site.host(), quint16(m_site.port()));
}

void BareClient::send(const QByteArray& path, const QByteArray& body)
{
    m_socket.write(
        "POST " + path + " HTTP/1.1\r\nHost: " + m_site.authority().toUtf8()
        + "\r\nAuthorization: Bearer " + m_token
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body);
}

void BareClient::read()
{
    m_reader.feed(m_socket.readAll());
    if (const auto answer = m_reader.take())
        answered(answer->status());
}

} // namespace Keycutter::Bench
