// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "credentials/MemoryCredentialStore.h"
#include "items/RunListModel.h"
#include "plan/Planner.h"
#include "services/ConnectionManager.h"
#include "settings/ConnectionStore.h"
#include "support/Await.h"
#include "support/StubService.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

//! A plan that the stub service refuses, cell by cell.
Plan samplePlan(const QStringList& keys)
{
    PlanInput input;
    input.from = Samples::place(text("dev"));
    input.secrets = Samples::secrets(keys);
    input.destinations = {Samples::listed(Samples::place(text("staging")))};
    input.options.attributes = Samples::allOn();
    return makePlan(input);
}

} // namespace

//! The list of runs, newest first, while runs start and end.
class RunListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestFirst();
    void knowsEarlierRuns();
    void phases();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ConnectionStore> m_store;
    MemoryCredentialStore m_credentials;
    std::unique_ptr<ServiceRegistry> m_registry;
    std::unique_ptr<ConnectionManager> m_manager;
    std::unique_ptr<RunCenter> m_runs;
};

void RunListModelTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file
        = std::make_unique<QSettings>(m_dir->filePath(text("keycutter.ini")), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_file);
    m_registry = std::make_unique<ServiceRegistry>();
    auto service = std::make_unique<Test::StubService>();
    Project project;
    project.id = text("p1");
    project.name = text("storefront");
    project.environments = {{text("dev"), text("dev")}, {text("staging"), text("staging")}};
    service->report.projects = {project};
    m_registry->add(std::move(service));
    m_manager = std::make_unique<ConnectionManager>(*m_registry, *m_store, m_credentials);
    m_runs = std::make_unique<RunCenter>(*m_manager);

    Connection connection;
    connection.id = text("c");
    connection.serviceId = text("stub");
    connection.name = text("Acme");
    connection.method = text("token");
    connection.site = QUrl(text("https://example.test"));
    Credentials credentials;
    credentials.emplace(text("token"), SecretText(QByteArray("t")));
    QVERIFY(Test::await(m_manager->save(connection, std::move(credentials))));
    m_manager->open(text("c"));
    QTRY_COMPARE(m_manager->state(text("c")), ConnectionState::Open);
}

void RunListModelTest::cleanup()
{
    m_runs.reset();
    m_manager.reset();
}

void RunListModelTest::newestFirst()
{
    RunListModel model(*m_runs);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    QCOMPARE(m_runs->start(text("c"), samplePlan({text("A"), text("B")})), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(m_runs->start(text("c"), samplePlan({text("A")})), 2);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(RunListModel::NumberRole).toInt(), 2);
    QCOMPARE(model.indexOfRun(1).row(), 1);
    QVERIFY(!model.indexOfRun(3).isValid());

    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(finished.count(), 2);
    QTRY_VERIFY(changes.count() > 0);
    const QModelIndex first = model.indexOfRun(1);
    QCOMPARE(
        first.data().toString(), text("#1 storefront / dev / app → storefront / staging / app"));
    QVERIFY(first.data(RunListModel::FinishedRole).toBool());
    QCOMPARE(first.data(RunListModel::CellCountRole).toInt(), 2);
    QCOMPARE(first.data(RunListModel::FinishedCountRole).toInt(), 2);
    QCOMPARE(first.data(RunListModel::ConnectionIdRole).toString(), text("c"));
    QCOMPARE(first.data(RunListModel::PhaseTextRole).toString(), text("Finished"));
    const QString summary = first.data(RunListModel::SummaryRole).toString();
    QVERIFY(!summary.isEmpty());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(summary));
}

void RunListModelTest::knowsEarlierRuns()
{
    QSignalSpy finished(m_runs.get(), &RunCenter::runFinished);
    QCOMPARE(m_runs->start(text("c"), samplePlan({text("A")})), 1);
    QTRY_COMPARE(finished.count(), 1);
    const RunListModel model(*m_runs);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(RunListModel::NumberRole).toInt(), 1);
}

void RunListModelTest::phases()
{
    QSet<QString> texts;
    for (int phase = 0; phase <= int(Runner::Phase::Interrupted); ++phase)
        texts.insert(phaseText(Runner::Phase(phase)));
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.size(), int(Runner::Phase::Interrupted) + 1);
}

QTEST_GUILESS_MAIN(RunListModelTest)
#include "tst_runlistmodel.moc"
