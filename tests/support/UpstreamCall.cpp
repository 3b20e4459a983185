// SPDX-License-Identifier: MIT
#include "support/UpstreamCall.h"

#include <QHostAddress>

namespace Keycutter::Test {

namespace {

//! @p message with these headers in place of its Connection and Keep-Alive.
QByteArray withConnection(const RawMessage& message, const QByteArray& connection)
{
    const qsizetype headEnd = message.bytes.indexOf("\r\n\r\n");
    QByteArray bytes = message.startLine + "\r\n";
    for (const auto& [name, value] : message.headers) {
        const QByteArray lower = name.toLower();
        if (lower != "connection" && lower != "keep-alive")
            bytes += name + ": " + value + "\r\n";
    }
    return bytes + connection + message.bytes.mid(headEnd + 2);
}

} // namespace

UpstreamCall::UpstreamCall(quint16 port, const RawMessage& request, QObject* parent)
    : QObject(parent)
    , m_reader(RawMessageReader::Kind::Answers)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &UpstreamCall::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &UpstreamCall::end);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &UpstreamCall::end);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.write(withConnection(request, "Connection: close\r\n"));
}

void UpstreamCall::read()
{
    m_reader.feed(m_socket.readAll());
    if (const auto answer = m_reader.take())
        finish(*answer);
}

void UpstreamCall::end()
{
    if (m_done)
        return;
    m_reader.feed(m_socket.readAll());
    if (const auto answer = m_reader.takeAtEnd()) {
        // Up to the end of the stream: given a length, so that the client's stream can go on.
        RawMessage framed = *answer;
        const qsizetype headEnd = framed.bytes.indexOf("\r\n\r\n");
        framed.headers.append({"Content-Length", QByteArray::number(framed.body.size())});
        framed.bytes = framed.bytes.left(headEnd + 4) + framed.body;
        finish(framed);
        return;
    }
    m_done = true;
    Q_EMIT failed();
    deleteLater();
}

void UpstreamCall::finish(const RawMessage& answer)
{
    if (m_done)
        return;
    m_done = true;
    RawMessage open = answer;
    open.bytes = withConnection(answer, {});
    Q_EMIT answered(open);
    deleteLater();
}

} // namespace Keycutter::Test
