// SPDX-License-Identifier: MIT
#include "support/Await.h"
#include "support/CountingServer.h"
#include "support/FaultProxy.h"
#include "support/TestRequests.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Keycutter::Test::Fault)

namespace {

const QByteArray sent = "{\"a\": 1}";

} // namespace

//! The proxy must do what it says, since other tests take its word for it.
class FaultProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void passesEverythingOn();
    void happensToTheNth();
    void endsTls();
};

void FaultProxyTest::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("reachedService");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");

    const QByteArray whole = "{\"answer\": \"whole\"}";
    const auto none = ErrorKind::Cancelled;
    const auto unknown = ErrorKind::OutcomeUnknown;
    QTest::newRow("none") << Fault{} << 1 << 200 << whole << none;
    QTest::newRow("close before") << Fault::dropBeforeEffect() << 0 << 0 << QByteArray() << unknown;
    QTest::newRow("reset before") << Fault::dropBeforeEffect(Drop::Reset) << 0 << 0 << QByteArray()
                                  << unknown;
    QTest::newRow("close after") << Fault::dropAfterEffect() << 1 << 0 << QByteArray() << unknown;
    QTest::newRow("reset after") << Fault::dropAfterEffect(Drop::Reset) << 1 << 0 << QByteArray()
                                 << unknown;
    QTest::newRow("close inside") << Fault::dropInsideAnswer() << 1 << 0 << QByteArray() << unknown;
    QTest::newRow("reset inside") << Fault::dropInsideAnswer(Drop::Reset) << 1 << 0 << QByteArray()
                                  << unknown;
    QTest::newRow("truncated") << Fault::truncate() << 1 << 200 << whole.left(whole.size() / 2)
                               << none;
    QTest::newRow("slow") << Fault::slow(20, 1) << 1 << 200 << whole << none;
    QTest::newRow("hang before") << Fault::hang(false) << 0 << 0 << QByteArray() << unknown;
    QTest::newRow("hang after") << Fault::hang(true) << 1 << 0 << QByteArray() << unknown;
    QTest::newRow("web page") << Fault::webPage() << 0 << 0 << QByteArray() << unknown;
    QTest::newRow("malformed") << Fault::malformedJson() << 0 << 200
                               << QByteArray("{\"secrets\": [{\"id\": ") << none;
    QTest::newRow("status") << Fault::status(403, "{\"b\": 2}") << 0 << 403
                            << QByteArray("{\"b\": 2}") << none;
    QTest::newRow("replaced after")
        << Fault::replace(jsonAnswer(500, "{}"), true) << 1 << 500 << QByteArray("{}") << none;
}

void FaultProxyTest::faults()
{
    QFETCH(Fault, fault);
    QFETCH(int, reachedService);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);

    CountingServer service;
    QVERIFY(service.start());
    service.setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(jsonAnswer(200, "{\"answer\": \"whole\"}"));
    });
    FaultProxy proxy(service.serverPort());
    QVERIFY(proxy.start());
    proxy.addFault("POST", u"/api/x"_qs, fault);
    HttpClient client(settingsFor(proxy.url()));
    HttpRequest request = testRequest(HttpMethod::Post, proxy.url(u"/api/x"_qs), sent);
    if (fault.kind == Fault::Kind::Hang)
        request.timeout = std::chrono::milliseconds(500);

    const auto answer = await(client.send(request));
    QCOMPARE(service.headCount(), reachedService);
    QCOMPARE(proxy.forwardedCount("POST", u"/api/x"_qs), reachedService);
    QCOMPARE(proxy.seenCount("POST", u"/api/.*"_qs), 1);
    QCOMPARE(answer.has_value(), status != 0);
    if (answer) {
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, body);
    } else {
        QCOMPARE(answer.error().kind, kind);
    }

    // The next one passes.
    QVERIFY(await(client.send(testRequest(HttpMethod::Post, proxy.url(u"/api/x"_qs), sent)))
                .has_value());
}

void FaultProxyTest::passesEverythingOn()
{
    CountingServer service;
    QVERIFY(service.start());
    service.setAnswers(
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
         "X-Extra: yes\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n"});
    FaultProxy proxy(service.serverPort());
    QVERIFY(proxy.start());
    HttpClient client(settingsFor(proxy.url()));
    HttpRequest request = testRequest(HttpMethod::Post, proxy.url(u"/api/y"_qs), sent);
    request.headers = {{"Authorization", "Bearer abc"}};
    const auto answer = await(client.send(request));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    QCOMPARE(answer->header("x-extra"), QByteArray("yes"));
    QCOMPARE(service.requests().size(), 1);
    QCOMPARE(service.requests().at(0).body, sent);
    QCOMPARE(service.requests().at(0).header("authorization"), QByteArray("Bearer abc"));
}

void FaultProxyTest::happensToTheNth()
{
    CountingServer service;
    QVERIFY(service.start());
    FaultProxy proxy(service.serverPort());
    QVERIFY(proxy.start());
    FaultRule rule;
    rule.path = u"/api/[xy]"_qs;
    rule.fault = Fault::status(403);
    rule.from = 2;
    rule.times = 2;
    proxy.addRule(rule);
    HttpClient client(settingsFor(proxy.url()));
    QList<int> statuses;
    for (const QString& path :
         {u"/api/x"_qs, u"/api/z"_qs, u"/api/y"_qs, u"/api/x"_qs, u"/api/y"_qs}) {
        const auto answer
            = await(client.send(testRequest(HttpMethod::Post, proxy.url(path), sent)));
        statuses.append(answer ? answer->status : 0);
    }
    QCOMPARE(statuses, QList<int>({200, 200, 403, 403, 200}));
    proxy.clearRules();
    proxy.forget();
    QCOMPARE(proxy.seen().size(), 0);
}

void FaultProxyTest::endsTls()
{
#ifdef Q_OS_WIN
    QSKIP("Wine's TLS takes no certificate to serve with.");
#endif
    const TestAuthority authority;
    CountingServer service;
    QVERIFY(service.start());
    FaultProxy proxy(service.serverPort());
    QVERIFY(proxy.startTls(authority.issue({u"localhost"_qs})));
    HttpClient client(settingsFor(proxy.url()));
    const auto answer
        = await(client.send(testRequest(HttpMethod::Post, proxy.url(u"/api/x"_qs), sent)));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Tls);
    QCOMPARE(service.headCount(), 0);
}

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "tst_faultproxy.moc"
