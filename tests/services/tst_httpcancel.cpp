// SPDX-License-Identifier: MIT
#include "support/Await.h"
#include "support/CountingServer.h"
#include "support/ManualClock.h"
#include "support/TestRequests.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

//! When the request is given up.
enum class Moment { BeforeTheEventLoop, Queued, UnderWay, InsideTheAnswer, BeforeAnotherAttempt };

} // namespace

Q_DECLARE_METATYPE(Moment)

//! Cancelling works in every state, and never claims that a request had no effect that may have.
class HttpCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancels_data();
    void cancels();
    void afterTheAnswer();
    void cancelAllAtOnce();
    void destroyingTheClient();
    void destroyingTheJob();
};

void HttpCancelTest::cancels_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<ErrorKind>("write");
    const auto cancelled = ErrorKind::Cancelled;
    const auto unknown = ErrorKind::OutcomeUnknown;
    QTest::newRow("before the event loop") << Moment::BeforeTheEventLoop << cancelled;
    QTest::newRow("queued") << Moment::Queued << cancelled;
    QTest::newRow("under way") << Moment::UnderWay << unknown;
    QTest::newRow("inside the answer") << Moment::InsideTheAnswer << unknown;
    QTest::newRow("before another attempt") << Moment::BeforeAnotherAttempt << cancelled;
}

void HttpCancelTest::cancels()
{
    QFETCH(Moment, moment);
    QFETCH(ErrorKind, write);
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
        CountingServer server;
        QVERIFY(server.start());
        server.setHandler([&](RawConnection& connection, const RawMessage& /*request*/) {
            if (moment == Moment::InsideTheAnswer)
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{");
        });
        auto clock = std::make_shared<ManualClock>();
        HttpSettings settings = settingsFor(server.url());
        settings.clock = clock;
        settings.maximumParallel = 1;
        HttpClient client(settings);
        const QUrl url = server.url(u"/api"_qs);
        int others = 0;
        if (moment == Moment::Queued) {
            (void)client.send(testRequest(HttpMethod::Get, server.url(u"/first"_qs)));
            QTRY_COMPARE(server.headCount(), 1);
            others = 1;
        }
        if (moment == Moment::BeforeAnotherAttempt)
            server.close();

        auto* job = client.send(testRequest(method, url, "{}"));
        Result<HttpReply> answer;
        job->onFinished(this, [&answer](const Result<HttpReply>& result) { answer = result; });
        if (moment == Moment::UnderWay || moment == Moment::InsideTheAnswer)
            QTRY_COMPARE(server.headCount(), others + 1);
        if (moment == Moment::BeforeAnotherAttempt)
            QTRY_COMPARE(clock->waiting(), 1);
        QSignalSpy spy(job, &Job::finished);
        job->cancel();
        job->cancel();
        QVERIFY(!job->isFinished());
        QVERIFY(spy.isEmpty());
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, method == HttpMethod::Get ? ErrorKind::Cancelled : write);
        QCOMPARE(answer.error().tried, u"Testing"_qs);

        // Nothing of it is sent later on.
        const bool wasSent = moment == Moment::UnderWay || moment == Moment::InsideTheAnswer;
        clock->advance(std::chrono::hours(1));
        client.cancelAll();
        QCoreApplication::processEvents();
        QCOMPARE(server.headCount(), others + (wasSent ? 1 : 0));
    }
}

void HttpCancelTest::afterTheAnswer()
{
    CountingServer server;
    QVERIFY(server.start());
    HttpClient client(settingsFor(server.url()));
    auto* job = client.send(testRequest(HttpMethod::Post, server.url(u"/api"_qs), "{}"));
    QSignalSpy spy(job, &Job::finished);
    bool succeeded = false;
    job->onFinished(this, [&](const Result<HttpReply>& result) {
        succeeded = result.has_value();
        job->cancel();
    });
    QTRY_COMPARE(spy.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 1);
    QVERIFY(succeeded);
}

void HttpCancelTest::cancelAllAtOnce()
{
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([](RawConnection& /*connection*/, const RawMessage& /*request*/) {});
    HttpSettings settings = settingsFor(server.url());
    settings.maximumParallel = 2;
    HttpClient client(settings);
    QList<ErrorKind> kinds;
    for (int i = 0; i < 5; ++i) {
        auto* job = client.send(testRequest(HttpMethod::Post, server.url(u"/api"_qs), "{}"));
        job->onFinished(this, [&kinds](const Result<HttpReply>& result) {
            kinds.append(result ? ErrorKind::Malformed : result.error().kind);
        });
    }
    QTRY_COMPARE(server.headCount(), 2);
    client.cancelAll();
    QTRY_COMPARE(kinds.size(), 5);
    QCOMPARE(kinds.count(ErrorKind::OutcomeUnknown), 2);
    QCOMPARE(kinds.count(ErrorKind::Cancelled), 3);
    QCOMPARE(server.headCount(), 2);
    // And it is as good as new.
    server.setHandler([](RawConnection& connection, const RawMessage& /*request*/) {
        connection.write(jsonAnswer(200, "{}"));
    });
    QVERIFY(await(client.send(testRequest(HttpMethod::Get, server.url(u"/api"_qs)))));
}

void HttpCancelTest::destroyingTheClient()
{
    CountingServer server;
    QVERIFY(server.start());
    server.setHandler([](RawConnection& /*connection*/, const RawMessage& /*request*/) {});
    bool answered = false;
    {
        HttpSettings settings = settingsFor(server.url());
        settings.maximumParallel = 1;
        HttpClient client(settings);
        for (int i = 0; i < 3; ++i) {
            auto* job = client.send(testRequest(HttpMethod::Get, server.url(u"/api"_qs)));
            job->onFinished(this, [&answered](const Result<HttpReply>&) { answered = true; });
        }
        QTRY_COMPARE(server.headCount(), 1);
    }
    QTRY_VERIFY(server.findChildren<RawConnection*>().isEmpty());
    QVERIFY(!answered);
}

void HttpCancelTest::destroyingTheJob()
{
    CountingServer server;
    QVERIFY(server.start());
    HttpSettings settings = settingsFor(server.url());
    settings.maximumParallel = 1;
    HttpClient client(settings);
    server.setHandler([](RawConnection& connection, const RawMessage& request) {
        if (request.path() != "/hang")
            connection.write(jsonAnswer(200, "{}"));
    });
    auto* underWay = client.send(testRequest(HttpMethod::Get, server.url(u"/hang"_qs)));
    auto* queued = client.send(testRequest(HttpMethod::Get, server.url(u"/queued"_qs)));
    QTRY_COMPARE(server.headCount(), 1);
    delete queued;
    delete underWay;
    // The place is free again.
    QVERIFY(await(client.send(testRequest(HttpMethod::Get, server.url(u"/last"_qs)))));
    QCOMPARE(server.headCount(), 2);
}

QTEST_GUILESS_MAIN(HttpCancelTest)
#include "tst_httpcancel.moc"
