// SPDX-License-Identifier: MIT
#include "http/InstanceChannel.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

namespace Keycutter {

namespace {

constexpr quint32 magic = 0x4b435431; // "KCT1": the first version of these words
constexpr int longestMessage = 64 * 1024;
constexpr std::chrono::milliseconds pause{50};
constexpr char taken = '+';

//! A socket beside the lock. Where its path would be longer than a socket's may be, or where names
//! are those of pipes, as on Windows, a name that stands for the folder.
QString addressFor(const QString& folder)
{
    constexpr qsizetype longestPath = 100;
    const QString path = folder + QStringLiteral("/instance");
    if (QDir::separator() == u'/' && path.toLocal8Bit().size() <= longestPath)
        return path;
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("keycutter-") + QString::fromLatin1(digest.toHex().left(16));
}

QString lockIn(const QString& folder)
{
    QDir().mkpath(folder);
    return folder + QStringLiteral("/instance.lock");
}

QByteArray packed(const QStringList& arguments)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << arguments;
    return bytes;
}

} // namespace

class InstanceChannel::Private
{
public:
    Private(InstanceChannel* channel, const QString& folder);

    void accept();
    void read(QLocalSocket* socket);
    void tryAgain();
    void finish(bool isTaken);

    InstanceChannel* q;
    QLockFile lock;
    QString address;
    QLocalServer server;
    QLocalSocket socket;
    QTimer again;
    QTimer patience;
    QByteArray message;
};

InstanceChannel::Private::Private(InstanceChannel* channel, const QString& folder)
    : q(channel)
    , lock(lockIn(folder))
    , address(addressFor(folder))
{
    // Held for as long as the program lives; one of a program that died is not in the way.
    lock.setStaleLockTime(0);
    server.setSocketOptions(QLocalServer::UserAccessOption);
    again.setSingleShot(true);
    again.setInterval(pause);
    patience.setSingleShot(true);
    connect(&server, &QLocalServer::newConnection, q, [this] { accept(); });
    connect(&again, &QTimer::timeout, q, [this] { tryAgain(); });
    connect(&patience, &QTimer::timeout, q, [this] { finish(false); });
    connect(&socket, &QLocalSocket::connected, q, [this] { socket.write(message); });
    connect(&socket, &QLocalSocket::readyRead, q, [this] {
        finish(socket.readAll().startsWith(taken));
    });
    connect(&socket, &QLocalSocket::errorOccurred, q, [this] {
        // It may be about to listen.
        if (patience.isActive())
            again.start();
    });
}

void InstanceChannel::Private::tryAgain()
{
    socket.abort();
    socket.connectToServer(address);
}

void InstanceChannel::Private::finish(bool isTaken)
{
    patience.stop();
    again.stop();
    socket.abort();
    if (isTaken)
        Q_EMIT q->handedOver();
    else
        Q_EMIT q->unanswered();
}

void InstanceChannel::Private::accept()
{
    while (QLocalSocket* caller = server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, q, [this, caller] { read(caller); });
        read(caller);
    }
}

void InstanceChannel::Private::read(QLocalSocket* caller)
{
    if (caller->bytesAvailable() > longestMessage) {
        caller->abort();
        return;
    }
    QDataStream stream(caller);
    stream.setVersion(QDataStream::Qt_6_0);
    stream.startTransaction();
    quint32 begin = 0;
    QStringList arguments;
    stream >> begin;
    if (stream.status() == QDataStream::Ok && begin != magic) {
        caller->abort();
        return;
    }
    stream >> arguments;
    if (!stream.commitTransaction())
        return;
    caller->write(&taken, 1);
    caller->flush();
    Q_EMIT q->received(arguments);
}

InstanceChannel::InstanceChannel(const QString& folder, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, folder))
{
}

InstanceChannel::~InstanceChannel() = default;

bool InstanceChannel::claim()
{
    if (!d->lock.tryLock())
        return d->lock.error() != QLockFile::LockFailedError;
    // What a program that died has left.
    QLocalServer::removeServer(d->address);
    d->server.listen(d->address);
    return true;
}

QString InstanceChannel::address() const
{
    return d->address;
}

void InstanceChannel::handOver(const QStringList& arguments, std::chrono::milliseconds patience)
{
    d->message = packed(arguments);
    d->patience.start(patience);
    d->tryAgain();
}

} // namespace Keycutter
