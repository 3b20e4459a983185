// SPDX-License-Identifier: MIT
#include "FakeService.h"
#include "JournalFolder.h"
#include "RunTrial.h"
#include "SampleRuns.h"
#include "Samples.h"
#include "credentials/MemoryCredentialStore.h"
#include "plan/Planner.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/undo/UndoPreparation.h"
#include "runs/undo/UndoWork.h"
#include "services/ConnectionManager.h"
#include "settings/ConnectionStore.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

namespace {

const QString connectionId = u"c"_s;

Location staging()
{
    return place(u"staging"_s);
}

} // namespace

//! Runs that are recorded and, when they were interrupted, taken up, over a service without a
//! network.
class TestRunHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recordsRuns();
    void numbersGoOn();
    void goesOnUnrecorded();
    void approvalsAreFollowed();
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
    void keepsChecks();
    void keepsChecksOfEarlierRuns();
    void interruptedUndo();
    void anotherInstanceRecords();
    void needsAConnection();
    void otherConnectionToTheSamePlace();
    void opensARecordedRun();
    void deletes();
    void tellsWhoWaitsForASignIn();

private:
    //! As a program does that starts.
    void start();
    void addConnection(const QString& id, const QString& site = u"https://example.test"_s);
    //! KEY_0000 ... from dev:/app to staging:/app, which holds the first @p held of them.
    [[nodiscard]] Plan plan(int keys, int held = 0) const;
    //! A run as its program left it when it died with those calls on their way.
    void writeInterrupted(const Plan& plan, const std::vector<RunIntent>& open);
    //! The call has its effect on the service.
    void carryOut(const Plan& plan, const RunIntent& intent);
    [[nodiscard]] static RunIntent intent(int number, bool overwrite, int first, int last);
    void resume(Runner::AfterCheck after);
    //! Copies @p keys to staging over an open connection; the run's number is 1.
    void copy(int keys);
    //! Of that run, without keeping it.
    [[nodiscard]] Run check(const Run& run);
    [[nodiscard]] const RunCell& cell(int at) const { return m_run.cells[size_t(at)]; }
    [[nodiscard]] FakeSession& session() const { return *m_service->latest; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JournalFolder> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MemoryCredentialStore> m_credentials;
    std::unique_ptr<ServiceRegistry> m_registry;
    std::unique_ptr<ConnectionManager> m_manager;
    std::unique_ptr<RunCenter> m_runs;
    std::unique_ptr<RunHistory> m_history;
    FakeService* m_service = nullptr;
    FakeVault m_vault;
    Run m_run; //!< as it ended
};

void TestRunHistory::init()
{
    m_vault = {};
    for (const Secret& one : secrets(manyKeys(60)))
        m_vault.put(place(u"dev"_s), one);
    m_vault.addFolder(staging());
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<JournalFolder>();
    m_file = std::make_unique<QSettings>(m_dir->filePath(u"a.ini"_s), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_file);
    m_credentials = std::make_unique<MemoryCredentialStore>();
    m_registry = std::make_unique<ServiceRegistry>();
    auto service = std::make_unique<FakeService>();
    m_service = service.get();
    service->furnish = [this](FakeSession& made) { made.vault = m_vault; };
    m_registry->add(std::move(service));
}

void TestRunHistory::cleanup()
{
    m_history.reset();
    m_runs.reset();
    m_manager.reset();
    m_folder.reset();
}

void TestRunHistory::addConnection(const QString& id, const QString& site)
{
    Connection connection;
    connection.id = id;
    connection.serviceId = u"fake"_s;
    connection.name = u"Acme"_s;
    connection.method = u"token"_s;
    connection.site = QUrl(site);
    QSignalSpy done(m_manager->save(connection, {}), &Job::finished);
    QVERIFY(done.wait());
}

void TestRunHistory::start()
{
    m_history.reset();
    m_runs.reset();
    m_manager = std::make_unique<ConnectionManager>(*m_registry, *m_store, *m_credentials);
    m_runs = std::make_unique<RunCenter>(*m_manager);
    m_runs->setPauses(shortPauses());
    m_folder->open();
    m_history = std::make_unique<RunHistory>(m_folder->journal(), *m_runs, *m_manager);
    QTRY_VERIFY(m_history->isReady());
}

Plan TestRunHistory::plan(int keys, int held) const
{
    QList<Secret> there;
    for (const QString& key : manyKeys(held))
        there.append(m_vault.find(staging(), key).constFirst());
    return makePlan(
        {place(u"dev"_s),
         secrets(manyKeys(keys)),
         {listed(staging(), there)},
         {allOn(), ExistsAction::Overwrite},
         {},
         {},
         {}});
}

RunIntent TestRunHistory::intent(int number, bool overwrite, int first, int last)
{
    RunIntent made;
    made.number = number;
    made.overwrite = overwrite;
    made.made = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (int cell = first; cell <= last; ++cell)
        made.cells.push_back(cell);
    return made;
}

void TestRunHistory::carryOut(const Plan& plan, const RunIntent& intent)
{
    DuplicateCall call;
    call.from = plan.from;
    call.to = plan.destinations[intent.destination].location;
    call.overwrite = intent.overwrite;
    call.attributes = plan.options.attributes;
    for (const int cell : intent.cells) {
        const PlanCell& planned = plan.cells[size_t(cell)];
        const Secret& source = plan.secrets[planned.secret];
        call.items.append({source.id, source.key, planned.targetKey, {}, {}});
    }
    QVERIFY(m_vault.duplicate(call));
}

void TestRunHistory::writeInterrupted(const Plan& plan, const std::vector<RunIntent>& open)
{
    Run run;
    run.id = u"run"_s;
    run.number = 7;
    run.connectionId = connectionId;
    run.serviceId = u"fake"_s;
    run.site = QUrl(u"https://example.test"_s);
    run.destinationTitles = QStringList(plan.destinations.size(), u"there"_s);
    run.plan = plan;
    run.started = QDateTime::currentDateTimeUtc().addSecs(-3601);
    for (int i = 0; i < int(plan.cells.size()); ++i) {
        RunCell cell;
        cell.planCell = i;
        run.cells.push_back(cell);
    }
    m_folder->open().begin(run);
    for (const RunIntent& one : open)
        QVERIFY(m_folder->intend(run, one));
    m_folder->close();
}

void TestRunHistory::resume(Runner::AfterCheck after)
{
    QSignalSpy resumed(m_history.get(), &RunHistory::resumed);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    m_history->resume(u"run"_s, after);
    QVERIFY(resumed.wait());
    QCOMPARE(resumed[0][1].toInt(), 7);
    QVERIFY(finished.count() > 0 || finished.wait());
    m_run = m_runs->runner(7)->run();
    QVERIFY(m_history->interrupted().isEmpty());
    const auto stored = m_folder->load(u"run"_s);
    QVERIFY(stored);
    QCOMPARE(stored->state, StoredState::Finished);
    QVERIFY(stored->open.empty());
    QVERIFY(stored->run.cells == m_run.cells);
}

void TestRunHistory::recordsRuns()
{
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    // No call arrives before its intent is on the disk.
    int known = 0;
    session().onDuplicate = [&](const DuplicateCall&, int) {
        known += m_folder->heads().value(0).counts.of(Outcome::Sending);
        return Fault();
    };
    QCOMPARE(m_runs->start(connectionId, plan(60)), 1);
    QVERIFY(finished.wait());
    QCOMPARE(known, 60);
    const QList<RunHead> heads = m_folder->heads();
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads[0].state, StoredState::Finished);
    QCOMPARE(heads[0].counts.of(Outcome::Created), 60);
    QCOMPARE(heads[0].connectionName, u"Acme"_s);
    QCOMPARE(heads[0].serviceId, u"fake"_s);
    const auto stored = m_folder->load(heads[0].id);
    QVERIFY(stored);
    QVERIFY(stored->run.cells == m_runs->runner(1)->run().cells);
    QCOMPARE(stored->lastIntent, 2);
    QVERIFY(stored->open.empty());
}

void TestRunHistory::numbersGoOn()
{
    writeInterrupted(plan(2), {});
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QCOMPARE(m_runs->start(connectionId, plan(1)), 8);
    // The new one is no interrupted one.
    QCOMPARE(m_history->interrupted().size(), 1);
}

void TestRunHistory::goesOnUnrecorded()
{
    QFile file(m_folder->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    start();
    QVERIFY(m_history->notice().startsWith(u"Runs are not recorded"));
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    QCOMPARE(m_runs->start(connectionId, plan(60)), 1);
    QVERIFY(finished.wait());
    QCOMPARE(m_runs->runner(1)->run().counts().of(Outcome::Created), 60);
}

void TestRunHistory::approvalsAreFollowed()
{
    m_vault.hold(staging());
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    m_runs->start(connectionId, plan(3));
    QVERIFY(finished.wait());
    QCOMPARE(m_folder->heads().value(0).counts.of(Outcome::AwaitingApproval), 3);
    const Approval opened = m_runs->runner(1)->run().approvals[0].approval;
    session().vault.merge(opened.id);
    m_runs->refreshApprovals(1);
    QTRY_COMPARE(m_runs->runner(1)->run().counts().of(Outcome::Merged), 3);
    QTRY_COMPARE(m_folder->heads().value(0).counts.of(Outcome::Merged), 3);
    const auto stored = m_folder->load(m_folder->heads().value(0).id);
    QVERIFY(stored);
    QCOMPARE(stored->run.approvals[0].approval.state, Approval::State::Merged);
    QCOMPARE(stored->run.approvals[0].cells.size(), size_t(3));
}

void TestRunHistory::interrupted_data()
{
    QTest::addColumn<bool>("overwrite");
    QTest::addColumn<bool>("hadEffect");
    QTest::newRow("new secrets that arrived") << false << true;
    QTest::newRow("new secrets that did not") << false << false;
    QTest::newRow("overwritten ones that arrived") << true << true;
    QTest::newRow("overwritten ones that did not") << true << false;
}

void TestRunHistory::interrupted()
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

void TestRunHistory::lateCopyIsOurs_data()
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

void TestRunHistory::lateCopyIsOurs()
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

void TestRunHistory::checksOnly()
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

void TestRunHistory::leavesAlone()
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

void TestRunHistory::leavesWhatChanged()
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

void TestRunHistory::contradictionIsUnknown()
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

void TestRunHistory::heldCopiesAreUnknown()
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

void TestRunHistory::folderUnderWay_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("made") << true;
    QTest::newRow("not made") << false;
}

void TestRunHistory::folderUnderWay()
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

void TestRunHistory::destinationCannotBeListed()
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

void TestRunHistory::copy(int keys)
{
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    m_runs->start(connectionId, plan(keys));
    QVERIFY(finished.wait());
}

Run TestRunHistory::check(const Run& run)
{
    RunVerifier verifier(session(), run);
    QSignalSpy finished(&verifier, &RunVerifier::finished);
    verifier.start();
    return finished.wait() ? verifier.run() : Run();
}

void TestRunHistory::keepsChecks()
{
    copy(3);
    QVERIFY(!m_folder->heads().value(0).checked.isValid());
    m_history->keepCheck(check(m_runs->runner(1)->run()));
    QVERIFY(isComplete(m_runs->runner(1)->run()));
    QVERIFY(m_folder->heads().value(0).checked.isValid());
    QVERIFY(m_folder->heads().value(0).complete);

    Run unready = check(m_runs->runner(1)->run());
    unready.verification->cells.at(0).state = CopyState::Pending;
    m_history->keepCheck(unready);
    QVERIFY(!m_folder->heads().value(0).complete);
    QVERIFY(m_folder->heads().value(0).onlyNotReady);

    session().vault.touch(staging(), u"KEY_0001"_s);
    m_history->keepCheck(check(m_runs->runner(1)->run()));
    QVERIFY(!m_folder->heads().value(0).complete);
    QVERIFY(!m_folder->heads().value(0).onlyNotReady);
    const auto stored = m_folder->load(m_folder->heads().value(0).id);
    QVERIFY(stored);
    QCOMPARE(stored->run.verification->counts().of(CopyState::Changed), 1);
    m_history->keepCheck(Run()); // without a check there is nothing to keep
}

//! A request that was merged since then is the run's, too.
void TestRunHistory::keepsChecksOfEarlierRuns()
{
    m_vault.hold(staging());
    copy(3);
    const QString id = m_runs->runner(1)->run().id;
    m_vault = session().vault;
    for (const QString& approval : m_vault.approvalIds())
        m_vault.merge(approval);
    start();
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    const auto before = m_folder->load(id);
    QVERIFY(before);
    QCOMPARE(before->run.counts().of(Outcome::AwaitingApproval), 3);
    m_history->keepCheck(check(before->run));
    const auto after = m_folder->load(id);
    QVERIFY(after);
    QCOMPARE(after->state, StoredState::Finished);
    QCOMPARE(after->run.counts().of(Outcome::Merged), 3);
    QVERIFY(isComplete(after->run));
    QCOMPARE(m_folder->heads().value(0).counts.of(Outcome::Merged), 3);
    QVERIFY(m_folder->heads().value(0).complete);
}

//! It is recorded like any run; taken up, it looks and sends nothing.
void TestRunHistory::interruptedUndo()
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

//! What looks interrupted to the second instance may be under way in the first one.
void TestRunHistory::anotherInstanceRecords()
{
    writeInterrupted(plan(2), {});
    m_folder->open();
    JournalFolder first(m_folder->path());
    m_folder->close();
    first.open();
    start();
    QVERIFY(m_history->notice().startsWith(u"Another Keycutter is running"));
    QVERIFY(m_history->interrupted().isEmpty());
    QVERIFY(!m_history->mayTakeUp());
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    for (const auto after : {Runner::AfterCheck::GoOn, Runner::AfterCheck::Stop})
        m_history->resume(u"run"_s, connectionId, after);
    QCOMPARE(failed.count(), 2);
    m_history->leave(u"run"_s);
    m_history->remove({u"run"_s});
    QVERIFY(m_runs->runs().isEmpty());
    QVERIFY(session().sent().empty());
    m_folder->close();
    QCOMPARE(first.heads().size(), 1);
    QCOMPARE(first.heads()[0].state, StoredState::Running);
}

void TestRunHistory::needsAConnection()
{
    writeInterrupted(plan(2), {});
    start();
    QVERIFY(m_history->connectionFor(m_history->interrupted()[0]).isEmpty());
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    m_history->resume(u"run"_s, Runner::AfterCheck::GoOn);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_history->interrupted().size(), 1);
}

void TestRunHistory::otherConnectionToTheSamePlace()
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

void TestRunHistory::opensARecordedRun()
{
    m_folder->open();
    m_folder->record(endedRun(u"a"_s, 3));
    start();
    QSignalSpy opened(m_history.get(), &RunHistory::opened);
    QSignalSpy failed(m_history.get(), &RunHistory::failed);
    m_history->open(u"a"_s);
    QVERIFY(opened.wait());
    QCOMPARE(opened[0][0].toString(), u"a"_s);
    QCOMPARE(opened[0][1].toInt(), 3);
    const Run& run = m_runs->runner(3)->run();
    QVERIFY(run.cells == endedRun(u"a"_s, 3).cells);
    // What becomes of its approvals is written down.
    Approval merged = run.approvals[0].approval;
    merged.state = Approval::State::Merged;
    m_runs->runner(3)->updateApproval(merged);
    QTRY_COMPARE(m_folder->heads().value(0).counts.of(Outcome::Merged), 2);
    QCOMPARE(m_folder->load(u"a"_s)->run.approvals[0].approval.state, Approval::State::Merged);
    m_history->open(u"a"_s);
    QVERIFY(opened.wait());
    QCOMPARE(opened[1][1].toInt(), 3);
    m_history->open(u"no such"_s);
    QVERIFY(failed.wait());
    QCOMPARE(opened.count(), 2);
}

void TestRunHistory::deletes()
{
    m_folder->open();
    m_folder->record(endedRun(u"a"_s, 3));
    m_folder->record(endedRun(u"b"_s, 4));
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy opened(m_history.get(), &RunHistory::opened);
    m_history->open(u"a"_s);
    QVERIFY(opened.wait());
    Approval merged = m_runs->runner(3)->run().approvals[0].approval;
    merged.state = Approval::State::Merged;
    m_runs->runner(3)->updateApproval(merged);
    session().onDuplicate = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    const int number = m_runs->start(connectionId, plan(1));
    const QString underWay = m_runs->runner(number)->run().id;
    QSignalSpy removed(m_history.get(), &RunHistory::removed);
    m_history->remove({u"a"_s, underWay});
    QCOMPARE(removed[0][0].toStringList(), QStringList{u"a"_s});
    QCOMPARE(m_runs->runner(3), nullptr);
    // Nothing of what it had to say is written after it went.
    QTRY_COMPARE(m_folder->heads().size(), 2);
    QCOMPARE(m_folder->heads().at(0).id, underWay);
    QCOMPARE(m_folder->heads().at(1).id, u"b"_s);
    QCOMPARE(m_history->notice(), QString());
}

void TestRunHistory::tellsWhoWaitsForASignIn()
{
    writeInterrupted(plan(2), {});
    start();
    addConnection(connectionId);
    m_service->furnish = [](FakeSession& made) { made.expireSignIn(); };
    QSignalSpy waits(m_history.get(), &RunHistory::waitsForSignIn);
    m_history->resume(u"run"_s, Runner::AfterCheck::GoOn);
    QVERIFY(waits.wait());
    QCOMPARE(waits[0][0].toString(), connectionId);
}

QTEST_GUILESS_MAIN(TestRunHistory)
#include "tst_runhistory.moc"
