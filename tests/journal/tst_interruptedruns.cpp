// SPDX-License-Identifier: MIT
#include "HistoryBed.h"
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/undo/UndoPreparation.h"
#include "runs/undo/UndoWork.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

//! Runs whose program ended while they were under way are taken up.
class InterruptedRunsTest : public QObject, protected HistoryBed
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void interrupted_data();
    void interrupted();
    void lateCopyIsOurs_data();
    void lateCopyIsOurs();
    void checksOnly();
    void leavesAlone();
    void leavesWhatChanged();
    void contradictionIsUnknown();
    void heldCopiesAreUnknown();
    void folderUnderWay_data();
    void folderUnderWay();
    void destinationCannotBeListed();
    void interruptedUndo();
    void needsAConnection();
    void otherConnectionToTheSamePlace();
    void goesOnAfterTheSignIn();
    void lastWishCounts();
    void leftWhileItWaits();
    void connectionRemovedWhileItWaits();

private:
    //! Wishes the run to be taken up over a connection that needs a person to sign in.
    void waitForASignIn(Runner::AfterCheck after);
    //! The person does so.
    void signIn();
};

void InterruptedRunsTest::interrupted_data()
{
    QTest::addColumn<bool>("overwrite");
    QTest::addColumn<bool>("hadEffect");
    QTest::newRow("new secrets that arrived") << false << true;
    QTest::newRow("new secrets that did not") << false << false;
    QTest::newRow("overwritten ones that arrived") << true << true;
    QTest::newRow("overwritten ones that did not") << true << false;
}

void InterruptedRunsTest::interrupted()
{
    QFETCH(bool, overwrite);
    QFETCH(bool, hadEffect);
    // 20 are there already; New ones go first, 20 to 59 in one call.
    for (const Secret& one : secrets(manyKeys(20)))
        m_vault.put(staging(), one);
    const Plan planned = plan(60, 20);
    std::vector<RunIntent> calls{intent(1, false, 20, 59)};
    if (overwrite) {
        carryOut(planned, calls[0]);
        calls.push_back(intent(2, true, 0, 19));
    }
    if (hadEffect)
        carryOut(planned, calls.back());
    writeInterrupted(planned, calls);
    start();
    addConnection(connectionId);
    QCOMPARE(m_history->interrupted().size(), 1);
    QCOMPARE(m_history->interrupted()[0].number, 7);
    resume(Runner::AfterCheck::GoOn);
    QCOMPARE(m_run.counts().of(Outcome::Created), 40);
    QCOMPARE(m_run.counts().of(Outcome::Overwritten), 20);
    QCOMPARE(cell(20).detail.isEmpty(), !hadEffect && !overwrite);
    for (const QString& key : manyKeys(60)) {
        QCOMPARE(session().vault.find(staging(), key).size(), 1);
        QCOMPARE(session().vault.writesOf(staging(), key), 1);
    }
}

void InterruptedRunsTest::lateCopyIsOurs_data()
{
    QTest::addColumn<int>("listing"); // that shows it first; 0: it is made when it is sent again
    QTest::addColumn<QString>("comment");
    QTest::addColumn<Outcome>("outcome");
    // The source's, three looks for the effect, the destination's.
    QTest::newRow("at once") << 2 << u"of A"_s << Outcome::Created;
    QTest::newRow("in the last listing") << 5 << u"of A"_s << Outcome::Created;
    QTest::newRow("when it is sent again") << 0 << u"of A"_s << Outcome::Created;
    QTest::newRow("at once, a stranger's") << 2 << u"mine"_s << Outcome::Unknown;
    QTest::newRow("in the last listing, a stranger's") << 5 << u"mine"_s << Outcome::Unknown;
    QTest::newRow("when it is sent again, a stranger's") << 0 << u"mine"_s << Outcome::Unknown;
}

void InterruptedRunsTest::lateCopyIsOurs()
{
    QFETCH(int, listing);
    QFETCH(QString, comment);
    const Location store = place(u"store"_s);
    PlanInput input;
    input.from = store;
    for (const QString& key : {u"A"_s, u"B"_s}) {
        Secret source = secret(key);
        source.comment = u"of "_s + key;
        source.scopes = QStringList{u"workers"_s};
        m_vault.put(store, source);
        input.secrets.append(source);
    }
    m_service->furnish = [this](FakeSession& made) {
        made.actAsStore();
        made.vault = m_vault;
        made.vault.newStatus = made.fakeDescriptor.pendingStatus;
    };
    FakeSession like;
    like.actAsStore();
    input.rules = planRulesOf(like.descriptor());
    input.destinations = {listed(store, input.secrets)};
    input.destinations[0].nameTemplate = u"{name}_COPY"_s;
    writeInterrupted(makePlan(input), {intent(1, false, 0, 0)});
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    Secret late = m_vault.find(store, u"A"_s).constFirst();
    late.id = u"late"_s;
    late.key = u"A_COPY"_s;
    late.comment = comment;
    late.status = u"pending"_s;
    late.created = QDateTime::currentDateTimeUtc();
    const auto show = [&] { session().vault.put(store, late); };
    session().onList = [&](const Location&, int number) {
        if (number == listing)
            show();
        return Fault();
    };
    session().beforeEffect = [&](const DuplicateCall& call, int) {
        if (listing == 0 && call.items.constFirst().targetKey == late.key)
            show();
    };
    resume(Runner::AfterCheck::GoOn);
    QTEST(cell(0).outcome, "outcome");
    if (cell(0).outcome == Outcome::Created)
        QCOMPARE(cell(0).destinationId, u"late"_s);
    QCOMPARE(session().vault.find(store, u"A_COPY"_s).size(), 1);
    // What was never sent gets its source's comment, which is not written down.
    QCOMPARE(cell(1).outcome, Outcome::Created);
    QCOMPARE(session().vault.find(store, u"B_COPY"_s).value(0).comment, u"of B"_s);
    QCOMPARE(session().sent().size(), size_t(listing == 0 ? 2 : 1));
}

void InterruptedRunsTest::checksOnly()
{
    const Plan planned = plan(60);
    carryOut(planned, intent(1, false, 0, 49));
    writeInterrupted(planned, {intent(1, false, 0, 49)});
    start();
    addConnection(connectionId);
    resume(Runner::AfterCheck::Stop);
    QCOMPARE(m_run.counts().of(Outcome::Created), 50);
    QCOMPARE(m_run.counts().of(Outcome::Cancelled), 10);
    QVERIFY(cell(55).detail.contains(u"Not sent"));
    QVERIFY(session().sent().empty());
}

void InterruptedRunsTest::leavesAlone()
{
    writeInterrupted(plan(2), {});
    start();
    m_history->leave(u"run"_s);
    QVERIFY(m_history->interrupted().isEmpty());
    start();
    QVERIFY(m_history->interrupted().isEmpty());
    // It can still be taken up.
    addConnection(connectionId);
    resume(Runner::AfterCheck::GoOn);
    QCOMPARE(m_run.counts().of(Outcome::Created), 2);
}

void InterruptedRunsTest::leavesWhatChanged()
{
    for (const Secret& one : secrets(manyKeys(2)))
        m_vault.put(staging(), one);
    const Plan planned = plan(4, 2);
    writeInterrupted(planned, {});
    // Someone else was quicker, with one of each kind.
    m_vault.touch(staging(), u"KEY_0000"_s);
    m_vault.put(staging(), secret(u"KEY_0002"_s));
    start();
    addConnection(connectionId);
    resume(Runner::AfterCheck::GoOn);
    QCOMPARE(cell(0).outcome, Outcome::Skipped);
    QVERIFY(cell(0).detail.contains(u"changed since"));
    QCOMPARE(cell(1).outcome, Outcome::Overwritten);
    QCOMPARE(cell(2).outcome, Outcome::Skipped);
    QVERIFY(cell(2).detail.contains(u"appeared"));
    QCOMPARE(cell(3).outcome, Outcome::Created);
}

void InterruptedRunsTest::contradictionIsUnknown()
{
    // One of a call that was all or nothing is there: someone else's, perhaps.
    writeInterrupted(plan(10), {intent(1, false, 0, 9)});
    m_vault.put(staging(), secret(u"KEY_0003"_s));
    start();
    addConnection(connectionId);
    resume(Runner::AfterCheck::GoOn);
    QCOMPARE(m_run.counts().of(Outcome::Unknown), 10);
    QVERIFY(session().sent().empty());
}

void InterruptedRunsTest::heldCopiesAreUnknown()
{
    // What waits for an approval shows in no listing.
    Plan planned = plan(3);
    planned.destinations[0].info.policy.need = ApprovalPolicy::Need::Needed;
    writeInterrupted(planned, {intent(1, false, 0, 2)});
    start();
    addConnection(connectionId);
    resume(Runner::AfterCheck::GoOn);
    QCOMPARE(m_run.counts().of(Outcome::Unknown), 3);
    QVERIFY(session().sent().empty());
}

void InterruptedRunsTest::folderUnderWay_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("made") << true;
    QTest::newRow("not made") << false;
}

void InterruptedRunsTest::folderUnderWay()
{
    QFETCH(bool, isThere);
    const Location fresh = place(u"staging"_s, u"/fresh"_s);
    Destination missing{fresh, {}};
    missing.info.status = DestinationInfo::Status::FolderMissing;
    missing.info.policy.need = ApprovalPolicy::Need::None;
    const Plan planned
        = makePlan({place(u"dev"_s), secrets(manyKeys(3)), {missing}, {allOn(), {}}, {}, {}, {}});
    RunIntent folder = intent(1, false, 0, -1);
    folder.kind = RunIntent::Kind::Folder;
    writeInterrupted(planned, {folder});
    if (isThere)
        m_vault.addFolder(fresh);
    start();
    addConnection(connectionId);
    resume(Runner::AfterCheck::GoOn);
    QCOMPARE(m_run.counts().of(Outcome::Created), 3);
    QCOMPARE(session().folderCalls(), isThere ? 0 : 1);
}

void InterruptedRunsTest::destinationCannotBeListed()
{
    m_service->furnish = [this](FakeSession& made) {
        made.vault = m_vault;
        made.onList = [](const Location&, int) {
            return Fault{
                Fault::Kind::Refuse, Error::of(ErrorKind::Forbidden, u"Listing"_s, u"No."_s)};
        };
    };
    writeInterrupted(plan(4), {intent(1, false, 0, 1)});
    start();
    addConnection(connectionId);
    resume(Runner::AfterCheck::GoOn);
    QCOMPARE(m_run.counts().of(Outcome::Unknown), 2);
    QCOMPARE(m_run.counts().of(Outcome::Failed), 2);
    QVERIFY(session().sent().empty());
}

//! It is recorded like any run; taken up, it looks and sends nothing.
void InterruptedRunsTest::interruptedUndo()
{
    copy(3);
    UndoPreparation preparation(session(), m_runs->runner(1)->run());
    QSignalSpy prepared(&preparation, &UndoPreparation::finished);
    preparation.start();
    QVERIFY(prepared.wait());
    const UndoPlan undo = preparation.plan({});
    QCOMPARE(undo.counts().remove, 3);
    session().onRemove = [](const RemoveCall&, int) { return Fault{Fault::Kind::Hang}; };
    const int number = m_runs->start(undoRunOf(undo), std::make_unique<UndoWork>(undo));
    QCOMPARE(number, 2);
    QTRY_VERIFY(session().isHanging());
    const QString id = m_runs->runner(number)->run().id;
    const auto underWay = m_folder->load(id);
    QVERIFY(underWay);
    QCOMPARE(underWay->run.undoesNumber, 1);
    QCOMPARE(underWay->run.counts().of(Outcome::Sending), 3);
    QCOMPARE(underWay->open.size(), size_t(1)); // before it was sent

    m_vault = session().vault;
    m_vault.remove(staging(), u"KEY_0000"_s);
    m_vault.remove(staging(), u"KEY_0001"_s);
    m_vault.remove(staging(), u"KEY_0002"_s);
    StoredRun stored = *underWay; // as it is written when the program ends now
    m_runs->cancel(number);
    session().release();
    m_history.reset();
    m_runs.reset();
    start();
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    stored.open.front().made = QDateTime::currentDateTimeUtc().addSecs(-3600);
    QVERIFY(m_runs->resume(connectionId, stored, Runner::AfterCheck::GoOn) > 0);
    QVERIFY(finished.wait());
    const Run& ended = m_runs->runner(finished[0][0].toInt())->run();
    QCOMPARE(ended.counts().of(Outcome::Removed), 3);
    QVERIFY(session().removeCalls().empty());
}

void InterruptedRunsTest::needsAConnection()
{
    writeInterrupted(plan(2), {});
    start();
    QVERIFY(m_history->connectionFor(m_history->interrupted()[0]).isEmpty());
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    m_history->resume(u"run"_s, Runner::AfterCheck::GoOn);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_history->interrupted().size(), 1);
}

void InterruptedRunsTest::otherConnectionToTheSamePlace()
{
    writeInterrupted(plan(2), {});
    start();
    addConnection(u"elsewhere"_s, u"https://elsewhere.test"_s);
    QVERIFY(m_history->connectionFor(m_history->interrupted()[0]).isEmpty());
    addConnection(u"anew"_s);
    QCOMPARE(m_history->connectionFor(m_history->interrupted()[0]), u"anew"_s);
    resume(Runner::AfterCheck::GoOn);
    QCOMPARE(m_run.connectionId, u"anew"_s);
}

void InterruptedRunsTest::waitForASignIn(Runner::AfterCheck after)
{
    writeInterrupted(plan(2), {});
    start();
    addConnection(connectionId);
    m_service->furnish = [](FakeSession& made) { made.expireSignIn(); };
    QSignalSpy waits(m_history.get(), &RunHistory::waitsForSignIn);
    m_history->resume(u"run"_s, after);
    QVERIFY(waits.wait());
    QCOMPARE(waits[0][0].toString(), connectionId);
}

void InterruptedRunsTest::signIn()
{
    m_service->furnish = [this](FakeSession& made) { made.vault = m_vault; };
    Credentials fresh;
    fresh.emplace(u"token"_s, SecretText(QByteArray("fresh")));
    QSignalSpy saved(
        m_manager->save(m_manager->connection(connectionId), std::move(fresh)), &Job::finished);
    QVERIFY(saved.wait());
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
}

void InterruptedRunsTest::goesOnAfterTheSignIn()
{
    waitForASignIn(Runner::AfterCheck::GoOn);
    QSignalSpy resumed(m_history.get(), &RunHistory::resumed);
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    signIn();
    QTRY_COMPARE(resumed.count(), 1);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(session().vault.secretsOf(staging()).size(), 2);
}

void InterruptedRunsTest::lastWishCounts()
{
    waitForASignIn(Runner::AfterCheck::GoOn);
    QSignalSpy waits(m_history.get(), &RunHistory::waitsForSignIn);
    m_history->resume(u"run"_s, Runner::AfterCheck::Stop);
    QVERIFY(waits.wait()); // it was tried once more
    QSignalSpy resumed(m_history.get(), &RunHistory::resumed);
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    signIn();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(failed.count(), 0);
    QVERIFY(session().sent().empty());
}

void InterruptedRunsTest::leftWhileItWaits()
{
    waitForASignIn(Runner::AfterCheck::GoOn);
    QSignalSpy resumed(m_history.get(), &RunHistory::resumed);
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    m_history->leave(u"run"_s);
    signIn();
    const QSignalSpy read(m_folder->journal().heads(), &Job::finished); // behind all before it
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(resumed.count(), 0);
    QCOMPARE(failed.count(), 0);
    QVERIFY(session().sent().empty());
}

void InterruptedRunsTest::connectionRemovedWhileItWaits()
{
    waitForASignIn(Runner::AfterCheck::GoOn);
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    [[maybe_unused]] const auto* const removing = m_manager->remove(connectionId);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_history->interrupted().size(), 1);
}

QTEST_GUILESS_MAIN(InterruptedRunsTest)
#include "tst_interruptedruns.moc"
