// SPDX-License-Identifier: MIT
#include "EventfulRuns.h"
#include "Samples.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

Location staging()
{
    return place(u"staging"_qs);
}

Location prod()
{
    return place(u"prod"_qs);
}

Error errorOf(ErrorKind kind)
{
    return Error::of(kind, u"Asking"_qs, u"No"_qs);
}

//! The call was not sent, because the sign-in could not be renewed.
Fault renewalFault(ErrorKind kind = ErrorKind::ServerFault)
{
    Error error = errorOf(kind);
    error.neverSent = true;
    return {Fault::Kind::Refuse, error};
}

} // namespace

//! The runner where something comes between: cancelling, sign-ins that expire, rate limits and the
//! end of the session, at every step of an eventful run.
class TestRunnerInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undisturbed_data() { addEventfulRuns(); }
    void undisturbed();
    void cancelledAtEveryStep_data() { addEventfulRuns(); }
    void cancelledAtEveryStep();
    void cancelledBeforeTheStart();
    void cancelledWhileHanging();
    void cancelledTwiceAndAfterTheEnd();
    void signInExpiresAtEveryStep_data() { addEventfulRuns(); }
    void signInExpiresAtEveryStep();
    void signInRestoredBeforeTheAnswer();
    void cancelledWhileWaitingForSignIn();
    void cancelledWhileADoubtWaitsForSignIn();
    void doubtWaitsForSignIn();
    void sessionDestroyedAtEveryStep_data() { addEventfulRuns(); }
    void sessionDestroyedAtEveryStep();
    void sessionDestroyedWhileHanging();
    void rateLimitOfTheSession();
    void rateLimitThatReachesTheRunner();
    void renewalFailsForAMoment_data() { addEventfulRuns(); }
    void renewalFailsForAMoment();
    void renewalFailsForGood_data();
    void renewalFailsForGood();
    void renewalFailsForAFolder();
    void cancelledWhileARenewalIsTriedAgain();
    void timeLeftIsToldOnceKnown();
};

void TestRunnerInterruptions::undisturbed()
{
    QFETCH(Eventful, eventful);
    const auto trial = eventful.make();
    QVERIFY(trial->runToEnd());
    QCOMPARE(trial->problem(), QString());
    QCOMPARE(trial->count(Outcome::Failed), eventful.failed);
    QCOMPARE(trial->count(Outcome::Skipped), eventful.skipped);
    QCOMPARE(trial->count(Outcome::Overwritten), eventful.overwritten);
    QCOMPARE(trial->count(Outcome::Created), eventful.created);
}

void TestRunnerInterruptions::cancelledAtEveryStep()
{
    QFETCH(Eventful, eventful);
    const int steps = eventful.requests();
    const size_t calls = eventful.calls();
    QVERIFY(steps > 10);
    for (int step = 1; step <= steps; ++step) {
        const auto trial = eventful.make();
        size_t sentThen = 0;
        trial->session().onAnyRequest = [&](int number) {
            if (number != step)
                return;
            trial->runner().cancel();
            sentThen = trial->session().sent().size();
        };
        QVERIFY(trial->runToEnd());
        QCOMPARE(trial->problem(), QString());
        QVERIFY(trial->session().sent().size() == sentThen);
        QVERIFY(sentThen + 1 >= calls || trial->count(Outcome::Cancelled) > 0);
        QCOMPARE(trial->count(Outcome::Unknown), 0);
    }
}

void TestRunnerInterruptions::cancelledBeforeTheStart()
{
    const auto trial = eventfulTrial();
    trial->runner().cancel();
    QVERIFY(trial->waitForEnd());
    QCOMPARE(trial->problem(), QString());
    QCOMPARE(trial->count(Outcome::Cancelled), 260);
    QCOMPARE(trial->session().sentCount(), 0);
}

void TestRunnerInterruptions::cancelledWhileHanging()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate
        = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    trial.runner().start();
    QTRY_VERIFY(trial.session().isHanging());
    trial.runner().cancel();
    QCOMPARE(trial.runner().phase(), Runner::Phase::Cancelling);
    QCOMPARE(trial.count(Outcome::Cancelled), 70);
    QCOMPARE(trial.count(Outcome::Sending), 50);
    trial.session().release();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 50);
}

void TestRunnerInterruptions::cancelledTwiceAndAfterTheEnd()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.runner().start();
    trial.runner().cancel();
    trial.runner().cancel();
    QVERIFY(trial.waitForEnd());
    trial.runner().cancel();
    trial.runner().start();
    QCoreApplication::processEvents();
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Cancelled), 60);
}

void TestRunnerInterruptions::signInExpiresAtEveryStep()
{
    QFETCH(Eventful, eventful);
    const int steps = eventful.requests();
    for (int step = 1; step <= steps; ++step) {
        const auto trial = eventful.make();
        bool waited = false;
        trial->session().onAnyRequest = [&](int number) {
            if (number == step)
                trial->session().expireSignIn();
        };
        connect(&trial->runner(), &Runner::phaseChanged, trial.get(), [&] {
            if (trial->runner().phase() != Runner::Phase::WaitingForSignIn)
                return;
            waited = true;
            QTimer::singleShot(0, trial.get(), [&] { trial->session().restoreSignIn(); });
        });
        QVERIFY(trial->runToEnd());
        QVERIFY(waited);
        QCOMPARE(trial->problem(), QString());
        // No cell fails or is lost for it.
        QCOMPARE(trial->count(Outcome::Failed), eventful.failed);
        QCOMPARE(trial->count(Outcome::Unknown), 0);
        QCOMPARE(trial->count(Outcome::Cancelled), 0);
        QCOMPARE(trial->count(Outcome::Created), eventful.created);
    }
}

void TestRunnerInterruptions::signInRestoredBeforeTheAnswer()
{
    // Two lanes find the sign-in over; it is restored before the second one's answer arrives.
    RunTrial trial(manyKeys(10));
    trial.vault().addFolder(staging());
    trial.vault().addFolder(prod());
    trial.prepare({staging(), prod()});
    trial.session().onDuplicate = [](const DuplicateCall& call, int number) {
        if (number > 2)
            return Fault{};
        return Fault{Fault::Kind::Refuse, errorOf(ErrorKind::Unauthorised), {}, call.to == prod()};
    };
    trial.runner().start();
    QTRY_COMPARE(trial.runner().phase(), Runner::Phase::WaitingForSignIn);
    QCOMPARE(trial.count(Outcome::Pending), 10);
    trial.session().restoreSignIn();
    trial.session().release();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 20);
}

void TestRunnerInterruptions::cancelledWhileWaitingForSignIn()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().expireSignIn();
    trial.runner().start();
    QTRY_COMPARE(trial.runner().phase(), Runner::Phase::WaitingForSignIn);
    trial.runner().cancel();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Cancelled), 60);
}

void TestRunnerInterruptions::cancelledWhileADoubtWaitsForSignIn()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [&](const DuplicateCall&, int) {
        return Fault{Fault::Kind::LoseAfter, errorOf(ErrorKind::OutcomeUnknown)};
    };
    trial.session().onList = [&](const Location&, int) {
        trial.session().expireSignIn();
        return Fault{};
    };
    trial.runner().start();
    QTRY_COMPARE(trial.runner().phase(), Runner::Phase::WaitingForSignIn);
    QCOMPARE(trial.count(Outcome::Sending), 50);
    trial.runner().cancel();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Unknown), 50);
    QCOMPARE(trial.count(Outcome::Cancelled), 10);
}

void TestRunnerInterruptions::doubtWaitsForSignIn()
{
    RunTrial trial(manyKeys(10));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [&](const DuplicateCall&, int) {
        return Fault{Fault::Kind::LoseAfter, errorOf(ErrorKind::OutcomeUnknown)};
    };
    trial.session().onList = [&](const Location&, int number) {
        if (number == 1)
            trial.session().expireSignIn();
        return Fault{};
    };
    trial.runner().start();
    QTRY_COMPARE(trial.runner().phase(), Runner::Phase::WaitingForSignIn);
    trial.session().restoreSignIn();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 10);
}

void TestRunnerInterruptions::sessionDestroyedAtEveryStep()
{
    QFETCH(Eventful, eventful);
    const int steps = eventful.requests();
    for (int step = 1; step <= steps; ++step) {
        for (const bool answersFirst : {false, true}) {
            const auto trial = eventful.make();
            trial->session().onAnyRequest = [&](int number) {
                if (number != step)
                    return;
                const auto destroy = [&trial] { trial->destroySession(); };
                if (answersFirst)
                    QTimer::singleShot(1, trial.get(), destroy);
                else
                    QMetaObject::invokeMethod(trial.get(), destroy, Qt::QueuedConnection);
            };
            QVERIFY(trial->runToEnd());
            QCOMPARE(trial->problem(), QString());
        }
    }
}

void TestRunnerInterruptions::sessionDestroyedWhileHanging()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate
        = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    trial.runner().start();
    QTRY_VERIFY(trial.session().isHanging());
    trial.destroySession();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Unknown), 50);
    QCOMPARE(trial.count(Outcome::Cancelled), 70);
    QVERIFY(trial.cell(u"KEY_0000"_qs).detail.contains(u"connection was closed"));
    QVERIFY(!trial.runner().pausedUntil().isValid());
}

void TestRunnerInterruptions::rateLimitOfTheSession()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    QList<Runner::Phase> phases;
    connect(&trial.runner(), &Runner::phaseChanged, &trial, [&] {
        phases.append(trial.runner().phase());
        if (phases.last() == Runner::Phase::Paused)
            QVERIFY(trial.runner().pausedUntil().isValid());
    });
    trial.session().onDuplicate = [&](const DuplicateCall&, int number) {
        if (number == 2)
            trial.session().pauseFor(std::chrono::milliseconds(30));
        return Fault{};
    };
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 120);
    using P = Runner::Phase;
    QCOMPARE(phases, (QList<P>{P::Copying, P::Paused, P::Copying, P::Finished}));
}

void TestRunnerInterruptions::rateLimitThatReachesTheRunner()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addEnvironment(u"p1"_qs, u"staging"_qs);
    trial.prepare({staging()});
    const auto every2nd = [](int number) {
        return number % 2 == 1 ? Fault{Fault::Kind::Refuse, errorOf(ErrorKind::RateLimited)}
                               : Fault{};
    };
    trial.session().onDuplicate
        = [&](const DuplicateCall&, int number) { return every2nd(number); };
    trial.session().onCreateFolder = [&](const Location&, int number) { return every2nd(number); };
    QSignalSpy phases(&trial.runner(), &Runner::phaseChanged);
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 120);
    QCOMPARE(trial.run().calls, 6);
    QVERIFY(phases.count() >= 8);
}

void TestRunnerInterruptions::renewalFailsForAMoment()
{
    QFETCH(Eventful, eventful);
    const auto trial = eventful.make();
    const auto usual = trial->session().onDuplicate;
    // Each call once: how those of two places take turns is not the test's to say.
    QSet<QString> tried;
    trial->session().onDuplicate = [usual, &tried](const DuplicateCall& call, int number) {
        const QString first = toText(call.to) + call.items.constFirst().targetKey;
        if (tried.contains(first))
            return usual(call, number);
        tried.insert(first);
        return renewalFault();
    };
    trial->session().onCreateFolder = [](const Location&, int number) {
        return number <= 2 ? renewalFault(ErrorKind::Timeout) : Fault{};
    };
    QVERIFY(trial->runToEnd());
    QCOMPARE(trial->problem(), QString());
    QCOMPARE(trial->count(Outcome::Failed), eventful.failed);
    QCOMPARE(trial->count(Outcome::Skipped), eventful.skipped);
    QCOMPARE(trial->count(Outcome::Overwritten), eventful.overwritten);
    QCOMPARE(trial->count(Outcome::Created), eventful.created);
}

void TestRunnerInterruptions::renewalFailsForGood_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("calls"); // three tries where a further one may help
    const auto row = [](const char* name, ErrorKind kind, int calls) {
        QTest::newRow(name) << static_cast<int>(kind) << calls;
    };
    row("5xx", ErrorKind::ServerFault, 3);
    row("time-out", ErrorKind::Timeout, 3);
    row("not understood", ErrorKind::Malformed, 3);
    row("offline", ErrorKind::Offline, 3);
    row("not trusted", ErrorKind::Tls, 1);
    row("no such route", ErrorKind::Unsupported, 1);
}

void TestRunnerInterruptions::renewalFailsForGood()
{
    QFETCH(int, kind);
    QFETCH(int, calls);
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    trial.session().policies.insert(staging(), ApprovalPolicy::Need::Unknown);
    trial.prepare({staging()});
    trial.session().onDuplicate = [kind](const DuplicateCall&, int number) {
        return number >= 2 ? renewalFault(static_cast<ErrorKind>(kind)) : Fault{};
    };
    const int listings = trial.session().listings();
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 50);
    QCOMPARE(trial.count(Outcome::Failed), 70);
    QCOMPARE(
        trial.cell(u"KEY_0119"_qs).detail,
        u"Not sent, because the sign-in could not be renewed: No"_qs);
    QCOMPARE(trial.run().calls, 1 + calls);
    QCOMPARE(trial.session().listings(), listings); // there is nothing to find out
}

void TestRunnerInterruptions::renewalFailsForAFolder()
{
    RunTrial trial(manyKeys(10));
    trial.vault().addFolder(staging());
    trial.vault().addEnvironment(u"p1"_qs, u"prod"_qs);
    trial.prepare({staging(), prod()});
    trial.session().onCreateFolder = [](const Location&, int) { return renewalFault(); };
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.session().folderCalls(), 3);
    QCOMPARE(trial.run().folders.front().status, RunFolder::Status::Failed);
    QCOMPARE(trial.count(Outcome::Created), 10);
    QCOMPARE(trial.count(Outcome::Failed), 10);
    QVERIFY(trial.cell(u"KEY_0000"_qs, 1).detail.contains(u"sign-in could not be renewed"));
}

void TestRunnerInterruptions::cancelledWhileARenewalIsTriedAgain()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    RunPauses pauses = shortPauses();
    pauses.signIn = {std::chrono::minutes(10)};
    trial.runner().setPauses(pauses);
    trial.session().onDuplicate = [](const DuplicateCall&, int) { return renewalFault(); };
    trial.runner().start();
    QTRY_COMPARE(trial.session().sent().size(), 1U);
    QTRY_COMPARE(trial.count(Outcome::Pending), 60);
    trial.runner().cancel();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Cancelled), 60);
}

void TestRunnerInterruptions::timeLeftIsToldOnceKnown()
{
    RunTrial trial(manyKeys(120));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [](const DuplicateCall&, int number) {
        return Fault{number == 2 ? Fault::Kind::Hang : Fault::Kind::None};
    };
    QVERIFY(!trial.runner().timeLeft());
    trial.runner().start();
    QVERIFY(!trial.runner().timeLeft());
    QTRY_VERIFY(trial.session().isHanging());
    QVERIFY(trial.runner().timeLeft());
    trial.session().release();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.runner().timeLeft(), std::chrono::seconds(0));
}

QTEST_GUILESS_MAIN(TestRunnerInterruptions)
#include "tst_runnerinterruptions.moc"
