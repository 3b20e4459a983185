// SPDX-License-Identifier: MIT
#include "FakeSession.h"
#include "Samples.h"
#include "items/RunTableModel.h"
#include "plan/Planner.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;

namespace {

using Column = RunTableModel::Column;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList column(const QAbstractItemModel& model, Column shown)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, int(shown)).data().toString());
    return texts;
}

std::unique_ptr<QAbstractItemModelTester> watched(QAbstractItemModel& model)
{
    return std::make_unique<QAbstractItemModelTester>(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

} // namespace

//! The table of a run while the run goes on.
class RunTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheRun();
    void namesAndStatusOfCopies();
    void narrowedToAnOutcomeItFills();
    void narrowedToAnOutcomeItEmpties();
    void sorts_data();
    void sorts();
    void sortedByOutcomeAtTheEnd();
    void selectionStays();
    void updatesAreFew();
    void approvals();
    void texts();
    void nothingToDo();

private:
    //! A run of @p keys from dev to staging and prod.
    void prepare(const QStringList& keys);
    void finish();

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Runner> m_runner;
    std::unique_ptr<RunTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    const Location m_dev = Samples::place(QStringLiteral("dev"));
    const Location m_staging = Samples::place(QStringLiteral("staging"));
    const Location m_prod = Samples::place(QStringLiteral("prod"));
};

void RunTableModelTest::init()
{
    m_session = std::make_unique<FakeSession>();
    for (const Location& location : {m_dev, m_staging, m_prod})
        m_session->vault.addFolder(location);
}

void RunTableModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_runner.reset();
    m_session.reset();
}

void RunTableModelTest::prepare(const QStringList& keys)
{
    for (const QString& key : keys)
        m_session->vault.put(m_dev, Samples::secret(key));
    PlanInput input;
    input.from = m_dev;
    input.secrets = Samples::secrets(keys);
    input.destinations = {
        Samples::listed(m_staging, m_session->vault.secretsOf(m_staging)), Samples::listed(m_prod)};
    input.options.attributes = Samples::allOn();
    Run run;
    run.number = 1;
    run.plan = makePlan(input);
    m_runner = std::make_unique<Runner>(*m_session, std::move(run));
    m_model = std::make_unique<RunTableModel>(*m_runner);
    m_tester = watched(*m_model);
}

void RunTableModelTest::finish()
{
    QSignalSpy finished(m_runner.get(), &Runner::finished);
    m_runner->start();
    QTRY_COMPARE(finished.count(), 1);
}

void RunTableModelTest::namesAndStatusOfCopies()
{
    m_session->actAsStore();
    m_session->vault.put(m_dev, Samples::secret(text("A")));
    PlanInput input;
    input.from = m_dev;
    input.secrets = Samples::secrets({text("A")});
    input.options.scopes = QStringList{text("workers")};
    input.rules = planRulesOf(m_session->descriptor());
    input.destinations = {Samples::listed(m_dev), Samples::listed(m_dev)};
    input.destinations[0].nameTemplate = text("{name}_1");
    input.destinations[1].nameTemplate = text("{name}_2");
    Run run;
    run.plan = makePlan(input);
    m_runner = std::make_unique<Runner>(*m_session, std::move(run));
    m_model = std::make_unique<RunTableModel>(*m_runner);
    m_tester = watched(*m_model);
    finish();
    QCOMPARE(
        m_model->headerData(int(Column::Destination), Qt::Horizontal, Qt::DisplayRole).toString(),
        text("New name"));
    QCOMPARE(column(*m_model, Column::Destination).join(u','), text("A_1,A_2"));
    QCOMPARE(
        column(*m_model, Column::Outcome).join(u';'), text("Created, pending;Created, pending"));
    m_runner->updateStatus(1, text("active"));
    QTRY_COMPARE(
        column(*m_model, Column::Outcome).join(u';'), text("Created, pending;Created, active"));
    QCOMPARE(m_model->index(1, 0).data(RunTableModel::StatusRole).toString(), text("active"));
    QCOMPARE(
        m_model->index(1, 0).data(Qt::AccessibleTextRole).toString(),
        text("A as A_2: Created, active"));
    QCOMPARE(m_runner->run().counts().of(Outcome::Created), 2);
}

void RunTableModelTest::followsTheRun()
{
    m_session->vault.put(m_staging, Samples::secret(text("B")));
    prepare({text("A"), text("B")});
    QCOMPARE(m_model->rowCount(), 4);
    QSignalSpy counts(m_model.get(), &RunTableModel::countsChanged);
    finish();
    QVERIFY(counts.count() > 0);
    QCOMPARE(column(*m_model, Column::Secret).join(u','), text("A,A,B,B"));
    QCOMPARE(
        column(*m_model, Column::Destination).join(u','),
        text("staging:/app,prod:/app,staging:/app,prod:/app"));
    QCOMPARE(column(*m_model, Column::Outcome).join(u','), text("Created,Created,Skipped,Created"));
    QCOMPARE(m_model->index(2, 0).data(RunTableModel::OutcomeRole).toInt(), int(Outcome::Skipped));
    QCOMPARE(m_model->index(2, 0).data(RunTableModel::CellIndexRole).toInt(), 2);
}

void RunTableModelTest::narrowedToAnOutcomeItFills()
{
    prepare(Samples::manyKeys(60));
    m_model->setOutcome(Outcome::Created);
    QCOMPARE(m_model->rowCount(), 0);
    finish();
    QCOMPARE(m_model->rowCount(), 120);
    m_model->setOutcome(Outcome::Failed);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setOutcome(std::nullopt);
    QCOMPARE(m_model->rowCount(), 120);
}

void RunTableModelTest::narrowedToAnOutcomeItEmpties()
{
    prepare(Samples::manyKeys(60));
    m_model->setOutcome(Outcome::Pending);
    QCOMPARE(m_model->rowCount(), 120);
    const QPersistentModelIndex held(m_model->index(3, 0));
    finish();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!held.isValid());
}

void RunTableModelTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("keys");
    QTest::newRow("secret") << int(Column::Secret) << Qt::AscendingOrder << text("a,a,B,B");
    QTest::newRow("secret down") << int(Column::Secret) << Qt::DescendingOrder << text("B,B,a,a");
    QTest::newRow("destination") << int(Column::Destination) << Qt::AscendingOrder
                                 << text("B,a,B,a");
    QTest::newRow("none") << -1 << Qt::AscendingOrder << text("B,B,a,a");
}

void RunTableModelTest::sorts()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QString, keys);
    prepare({text("B"), text("a")});
    m_model->sort(column, order);
    QCOMPARE(::column(*m_model, Column::Secret).join(u','), keys);
    finish();
    QCOMPARE(::column(*m_model, Column::Secret).join(u','), keys);
}

void RunTableModelTest::sortedByOutcomeAtTheEnd()
{
    m_session->vault.put(m_staging, Samples::secret(text("A")));
    prepare({text("A"), text("B")});
    m_model->sort(int(Column::Outcome), Qt::DescendingOrder);
    finish();
    QCOMPARE(column(*m_model, Column::Outcome).join(u','), text("Skipped,Created,Created,Created"));
}

void RunTableModelTest::selectionStays()
{
    prepare(Samples::manyKeys(10));
    const QPersistentModelIndex held(m_model->index(5, int(Column::Detail)));
    const int cell = held.data(RunTableModel::CellIndexRole).toInt();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->sort(int(Column::Destination), Qt::DescendingOrder);
    finish();
    m_model->setOutcome(Outcome::Created);
    QVERIFY(held.isValid());
    QCOMPARE(held.data(RunTableModel::CellIndexRole).toInt(), cell);
    QCOMPARE(held.column(), int(Column::Detail));
    QCOMPARE(resets.count(), 0);
}

void RunTableModelTest::updatesAreFew()
{
    prepare(Samples::manyKeys(500)); // 20 calls
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QElapsedTimer timer;
    timer.start();
    finish();
    // At most one every 40 ms, and the last one.
    QVERIFY(changes.count() >= 1);
    QVERIFY2(
        changes.count() <= timer.elapsed() / 40 + 2, qPrintable(QString::number(changes.count())));
    QCOMPARE(m_model->rowCount(), 1000);
}

void RunTableModelTest::approvals()
{
    m_session->vault.hold(m_prod);
    prepare({text("A"), text("B")});
    finish();
    const QModelIndex cell = m_model->index(1, 0);
    QCOMPARE(cell.data(RunTableModel::OutcomeRole).toInt(), int(Outcome::AwaitingApproval));
    QVERIFY(cell.data(RunTableModel::ApprovalPageRole).toUrl().isValid());
    QVERIFY(!m_model->index(0, 0).data(RunTableModel::ApprovalPageRole).toUrl().isValid());

    const QString id = m_session->vault.approvalIds().constFirst();
    m_session->vault.merge(id);
    m_runner->updateApproval(m_session->vault.approval(id));
    QTRY_COMPARE(
        m_model->index(1, 0).data(RunTableModel::OutcomeRole).toInt(), int(Outcome::Merged));
}

void RunTableModelTest::texts()
{
    m_session->vault.poison(text("id-A"));
    prepare({text("A")});
    finish();
    const QModelIndex detail = m_model->index(0, int(Column::Detail));
    QCOMPARE(m_model->index(0, int(Column::Outcome)).data().toString(), text("Failed"));
    QVERIFY(!detail.data().toString().isEmpty());
    QVERIFY(detail.data(Qt::ToolTipRole).toString().contains(detail.data().toString()));
    QVERIFY(m_model->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(text("A to staging:/app: Failed. ")));
    for (int section = 0; section < m_model->columnCount(); ++section) {
        QVERIFY(
            !m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QVERIFY(!m_model->headerData(6, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void RunTableModelTest::nothingToDo()
{
    prepare({});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->sort(0, Qt::DescendingOrder);
    m_model->setOutcome(Outcome::Failed);
    finish();
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(RunTableModelTest)
#include "tst_runtablemodel.moc"
