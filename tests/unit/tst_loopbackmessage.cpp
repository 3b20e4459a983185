// SPDX-License-Identifier: MIT
#include "http/LoopbackMessage.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rightHost = "Host: 127.0.0.1:4711\r\n";
const QByteArray rightOrigin = "Origin: https://eu.infisical.com\r\n";

QByteArray post(const QByteArray& headers, const QByteArray& body)
{
    return "POST / HTTP/1.1\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

} // namespace

class LoopbackMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void waitsForTheWhole();
    void refusesEarly();
    void answersThePreflight();
};

void LoopbackMessageTest::judges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isMessage");

    const QByteArray good = rightHost + rightOrigin;
    const QByteArray json = "{\"JTWToken\": \"x\"}";
    QTest::newRow("the message") << post(good, json) << 200 << true;
    QTest::newRow("by the name localhost")
        << post("Host: localhost:4711\r\n" + rightOrigin, json) << 200 << true;
    QTest::newRow("preflight") << "OPTIONS / HTTP/1.1\r\n" + good + "\r\n" << 200 << false;
    QTest::newRow("other origin") << post(rightHost + "Origin: https://evil.example\r\n", json)
                                  << 403 << false;
    QTest::newRow("origin with more behind")
        << post(rightHost + "Origin: https://eu.infisical.com.evil.example\r\n", json) << 403
        << false;
    QTest::newRow("less safe origin")
        << post(rightHost + "Origin: http://eu.infisical.com\r\n", json) << 403 << false;
    QTest::newRow("no origin") << post(rightHost, json) << 403 << false;
    QTest::newRow("null origin") << post(rightHost + "Origin: null\r\n", json) << 403 << false;
    QTest::newRow("two origins") << post(good + "Origin: https://evil.example\r\n", json) << 403
                                 << false;
    QTest::newRow("preflight of another origin")
        << "OPTIONS / HTTP/1.1\r\n" + rightHost + "Origin: https://evil.example\r\n\r\n"
        << 403 << false;
    QTest::newRow("other host") << post("Host: evil.example:4711\r\n" + rightOrigin, json) << 403
                                << false;
    QTest::newRow("other port") << post("Host: 127.0.0.1:4712\r\n" + rightOrigin, json) << 403
                                << false;
    QTest::newRow("no host") << post(rightOrigin, json) << 403 << false;
    QTest::newRow("GET") << "GET / HTTP/1.1\r\n" + good + "\r\n" << 405 << false;
    QTest::newRow("other path") << "POST /x HTTP/1.1\r\n" + good + "Content-Length: 2\r\n\r\n{}"
                                << 404 << false;
    QTest::newRow("no JSON") << post(good, "token=x") << 400 << false;
    QTest::newRow("cut JSON") << post(good, "{\"JTWToken\": ") << 400 << false;
    QTest::newRow("a list") << post(good, "[1]") << 400 << false;
    QTest::newRow("empty") << post(good, "") << 400 << false;
    QTest::newRow("no length") << "POST / HTTP/1.1\r\n" + good + "\r\n{}" << 411 << false;
    QTest::newRow("bad length") << "POST / HTTP/1.1\r\n" + good + "Content-Length: -2\r\n\r\n{}"
                                << 400 << false;
    QTest::newRow("too large") << "POST / HTTP/1.1\r\n" + good + "Content-Length: 65537\r\n\r\n"
                               << 413 << false;
    QTest::newRow("as large as can be")
        << post(good, "{\"a\": \"" + QByteArray(65536 - 9, 'x') + "\"}") << 200 << true;
    QTest::newRow("head too large")
        << "POST / HTTP/1.1\r\nX: " + QByteArray(17000, 'x') << 431 << false;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400 << false;
    QTest::newRow("HTTP/2 preface")
        << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400 << false;
    QTest::newRow("header without a colon")
        << QByteArray("GET / HTTP/1.1\r\nbad\r\n\r\n") << 400 << false;
}

void LoopbackMessageTest::judges()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(bool, isMessage);
    const LoopbackMessage message = readLoopbackMessage(bytes);
    QVERIFY(message.state != LoopbackMessage::State::Incomplete);
    const auto verdict = judgeLoopbackMessage(message, u"https://eu.infisical.com"_qs, 4711);
    QCOMPARE(verdict.status, status);
    QCOMPARE(verdict.isMessage, isMessage);
    const QByteArray answer = loopbackAnswer(message, verdict, u"https://eu.infisical.com"_qs);
    QVERIFY(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
    QVERIFY(answer.endsWith("\r\n\r\n"));
    // Who may not post may not even read that it may not.
    QCOMPARE(answer.contains("Access-Control-Allow-Origin"), verdict.originAllowed);
    QVERIFY(status != 403 || !verdict.originAllowed);
}

void LoopbackMessageTest::waitsForTheWhole()
{
    const QByteArray bytes = post(rightHost + rightOrigin, "{\"a\": 1}");
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QCOMPARE(readLoopbackMessage(bytes.left(size)).state, LoopbackMessage::State::Incomplete);
    const LoopbackMessage message = readLoopbackMessage(bytes);
    QCOMPARE(message.state, LoopbackMessage::State::Complete);
    QCOMPARE(message.body, QByteArray("{\"a\": 1}"));
}

void LoopbackMessageTest::refusesEarly()
{
    const QByteArray endless(16 * 1024 + 1, 'x');
    QCOMPARE(readLoopbackMessage(endless).refusal, 431);
}

void LoopbackMessageTest::answersThePreflight()
{
    const LoopbackMessage message = readLoopbackMessage(
        "OPTIONS / HTTP/1.1\r\n" + rightHost + rightOrigin
        + "Access-Control-Request-Method: POST\r\n"
          "Access-Control-Request-Private-Network: true\r\n\r\n");
    const QString origin = u"https://eu.infisical.com"_qs;
    const QByteArray answer
        = loopbackAnswer(message, judgeLoopbackMessage(message, origin, 4711), origin);
    for (const char* header :
         {"Access-Control-Allow-Origin: https://eu.infisical.com\r\n",
          "Access-Control-Allow-Methods: POST, OPTIONS\r\n",
          "Access-Control-Allow-Headers: Content-Type\r\n",
          "Access-Control-Allow-Credentials: true\r\n",
          "Access-Control-Allow-Private-Network: true\r\n"})
        QVERIFY2(answer.contains(header), header);
}

QTEST_GUILESS_MAIN(LoopbackMessageTest)
#include "tst_loopbackmessage.moc"
