// SPDX-License-Identifier: MIT
#include "RecordedProgram.h"
#include "SampleRuns.h"
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/approvals/ApprovalCenter.h"

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

//! Approvals of runs of earlier days and of this one, followed until someone has decided.
class TestApprovalCenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatIsOpen();
    void readsTheRestWhenAsked();
    void followsThoseOfEarlierDays_data();
    void followsThoseOfEarlierDays();
    void severalOfOneRunAtOnce();
    void signsInByItself();
    void signsInOnlyForAReason();
    void noConnectionToItsPlace();
    void takesTheNextSession();
    void backsOff();
    void refreshAsksNow();
    void saysWhyRefreshFails();
    void saysWhyRefreshCannotSignIn();
    void refreshOfThisLifeSignsIn();
    void runThatIsShown();
    void shownBeforeItWasWritten();
    void runsOfThisLife();
    void runsOfThisLifeOverTheNextSession();
    void deletedRuns();
    void deletedWhileAsking();

private:
    //! A finished run of which all cells wait for approvals, one for each three of them.
    [[nodiscard]] Run heldRun(const QString& id, int number, int cells = 3);
    //! @p first: the pause before it asks by itself.
    void start(std::chrono::milliseconds first = std::chrono::milliseconds(20));
    //! How approvals stand cannot be told from now on.
    void loseService();
    //! Starts a run of two secrets to prod, which an approval holds back; its number.
    [[nodiscard]] int copyTwo();
    [[nodiscard]] ApprovalCenter& center() { return *m_center; }
    [[nodiscard]] RunCounts written(const QString& run)
    {
        const auto stored = m_program->folder.load(run);
        return stored ? stored->run.counts() : RunCounts();
    }

    std::unique_ptr<RecordedProgram> m_program;
    std::unique_ptr<ApprovalCenter> m_center;
};

void TestApprovalCenter::init()
{
    m_program = std::make_unique<RecordedProgram>();
    for (const Secret& one : secrets(manyKeys(20)))
        m_program->vault.put(place(u"dev"_s), one);
    m_program->vault.addFolder(place(u"prod"_s));
    m_program->vault.hold(place(u"prod"_s));
}

void TestApprovalCenter::cleanup()
{
    m_center.reset();
    m_program.reset();
}

Run TestApprovalCenter::heldRun(const QString& id, int number, int cells)
{
    Run run;
    run.id = id;
    run.number = number;
    run.connectionId = u"c"_s;
    run.connectionName = u"Acme"_s;
    run.serviceId = u"fake"_s;
    run.site = QUrl(u"https://example.org"_s);
    run.fromTitle = u"storefront / dev / app"_s;
    run.destinationTitles = {u"storefront / prod / app"_s};
    run.plan = makePlan(
        {place(u"dev"_s),
         secrets(manyKeys(cells)),
         {listed(place(u"prod"_s))},
         {allOn(), {}},
         {},
         {},
         {}});
    constexpr int batch = 3;
    for (int first = 0; first < cells; first += batch) {
        DuplicateCall call;
        call.from = place(u"dev"_s);
        call.to = place(u"prod"_s);
        call.attributes = allOn();
        RunApproval opened;
        opened.to = call.to;
        opened.page = QUrl(u"https://example.org/request"_s);
        for (int i = first; i < qMin(cells, first + batch); ++i) {
            const Secret& secret = run.plan.secrets[i];
            call.items.append({secret.id, secret.key, secret.key, {}, {}});
            opened.cells.push_back(i);
        }
        opened.approval = *m_program->vault.duplicate(call)->results[0].approval;
        opened.approval.created = QDateTime::currentDateTimeUtc().addDays(number - 100);
        run.approvals.push_back(opened);
    }
    for (int i = 0; i < cells; ++i) {
        RunCell cell;
        cell.planCell = i;
        cell.outcome = Outcome::AwaitingApproval;
        cell.approvalId = run.approvals[size_t(i / batch)].approval.id;
        run.cells.push_back(cell);
    }
    run.started = QDateTime::currentDateTimeUtc().addDays(number - 100);
    run.ended = run.started.addSecs(9);
    return run;
}

void TestApprovalCenter::start(std::chrono::milliseconds first)
{
    m_center.reset();
    m_program->start();
    m_program->addConnection(u"c"_s);
    m_center = std::make_unique<ApprovalCenter>(*m_program->history, *m_program->connections);
    m_center->setPauses(first, 4 * first);
    QTRY_VERIFY(m_center->isReady());
}

void TestApprovalCenter::loseService()
{
    m_program->session().onApprovals = [](int) {
        Fault fault;
        fault.kind = Fault::Kind::Refuse;
        fault.error = Error::of(ErrorKind::Offline, u"Asking"_s, u"no network"_s);
        return fault;
    };
}

int TestApprovalCenter::copyTwo()
{
    return m_program->runs->start(
        u"c"_s,
        makePlan(
            {place(u"dev"_s),
             secrets(manyKeys(2)),
             {listed(place(u"prod"_s))},
             {allOn(), {}},
             {},
             {},
             {}}));
}

void TestApprovalCenter::readsWhatIsOpen()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3, 4));
    m_program->folder.record(heldRun(u"b"_s, 4));
    m_program->folder.record(endedRun(u"done"_s, 2)); // its only one is merged
    start();
    QCOMPARE(center().undecided(), 3);
    QCOMPARE(center().approvals().size(), 3);
    const FollowedApproval& newest = center().approvals().constFirst();
    QCOMPARE(newest.runId, u"b"_s);
    QCOMPARE(newest.runNumber, 4);
    QCOMPARE(newest.connectionId, u"c"_s);
    QCOMPARE(newest.connectionName, u"Acme"_s);
    QCOMPARE(newest.toTitle, u"storefront / prod / app"_s);
    QCOMPARE(newest.to, place(u"prod"_s));
    QCOMPARE(newest.page, QUrl(u"https://example.org/request"_s));
    QCOMPARE(newest.secrets, 3);
    QCOMPARE(newest.keys, manyKeys(3));
    QCOMPARE(newest.approval.state, Approval::State::Waiting);
    QVERIFY(!center().hasAll());
}

void TestApprovalCenter::readsTheRestWhenAsked()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    m_program->folder.record(endedRun(u"done"_s, 2));
    start();
    QCOMPARE(center().approvals().size(), 1);
    center().readAll();
    center().readAll();
    QTRY_VERIFY(center().hasAll());
    QCOMPARE(center().approvals().size(), 2);
    QCOMPARE(center().undecided(), 1);
    const auto& all = center().approvals();
    const auto done = std::ranges::find(all, u"done"_s, &FollowedApproval::runId);
    QCOMPARE(done->approval.state, Approval::State::MergedWithConflicts);
    QCOMPARE(done->approval.notWritten, (QStringList{u"KEY_0001"_s, u"KEY_0002"_s}));
    QCOMPARE(done->secrets, 2);
    QCOMPARE(done->toTitle, u"storefront / prod / x"_s);
}

void TestApprovalCenter::followsThoseOfEarlierDays_data()
{
    QTest::addColumn<bool>("merged");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("merged") << true << Outcome::Merged;
    QTest::newRow("declined") << false << Outcome::Declined;
}

void TestApprovalCenter::followsThoseOfEarlierDays()
{
    QFETCH(bool, merged);
    QFETCH(Outcome, outcome);
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start();
    QSignalSpy decided(m_center.get(), &ApprovalCenter::decided);
    m_program->signIn(u"c"_s);
    QTRY_VERIFY(m_program->session().approvalQuestions() > 0);
    QCOMPARE(decided.count(), 0);
    const QString id = center().approvals().constFirst().approval.id;
    if (merged)
        m_program->session().vault.merge(id);
    else
        m_program->session().vault.decline(id);
    QVERIFY(decided.wait());
    const auto told = decided[0][0].value<QList<FollowedApproval>>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].approval.id, id);
    QVERIFY(told[0].approval.isSettled());
    QCOMPARE(center().undecided(), 0);
    // The run's cells change with it, in its record and in the list of runs.
    QTRY_COMPARE(written(u"a"_s).of(outcome), 3);
    QTRY_COMPARE(m_program->folder.heads().value(0).counts.of(outcome), 3);
    QCOMPARE(m_program->folder.heads().value(0).state, StoredState::Finished);
    // Then nobody is asked any more, and it is told once.
    const int asked = m_program->session().approvalQuestions();
    QSignalSpy changed(m_center.get(), &ApprovalCenter::changed);
    QVERIFY(!changed.wait(200));
    QCOMPARE(m_program->session().approvalQuestions(), asked);
    QCOMPARE(decided.count(), 1);
}

void TestApprovalCenter::severalOfOneRunAtOnce()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3, 12));
    m_program->folder.record(heldRun(u"b"_s, 4));
    for (const QString& id : m_program->vault.approvalIds())
        m_program->vault.decline(id);
    start(std::chrono::hours(1));
    QSignalSpy decided(m_center.get(), &ApprovalCenter::decided);
    m_program->signIn(u"c"_s);
    QTRY_COMPARE(center().undecided(), 0);
    QTRY_COMPARE(written(u"a"_s).of(Outcome::Declined), 12);
    QTRY_COMPARE(written(u"b"_s).of(Outcome::Declined), 3);
    const auto stored = m_program->folder.load(u"a"_s);
    for (const RunApproval& opened : stored->run.approvals)
        QCOMPARE(opened.approval.state, Approval::State::Declined);
    // They are told together.
    QTRY_COMPARE(decided.count(), 1);
    QCOMPARE(decided[0][0].value<QList<FollowedApproval>>().size(), 5);
}

void TestApprovalCenter::signsInByItself()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start();
    QTRY_COMPARE(m_program->connections->state(u"c"_s), ConnectionState::Open);
    QTRY_VERIFY(m_program->session().approvalQuestions() > 0);
}

void TestApprovalCenter::signsInOnlyForAReason()
{
    m_program->folder.open();
    m_program->folder.record(endedRun(u"done"_s, 2));
    start();
    center().readAll();
    QTRY_VERIFY(center().hasAll());
    QSignalSpy changed(m_program->connections.get(), &ConnectionManager::stateChanged);
    QVERIFY(!changed.wait(100)); // there is nothing to ask for
    QCOMPARE(m_program->connections->state(u"c"_s), ConnectionState::Closed);
}

void TestApprovalCenter::noConnectionToItsPlace()
{
    Run run = heldRun(u"a"_s, 3);
    run.site = QUrl(u"https://elsewhere.example"_s);
    run.connectionId = u"gone"_s;
    m_program->folder.open();
    m_program->folder.record(run);
    start();
    QCOMPARE(center().connectionFor(center().approvals().constFirst()), QString());
    QSignalSpy failed(m_center.get(), &ApprovalCenter::refreshFailed);
    center().refresh();
    QCOMPARE(m_program->connections->state(u"c"_s), ConnectionState::Closed);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toString(), QString());
    QVERIFY(failed[0][1].value<Error>().message().contains(u"https://elsewhere.example"_s));
    // Another one to the same place will do.
    m_program->addConnection(u"d"_s, run.site);
    QCOMPARE(center().connectionFor(center().approvals().constFirst()), u"d"_s);
    m_program->vault.decline(run.approvals[0].approval.id);
    center().refresh();
    QTRY_COMPARE(written(u"a"_s).of(Outcome::Declined), 3);
    QCOMPARE(m_program->connections->state(u"c"_s), ConnectionState::Closed);
}

void TestApprovalCenter::takesTheNextSession()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start();
    m_program->signIn(u"c"_s);
    QTRY_VERIFY(m_program->session().approvalQuestions() > 0);
    m_program->connections->close(u"c"_s);
    m_program->vault.merge(m_program->vault.approvalIds().constFirst());
    m_program->signIn(u"c"_s);
    QTRY_COMPARE(written(u"a"_s).of(Outcome::Merged), 3);
}

void TestApprovalCenter::backsOff()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start(std::chrono::hours(1));
    center().setPauses(std::chrono::milliseconds(50), std::chrono::hours(1));
    m_program->signIn(u"c"_s);
    // At once, after 50 ms, then 100, 200, 400 ...
    QTRY_VERIFY(m_program->session().approvalQuestions() >= 3);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(m_program->session().approvalQuestions() >= 5);
    QVERIFY2(timer.elapsed() >= 500, qPrintable(QString::number(timer.elapsed())));
}

void TestApprovalCenter::refreshAsksNow()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start(std::chrono::hours(1));
    center().refresh(); // signs in, and asks then
    QTRY_COMPARE(m_program->connections->state(u"c"_s), ConnectionState::Open);
    QTRY_COMPARE(m_program->session().approvalQuestions(), 1);
    m_program->session().vault.merge(m_program->vault.approvalIds().constFirst());
    center().refresh(u"another run"_s);
    center().refresh(u"a"_s);
    QTRY_COMPARE(written(u"a"_s).of(Outcome::Merged), 3);
    QCOMPARE(m_program->session().approvalQuestions(), 2);
}

void TestApprovalCenter::saysWhyRefreshFails()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start();
    QSignalSpy failed(m_center.get(), &ApprovalCenter::refreshFailed);
    m_program->signIn(u"c"_s);
    loseService();
    const int before = m_program->session().approvalQuestions();
    QTRY_VERIFY(m_program->session().approvalQuestions() >= before + 3);
    QCOMPARE(failed.count(), 0); // nobody waits for what it asks by itself
    center().refresh(u"a"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toString(), u"c"_s);
    QCOMPARE(failed[0][1].value<Error>().kind, ErrorKind::Offline);
}

void TestApprovalCenter::saysWhyRefreshCannotSignIn()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    m_program->service->furnish = [this](FakeSession& session) {
        session.vault = m_program->vault;
        session.expireSignIn();
    };
    start();
    QSignalSpy failed(m_center.get(), &ApprovalCenter::refreshFailed);
    QTRY_COMPARE(m_program->connections->state(u"c"_s), ConnectionState::NeedsSignIn);
    QCOMPARE(failed.count(), 0); // it was by itself
    center().refresh();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toString(), u"c"_s);
    QCOMPARE(failed[0][1].value<Error>().kind, ErrorKind::Unauthorised);
}

//! Of what the RunCenter follows, too: over its next session.
void TestApprovalCenter::refreshOfThisLifeSignsIn()
{
    start();
    m_program->signIn(u"c"_s);
    const int number = copyTwo();
    QTRY_COMPARE(center().undecided(), 1);
    QTRY_VERIFY(m_program->runs->runner(number)->run().isFinished());
    m_program->vault = m_program->session().vault;
    m_program->connections->close(u"c"_s);
    m_program->vault.decline(center().approvals().constFirst().approval.id);
    QSignalSpy failed(m_program->runs.get(), &RunCenter::approvalsRefreshFailed);
    center().refresh();
    QTRY_COMPARE(m_program->runs->runner(number)->run().counts().of(Outcome::Declined), 2);
    QCOMPARE(failed.count(), 0);
}

void TestApprovalCenter::runThatIsShown()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start();
    QSignalSpy opened(m_program->history.get(), &RunHistory::opened);
    m_program->history->open(u"a"_s);
    QVERIFY(opened.wait());
    const Runner* runner = m_program->runs->runner(3);
    QSignalSpy cells(runner, &Runner::cellsChanged);
    QSignalSpy decided(m_center.get(), &ApprovalCenter::decided);
    m_program->signIn(u"c"_s);
    m_program->session().vault.decline(m_program->vault.approvalIds().constFirst());
    QTRY_COMPARE(runner->run().counts().of(Outcome::Declined), 3);
    QVERIFY(!cells.isEmpty());
    QTRY_COMPARE(written(u"a"_s).of(Outcome::Declined), 3);
    QTRY_COMPARE(decided.count(), 1);
}

void TestApprovalCenter::shownBeforeItWasWritten()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start(std::chrono::hours(1));
    // As it was when it was read, while the decision is on its way into the record.
    const auto stored = m_program->folder.load(u"a"_s);
    m_program->vault.decline(m_program->vault.approvalIds().constFirst());
    m_program->signIn(u"c"_s);
    QTRY_COMPARE(center().undecided(), 0);
    m_program->runs->show(*stored);
    QTRY_COMPARE(m_program->runs->runner(3)->run().counts().of(Outcome::Declined), 3);
    QCOMPARE(center().undecided(), 0);
}

void TestApprovalCenter::runsOfThisLife()
{
    start();
    m_program->signIn(u"c"_s);
    QSignalSpy decided(m_center.get(), &ApprovalCenter::decided);
    const int number = copyTwo();
    QTRY_COMPARE(center().undecided(), 1);
    QTRY_VERIFY(m_program->runs->runner(number)->run().isFinished());
    QTRY_COMPARE(center().approvals().constFirst().secrets, 2);
    QCOMPARE(center().approvals().constFirst().keys, manyKeys(2));
    QTRY_COMPARE(m_program->session().approvalQuestions(), 1); // the RunCenter's
    m_program->session().vault.decline(center().approvals().constFirst().approval.id);
    center().refresh();
    QTRY_COMPARE(center().undecided(), 0);
    QTRY_COMPARE(decided.count(), 1);
    QCOMPARE(m_program->session().approvalQuestions(), 2);
    QCOMPARE(m_program->runs->runner(number)->run().counts().of(Outcome::Declined), 2);
}

void TestApprovalCenter::runsOfThisLifeOverTheNextSession()
{
    start();
    m_program->signIn(u"c"_s);
    const int number = copyTwo();
    QTRY_COMPARE(center().undecided(), 1);
    QTRY_VERIFY(m_program->runs->runner(number)->run().isFinished());
    m_program->vault = m_program->session().vault;
    m_program->vault.decline(center().approvals().constFirst().approval.id);
    m_program->connections->close(u"c"_s);
    m_program->signIn(u"c"_s);
    QTRY_COMPARE(m_program->runs->runner(number)->run().counts().of(Outcome::Declined), 2);
}

void TestApprovalCenter::deletedRuns()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    m_program->folder.record(heldRun(u"b"_s, 4));
    start();
    m_program->signIn(u"c"_s);
    QTRY_VERIFY(m_program->session().approvalQuestions() > 0);
    m_program->history->remove({u"a"_s});
    QTRY_COMPARE(center().approvals().size(), 1);
    QCOMPARE(center().approvals().constFirst().runId, u"b"_s);
    for (const QString& id : m_program->vault.approvalIds())
        m_program->session().vault.decline(id);
    QTRY_COMPARE(written(u"b"_s).of(Outcome::Declined), 3);
    QCOMPARE(m_program->folder.heads().size(), 1);
}

void TestApprovalCenter::deletedWhileAsking()
{
    m_program->folder.open();
    m_program->folder.record(heldRun(u"a"_s, 3));
    start(std::chrono::hours(1));
    m_program->vault.decline(m_program->vault.approvalIds().constFirst());
    m_program->signIn(u"c"_s);
    QTRY_COMPARE(center().undecided(), 0); // its record is being read
    m_program->history->remove({u"a"_s});
    QCOMPARE(m_program->folder.heads().size(), 0);
    QTRY_VERIFY(center().approvals().isEmpty());
    QCOMPARE(m_program->folder.heads().size(), 0);
    QCOMPARE(m_program->history->notice(), QString());
}

QTEST_GUILESS_MAIN(TestApprovalCenter)
#include "tst_approvalcenter.moc"
