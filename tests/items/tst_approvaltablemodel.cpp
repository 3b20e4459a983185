// SPDX-License-Identifier: MIT
#include "RecordedProgram.h"
#include "SampleRuns.h"
#include "Samples.h"
#include "items/ApprovalTableModel.h"
#include "items/WordFilter.h"
#include "runs/approvals/ApprovalCenter.h"

#include <QAbstractItemModelTester>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

using Column = ApprovalTableModel::Column;

//! The list of approval requests while they come, are decided and go.
class ApprovalTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsThem();
    void narrows();
    void followsChanges();
    void sentences_data();
    void sentences();

private:
    //! A run of which one approval waits, and whose keys are known.
    [[nodiscard]] static Run waitingRun(const QString& id, int number);
    void start();
    [[nodiscard]] static QString text(const ApprovalTableModel& model, int row, Column column)
    {
        return model.index(row, int(column)).data(Qt::DisplayRole).toString();
    }

    std::unique_ptr<RecordedProgram> m_program;
    std::unique_ptr<ApprovalCenter> m_center;
};

void ApprovalTableModelTest::init()
{
    m_program = std::make_unique<RecordedProgram>();
    m_program->folder.open();
}

void ApprovalTableModelTest::cleanup()
{
    m_center.reset();
    m_program.reset();
}

Run ApprovalTableModelTest::waitingRun(const QString& id, int number)
{
    Run run = endedRun(id, number);
    Approval& approval = run.approvals[0].approval;
    approval.id = u"request-"_s + id;
    approval.state = Approval::State::Waiting;
    approval.rejectedBySome = false;
    approval.notWritten.clear();
    approval.created = approval.created.addDays(number);
    for (const int cell : run.approvals[0].cells)
        run.cells[size_t(cell)].approvalId = approval.id;
    return run;
}

void ApprovalTableModelTest::start()
{
    m_program->start();
    m_center = std::make_unique<ApprovalCenter>(*m_program->history, *m_program->connections);
    m_center->readAll();
    QTRY_VERIFY(m_center->hasAll());
}

void ApprovalTableModelTest::showsThem()
{
    m_program->folder.record(endedRun(u"a"_s, 1));
    m_program->folder.record(waitingRun(u"b"_s, 2));
    start();
    ApprovalTableModel model(*m_center);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClock([] { return QDateTime(QDate(2026, 3, 9), QTime(5, 7, 0), Qt::UTC); });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, Column::Destination), u"storefront / prod / x"_s);
    QCOMPARE(text(model, 0, Column::Secrets), u"2"_s);
    QCOMPARE(text(model, 0, Column::State), u"Waiting, 1 of 2 approvals"_s);
    QCOMPARE(text(model, 0, Column::Age), u"3 d ago"_s);
    QCOMPARE(text(model, 0, Column::Run), u"2"_s);
    QCOMPARE(text(model, 0, Column::Connection), u"Acme (EU)"_s);
    QCOMPARE(text(model, 0, Column::Request), u"request-b"_s);
    QCOMPARE(
        text(model, 1, Column::State),
        u"Merged, but some keys were not written: KEY_0001, KEY_0002"_s);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    // The keys that wait can be searched for.
    WordFilter filter(ApprovalTableModel::SearchRole, ApprovalTableModel::SortRole);
    filter.setSourceModel(&model);
    filter.setWords(u"key_0000 waiting"_s);
    QCOMPARE(filter.rowCount(), 0); // it is called OTHER there
    filter.setWords(u"other WAITING"_s);
    QCOMPARE(filter.rowCount(), 1);
}

void ApprovalTableModelTest::narrows()
{
    m_program->folder.record(endedRun(u"a"_s, 1));
    m_program->folder.record(waitingRun(u"b"_s, 2));
    m_program->folder.record(waitingRun(u"c"_s, 3));
    start();
    ApprovalTableModel model(*m_center);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.count(std::nullopt), 3);
    QCOMPARE(model.count(true), 1);
    QCOMPARE(model.count(false), 2);
    model.setDecided(true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.approval(0).runId, u"a"_s);
    model.setDecided(false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.approval(0).runId, u"c"_s);
    model.setDecided(std::nullopt);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.approval(2).runId, u"a"_s);
}

void ApprovalTableModelTest::followsChanges()
{
    m_program->folder.record(waitingRun(u"b"_s, 2));
    m_program->folder.record(waitingRun(u"c"_s, 3));
    start();
    ApprovalTableModel model(*m_center);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex older(model.index(1, 0));
    model.setDecided(false);
    // One run is opened, and its request is declined.
    const auto stored = m_program->folder.load(u"c"_s);
    const int number = m_program->runs->show(*stored);
    Approval declined = stored->run.approvals[0].approval;
    declined.state = Approval::State::Declined;
    m_program->runs->runner(number)->updateApproval(declined);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(older.row(), 0);
    m_program->history->remove({u"b"_s});
    QTRY_COMPARE(model.rowCount(), 0);
    QCOMPARE(model.count(true), 1);
}

void ApprovalTableModelTest::sentences_data()
{
    QTest::addColumn<Approval::State>("state");
    QTest::addColumn<QStringList>("notWritten");
    QTest::addColumn<bool>("unclear");
    QTest::addColumn<QString>("sentence");
    using State = Approval::State;
    QTest::newRow("waiting") << State::Waiting << QStringList() << false
                             << u"Waiting, 1 of 2 approvals"_s;
    QTest::newRow("merged") << State::Merged << QStringList() << false << u"Merged"_s;
    QTest::newRow("not written") << State::MergedWithConflicts << QStringList{u"A"_s, u"B"_s}
                                 << false << u"Merged, but some keys were not written: A, B"_s;
    QTest::newRow("unclear") << State::MergedWithConflicts << QStringList() << true
                             << u"Merged, but some keys were not written; which ones could not be "
                                "told"_s;
    QTest::newRow("declined") << State::Declined << QStringList() << false << u"Declined"_s;
}

void ApprovalTableModelTest::sentences()
{
    QFETCH(Approval::State, state);
    QFETCH(QStringList, notWritten);
    QFETCH(bool, unclear);
    QFETCH(QString, sentence);
    Approval approval;
    approval.state = state;
    approval.approvalsGiven = 1;
    approval.approvalsNeeded = 2;
    approval.notWritten = notWritten;
    approval.notWrittenUnclear = unclear;
    QCOMPARE(stateSentence(approval), sentence);
    FollowedApproval followed;
    followed.approval = approval;
    followed.runNumber = 7;
    followed.secrets = 1;
    const QString told = approvalSentence(followed);
    QVERIFY2(told.startsWith(u"1 secret of run 7") && told.contains(sentence), qPrintable(told));
}

QTEST_GUILESS_MAIN(ApprovalTableModelTest)
#include "tst_approvaltablemodel.moc"
