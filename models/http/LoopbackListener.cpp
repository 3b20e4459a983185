// SPDX-License-Identifier: MIT
#include "http/LoopbackListener.h"

#include "domain/SecretText.h"
#include "http/LoopbackMessage.h"
#include "http/Origin.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace Keycutter {

namespace {

constexpr int mostConnections = 16;
constexpr std::chrono::seconds connectionLife{10};

} // namespace

class LoopbackListener::Private
{
public:
    Private(LoopbackListener* listener, const QUrl& allowedOrigin)
        : q(listener)
        , origin(originOf(allowedOrigin))
    {
    }

    void accept();
    void read(QTcpSocket* socket);

    LoopbackListener* q;
    QString origin;
    QTcpServer server;
};

void LoopbackListener::Private::accept()
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        if (server.findChildren<QTcpSocket*>().size() > mostConnections) {
            delete socket;
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, q, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(connectionLife, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
    }
}

void LoopbackListener::Private::read(QTcpSocket* socket)
{
    // Left in the socket until it is whole: the reading refuses early what grows too large.
    const QByteArray arrived = socket->peek(socket->bytesAvailable());
    const LoopbackMessage message = readLoopbackMessage(arrived);
    const auto wipe = qScopeGuard([&] {
        wipeInPlace(arrived);
        wipeInPlace(message.body);
    });
    if (message.state == LoopbackMessage::State::Incomplete)
        return;
    socket->disconnect(q);
    const LoopbackVerdict verdict = judgeLoopbackMessage(message, origin, server.serverPort());
    // From here on the socket ends by itself: what it has to say is written out even after close().
    socket->setParent(QCoreApplication::instance());
    socket->skip(socket->bytesAvailable());
    socket->write(loopbackAnswer(message, verdict, origin));
    socket->disconnectFromHost();
    if (!verdict.isMessage)
        return;
    q->close();
    Q_EMIT q->received(message.body);
}

LoopbackListener::LoopbackListener(const QUrl& allowedOrigin, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, allowedOrigin))
{
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->accept(); });
}

LoopbackListener::~LoopbackListener() = default;

Result<quint16> LoopbackListener::listen()
{
    if (d->server.isListening() || d->server.listen(QHostAddress(QHostAddress::LocalHost)))
        return d->server.serverPort();
    return failure(Error::of(
        ErrorKind::Offline,
        QCoreApplication::translate("LoopbackListener", "Waiting for the browser's answer"),
        d->server.errorString()));
}

quint16 LoopbackListener::port() const
{
    return d->server.serverPort();
}

void LoopbackListener::close()
{
    d->server.close();
    qDeleteAll(d->server.findChildren<QTcpSocket*>());
}

} // namespace Keycutter
