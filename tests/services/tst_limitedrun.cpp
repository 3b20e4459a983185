// SPDX-License-Identifier: MIT
#include "InfisicalBed.h"
#include "plan/PlanBuilder.h"
#include "plan/RunForecast.h"
#include "runs/Runner.h"
#include "support/Await.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

//! Runs of many calls against a server that lets few of them through at a time. Its windows are as
//! short as it can have them, two seconds instead of sixty: the program takes their length from the
//! answers and has no other notion of it, so a test need not wait for minutes. The benchmark
//! bench_limit measures the same with the true limit.
class TestLimitedRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void manyFinishWithoutAFailedCell();
    void tellsTheTimeLeft();
    void pausedWhileTheLimitHolds();
    void cancelledWhileTheLimitHolds();

private:
    //! A session, and a plan of @p secretCount secrets to three folders.
    void prepare(int secretCount, int limit, int window);
    void makeRunner();
    [[nodiscard]] int callsSeen() const
    {
        return m_bed.requestCounts().value(u"POST /api/v4/secrets/duplicate"_s);
    }
    [[nodiscard]] int count(Outcome outcome) const { return m_runner->run().counts().of(outcome); }

    InfisicalBed m_bed;
    std::unique_ptr<Session> m_session;
    Plan m_plan;
    std::unique_ptr<Runner> m_runner;
};

void TestLimitedRun::cleanup()
{
    m_runner.reset();
    m_session.reset();
    m_bed.stop();
}

void TestLimitedRun::prepare(int secretCount, int limit, int window)
{
    QVERIFY(m_bed.start(secretCount));
    m_session = m_bed.identitySession(u"admin"_s);
    QVERIFY(await(m_session->signIn()));
    const Location from = m_bed.at(u"dev"_s, u"/catalog"_s, u"warehouse"_s);
    QList<Location> to;
    for (const QString& name : {u"/a"_s, u"/b"_s, u"/c"_s}) {
        to.append(m_bed.at(u"staging"_s, name, u"warehouse"_s));
        QVERIFY(await(m_session->createFolder(to.last())));
    }
    m_bed.change([&](Sandbox::Options& options) {
        options.rateLimit = limit;
        options.rateWindow = std::chrono::seconds(window);
        options.identitiesHeldByPolicy = false;
    });
    const auto listing = await(m_session->listSecrets(from));
    QVERIFY(listing);
    QCOMPARE(listing->secrets.size(), secretCount);
    PlanBuilder builder(*m_session, from, listing->secrets, {});
    for (const Location& location : to)
        builder.addDestination(location);
    QTRY_VERIFY(!builder.plan().isLoading());
    m_plan = builder.plan();
    QCOMPARE(m_plan.counts().create, 3 * secretCount);
}

void TestLimitedRun::makeRunner()
{
    Run run;
    run.plan = m_plan;
    m_runner = std::make_unique<Runner>(*m_session, run);
}

void TestLimitedRun::manyFinishWithoutAFailedCell()
{
    prepare(5000, 120, 2);
    makeRunner();
    const RunForecast forecast = forecastOf(
        m_plan, m_session->descriptor().capabilities, m_session->copyLimit(),
        QDateTime::currentDateTimeUtc());
    QCOMPARE(forecast.calls(), 300);
    QCOMPARE(forecast.time, std::chrono::seconds(4)); // the third window begins then
    QVERIFY(forecast.limit->isShown);
    int pauses = 0;
    connect(m_runner.get(), &Runner::phaseChanged, this, [&] {
        if (m_runner->phase() != Runner::Phase::Paused)
            return;
        ++pauses;
        QVERIFY(m_runner->pausedUntil() > QDateTime::currentDateTimeUtc());
    });
    QElapsedTimer clock;
    clock.start();
    m_runner->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_runner->phase(), Runner::Phase::Finished, 120'000);
    QCOMPARE(count(Outcome::Created), 15'000);
    QCOMPARE(m_runner->run().calls, 300);
    // A machine that takes longer than the windows for the work itself never meets the limit.
    QVERIFY(pauses >= 1 || clock.elapsed() > 2 * forecast.time->count() * 1000);
}

void TestLimitedRun::tellsTheTimeLeft()
{
    // Few secrets, so that what the machine needs for them is little beside the windows.
    prepare(500, 6, 2);
    makeRunner();
    struct Sample
    {
        double at = 0;
        double told = 0;
    };
    std::vector<Sample> samples;
    QElapsedTimer clock;
    const auto seconds = [&clock] { return double(clock.elapsed()) / 1000; };
    bool firstWindowIsOver = false;
    connect(m_session.get(), &Session::resumed, this, [&] { firstWindowIsOver = true; });
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] {
        const auto left = m_runner->timeLeft();
        if (firstWindowIsOver && left)
            samples.push_back({seconds(), double(left->count())});
    });
    ticks.start(50);
    clock.start();
    m_runner->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_runner->phase(), Runner::Phase::Finished, 60'000);
    const double all = seconds();
    ticks.stop();

    QCOMPARE(count(Outcome::Created), 1500);
    QVERIFY(all >= 8); // 30 calls, the last of them in the fifth window
    QVERIFY(samples.size() > 20);
    for (const Sample& sample : samples) {
        const double left = all - sample.at;
        // It is told in whole seconds, rounded up; a service tells its waits so, too.
        const double most = 1.2 * left + 1;
        const double least = 0.8 * left - 0.5;
        QVERIFY2(
            sample.told <= most + 0.5 && sample.told >= least,
            qPrintable(u"told %1 s, %2 s were left"_s.arg(sample.told).arg(left)));
    }
}

void TestLimitedRun::pausedWhileTheLimitHolds()
{
    prepare(400, 4, 1);
    makeRunner();
    m_runner->start();
    QTRY_COMPARE(m_runner->phase(), Runner::Phase::Paused);
    m_runner->setPaused(true);
    QCOMPARE(m_runner->phase(), Runner::Phase::PausedByUser);
    // What waited for the window to come is not on its way.
    QTRY_COMPARE(count(Outcome::Sending), 0);
    const int seen = callsSeen();
    QSignalSpy resumed(m_session.get(), &Session::resumed);
    QTRY_VERIFY(!resumed.isEmpty() || !m_session->pausedUntil().isValid());
    QVERIFY(await(m_session->listSecrets(m_plan.from)));
    QCOMPARE(callsSeen(), seen);
    QCOMPARE(m_runner->phase(), Runner::Phase::PausedByUser);
    m_runner->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_runner->phase(), Runner::Phase::Finished, 30'000);
    QCOMPARE(count(Outcome::Created), 1200);
    QCOMPARE(m_runner->run().calls, 24);
}

void TestLimitedRun::cancelledWhileTheLimitHolds()
{
    prepare(400, 4, 600);
    makeRunner();
    m_runner->start();
    QTRY_COMPARE(m_runner->phase(), Runner::Phase::Paused);
    m_runner->setPaused(true);
    m_runner->setPaused(false);
    m_runner->cancel();
    // At once, and not in ten minutes.
    QTRY_COMPARE(m_runner->phase(), Runner::Phase::Finished);
    QCOMPARE(count(Outcome::Failed) + count(Outcome::Unknown), 0);
    QCOMPARE(count(Outcome::Created), 200);
    QCOMPARE(count(Outcome::Cancelled), 1000);
    QCOMPARE(m_runner->run().calls, 4);
}

QTEST_GUILESS_MAIN(TestLimitedRun)
#include "tst_limitedrun.moc"
