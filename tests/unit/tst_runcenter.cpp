// SPDX-License-Identifier: MIT
#include "FakeService.h"
#include "Samples.h"
#include "credentials/MemoryCredentialStore.h"
#include "plan/Planner.h"
#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "settings/ConnectionStore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Keycutter;
using namespace Keycutter::Samples;

class TestRunCenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsAndKeepsRuns();
    void needsASession();
    void changesAreCoalesced();
    void cancels();
    void watchesApprovals();
    void asksHowApprovalsStandWhenTheRunEnds();
    void saysWhyApprovalsCannotBeTold();
    void asksTheNextSessionOfTheConnection();
    void watchesTheStatusOfCopies();
    void connectionRemovedInTheMiddle();
    void showsARecordedRun();
    void asksForARunThatIsShown();
    void forgets();
    void unknownNumbersAreHarmless();

private:
    [[nodiscard]] Plan planTo(const Location& to, int keys = 60) const;
    //! A run to prod of which all cells wait for the approval “old”.
    [[nodiscard]] StoredRun heldRun();
    [[nodiscard]] FakeSession& session() const { return *m_service->latest; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MemoryCredentialStore> m_credentials;
    std::unique_ptr<ServiceRegistry> m_registry;
    std::unique_ptr<ConnectionManager> m_manager;
    std::unique_ptr<RunCenter> m_runs;
    FakeService* m_service = nullptr;
    FakeVault m_vault;
};

void TestRunCenter::init()
{
    m_vault = {};
    for (const Secret& one : secrets(manyKeys(60)))
        m_vault.put(place(u"dev"_qs), one);
    m_vault.addFolder(place(u"staging"_qs));
    m_vault.addFolder(place(u"prod"_qs));
    m_vault.hold(place(u"prod"_qs));

    m_dir = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_dir->filePath(u"a.ini"_qs), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_file);
    m_credentials = std::make_unique<MemoryCredentialStore>();
    m_registry = std::make_unique<ServiceRegistry>();
    auto service = std::make_unique<FakeService>();
    m_service = service.get();
    service->furnish = [this](FakeSession& made) { made.vault = m_vault; };
    m_registry->add(std::move(service));
    m_manager = std::make_unique<ConnectionManager>(*m_registry, *m_store, *m_credentials);
    m_runs = std::make_unique<RunCenter>(*m_manager);

    Connection connection;
    connection.id = u"c"_qs;
    connection.serviceId = u"fake"_qs;
    connection.name = u"Acme"_qs;
    connection.method = u"token"_qs;
    connection.site = QUrl(u"https://example.test"_qs);
    JobOf<void>* saved = m_manager->save(connection, {});
    QSignalSpy done(saved, &Job::finished);
    QVERIFY(done.wait());
    m_manager->open(u"c"_qs);
    QTRY_COMPARE(m_manager->state(u"c"_qs), ConnectionState::Open);
}

void TestRunCenter::cleanup()
{
    m_runs.reset();
    m_manager.reset();
}

Plan TestRunCenter::planTo(const Location& to, int keys) const
{
    return makePlan(
        {place(u"dev"_qs), secrets(manyKeys(keys)), {listed(to)}, {allOn(), {}}, {}, {}, {}});
}

void TestRunCenter::startsAndKeepsRuns()
{
    QSignalSpy started(m_runs.get(), &RunCenter::runStarted);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    QVERIFY(!m_runs->isRunning());
    QCOMPARE(m_runs->start(u"c"_qs, planTo(place(u"staging"_qs), 2)), 1);
    QCOMPARE(m_runs->start(u"c"_qs, planTo(place(u"prod"_qs), 3)), 2);
    QCOMPARE(started.count(), 2);
    QVERIFY(m_runs->isRunning());
    QVERIFY(m_runs->isRunningOver(u"c"_qs));
    QVERIFY(!m_runs->isRunningOver(u"another"_qs));
    QCOMPARE(m_runs->runs(), (QList<int>{2, 1}));
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!m_runs->isRunning());
    QVERIFY(!m_runs->isRunningOver(u"c"_qs));

    const Run& run = m_runs->runner(1)->run();
    QCOMPARE(run.number, 1);
    QCOMPARE(run.connectionName, u"Acme"_qs);
    QCOMPARE(run.site, QUrl(u"https://example.test"_qs));
    QVERIFY(!run.fromTitle.isEmpty());
    QCOMPARE(run.destinationTitles.size(), 1);
    QCOMPARE(run.counts().of(Outcome::Created), 2);
    QCOMPARE(m_runs->runner(2)->run().counts().of(Outcome::AwaitingApproval), 3);
}

void TestRunCenter::needsASession()
{
    m_manager->close(u"c"_qs);
    QCOMPARE(m_runs->start(u"c"_qs, planTo(place(u"staging"_qs))), 0);
    QCOMPARE(m_runs->start(u"no such"_qs, planTo(place(u"staging"_qs))), 0);
    QVERIFY(m_runs->runs().isEmpty());
}

void TestRunCenter::changesAreCoalesced()
{
    QSignalSpy changed(m_runs.get(), &RunCenter::runChanged);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    m_runs->start(u"c"_qs, planTo(place(u"prod"_qs)));
    QTRY_COMPARE(finished.count(), 1);
    QTRY_VERIFY(changed.count() >= 1);
    // Two calls: each has its cells sent, settled, an approval and a phase to tell.
    QVERIFY2(changed.count() <= 8, qPrintable(QString::number(changed.count())));
}

void TestRunCenter::cancels()
{
    session().onDuplicate = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    const int number = m_runs->start(u"c"_qs, planTo(place(u"staging"_qs)));
    QTRY_VERIFY(session().isHanging());
    m_runs->cancel(number);
    session().release();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_runs->runner(number)->run().counts().of(Outcome::Created), 50);
    QCOMPARE(m_runs->runner(number)->run().counts().of(Outcome::Cancelled), 10);
}

void TestRunCenter::watchesApprovals()
{
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    const int number = m_runs->start(u"c"_qs, planTo(place(u"prod"_qs)));
    QTRY_COMPARE(finished.count(), 1);
    for (const QString& id : session().vault.approvalIds())
        session().vault.merge(id);
    QSignalSpy changed(m_runs.get(), &RunCenter::runChanged);
    m_runs->refreshApprovals(number);
    QTRY_COMPARE(m_runs->runner(number)->run().counts().of(Outcome::Merged), 60);
    QTRY_VERIFY(changed.count() >= 1);
}

void TestRunCenter::asksHowApprovalsStandWhenTheRunEnds()
{
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    m_runs->start(u"c"_qs, planTo(place(u"prod"_qs), 3));
    QTRY_COMPARE(finished.count(), 1);
    // Long before the watcher's first pause is over.
    QTRY_COMPARE_WITH_TIMEOUT(session().approvalQuestions(), 1, 3000);
}

void TestRunCenter::saysWhyApprovalsCannotBeTold()
{
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    const int number = m_runs->start(u"c"_qs, planTo(place(u"prod"_qs), 3));
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(session().approvalQuestions(), 1);
    session().onApprovals = [](int) {
        Fault fault;
        fault.kind = Fault::Kind::Refuse;
        fault.error = Error::of(ErrorKind::Offline, u"Asking"_qs, u"no network"_qs);
        return fault;
    };
    QSignalSpy failed(m_runs.get(), &RunCenter::approvalsRefreshFailed);
    m_runs->refreshApprovals(number);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toInt(), number);
    QCOMPARE(failed[0][1].value<Error>().kind, ErrorKind::Offline);
}

void TestRunCenter::asksTheNextSessionOfTheConnection()
{
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    const int number = m_runs->start(u"c"_qs, planTo(place(u"prod"_qs), 3));
    QTRY_COMPARE(finished.count(), 1);
    m_vault = session().vault;
    for (const QString& id : m_vault.approvalIds())
        m_vault.decline(id);
    m_manager->close(u"c"_qs);
    QSignalSpy failed(m_runs.get(), &RunCenter::approvalsRefreshFailed);
    m_runs->refreshApprovals(number, false); // nobody to ask, and nobody to tell
    QCOMPARE(failed.count(), 0);
    m_runs->refreshApprovals(number);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toInt(), number);
    QCOMPARE(failed[0][1].value<Error>().kind, ErrorKind::Unauthorised);
    m_manager->open(u"c"_qs);
    QTRY_COMPARE(m_manager->state(u"c"_qs), ConnectionState::Open);
    m_runs->refreshApprovals(number);
    QTRY_COMPARE(m_runs->runner(number)->run().counts().of(Outcome::Declined), 3);
}

void TestRunCenter::watchesTheStatusOfCopies()
{
    const Location store = place(u"dev"_qs);
    session().actAsStore();
    PlanInput input;
    input.from = store;
    input.secrets = secrets({u"KEY_0001"_qs});
    input.options.scopes = QStringList{u"workers"_qs};
    input.rules = planRulesOf(session().descriptor());
    input.destinations = {listed(store, input.secrets)};
    input.destinations[0].nameTemplate = u"{name}_COPY"_qs;
    const int number = m_runs->start(u"c"_qs, makePlan(input));
    const Run& run = m_runs->runner(number)->run();
    QTRY_VERIFY(run.isFinished());
    QCOMPARE(pendingCopies(run), 1);
    session().vault.setStatus(store, u"active"_qs);
    m_vault = session().vault;
    m_manager->close(u"c"_qs);
    m_runs->refreshStatus(number); // nobody to ask
    m_manager->open(u"c"_qs);
    QTRY_COMPARE(m_manager->state(u"c"_qs), ConnectionState::Open);
    m_runs->refreshStatus(number);
    QTRY_COMPARE(pendingCopies(run), 0);
    QCOMPARE(outcomeText(run.cells[0]), u"Created, active"_qs);
    m_runs->refreshStatus(99);
}

void TestRunCenter::connectionRemovedInTheMiddle()
{
    session().onDuplicate = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    const int number = m_runs->start(u"c"_qs, planTo(place(u"staging"_qs)));
    QTRY_VERIFY(session().isHanging());
    static_cast<void>(m_manager->remove(u"c"_qs));
    QTRY_COMPARE(finished.count(), 1);
    const RunCounts counts = m_runs->runner(number)->run().counts();
    QCOMPARE(counts.of(Outcome::Unknown), 50);
    QCOMPARE(counts.of(Outcome::Cancelled), 10);
}

StoredRun TestRunCenter::heldRun()
{
    DuplicateCall call;
    call.from = place(u"dev"_qs);
    call.to = place(u"prod"_qs);
    call.attributes = allOn();
    for (const Secret& each : secrets(manyKeys(2)))
        call.items.append({each.id, each.key, each.key, {}, {}});
    const auto reply = session().vault.duplicate(call);
    StoredRun stored;
    stored.state = StoredState::Finished;
    Run& run = stored.run;
    run.id = u"old"_qs;
    run.number = 14;
    run.connectionId = u"c"_qs;
    run.serviceId = u"fake"_qs;
    run.plan = planTo(place(u"prod"_qs), 2);
    run.approvals.push_back({*reply->results[0].approval, place(u"prod"_qs), {}, {0, 1}});
    for (int i = 0; i < 2; ++i) {
        RunCell cell;
        cell.planCell = i;
        cell.outcome = Outcome::AwaitingApproval;
        cell.approvalId = run.approvals[0].approval.id;
        run.cells.push_back(cell);
    }
    run.started = QDateTime::currentDateTimeUtc().addDays(-3);
    run.ended = run.started.addSecs(9);
    return stored;
}

void TestRunCenter::showsARecordedRun()
{
    const StoredRun stored = heldRun();
    QCOMPARE(m_runs->show(stored), 14);
    QVERIFY(m_runs->isShownOnly(14));
    QCOMPARE(m_runs->numberOf(u"old"_qs), 14);
    QCOMPARE(m_runs->runs(), QList<int>());
    QCOMPARE(m_runs->runner(14)->phase(), Runner::Phase::Finished);
    QVERIFY(!m_runs->isRunning());
    QVERIFY(m_runs->runner(14)->run().cells == stored.run.cells);
    QCOMPARE(m_runs->show(stored), 14); // once is enough
    // It is no run to start or to stop.
    const auto sent = session().sent().size();
    m_runs->runner(14)->start();
    m_runs->cancel(14);
    QCOMPARE(m_runs->runner(14)->phase(), Runner::Phase::Finished);
    QCOMPARE(session().sent().size(), sent);
    QCOMPARE(m_runs->start(u"c"_qs, planTo(place(u"staging"_qs), 1)), 15);
    QCOMPARE(m_runs->runs(), QList<int>{15});
    // The same number was given twice while the record could not be read.
    StoredRun other = stored;
    other.run.id = u"other"_qs;
    other.run.number = 15;
    QCOMPARE(m_runs->show(other), 16);
    other.run.id = u"interrupted"_qs;
    other.run.ended = {};
    const int interrupted = m_runs->show(other);
    QCOMPARE(m_runs->runner(interrupted)->phase(), Runner::Phase::Interrupted);
    QTRY_VERIFY(!m_runs->isRunning());
}

void TestRunCenter::asksForARunThatIsShown()
{
    m_runs->show(heldRun());
    session().vault.merge(session().vault.approvalIds().constFirst());
    QSignalSpy changed(m_runs.get(), &RunCenter::runChanged);
    m_runs->refreshApprovals(14);
    QTRY_COMPARE(m_runs->runner(14)->run().counts().of(Outcome::Merged), 2);
    QTRY_VERIFY(changed.count() > 0);
}

void TestRunCenter::forgets()
{
    const StoredRun stored = heldRun();
    m_runs->show(stored);
    session().vault.merge(session().vault.approvalIds().constFirst());
    m_runs->refreshApprovals(14);
    const QPointer<Runner> runner = m_runs->runner(14);
    QSignalSpy forgotten(m_runs.get(), &RunCenter::runForgotten);
    m_runs->forget(14);
    QCOMPARE(forgotten.count(), 1);
    QCOMPARE(m_runs->runner(14), nullptr);
    QTRY_VERIFY(runner.isNull());
    m_runs->forget(14);
    QCOMPARE(forgotten.count(), 1);
    // A run that is under way stays.
    session().onDuplicate = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    const int number = m_runs->start(u"c"_qs, planTo(place(u"staging"_qs), 1));
    m_runs->forget(number);
    QVERIFY(m_runs->runner(number) != nullptr);
    // One that is taken up takes the place of the one that was only shown.
    StoredRun interrupted = stored;
    interrupted.run.ended = {};
    QCOMPARE(m_runs->show(interrupted), 14);
    QCOMPARE(m_runs->resume(u"c"_qs, interrupted, Runner::AfterCheck::Stop), 14);
    QVERIFY(!m_runs->isShownOnly(14));
    QCOMPARE(forgotten.count(), 2);
    QCOMPARE(m_runs->resume(u"c"_qs, interrupted, Runner::AfterCheck::Stop), 0);
}

void TestRunCenter::unknownNumbersAreHarmless()
{
    m_runs->forget(7);
    QVERIFY(!m_runs->isShownOnly(7));
    QVERIFY(m_runs->runner(7) == nullptr);
    m_runs->cancel(7);
    m_runs->refreshApprovals(7);
}

QTEST_GUILESS_MAIN(TestRunCenter)
#include "tst_runcenter.moc"
