// SPDX-License-Identifier: MIT
#include "HistoryBed.h"

#include "RunTrial.h"
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/verify/RunVerifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Keycutter {

using namespace Samples;

Location HistoryBed::staging()
{
    return place(u"staging"_s);
}

void HistoryBed::setUp()
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

void HistoryBed::tearDown()
{
    m_history.reset();
    m_runs.reset();
    m_manager.reset();
    m_folder.reset();
}

void HistoryBed::addConnection(const QString& id, const QString& site)
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

void HistoryBed::start()
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

Plan HistoryBed::plan(int keys, int held) const
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

RunIntent HistoryBed::intent(int number, bool overwrite, int first, int last)
{
    RunIntent made;
    made.number = number;
    made.overwrite = overwrite;
    made.made = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (int cell = first; cell <= last; ++cell)
        made.cells.push_back(cell);
    return made;
}

void HistoryBed::carryOut(const Plan& plan, const RunIntent& intent)
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

void HistoryBed::writeInterrupted(const Plan& plan, const std::vector<RunIntent>& open)
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

void HistoryBed::resume(Runner::AfterCheck after)
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

void HistoryBed::copy(int keys)
{
    start();
    addConnection(connectionId);
    m_manager->open(connectionId);
    QTRY_COMPARE(m_manager->state(connectionId), ConnectionState::Open);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    m_runs->start(connectionId, plan(keys));
    QVERIFY(finished.wait());
}

Run HistoryBed::check(const Run& run)
{
    RunVerifier verifier(session(), run);
    QSignalSpy finished(&verifier, &RunVerifier::finished);
    verifier.start();
    return finished.wait() ? verifier.run() : Run();
}

} // namespace Keycutter
