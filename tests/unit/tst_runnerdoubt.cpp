// SPDX-License-Identifier: MIT
#include "RunTrial.h"
#include "Samples.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

#define FINISH(trial)                                                                              \
    QVERIFY((trial).runToEnd());                                                                   \
    QCOMPARE((trial).problem(), QString())

namespace {

Location staging()
{
    return place(u"staging"_qs);
}

Error errorOf(ErrorKind kind, int status = 0)
{
    Error error = Error::of(kind, u"Duplicating secrets"_qs, u"The line went dead"_qs);
    error.status = status;
    return error;
}

enum class Listings { Work, FailOnce, FailAlways };

} // namespace

Q_DECLARE_METATYPE(Keycutter::Fault::Kind)
Q_DECLARE_METATYPE(Keycutter::ApprovalPolicy::Need)
Q_DECLARE_METATYPE(Keycutter::Outcome)
Q_DECLARE_METATYPE(Listings)

//! The runner where an answer does not come or cannot be trusted: it lists and compares, and never
//! sends the same thing twice.
class TestRunnerDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAnswers_data();
    void lostAnswers();
    void effectThatShowsLate();
    void effectThatShowsTooLateIsNotSentAgain();
    void someoneElsesKeyProvesNothing();
    void vanishedFolderMeansNothingWasWritten();
    void resultsMissingFromAnAnswer();
    void resultsMissingFromAHeldAnswer();
    void servicesWithoutVersionsCompareDates();
    void unreachableServiceStopsTheLane_data();
    void unreachableServiceStopsTheLane();
    void oneBadMomentDoesNotStopTheLane();
    void lostFolderAnswers_data();
    void lostFolderAnswers();
    void directAnswersProveThatNothingIsHeld();
};

void TestRunnerDoubt::lostAnswers_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("hadEffect");
    QTest::addColumn<bool>("overwrite");
    QTest::addColumn<Listings>("listings");
    QTest::addColumn<ApprovalPolicy::Need>("policy");
    QTest::addColumn<Outcome>("outcome");

    const QList<std::pair<const char*, Error>> errors{
        {"drop", errorOf(ErrorKind::OutcomeUnknown)},
        {"timeout", errorOf(ErrorKind::Timeout)},
        {"500", errorOf(ErrorKind::ServerFault, 500)},
        {"503", errorOf(ErrorKind::ServerFault, 503)},
        {"malformed", errorOf(ErrorKind::Malformed, 200)},
        {"aborted", errorOf(ErrorKind::Cancelled)},
    };
    using Need = ApprovalPolicy::Need;
    const QList<std::pair<const char*, Need>> policies{
        {"no policy", Need::None},
        {"policy not known", Need::Unknown},
        {"policy possible", Need::Possible},
    };
    const QList<std::pair<const char*, Listings>> listings{
        {"listed", Listings::Work},
        {"listed at the second try", Listings::FailOnce},
        {"not listed", Listings::FailAlways},
    };
    for (const auto& [errorName, error] : errors) {
        for (const auto& [policyName, policy] : policies) {
            for (const auto& [listingName, listing] : listings) {
                for (const bool overwrite : {false, true}) {
                    for (const bool hadEffect : {false, true}) {
                        Outcome outcome = Outcome::Unknown;
                        if (listing != Listings::FailAlways && hadEffect)
                            outcome = overwrite ? Outcome::Overwritten : Outcome::Created;
                        else if (listing != Listings::FailAlways && policy == Need::None)
                            outcome = Outcome::Failed;
                        QTest::addRow(
                            "%s, %s, %s, %s, %s", errorName, overwrite ? "overwrite" : "new",
                            hadEffect ? "after the effect" : "before the effect", listingName,
                            policyName)
                            << error << hadEffect << overwrite << listing << policy << outcome;
                    }
                }
            }
        }
    }
}

void TestRunnerDoubt::lostAnswers()
{
    QFETCH(Error, error);
    QFETCH(bool, hadEffect);
    QFETCH(bool, overwrite);
    QFETCH(Listings, listings);
    QFETCH(ApprovalPolicy::Need, policy);

    RunTrial trial(manyKeys(10));
    trial.vault().addFolder(staging());
    if (overwrite) {
        for (const QString& key : manyKeys(10))
            trial.vault().put(staging(), secret(key));
    }
    trial.session().policies.insert(staging(), policy);
    trial.prepare({staging()}, ExistsAction::Overwrite);
    trial.session().onDuplicate = [&](const DuplicateCall&, int) {
        return Fault{hadEffect ? Fault::Kind::LoseAfter : Fault::Kind::Refuse, error};
    };
    trial.session().onList = [&](const Location&, int number) {
        const bool fails
            = listings == Listings::FailAlways || (listings == Listings::FailOnce && number == 1);
        return fails ? Fault{Fault::Kind::Refuse, errorOf(ErrorKind::Timeout)} : Fault{};
    };
    FINISH(trial);
    QCOMPARE(trial.run().calls, 1); // whatever happens, never twice
    for (const RunCell& cell : trial.run().cells) {
        QTEST(cell.outcome, "outcome");
        QVERIFY(cell.detail.contains(u"The line went dead"));
        if (cell.outcome == Outcome::Failed || cell.outcome == Outcome::Unknown) {
            QCOMPARE(cell.errorKind, error.kind);
            QVERIFY(!cell.next.isEmpty());
        }
    }
}

void TestRunnerDoubt::effectThatShowsLate()
{
    // The server is still at it when the line drops: the second listing shows the copies.
    RunTrial trial(manyKeys(10));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [](const DuplicateCall&, int) {
        return Fault{Fault::Kind::Refuse, errorOf(ErrorKind::OutcomeUnknown)};
    };
    trial.session().onList = [&](const Location&, int number) {
        if (number == 2)
            static_cast<void>(trial.vault().duplicate(trial.session().sent().front().call));
        return Fault{};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 10);
    QCOMPARE(trial.run().calls, 1);
}

void TestRunnerDoubt::effectThatShowsTooLateIsNotSentAgain()
{
    RunTrial trial(manyKeys(10));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [](const DuplicateCall&, int) {
        return Fault{Fault::Kind::Refuse, errorOf(ErrorKind::OutcomeUnknown)};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Failed), 10);
    QCOMPARE(trial.session().listings(), 3); // as many as there are pauses, and one
    QCOMPARE(trial.run().calls, 1);
}

void TestRunnerDoubt::someoneElsesKeyProvesNothing()
{
    // All or nothing: one key of ten that is there now is no proof of our call.
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [&](const DuplicateCall&, int number) {
        if (number != 1)
            return Fault{};
        trial.vault().put(staging(), secret(u"KEY_0003"_qs));
        return Fault{Fault::Kind::Refuse, errorOf(ErrorKind::OutcomeUnknown)};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Unknown), 50);
    QCOMPARE(trial.count(Outcome::Created), 10);
    QVERIFY(trial.cell(u"KEY_0003"_qs).detail != trial.cell(u"KEY_0004"_qs).detail);
}

void TestRunnerDoubt::vanishedFolderMeansNothingWasWritten()
{
    RunTrial trial(manyKeys(5));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [](const DuplicateCall&, int) {
        return Fault{Fault::Kind::Refuse, errorOf(ErrorKind::OutcomeUnknown)};
    };
    trial.session().onList = [](const Location&, int) {
        return Fault{Fault::Kind::Refuse, errorOf(ErrorKind::NotFound, 404)};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Failed), 5);
}

void TestRunnerDoubt::resultsMissingFromAnAnswer()
{
    RunTrial trial(manyKeys(10));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [](const DuplicateCall&, int) {
        return Fault{Fault::Kind::DropResults, {}, {u"id-KEY_0002"_qs, u"id-KEY_0007"_qs}};
    };
    trial.session().onList = [&](const Location&, int) {
        trial.vault().remove(staging(), u"KEY_0007"_qs); // someone was quick
        return Fault{};
    };
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problemOfCells(), QString());
    QCOMPARE(trial.count(Outcome::Created), 9);
    QVERIFY(trial.cell(u"KEY_0002"_qs).detail.contains(u"does not mention"));
    QCOMPARE(trial.cell(u"KEY_0007"_qs).outcome, Outcome::Failed);
}

void TestRunnerDoubt::resultsMissingFromAHeldAnswer()
{
    RunTrial trial(manyKeys(4));
    trial.vault().addFolder(staging());
    trial.vault().hold(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [](const DuplicateCall&, int) {
        return Fault{Fault::Kind::DropResults, {}, {u"id-KEY_0002"_qs}};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::AwaitingApproval), 3);
    QCOMPARE(trial.cell(u"KEY_0002"_qs).outcome, Outcome::Unknown);
}

void TestRunnerDoubt::servicesWithoutVersionsCompareDates()
{
    for (const bool hadEffect : {false, true}) {
        RunTrial trial({u"A"_qs});
        Secret held = secret(u"A"_qs);
        held.version = 0;
        held.modified = QDateTime::fromSecsSinceEpoch(1'000);
        held.id = u"there"_qs;
        trial.vault().put(staging(), held);
        trial.prepare({staging()}, ExistsAction::Overwrite);
        trial.session().onDuplicate = [&](const DuplicateCall&, int) {
            if (hadEffect) {
                trial.vault().remove(staging(), u"A"_qs);
                held.modified = held.modified.addSecs(1);
                trial.vault().put(staging(), held);
            }
            return Fault{Fault::Kind::Refuse, errorOf(ErrorKind::OutcomeUnknown)};
        };
        QVERIFY(trial.runToEnd());
        QCOMPARE(trial.cell(u"A"_qs).outcome, hadEffect ? Outcome::Overwritten : Outcome::Failed);
    }
}

void TestRunnerDoubt::unreachableServiceStopsTheLane_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Outcome>("ofTheSent");
    QTest::newRow("offline") << ErrorKind::Offline << Outcome::Failed;
    QTest::newRow("tls") << ErrorKind::Tls << Outcome::Failed;
    QTest::newRow("timeouts") << ErrorKind::Timeout << Outcome::Unknown;
}

void TestRunnerDoubt::unreachableServiceStopsTheLane()
{
    QFETCH(ErrorKind, kind);
    RunTrial trial(manyKeys(500));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    const Fault fault{Fault::Kind::Refuse, errorOf(kind)};
    trial.session().onDuplicate = [&](const DuplicateCall&, int) { return fault; };
    trial.session().onList = [&](const Location&, int) { return fault; };
    FINISH(trial);
    QCOMPARE(trial.run().calls, 3);
    QTEST(trial.cell(u"KEY_0149"_qs).outcome, "ofTheSent");
    QCOMPARE(trial.cell(u"KEY_0150"_qs).outcome, Outcome::Failed);
    QVERIFY(trial.cell(u"KEY_0499"_qs).detail.startsWith(u"Not sent"));
}

void TestRunnerDoubt::oneBadMomentDoesNotStopTheLane()
{
    RunTrial trial(manyKeys(500));
    trial.vault().addFolder(staging());
    trial.prepare({staging()});
    trial.session().onDuplicate = [](const DuplicateCall&, int number) {
        return number % 3 == 0 ? Fault{} : Fault{Fault::Kind::Refuse, errorOf(ErrorKind::Offline)};
    };
    FINISH(trial);
    QCOMPARE(trial.run().calls, 10);
    QCOMPARE(trial.count(Outcome::Created), 150);
    QCOMPARE(trial.count(Outcome::Failed), 350);
}

void TestRunnerDoubt::lostFolderAnswers_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<RunFolder::Status>("status");
    using Kind = Fault::Kind;
    using Status = RunFolder::Status;
    QTest::newRow("lost after") << Kind::LoseAfter << ErrorKind::OutcomeUnknown << true
                                << Status::Created;
    QTest::newRow("lost before") << Kind::Refuse << ErrorKind::OutcomeUnknown << true
                                 << Status::Failed;
    QTest::newRow("lost after, not listed")
        << Kind::LoseAfter << ErrorKind::ServerFault << false << Status::Failed;
    QTest::newRow("offline") << Kind::Refuse << ErrorKind::Offline << true << Status::Failed;
    QTest::newRow("there already")
        << Kind::LoseAfter << ErrorKind::Conflict << true << Status::WasThere;
}

void TestRunnerDoubt::lostFolderAnswers()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(ErrorKind, error);
    QFETCH(bool, listed);
    RunTrial trial(manyKeys(3));
    trial.vault().addEnvironment(u"p1"_qs, u"staging"_qs);
    trial.prepare({staging()});
    trial.session().onCreateFolder = [&](const Location&, int) {
        return Fault{kind, errorOf(error)};
    };
    trial.session().onList = [&](const Location&, int) {
        return listed ? Fault{} : Fault{Fault::Kind::Refuse, errorOf(ErrorKind::Timeout)};
    };
    FINISH(trial);
    QTEST(trial.run().folders.at(0).status, "status");
    const bool failed = trial.run().folders.at(0).status == RunFolder::Status::Failed;
    QCOMPARE(trial.count(Outcome::Created), failed ? 0 : 3);
    QCOMPARE(trial.count(Outcome::Failed), failed ? 3 : 0);
    QCOMPARE(trial.session().folderCalls(), 1);
}

void TestRunnerDoubt::directAnswersProveThatNothingIsHeld()
{
    RunTrial trial(manyKeys(60));
    trial.vault().addFolder(staging());
    trial.session().policies.insert(staging(), ApprovalPolicy::Need::Unknown);
    trial.prepare({staging()});
    trial.session().onDuplicate = [](const DuplicateCall&, int number) {
        return number == 1 ? Fault{}
                           : Fault{Fault::Kind::Refuse, errorOf(ErrorKind::OutcomeUnknown)};
    };
    FINISH(trial);
    QCOMPARE(trial.count(Outcome::Created), 50);
    QCOMPARE(trial.count(Outcome::Failed), 10);
}

QTEST_GUILESS_MAIN(TestRunnerDoubt)
#include "tst_runnerdoubt.moc"
