// SPDX-License-Identifier: MIT
#include "JournalFolder.h"
#include "SampleRuns.h"
#include "Samples.h"
#include "credentials/MemoryCredentialStore.h"
#include "items/HistoryTableModel.h"
#include "items/WordFilter.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "services/ConnectionManager.h"
#include "settings/ConnectionStore.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

using Column = HistoryTableModel::Column;

//! The list of recorded runs while runs come and go, and what a search finds in it.
class HistoryTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestFirst();
    void readsNothingUnlessFollowing();
    void comeAndGo();
    void recordThatCannotBeRead();
    void states_data();
    void states();
    void phases();
    void checkedRuns();
    void undos();
    void undoneRuns();
    void search_data();
    void search();
    void sorts_data();
    void sorts();

private:
    void start();
    //! Starts to follow and waits for the list.
    void follow(HistoryTableModel& model);
    [[nodiscard]] static QString text(const HistoryTableModel& model, int row, Column column)
    {
        return model.index(row, int(column)).data(Qt::DisplayRole).toString();
    }

    std::unique_ptr<JournalFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<ConnectionStore> m_store;
    MemoryCredentialStore m_credentials;
    ServiceRegistry m_registry;
    std::unique_ptr<ConnectionManager> m_manager;
    std::unique_ptr<RunCenter> m_runs;
    std::unique_ptr<RunHistory> m_history;
};

void HistoryTableModelTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_dir->filePath(u"a.ini"_s), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_file);
    m_folder = std::make_unique<JournalFolder>();
    m_folder->open();
}

void HistoryTableModelTest::cleanup()
{
    m_history.reset();
    m_runs.reset();
    m_manager.reset();
    m_folder.reset();
}

void HistoryTableModelTest::start()
{
    m_folder->open();
    m_manager = std::make_unique<ConnectionManager>(m_registry, *m_store, m_credentials);
    m_runs = std::make_unique<RunCenter>(*m_manager);
    m_history = std::make_unique<RunHistory>(m_folder->journal(), *m_runs, *m_manager);
    QTRY_VERIFY(m_history->isReady());
}

void HistoryTableModelTest::follow(HistoryTableModel& model)
{
    QSignalSpy loaded(&model, &HistoryTableModel::loaded);
    model.setFollowing(true);
    QVERIFY(loaded.wait());
}

void HistoryTableModelTest::newestFirst()
{
    m_folder->record(endedRun(u"a"_s, 1));
    m_folder->record(endedRun(u"b"_s, 2, 9));
    start();
    HistoryTableModel model(*m_history);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClock([] { return QDateTime(QDate(2026, 3, 6), QTime(5, 7, 0), Qt::UTC); });
    QVERIFY(!model.isLoaded());
    follow(model);
    QVERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, Column::Number), u"2"_s);
    QCOMPARE(text(model, 1, Column::Number), u"1"_s);
    QCOMPARE(text(model, 0, Column::Started), u"2 d ago"_s);
    QCOMPARE(text(model, 0, Column::Connection), u"Acme (EU)"_s);
    QCOMPARE(text(model, 0, Column::From), u"storefront / dev / app"_s);
    QCOMPARE(text(model, 0, Column::To), u"storefront / staging / app, storefront / prod / x"_s);
    QCOMPARE(text(model, 0, Column::Result), summaryText(endedRun(u"b"_s, 2, 9).counts()));
    QCOMPARE(text(model, 0, Column::State), u"Not all done"_s);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    const QString sentence = model.index(0, 0).data(HistoryTableModel::SentenceRole).toString();
    QVERIFY2(
        sentence.contains(u"Run 2,"_s) && sentence.contains(u"Not all done"_s),
        qPrintable(sentence));
}

void HistoryTableModelTest::recordThatCannotBeRead()
{
    m_folder->record(endedRun(u"a"_s, 1));
    m_folder->record(endedRun(u"b"_s, 2));
    start();
    HistoryTableModel model(*m_history);
    follow(model);
    m_history->setReadingPause(std::chrono::milliseconds(10));
    m_folder->breakReading(u"a"_s);
    model.setFollowing(false);
    Q_EMIT m_folder->journal().runsChanged();
    model.setFollowing(true);
    QTRY_VERIFY(!m_history->notice().isEmpty());
    QCOMPARE(model.rowCount(), 2); // what was read stays
    m_folder->change({u"DELETE FROM kept_runs WHERE id = 'b'"_s});
    m_folder->mendReading();
    QTRY_VERIFY(m_history->notice().isEmpty());
    QTRY_COMPARE(model.rowCount(), 1);

    // Where nothing was ever read, it is not said that there is nothing.
    m_folder->breakReading(u"a"_s);
    start();
    HistoryTableModel other(*m_history);
    other.setFollowing(true);
    QTRY_VERIFY(!m_history->notice().isEmpty());
    QVERIFY(!other.isLoaded());
    m_folder->mendReading();
    m_history->setReadingPause(std::chrono::milliseconds(10));
    QTRY_VERIFY(other.isLoaded());
    QCOMPARE(other.rowCount(), 1);
}

void HistoryTableModelTest::readsNothingUnlessFollowing()
{
    m_folder->record(endedRun(u"a"_s, 1));
    start();
    HistoryTableModel model(*m_history);
    follow(model);
    model.setFollowing(false);
    QSignalSpy loaded(&model, &HistoryTableModel::loaded);
    m_folder->record(endedRun(u"b"_s, 2));
    QCOMPARE(m_folder->heads().size(), 2);
    QCOMPARE(loaded.count(), 0);
    QCOMPARE(model.rowCount(), 1);
    follow(model);
    QCOMPARE(model.rowCount(), 2);
    // Nothing changed meanwhile: nothing is read.
    model.setFollowing(false);
    loaded.clear();
    model.setFollowing(true);
    QCOMPARE(m_folder->heads().size(), 2);
    QCOMPARE(loaded.count(), 0);
}

void HistoryTableModelTest::comeAndGo()
{
    m_folder->record(endedRun(u"a"_s, 1));
    m_folder->record(endedRun(u"b"_s, 2));
    m_folder->record(endedRun(u"c"_s, 3));
    start();
    HistoryTableModel model(*m_history);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    follow(model);
    const QPersistentModelIndex first(model.index(2, 0));
    m_history->remove({u"b"_s});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(u"b"_s), -1);
    QCOMPARE(first.row(), 1);
    m_folder->record(endedRun(u"d"_s, 4));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(u"d"_s), 0);
    QCOMPARE(first.data(HistoryTableModel::RunIdRole).toString(), u"a"_s);
}

void HistoryTableModelTest::states_data()
{
    QTest::addColumn<StoredState>("stored");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isWriter");
    QTest::addColumn<HistoryState>("state");
    const auto row
        = [](const char* name, StoredState stored, Outcome outcome, bool isWriter,
             HistoryState state) { QTest::newRow(name) << stored << outcome << isWriter << state; };
    using enum Outcome;
    row("interrupted", StoredState::Running, Created, true, HistoryState::Interrupted);
    row("elsewhere", StoredState::Running, Created, false, HistoryState::NotEnded);
    row("left", StoredState::Left, Created, true, HistoryState::Left);
    row("all created", StoredState::Finished, Created, true, HistoryState::Finished);
    row("skipped", StoredState::Finished, Skipped, true, HistoryState::Finished);
    row("merged", StoredState::Finished, Merged, true, HistoryState::Finished);
    row("awaiting", StoredState::Finished, AwaitingApproval, true, HistoryState::Waiting);
    for (const Outcome bad : {Failed, Cancelled, Unknown, Declined, MergedNotWritten})
        row(qPrintable(outcomeId(bad)), StoredState::Finished, bad, true, HistoryState::Failures);
}

void HistoryTableModelTest::states()
{
    QFETCH(StoredState, stored);
    QFETCH(Outcome, outcome);
    QFETCH(bool, isWriter);
    QFETCH(HistoryState, state);
    RunHead head;
    head.state = stored;
    head.counts.byOutcome = {{Outcome::Created, 3}, {outcome, 4}};
    QCOMPARE(historyState(head, isWriter), state);
    QVERIFY(!historyStateTitle(state).isEmpty());
}

void HistoryTableModelTest::phases()
{
    QSet<QString> texts;
    for (int phase = 0; phase <= int(Runner::Phase::Interrupted); ++phase)
        texts.insert(phaseTitle(Runner::Phase(phase)));
    QVERIFY(!texts.contains(QString()));
    QCOMPARE(texts.size(), int(Runner::Phase::Interrupted) + 1);
}

void HistoryTableModelTest::checkedRuns()
{
    RunHead head;
    head.state = StoredState::Finished;
    head.counts.byOutcome = {{Outcome::Created, 3}};
    QCOMPARE(historyState(head, true), HistoryState::Finished);
    QCOMPARE(historyStateTitle(HistoryState::Finished), u"Not checked"_s);
    head.checked = QDateTime::currentDateTimeUtc();
    QCOMPARE(historyState(head, true), HistoryState::NotAsAsked);
    QVERIFY(historySentence(head, u"x"_s).contains(u"Checked "_s));
    head.onlyNotReady = true;
    QCOMPARE(historyState(head, true), HistoryState::NotReady);
    head.onlyNotReady = false;
    head.complete = true;
    QCOMPARE(historyState(head, true), HistoryState::Complete);
    // What went wrong in the run weighs more.
    head.counts.byOutcome[Outcome::Failed] = 1;
    QCOMPARE(historyState(head, true), HistoryState::Failures);
}

void HistoryTableModelTest::undos()
{
    Run undo = endedRun(u"b"_s, 2);
    undo.undoes = u"a"_s;
    undo.undoesNumber = 1;
    for (RunCell& cell : undo.cells)
        cell.outcome = Outcome::Removed;
    undo.approvals.clear();
    for (RunCell& cell : undo.cells)
        cell.approvalId.clear();
    m_folder->record(undo);
    start();
    HistoryTableModel model(*m_history);
    follow(model);
    QCOMPARE(text(model, 0, Column::From), u"Undo of run 1"_s);
    QCOMPARE(text(model, 0, Column::State), u"Undo ended"_s);
    QVERIFY(model.index(0, 0)
                .data(HistoryTableModel::SentenceRole)
                .toString()
                .contains(u"undo of run 1 at storefront"_s));
}

//! A run is not shown as it was before it was undone, whatever a check then finds.
void HistoryTableModelTest::undoneRuns()
{
    Run run = endedRun(u"a"_s, 1);
    m_folder->record(run);
    Run undo = endedRun(u"b"_s, 2);
    undo.started = run.verification->when.addSecs(60);
    undo.undoes = u"a"_s;
    undo.undoesNumber = 1;
    undo.approvals.clear();
    for (RunCell& cell : undo.cells)
        cell = {cell.planCell, Outcome::LeftAlone, u"changed"_s, {}, {}, {}, {}, {}};
    m_folder->record(undo);
    start();
    HistoryTableModel model(*m_history);
    follow(model);
    const QString before = text(model, 1, Column::State);
    QVERIFY(!before.contains(u"2"_s)); // it left all alone
    undo.id = u"c"_s;
    undo.number = 3;
    undo.cells.front().outcome = Outcome::Removed;
    m_folder->record(undo);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 2, Column::State), u"Partly undone by run 3"_s);
    run.verification = RunVerification{undo.started.addSecs(10), {}};
    run.verification->cells.resize(run.cells.size());
    QSignalSpy read(&model, &HistoryTableModel::loaded);
    m_folder->journal().recordVerification(run);
    QVERIFY(read.wait());
    QCOMPARE(text(model, 2, Column::State), u"Partly undone by run 3"_s);
    // Another one takes back the rest.
    undo.id = u"d"_s;
    undo.number = 4;
    for (RunCell& cell : undo.cells)
        cell.outcome = Outcome::Removed;
    undo.cells.front().outcome = Outcome::LeftAlone;
    m_folder->record(undo);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(text(model, 3, Column::State), u"Undone by run 4"_s);
}

void HistoryTableModelTest::search_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing asked") << QString() << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("blanks") << u"   "_s << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("number") << u"#2"_s << QStringList{u"b"_s};
    QTest::newRow("connection") << u"acme"_s << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("place") << u"STAGING"_s << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("words in any order") << u"x example.org #1"_s << QStringList{u"a"_s};
    QTest::newRow("every word") << u"staging nowhere"_s << QStringList();
    QTest::newRow("state") << u"not all"_s << QStringList{u"b"_s, u"a"_s};
}

void HistoryTableModelTest::search()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    m_folder->record(endedRun(u"a"_s, 1));
    m_folder->record(endedRun(u"b"_s, 2));
    start();
    HistoryTableModel model(*m_history);
    WordFilter filter(HistoryTableModel::SearchRole, HistoryTableModel::SortRole);
    filter.setSourceModel(&model);
    follow(model);
    filter.setWords(words);
    QStringList shown;
    for (int row = 0; row < filter.rowCount(); ++row)
        shown.append(filter.index(row, 0).data(HistoryTableModel::RunIdRole).toString());
    QCOMPARE(shown, found);
    QCOMPARE(filter.isNarrowed(), !words.simplified().isEmpty());
}

void HistoryTableModelTest::sorts_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QStringList>("ascending");
    QTest::newRow("number") << Column::Number << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("time") << Column::Started << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("outcomes") << Column::Result << QStringList{u"c"_s, u"a"_s, u"b"_s};
    QTest::newRow("connection") << Column::Connection << QStringList{u"b"_s, u"a"_s, u"c"_s};
}

void HistoryTableModelTest::sorts()
{
    QFETCH(Column, column);
    QFETCH(QStringList, ascending);
    Run first = endedRun(u"a"_s, 2, 9);
    first.connectionName = u"beta"_s;
    Run second = endedRun(u"b"_s, 10, 12);
    second.connectionName = u"Alpha"_s;
    Run third = endedRun(u"c"_s, 11, 6);
    third.connectionName = u"Gamma"_s;
    for (const Run& run : {first, second, third})
        m_folder->record(run);
    start();
    HistoryTableModel model(*m_history);
    WordFilter filter(HistoryTableModel::SearchRole, HistoryTableModel::SortRole);
    filter.setSourceModel(&model);
    follow(model);
    filter.sort(int(column), Qt::AscendingOrder);
    QStringList shown;
    for (int row = 0; row < filter.rowCount(); ++row)
        shown.append(filter.index(row, 0).data(HistoryTableModel::RunIdRole).toString());
    QCOMPARE(shown, ascending);
}

QTEST_GUILESS_MAIN(HistoryTableModelTest)
#include "tst_historytablemodel.moc"
