// SPDX-License-Identifier: MIT
#include "http/LoopbackListener.h"
#include "support/RawMessage.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

const QUrl site(u"https://eu.infisical.com/login"_qs);
const QByteArray origin = "https://eu.infisical.com";
const QByteArray message = "{\"JTWToken\": \"x\", \"email\": \"a@b\", \"privateKey\": \"\"}";

} // namespace

//! The browser's part is played by a socket. What makes a message good is in tst_loopbackmessage.
class LoopbackListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneMessage();
    void staysOpenForOthers();
    void takesItInPieces();
    void onlyOnLoopback();
    void closesOnDemand();
    void dropsTooManyConnections();

private:
    //! The answer to @p bytes; an empty one where the connection just ended.
    [[nodiscard]] static RawMessage exchange(quint16 port, const QByteArray& bytes);
    [[nodiscard]] static QByteArray
    request(quint16 port, const QByteArray& method, const QByteArray& from, const QByteArray& body);
};

QByteArray LoopbackListenerTest::request(
    quint16 port, const QByteArray& method, const QByteArray& from, const QByteArray& body)
{
    return method + " / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nOrigin: " + from + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

RawMessage LoopbackListenerTest::exchange(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    ended.wait(5000);
    RawMessageReader reader(RawMessageReader::Kind::Answers);
    reader.feed(socket.readAll());
    return reader.take().value_or(RawMessage());
}

void LoopbackListenerTest::takesOneMessage()
{
    LoopbackListener listener(site);
    QSignalSpy received(&listener, &LoopbackListener::received);
    QByteArray heard;
    QByteArray shared;
    connect(&listener, &LoopbackListener::received, this, [&](const QByteArray& json) {
        heard = QByteArray(json.constData(), json.size());
        shared = json;
    });
    const auto port = listener.listen();
    QVERIFY(port.has_value() && *port > 0);
    QCOMPARE(listener.port(), *port);

    const RawMessage preflight = exchange(*port, request(*port, "OPTIONS", origin, {}));
    QCOMPARE(preflight.status(), 200);
    QCOMPARE(preflight.header("Access-Control-Allow-Origin"), origin);
    QVERIFY(received.isEmpty());

    const RawMessage answer = exchange(*port, request(*port, "POST", origin, message));
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.header("Access-Control-Allow-Origin"), origin);
    QCOMPARE(received.size(), 1);
    QCOMPARE(heard, message);
    // It held a credential.
    QCOMPARE(shared, QByteArray(message.size(), '\0'));

    // It has closed itself.
    QCOMPARE(listener.port(), 0);
    QTcpSocket second;
    QSignalSpy refused(&second, &QTcpSocket::errorOccurred);
    second.connectToHost(QHostAddress(QHostAddress::LocalHost), *port);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(second.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(received.size(), 1);
}

void LoopbackListenerTest::staysOpenForOthers()
{
    LoopbackListener listener(site);
    QSignalSpy received(&listener, &LoopbackListener::received);
    const quint16 port = listener.listen().value_or(0);
    QCOMPARE(exchange(port, request(port, "POST", "https://evil.example", message)).status(), 403);
    QCOMPARE(exchange(port, request(port, "PUT", origin, message)).status(), 405);
    QCOMPARE(exchange(port, request(port, "POST", origin, "no JSON")).status(), 400);
    QCOMPARE(exchange(port, "hello\r\n\r\n").status(), 400);
    const QByteArray tooLarge = request(port, "POST", origin, QByteArray(70000, 'x'));
    QCOMPARE(exchange(port, tooLarge.left(tooLarge.indexOf("\r\n\r\n") + 4)).status(), 413);
    QVERIFY(received.isEmpty());
    QCOMPARE(exchange(port, request(port, "POST", origin, message)).status(), 200);
    QCOMPARE(received.size(), 1);
}

void LoopbackListenerTest::takesItInPieces()
{
    LoopbackListener listener(site);
    QSignalSpy received(&listener, &LoopbackListener::received);
    QByteArray heard;
    connect(&listener, &LoopbackListener::received, this, [&heard](const QByteArray& json) {
        heard = QByteArray(json.constData(), json.size());
    });
    const quint16 port = listener.listen().value_or(0);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray bytes = request(port, "POST", origin, message);
    for (const char byte : bytes) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(heard, message);
}

void LoopbackListenerTest::onlyOnLoopback()
{
    LoopbackListener listener(site);
    const quint16 port = listener.listen().value_or(0);
    QVERIFY(listener.listen().value_or(0) == port);
    // Another address of this machine (all of 127/8 is its own, on Linux at least) is not served.
    QTcpSocket socket;
    QSignalSpy failed(&socket, &QTcpSocket::errorOccurred);
    socket.connectToHost(QHostAddress(u"127.0.0.2"_qs), port);
    QTRY_COMPARE(failed.size(), 1);
}

void LoopbackListenerTest::closesOnDemand()
{
    LoopbackListener listener(site);
    QSignalSpy received(&listener, &LoopbackListener::received);
    const quint16 port = listener.listen().value_or(0);
    QTcpSocket open;
    QSignalSpy connected(&open, &QTcpSocket::connected);
    QSignalSpy ended(&open, &QTcpSocket::disconnected);
    open.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(connected.size(), 1);
    QCoreApplication::processEvents();
    listener.close();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(listener.port(), 0);
    QVERIFY(received.isEmpty());
}

void LoopbackListenerTest::dropsTooManyConnections()
{
    LoopbackListener listener(site);
    QSignalSpy received(&listener, &LoopbackListener::received);
    const quint16 port = listener.listen().value_or(0);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    int ended = 0;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        connect(sockets.back().get(), &QTcpSocket::disconnected, this, [&ended] { ++ended; });
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    QTRY_COMPARE(ended, 4);
    // Those that are kept can still bring the message.
    sockets.front()->write(request(port, "POST", origin, message));
    QTRY_COMPARE(received.size(), 1);
}

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "tst_loopbacklistener.moc"
