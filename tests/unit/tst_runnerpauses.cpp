// SPDX-License-Identifier: MIT
#include "EventfulRuns.h"
#include "Samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

//! Nothing of the run is on its way any more.
bool isQuiet(const RunTrial& trial)
{
    return trial.count(Outcome::Sending) == 0
        && std::ranges::none_of(trial.run().folders, [](const RunFolder& folder) {
               return folder.status == RunFolder::Status::Creating;
           });
}

//! Requests that write.
int writes(RunTrial& trial)
{
    return static_cast<int>(trial.session().sent().size()) + trial.session().folderCalls();
}

} // namespace

//! A run that a person pauses, at every step of an eventful one: what is on its way is settled,
//! nothing more is sent, and it goes on or is cancelled as if nothing had been.
class TestRunnerPauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuedAtEveryStep_data() { addEventfulRuns(); }
    void continuedAtEveryStep();
    void cancelledAtEveryStep_data() { addEventfulRuns(); }
    void cancelledAtEveryStep();
    void pausedBeforeTheStart();
    void pausedWhileTheSignInIsOver();
    void beatsThePauseOfTheLimit();
    void callsThatWaitForTheLimitAreTakenBack();
    void callsOnTheirWayAreSettled();
    void timeLeftKnowsTheLimit();

private:
    //! Pauses @p trial's run at the request of that number, and waits until nothing is on its way.
    //! How many requests had written by then; nothing where the run ended before.
    std::optional<int> pauseAt(RunTrial& trial, int step);
};

std::optional<int> TestRunnerPauses::pauseAt(RunTrial& trial, int step)
{
    std::optional<int> sent;
    trial.session().onAnyRequest = [&](int number) {
        if (number != step)
            return;
        trial.runner().setPaused(true);
        sent = writes(trial);
    };
    const auto isThere
        = [&] { return trial.run().isFinished() || (trial.runner().isPaused() && isQuiet(trial)); };
    QTestEventLoop loop;
    const auto look = [&] {
        if (isThere())
            loop.exitLoop();
    };
    connect(&trial.runner(), &Runner::cellsChanged, &loop, look);
    connect(&trial.runner(), &Runner::foldersChanged, &loop, look);
    connect(&trial.runner(), &Runner::phaseChanged, &loop, look);
    trial.runner().start();
    if (!isThere())
        loop.enterLoop(5);
    trial.session().onAnyRequest = {};
    return isThere() && !trial.run().isFinished() ? sent : std::nullopt;
}

void TestRunnerPauses::continuedAtEveryStep()
{
    QFETCH(Eventful, eventful);
    const int steps = eventful.requests();
    int paused = 0;
    for (int step = 1; step <= steps; ++step) {
        const auto trial = eventful.make();
        if (const auto sent = pauseAt(*trial, step)) {
            ++paused;
            QTRY_COMPARE(trial->runner().phase(), Runner::Phase::PausedByUser);
            QVERIFY(!trial->runner().timeLeft());
            // Turns of the event loop for whatever would be sent all the same.
            for (int turn = 0; turn < 10; ++turn)
                QCoreApplication::processEvents();
            QCOMPARE(writes(*trial), *sent);
        }
        trial->runner().setPaused(false);
        QVERIFY(trial->waitForEnd());
        QCOMPARE(trial->problem(), QString());
        QCOMPARE(trial->count(Outcome::Failed), eventful.failed);
        QCOMPARE(trial->count(Outcome::Skipped), eventful.skipped);
        QCOMPARE(trial->count(Outcome::Overwritten), eventful.overwritten);
        QCOMPARE(trial->count(Outcome::Created), eventful.created);
        QVERIFY(!trial->runner().isPaused());
    }
    QVERIFY2(paused > steps / 2, qPrintable(QString::number(paused)));
}

void TestRunnerPauses::cancelledAtEveryStep()
{
    QFETCH(Eventful, eventful);
    const int steps = eventful.requests();
    for (int step = 1; step <= steps; ++step) {
        const auto trial = eventful.make();
        const auto sent = pauseAt(*trial, step);
        trial->runner().cancel();
        QVERIFY(trial->waitForEnd());
        QCOMPARE(trial->problem(), QString());
        QCOMPARE(trial->count(Outcome::Unknown), 0);
        if (sent)
            QCOMPARE(writes(*trial), *sent);
        trial->runner().setPaused(true);
        QCOMPARE(trial->runner().phase(), Runner::Phase::Finished);
    }
}

void TestRunnerPauses::pausedBeforeTheStart()
{
    const auto trial = eventfulTrial();
    trial->runner().setPaused(true);
    trial->runner().start();
    QTRY_COMPARE(trial->runner().phase(), Runner::Phase::PausedByUser);
    QCoreApplication::processEvents();
    QCOMPARE(trial->session().sentCount(), 0);
    trial->runner().setPaused(false);
    QVERIFY(trial->waitForEnd());
    QCOMPARE(trial->problem(), QString());
    QCOMPARE(trial->count(Outcome::Cancelled), 0);
}

void TestRunnerPauses::pausedWhileTheSignInIsOver()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(place(u"staging"_qs));
    trial.prepare({place(u"staging"_qs)});
    trial.session().expireSignIn();
    trial.runner().start();
    QTRY_COMPARE(trial.runner().phase(), Runner::Phase::WaitingForSignIn);
    trial.runner().setPaused(true);
    // The person has to know of it, paused or not.
    QCOMPARE(trial.runner().phase(), Runner::Phase::WaitingForSignIn);
    const auto sent = trial.session().sent().size();
    trial.session().restoreSignIn();
    QTRY_COMPARE(trial.runner().phase(), Runner::Phase::PausedByUser);
    QCoreApplication::processEvents();
    QCOMPARE(trial.session().sent().size(), sent);
    trial.runner().setPaused(false);
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 60);
}

void TestRunnerPauses::beatsThePauseOfTheLimit()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(place(u"staging"_qs));
    trial.prepare({place(u"staging"_qs)});
    trial.session().onDuplicate = [&](const DuplicateCall&, int number) {
        Error error = Error::of(ErrorKind::RateLimited, u"Asking"_qs, u"No"_qs);
        error.retryAfter = std::chrono::seconds(3600);
        return number == 1 ? Fault{Fault::Kind::Refuse, error} : Fault{};
    };
    trial.runner().start();
    QTRY_COMPARE(trial.runner().phase(), Runner::Phase::Paused);
    trial.runner().setPaused(true);
    QCOMPARE(trial.runner().phase(), Runner::Phase::PausedByUser);
    trial.runner().setPaused(false);
    // The service's own pause is still there.
    QCOMPARE(trial.runner().phase(), Runner::Phase::Paused);
    trial.runner().setPaused(true);
    trial.runner().cancel();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Cancelled), 120);
}

void TestRunnerPauses::callsThatWaitForTheLimitAreTakenBack()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(place(u"staging"_qs));
    trial.prepare({place(u"staging"_qs)});
    trial.session().onDuplicate = [&](const DuplicateCall&, int number) {
        if (number == 2)
            trial.session().pauseFor(std::chrono::milliseconds(50));
        return Fault{};
    };
    QSignalSpy resumed(&trial.session(), &Session::resumed);
    trial.runner().start();
    QTRY_COMPARE(trial.runner().phase(), Runner::Phase::Paused);
    QCOMPARE(trial.count(Outcome::Sending), 50);
    trial.runner().setPaused(true);
    QTRY_COMPARE(trial.count(Outcome::Sending), 0);
    QTRY_COMPARE(resumed.count(), 1);
    QCOMPARE(trial.count(Outcome::Created), 50);
    QCOMPARE(trial.run().calls, 1);
    trial.runner().setPaused(false);
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.count(Outcome::Created), 120);
    QCOMPARE(trial.run().calls, 3);
}

void TestRunnerPauses::callsOnTheirWayAreSettled()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(place(u"staging"_qs));
    trial.prepare({place(u"staging"_qs)});
    trial.session().onDuplicate
        = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    trial.runner().start();
    QTRY_VERIFY(trial.session().isHanging());
    trial.runner().setPaused(true);
    QCOMPARE(trial.runner().phase(), Runner::Phase::PausedByUser);
    QCOMPARE(trial.count(Outcome::Sending), 50);
    QCOMPARE(trial.count(Outcome::Pending), 70);
    trial.session().onDuplicate = {};
    trial.session().release();
    QTRY_COMPARE(trial.count(Outcome::Created), 50);
    QCOMPARE(trial.session().sent().size(), 1);
    trial.runner().setPaused(false);
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 120);
}

void TestRunnerPauses::timeLeftKnowsTheLimit()
{
    RunTrial trial(manyKeys(500));
    trial.vault().addFolder(place(u"staging"_qs));
    trial.prepare({place(u"staging"_qs)});
    trial.session().limit.emplace();
    trial.session().limit->quota = trial.session().limit->usable = 4;
    trial.session().limit->window = std::chrono::seconds(60);
    trial.session().limit->renews = QDateTime::currentDateTimeUtc().addSecs(60);
    trial.session().onDuplicate = [](const DuplicateCall&, int number) {
        return Fault{number == 3 ? Fault::Kind::Hang : Fault::Kind::None};
    };
    trial.runner().start();
    QTRY_VERIFY(trial.session().isHanging());
    // 8 calls to go, 4 of them in the next window and 4 in the one after.
    const auto left = trial.runner().timeLeft();
    QVERIFY(left);
    QVERIFY2(
        left->count() >= 118 && left->count() <= 121, qPrintable(QString::number(left->count())));
    trial.session().release();
    QVERIFY(trial.waitForEnd());
}

QTEST_GUILESS_MAIN(TestRunnerPauses)
#include "tst_runnerpauses.moc"
