// SPDX-License-Identifier: MIT
#include "support/RawServer.h"

#include "support/ResetSocket.h"

#include <QSslSocket>
#include <QTimer>

namespace Keycutter::Test {

RawConnection::RawConnection(QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &RawConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // Queued: a TLS socket emits it in the middle of its own work.
    connect(
        socket, &QTcpSocket::bytesWritten, this, &RawConnection::dropWhenWritten,
        Qt::QueuedConnection);
    if (auto* tls = qobject_cast<QSslSocket*>(socket)) {
        connect(
            tls, &QSslSocket::encryptedBytesWritten, this, &RawConnection::dropWhenWritten,
            Qt::QueuedConnection);
        // A client that does not trust the certificate goes away in the middle of the handshake.
        connect(tls, &QSslSocket::errorOccurred, this, [this, tls] {
            if (!tls->isEncrypted())
                deleteLater();
        });
    }
}

void RawConnection::write(const QByteArray& bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void RawConnection::writeSlowly(
    const QByteArray& bytes, qsizetype size, int pause, std::function<void()> done)
{
    write(bytes.left(size));
    const QByteArray rest = bytes.mid(size);
    QTimer::singleShot(pause, this, [this, rest, size, pause, done = std::move(done)] {
        if (!rest.isEmpty())
            writeSlowly(rest, size, pause, done);
        else if (done)
            done();
    });
}

void RawConnection::drop(Drop how)
{
    m_drop = how;
    // From the event loop: a TLS socket may be in the middle of reading.
    QMetaObject::invokeMethod(this, &RawConnection::dropWhenWritten, Qt::QueuedConnection);
}

void RawConnection::endSending()
{
    if (m_socket)
        Test::endSending(*m_socket);
}

void RawConnection::dropWhenWritten()
{
    if (!m_drop || !m_socket || m_socket->bytesToWrite() > 0)
        return;
    const auto* tls = qobject_cast<QSslSocket*>(m_socket);
    if (tls && tls->encryptedBytesToWrite() > 0)
        return;
    if (*m_drop == Drop::Reset)
        resetSocket(*m_socket);
    else
        m_socket->disconnectFromHost();
}

void RawConnection::read()
{
    m_reader.feed(m_socket->readAll());
    for (;;) {
        if (m_heads < m_reader.heads()) {
            ++m_heads;
            Q_EMIT headArrived();
        }
        const auto request = m_reader.take();
        if (!request)
            return;
        Q_EMIT requestArrived(*request);
    }
}

bool RawServer::start(quint16 port)
{
    return listen(QHostAddress(QHostAddress::LocalHost), port);
}

bool RawServer::startTls(const TestCertificate& certificate)
{
    m_certificate = certificate;
    return start();
}

QUrl RawServer::url(const QString& path) const
{
    QUrl url;
    url.setScheme(m_certificate ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_certificate ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void RawServer::stop(Drop how)
{
    close();
    const auto connections = findChildren<RawConnection*>(QString(), Qt::FindDirectChildrenOnly);
    for (RawConnection* connection : connections)
        connection->drop(how);
}

void RawServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    QTcpSocket* socket = m_certificate ? new QSslSocket : new QTcpSocket;
    socket->setSocketDescriptor(descriptor);
    auto* connection = new RawConnection(socket, this);
    connect(connection, &RawConnection::headArrived, this, [this, connection] {
        Q_EMIT headArrived(connection);
    });
    connect(
        connection, &RawConnection::requestArrived, this,
        [this, connection](const RawMessage& request) {
            Q_EMIT requestArrived(connection, request);
        });
    if (auto* tls = qobject_cast<QSslSocket*>(socket)) {
        tls->setLocalCertificate(m_certificate->certificate);
        tls->setPrivateKey(m_certificate->key);
        tls->startServerEncryption();
    }
}

} // namespace Keycutter::Test
