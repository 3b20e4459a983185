// SPDX-License-Identifier: MIT
#pragma once

#include "support/RawMessage.h"
#include "support/TestCertificates.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>

namespace Keycutter::Test {

//! How a connection ends.
enum class Drop {
    Close, //!< FIN (and close_notify under TLS)
    Reset, //!< RST
};

//! One accepted connection. Owned by its server, gone once it is disconnected.
class RawConnection : public QObject
{
    Q_OBJECT

public:
    RawConnection(QTcpSocket* socket, QObject* parent);

    void write(const QByteArray& bytes);
    //! Writes @p size bytes at a time with @p pause milliseconds between; then @p done.
    void writeSlowly(
        const QByteArray& bytes, qsizetype size, int pause, std::function<void()> done = {});
    //! Ends the connection once what was written has left.
    void drop(Drop how);
    //! Ends its own half; the connection goes when the client has noticed. For plain sockets.
    void endSending();
    //! Requests whose head arrived on this connection.
    [[nodiscard]] int heads() const { return m_reader.heads(); }

Q_SIGNALS:
    void headArrived();
    void requestArrived(const Keycutter::Test::RawMessage& request);

private:
    void read();
    void dropWhenWritten();

    QPointer<QTcpSocket> m_socket;
    RawMessageReader m_reader;
    int m_heads = 0;
    std::optional<Drop> m_drop;
};

//! A server on 127.0.0.1 that reads requests off plain or TLS sockets and leaves the answers to
//! whoever listens to requestArrived(). Runs in the event loop of its thread.
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    //! On @p port, or a free one. False when the port is taken.
    bool start(quint16 port = 0);
    bool startTls(const TestCertificate& certificate);
    //! "http://127.0.0.1:PORT" or "https://localhost:PORT" with @p path.
    [[nodiscard]] QUrl url(const QString& path = {}) const;
    //! Connections accepted so far.
    [[nodiscard]] int connectionCount() const { return m_connections; }
    //! Stops to accept and ends all connections.
    void stop(Drop how);

Q_SIGNALS:
    void headArrived(Keycutter::Test::RawConnection* connection);
    void requestArrived(
        Keycutter::Test::RawConnection* connection, const Keycutter::Test::RawMessage& request);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<TestCertificate> m_certificate;
    int m_connections = 0;
};

} // namespace Keycutter::Test
