// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "UndoTrial.h"
#include "runs/ExitCode.h"
#include "runs/undo/UndoWork.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

const Location staging = place(u"staging"_qs);
const Location prod = place(u"prod"_qs);

} // namespace

//! An undo over a fake service: what it sends, what it leaves alone, and what it says.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m.reset(); }

    void deletesWhatTheRunCreated();
    void leavesAloneWhatChanged();
    void restoresOnlyWhenAsked();
    void restoreRefused();
    void changedBetweenPlanAndCall();
    void listsAgainWhenThePlanIsOld();
    void whereItCannotBeListedNothingIsSent();
    void oneThatIsRefusedDoesNotSinkTheRest();
    void goneMeanwhile();
    void heldByAPolicy();
    void signInExpires();
    void rateLimit();
    void renewalFails_data();
    void renewalFails();
    void cancelled();
    void pausedAndContinued();
    void changedWhilePaused();
    void cancelledWhileTheLimitHolds();
    void cancelledBeforeItBegan();
    void sessionGone();
    void offlineGivesUp();
    void oneAtATimeWithoutBatches();
    void foldersStay();

private:
    //! See UndoTrial::copied().
    void make(const QStringList& keys, bool held = false)
    {
        m = UndoTrial::copied(keys, held);
        QVERIFY(m);
    }

    std::unique_ptr<UndoTrial> m;
};

void TestUndo::deletesWhatTheRunCreated()
{
    make(manyKeys(120));
    QVERIFY(m->prepare());
    QCOMPARE(m->plan().counts().remove, 240);
    const int listings = m->session().listings();
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Removed), 240);
    QCOMPARE(m->session().removeCalls().size(), 6U); // 50, 50, 20 in each place
    QCOMPARE(m->session().listings(), listings); // the plan's own are fresh enough
    QVERIFY(m->vault().secretsOf(staging).isEmpty());
    QCOMPARE(m->vault().secretsOf(place(u"dev"_qs)).size(), 120);
    QCOMPARE(exitCodeOf(m->run()), ExitCode::AllDone);
    QCOMPARE(m->run().calls, 6);
}

void TestUndo::leavesAloneWhatChanged()
{
    make({u"A"_qs, u"B"_qs, u"C"_qs});
    m->vault().touch(staging, u"A"_qs);
    m->vault().remove(prod, u"B"_qs);
    QVERIFY(m->prepare());
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 0).outcome, Outcome::LeftAlone);
    QCOMPARE(m->cell(u"B"_qs, 1).outcome, Outcome::LeftAlone);
    QCOMPARE(m->count(Outcome::Removed), 4);
    QCOMPARE(m->vault().find(staging, u"A"_qs).size(), 1);
    QCOMPARE(exitCodeOf(m->run()), ExitCode::DoneWithRest);
}

void TestUndo::restoresOnlyWhenAsked()
{
    make({u"A"_qs, u"OLD"_qs});
    QVERIFY(m->prepare());
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"OLD"_qs, 0).outcome, Outcome::LeftAlone);
    QVERIFY(m->session().restoreCalls().empty());

    make({u"A"_qs, u"OLD"_qs});
    QVERIFY(m->prepare({true}));
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"OLD"_qs, 0).outcome, Outcome::Restored);
    QCOMPARE(m->count(Outcome::Removed), 3);
    QCOMPARE(m->session().restoreCalls().size(), 1U);
    const RestoreCall& call = m->session().restoreCalls().front();
    QCOMPARE(call.from.version, 7);
    QCOMPARE(call.from.id, u"there-OLD"_qs);
    QVERIFY(call.attributes.testFlag(Attribute::Value));
    const Secret now = m->vault().find(staging, u"OLD"_qs).first();
    QCOMPARE(now.version, 9);
    QCOMPARE(now.comment, u"the old one"_qs);
}

void TestUndo::restoreRefused()
{
    make({u"OLD"_qs});
    m->vault().valuesUnreadable = true;
    QVERIFY(m->prepare({true}));
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"OLD"_qs, 0).outcome, Outcome::Failed);
    QCOMPARE(m->cell(u"OLD"_qs, 1).outcome, Outcome::Removed);

    make({u"OLD"_qs});
    m->vault().forgetVersions();
    QVERIFY(m->prepare({true}));
    QCOMPARE(m->plan().counts().restore, 0); // said beforehand
    QVERIFY(m->undo());
    QCOMPARE(m->cell(u"OLD"_qs, 0).outcome, Outcome::LeftAlone);
}

void TestUndo::changedBetweenPlanAndCall()
{
    make({u"A"_qs, u"B"_qs});
    QVERIFY(m->prepare());
    m->vault().touch(staging, u"A"_qs);
    UndoPlan plan = m->plan();
    plan.facts.listed = plan.facts.listed.addSecs(-120);
    Runner runner(m->session(), undoRunOf(plan), std::make_unique<UndoWork>(plan));
    QSignalSpy finished(&runner, &Runner::finished);
    runner.start();
    QVERIFY(finished.wait());
    QCOMPARE(runner.run().cells[0].outcome, Outcome::LeftAlone);
    QCOMPARE(runner.run().counts().of(Outcome::Removed), 3);
    QCOMPARE(m->vault().find(staging, u"A"_qs).size(), 1);
}

//! Before every call, not only once.
void TestUndo::listsAgainWhenThePlanIsOld()
{
    make(manyKeys(60));
    QVERIFY(m->prepare());
    const int before = m->session().listings();
    RunPauses pauses = UndoTrial::pauses();
    pauses.fresh = RunPauses::Ms(0);
    m->runner().setPauses(pauses);
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Removed), 120);
    QCOMPARE(m->session().listings(), before + 4);
}

void TestUndo::whereItCannotBeListedNothingIsSent()
{
    make({u"A"_qs});
    QVERIFY(m->prepare());
    m->session().onList = [](const Location& location, int) {
        return location == prod ? lostCall(Fault::Kind::Refuse, ErrorKind::Forbidden) : Fault();
    };
    RunPauses pauses = UndoTrial::pauses();
    pauses.fresh = RunPauses::Ms(0);
    m->runner().setPauses(pauses);
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 0).outcome, Outcome::Removed);
    QCOMPARE(m->cell(u"A"_qs, 1).outcome, Outcome::Failed);
    QCOMPARE(m->session().removeCalls().size(), 1U);
}

void TestUndo::oneThatIsRefusedDoesNotSinkTheRest()
{
    make(manyKeys(20));
    QVERIFY(m->prepare());
    m->vault().poison(m->vault().find(staging, u"KEY_0007"_qs).first().id);
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Failed), 1);
    QCOMPARE(m->cell(u"KEY_0007"_qs, 0).outcome, Outcome::Failed);
    QCOMPARE(m->count(Outcome::Removed), 39);
    QVERIFY(m->run().extraCalls <= 10);
}

//! Someone deleted one of them after the listing: the call is refused, a listing tells why.
void TestUndo::goneMeanwhile()
{
    make(manyKeys(20));
    QVERIFY(m->prepare());
    m->vault().remove(staging, u"KEY_0003"_qs);
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"KEY_0003"_qs, 0).outcome, Outcome::LeftAlone);
    QCOMPARE(m->count(Outcome::Removed), 39);
    QCOMPARE(m->session().removeCalls().size(), 3U);
}

void TestUndo::heldByAPolicy()
{
    make({u"A"_qs, u"OLD"_qs});
    m->vault().hold(staging);
    QVERIFY(m->prepare({true}));
    QVERIFY(!m->plan().cells[0].reason.isEmpty());
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 0).outcome, Outcome::AwaitingApproval);
    QCOMPARE(m->cell(u"OLD"_qs, 0).outcome, Outcome::AwaitingApproval);
    QCOMPARE(m->count(Outcome::Removed), 2);
    QCOMPARE(m->run().approvals.size(), 2U);
    QVERIFY(m->run().approvals[0].page.isValid());
    for (const RunApproval& opened : m->run().approvals) {
        m->vault().merge(opened.approval.id);
        m->runner().updateApproval(m->vault().approval(opened.approval.id));
    }
    QCOMPARE(m->cell(u"A"_qs, 0).outcome, Outcome::Removed);
    QCOMPARE(m->cell(u"OLD"_qs, 0).outcome, Outcome::Restored);
}

void TestUndo::signInExpires()
{
    make({u"A"_qs, u"OLD"_qs}, true);
    QVERIFY(m->prepare({true}));
    m->session().expireSignIn();
    m->runner().start();
    QTRY_COMPARE(m->runner().phase(), Runner::Phase::WaitingForSignIn);
    m->session().restoreSignIn();
    QVERIFY(m->waitForEnd());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Removed), 1);
    QCOMPARE(m->count(Outcome::Restored), 1);
    QCOMPARE(m->count(Outcome::Closed), 2);
}

void TestUndo::rateLimit()
{
    make({u"A"_qs});
    QVERIFY(m->prepare());
    m->session().onRemove = [](const RemoveCall&, int number) {
        return number <= 2 ? lostCall(Fault::Kind::Refuse, ErrorKind::RateLimited) : Fault();
    };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Removed), 2);
}

void TestUndo::renewalFails_data()
{
    QTest::addColumn<int>("faults");
    QTest::addColumn<int>("failed");
    QTest::newRow("for a moment") << 2 << 0;
    QTest::newRow("for good") << 1000 << 4;
}

//! Calls of each kind that are not sent, because there is no sign-in for them just then.
void TestUndo::renewalFails()
{
    QFETCH(int, faults);
    make({u"A"_qs, u"OLD"_qs}, true);
    QVERIFY(m->prepare({true}));
    const auto faultOf = [faults](int number) {
        if (number > faults)
            return Fault();
        Fault fault = lostCall(Fault::Kind::Refuse, ErrorKind::ServerFault);
        fault.error.neverSent = true;
        return fault;
    };
    m->session().onRemove = [=](const RemoveCall&, int number) { return faultOf(number); };
    m->session().onRestore = [=](const RestoreCall&, int number) { return faultOf(number); };
    m->session().onCloseApproval = [=](const QString&, int number) { return faultOf(number); };
    const int listings = m->session().listings();
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QTEST(m->count(Outcome::Failed), "failed");
    QCOMPARE(m->count(Outcome::Unknown), 0);
    QCOMPARE(m->session().listings(), listings); // there is nothing to find out
    for (const RunCell& cell : m->run().cells) {
        if (cell.outcome == Outcome::Failed)
            QVERIFY(cell.detail.contains(u"sign-in could not be renewed"));
    }
}

void TestUndo::cancelled()
{
    make(manyKeys(120));
    QVERIFY(m->prepare());
    m->session().onRemove = [this](const RemoveCall&, int number) {
        if (number == 2)
            QMetaObject::invokeMethod(
                &m->runner(), [this] { m->runner().cancel(); }, Qt::QueuedConnection);
        return Fault();
    };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Removed), 100);
    QCOMPARE(m->count(Outcome::Cancelled), 140);
}

void TestUndo::pausedAndContinued()
{
    make(manyKeys(120));
    QVERIFY(m->prepare());
    m->session().onRemove = [this](const RemoveCall&, int number) {
        if (number == 2)
            QMetaObject::invokeMethod(
                &m->runner(), [this] { m->runner().setPaused(true); }, Qt::QueuedConnection);
        return Fault();
    };
    m->runner().start();
    QTRY_COMPARE(m->runner().phase(), Runner::Phase::PausedByUser);
    QTRY_COMPARE(m->count(Outcome::Removed), 100);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(m->session().removeCalls().size(), 2U);
    m->runner().setPaused(false);
    QVERIFY(m->waitForEnd());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Removed), 240);
}

//! A listing that came while the undo was paused is old when it goes on.
void TestUndo::changedWhilePaused()
{
    make({u"A"_qs, u"B"_qs});
    QVERIFY(m->prepare());
    RunPauses pauses = UndoTrial::pauses();
    pauses.fresh = RunPauses::Ms(0);
    m->runner().setPauses(pauses);
    const int before = m->session().listings();
    m->session().onList = [this, before](const Location&, int number) {
        if (number == before + 1)
            m->runner().setPaused(true);
        return Fault();
    };
    m->runner().start();
    QTRY_COMPARE(m->runner().phase(), Runner::Phase::PausedByUser);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(m->session().removeCalls().empty());
    m->vault().touch(staging, u"A"_qs);
    m->vault().touch(prod, u"A"_qs);
    m->runner().setPaused(false);
    QVERIFY(m->waitForEnd());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->cell(u"A"_qs, 0).outcome, Outcome::LeftAlone);
    QCOMPARE(m->cell(u"A"_qs, 1).outcome, Outcome::LeftAlone);
    QCOMPARE(m->count(Outcome::Removed), 2);
}

void TestUndo::cancelledWhileTheLimitHolds()
{
    make(manyKeys(60));
    QVERIFY(m->prepare());
    m->session().onRemove = [this](const RemoveCall&, int number) {
        if (number == 3)
            m->session().pauseFor(std::chrono::minutes(10));
        return Fault();
    };
    m->runner().start();
    QTRY_COMPARE(m->runner().phase(), Runner::Phase::Paused);
    m->runner().cancel();
    // At once: what waits is not sent.
    QVERIFY(m->waitForEnd());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Unknown), 0);
    QVERIFY(m->count(Outcome::Cancelled) >= 10);
    QCOMPARE(m->count(Outcome::Cancelled) + m->count(Outcome::Removed), 120);
}

void TestUndo::cancelledBeforeItBegan()
{
    make({u"A"_qs});
    QVERIFY(m->prepare());
    m->runner().cancel();
    QVERIFY(m->waitForEnd());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Cancelled), 2);
    QVERIFY(m->session().removeCalls().empty());
}

void TestUndo::sessionGone()
{
    make({u"A"_qs});
    QVERIFY(m->prepare());
    m->session().delay = std::chrono::milliseconds(200);
    m->runner().start();
    QTRY_COMPARE(m->session().removeCalls().size(), 2U);
    m->copying().destroySession();
    QVERIFY(m->waitForEnd());
    QCOMPARE(m->count(Outcome::Unknown), 2);
}

void TestUndo::offlineGivesUp()
{
    make(manyKeys(300));
    QVERIFY(m->prepare());
    m->session().onRemove
        = [](const RemoveCall&, int) { return lostCall(Fault::Kind::Refuse, ErrorKind::Offline); };
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Failed), 600);
    QCOMPARE(m->session().removeCalls().size(), 6U); // three in each place
}

void TestUndo::oneAtATimeWithoutBatches()
{
    make({u"A"_qs, u"B"_qs});
    m->session().fakeDescriptor.capabilities.removeBatchSize = 1;
    QVERIFY(m->prepare());
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->session().removeCalls().size(), 4U);
}

void TestUndo::foldersStay()
{
    m = std::make_unique<UndoTrial>(QStringList{u"A"_qs});
    const Location fresh = place(u"prod"_qs, u"/new/one"_qs);
    m->copying().prepare({fresh});
    QVERIFY(m->copying().runToEnd());
    QCOMPARE(m->vault().foldersCreated(), 1);
    QVERIFY(m->prepare());
    QVERIFY(m->undo());
    QCOMPARE(m->problem(), QString());
    QCOMPARE(m->count(Outcome::Removed), 1);
    QVERIFY(m->vault().hasFolder(fresh));
    QVERIFY(m->run().folders.empty());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
