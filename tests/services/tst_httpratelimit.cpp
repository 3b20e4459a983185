// SPDX-License-Identifier: MIT
#include "support/Await.h"
#include "support/CountingServer.h"
#include "support/ManualClock.h"
#include "support/TestRequests.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

QByteArray tooMany(const QByteArray& retryAfter)
{
    RawHeaders headers;
    if (!retryAfter.isNull())
        headers.append({QByteArray("Retry-After"), retryAfter});
    return jsonAnswer(429, "{\"error\": \"RateLimitExceeded\"}", headers);
}

} // namespace

//! A 429 stops the whole connection and is no failure of anybody's.
class HttpRateLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsAsAsked_data();
    void waitsAsAsked();
    void stopsEverybodyAndResumesOneByOne();
    void refusedAgain();
    void stepsOnIfTheProbeFails();
    void givesUpAfterItsBudget();
    void givesUpAtOnceOnAVeryLongWait();
    void cancelWhileItWaits();
    void withdrawnOnlyWhileItWaits();
    void tellsTheLimit();

private:
    [[nodiscard]] std::unique_ptr<HttpClient> makeClient(int parallel = 6);
    JobOf<HttpReply>* send(HttpClient& client, HttpMethod method, int number = 0);

    std::unique_ptr<CountingServer> m_server;
    std::shared_ptr<ManualClock> m_clock;
    RetryPolicy m_policy;
    int m_answered = 0;
    QList<Error> m_errors;
};

void HttpRateLimitTest::init()
{
    m_server = std::make_unique<CountingServer>();
    QVERIFY(m_server->start());
    m_clock = std::make_shared<ManualClock>();
    m_policy = {};
    m_answered = 0;
    m_errors.clear();
}

std::unique_ptr<HttpClient> HttpRateLimitTest::makeClient(int parallel)
{
    HttpSettings settings = settingsFor(m_server->url());
    settings.clock = m_clock;
    settings.retry = m_policy;
    settings.maximumParallel = parallel;
    return std::make_unique<HttpClient>(settings);
}

JobOf<HttpReply>* HttpRateLimitTest::send(HttpClient& client, HttpMethod method, int number)
{
    auto* job = client.send(testRequest(method, m_server->url(u"/api/%1"_qs.arg(number)), "{}"));
    job->onFinished(this, [this](const Result<HttpReply>& result) {
        if (result)
            ++m_answered;
        else
            m_errors.append(result.error());
    });
    return job;
}

void HttpRateLimitTest::waitsAsAsked_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("expected");
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 12:00:42 GMT") << 42;
    QTest::newRow("absent") << QByteArray() << 60;
}

void HttpRateLimitTest::waitsAsAsked()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, expected);
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
        init();
        m_server->setAnswers({tooMany(retryAfter)});
        const auto client = makeClient();
        QSignalSpy paused(client.get(), &HttpClient::paused);
        QSignalSpy resumed(client.get(), &HttpClient::resumed);
        send(*client, method);
        QTRY_COMPARE(paused.size(), 1);
        const QDateTime until = m_clock->now().addSecs(expected);
        QCOMPARE(paused.at(0).at(0).toDateTime(), until);
        QCOMPARE(client->pausedUntil(), until);

        m_clock->advance(seconds(expected - 1));
        QCoreApplication::processEvents();
        QVERIFY(resumed.isEmpty());
        m_clock->advance(seconds(1));
        QTRY_COMPARE(m_answered, 1);
        QCOMPARE(resumed.size(), 1);
        QVERIFY(!client->pausedUntil().isValid());
        QCOMPARE(m_server->headCount(), 2);
        QCOMPARE(client->sentCount(), 2);
        QVERIFY(m_errors.isEmpty());
    }
}

void HttpRateLimitTest::stopsEverybodyAndResumesOneByOne()
{
    QList<QPointer<RawConnection>> held;
    m_server->setHandler([&](RawConnection& connection, const RawMessage& /*request*/) {
        held.append(&connection);
    });
    const auto client = makeClient(3);
    QSignalSpy paused(client.get(), &HttpClient::paused);
    QSignalSpy resumed(client.get(), &HttpClient::resumed);
    for (int i = 0; i < 8; ++i)
        send(*client, HttpMethod::Post, i);
    QTRY_COMPARE(held.size(), 3);
    for (int i = 0; i < 2; ++i)
        held.at(i)->write(tooMany("10"));
    QTRY_COMPARE(paused.size(), 1);
    // One that was under way is answered all the same, and opens nothing.
    held.at(2)->write(jsonAnswer(200, "{}"));
    QTRY_COMPARE(m_answered, 1);
    QCoreApplication::processEvents();
    QCOMPARE(held.size(), 3);

    m_clock->advance(seconds(10));
    QTRY_COMPARE(held.size(), 4);
    QCOMPARE(resumed.size(), 1);
    QCoreApplication::processEvents();
    // Only one goes, and it is one of those that were refused.
    QCOMPARE(held.size(), 4);
    QVERIFY(
        m_server->requests().at(3).path() == "/api/0"
        || m_server->requests().at(3).path() == "/api/1");
    held.at(3)->write(jsonAnswer(200, "{}"));
    // It got through: as many as before.
    QTRY_COMPARE(held.size(), 7);
    m_server->setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(jsonAnswer(200, "{}"));
    });
    for (int i = 4; i < 7; ++i)
        held.at(i)->write(jsonAnswer(200, "{}"));
    QTRY_COMPARE(m_answered, 8);
    QVERIFY(m_errors.isEmpty());
    QCOMPARE(m_server->headCount(), 10);
}

void HttpRateLimitTest::refusedAgain()
{
    m_server->setAnswers({tooMany("5"), tooMany("5"), tooMany("5")});
    const auto client = makeClient();
    QSignalSpy paused(client.get(), &HttpClient::paused);
    QSignalSpy resumed(client.get(), &HttpClient::resumed);
    send(*client, HttpMethod::Post);
    for (int round = 1; round <= 3; ++round) {
        QTRY_COMPARE(paused.size(), round);
        QCOMPARE(m_server->headCount(), round);
        m_clock->advance(seconds(5));
    }
    QTRY_COMPARE(m_answered, 1);
    QCOMPARE(resumed.size(), 3);
    QVERIFY(m_errors.isEmpty());
}

void HttpRateLimitTest::stepsOnIfTheProbeFails()
{
    m_server->setHandler([this](RawConnection& connection, const RawMessage& request) {
        if (m_server->headCount() == 1)
            connection.write(tooMany("5"));
        else if (request.path() == "/api/0")
            connection.drop(Drop::Close);
        else
            connection.write(jsonAnswer(200, "{}"));
    });
    const auto client = makeClient(1);
    QSignalSpy paused(client.get(), &HttpClient::paused);
    send(*client, HttpMethod::Post, 0);
    send(*client, HttpMethod::Post, 1);
    QTRY_COMPARE(paused.size(), 1);
    m_clock->advance(seconds(5));
    QTRY_COMPARE(m_answered, 1);
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.at(0).kind, ErrorKind::OutcomeUnknown);
}

void HttpRateLimitTest::givesUpAfterItsBudget()
{
    m_policy.rateLimitBudget = seconds(100);
    m_server->setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(tooMany("40"));
    });
    const auto client = makeClient();
    QSignalSpy paused(client.get(), &HttpClient::paused);
    send(*client, HttpMethod::Post);
    for (int round = 1; round <= 2; ++round) {
        QTRY_COMPARE(paused.size(), round);
        QVERIFY(m_errors.isEmpty());
        m_clock->advance(seconds(40));
    }
    // 80 s waited, 40 more asked.
    QTRY_COMPARE(m_errors.size(), 1);
    const Error error = m_errors.at(0);
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QCOMPARE(error.status, 429);
    QCOMPARE(error.retryAfter, seconds(40));
    QCOMPARE(error.tried, u"Testing"_qs);
    QCOMPARE(m_server->headCount(), 3);
}

void HttpRateLimitTest::givesUpAtOnceOnAVeryLongWait()
{
    m_policy.rateLimitBudget = seconds(100);
    m_server->setAnswers({tooMany("3600")});
    const auto client = makeClient(1);
    for (int i = 0; i < 3; ++i)
        send(*client, HttpMethod::Get, i);
    QTRY_COMPARE(m_errors.size(), 3);
    // And whoever comes later.
    m_clock->advance(seconds(600));
    send(*client, HttpMethod::Get, 3);
    QTRY_COMPARE(m_errors.size(), 4);
    for (const Error& error : m_errors)
        QCOMPARE(error.kind, ErrorKind::RateLimited);
    QCOMPARE(m_errors.at(3).retryAfter, seconds(3000));
    QCOMPARE(m_server->headCount(), 1);
    // Near the end, waiting is reasonable again.
    m_clock->advance(seconds(2950));
    send(*client, HttpMethod::Get, 4);
    m_clock->advance(seconds(50));
    QTRY_COMPARE(m_answered, 1);
}

void HttpRateLimitTest::cancelWhileItWaits()
{
    m_server->setAnswers({tooMany("30")});
    const auto client = makeClient();
    QSignalSpy paused(client.get(), &HttpClient::paused);
    auto* job = send(*client, HttpMethod::Post);
    QTRY_COMPARE(paused.size(), 1);
    job->cancel();
    QTRY_COMPARE(m_errors.size(), 1);
    // It was refused, so it had no effect.
    QCOMPARE(m_errors.at(0).kind, ErrorKind::Cancelled);
    m_clock->advance(seconds(30));
    QVERIFY(await(client->send(testRequest(HttpMethod::Get, m_server->url(u"/x"_qs)))));
    QCOMPARE(m_server->headCount(), 2);
}

void HttpRateLimitTest::withdrawnOnlyWhileItWaits()
{
    QList<QPointer<RawConnection>> held;
    m_server->setHandler([&](RawConnection& connection, const RawMessage& /*request*/) {
        held.append(&connection);
    });
    const auto client = makeClient(2);
    QSignalSpy paused(client.get(), &HttpClient::paused);
    const QPointer first = send(*client, HttpMethod::Post, 0);
    const QPointer second = send(*client, HttpMethod::Post, 1);
    const QPointer queued = send(*client, HttpMethod::Post, 2);
    QTRY_COMPARE(held.size(), 2);
    queued->withdraw();
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors.at(0).kind, ErrorKind::Cancelled);
    // Those are on their way.
    first->withdraw();
    second->withdraw();
    QCoreApplication::processEvents();
    QVERIFY(first && second);
    // This one had no effect, and would wait.
    held.at(0)->write(tooMany("30"));
    QTRY_COMPARE(paused.size(), 1);
    QTRY_COMPARE(m_errors.size(), 2);
    QCOMPARE(m_errors.at(1).kind, ErrorKind::Cancelled);
    held.at(1)->write(jsonAnswer(200, "{}"));
    QTRY_COMPARE(m_answered, 1);
    const QPointer later = send(*client, HttpMethod::Post, 3);
    later->withdraw();
    QTRY_COMPARE(m_errors.size(), 3);
    m_clock->advance(seconds(30));
    QCoreApplication::processEvents();
    QCOMPARE(m_server->headCount(), 2);
}

void HttpRateLimitTest::tellsTheLimit()
{
    HttpSettings settings = settingsFor(m_server->url());
    settings.clock = m_clock;
    settings.limits.countsRoutes = true;
    HttpClient client(settings);
    HttpRequest request = testRequest(HttpMethod::Get, m_server->url(u"/api/list"_qs));
    request.limitClass = "secrets";
    QVERIFY(!client.limitOf(request));
    m_server->setAnswers({jsonAnswer(
        200, "{}",
        {{"x-ratelimit-limit", "120"},
         {"x-ratelimit-remaining", "119"},
         {"x-ratelimit-reset", "60"}})});
    QVERIFY(await(client.send(request)));
    QVERIFY(client.limitOf(request));
    QCOMPARE(client.limitOf(request)->left, 119);
    request.url = m_server->url(u"/api/copy"_qs);
    QCOMPARE(client.limitOf(request)->left, 120);
}

QTEST_GUILESS_MAIN(HttpRateLimitTest)
#include "tst_httpratelimit.moc"
