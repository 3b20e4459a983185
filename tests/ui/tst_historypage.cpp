// SPDX-License-Identifier: MIT
#include "MainWindow.h"
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/UndoDialog.h"
#include "pages/BrowsePage.h"
#include "pages/HistoryPage.h"
#include "pages/RunPage.h"
#include "plan/Planner.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "runs/verify/RunChecks.h"
#include "widgets/EmptyState.h"
#include "widgets/HintTable.h"
#include "widgets/MessageStrip.h"
#include "widgets/StatusLine.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Samples::place;
using Steps::part;
using Steps::press;
using Steps::shows;

//! The page with all recorded runs, in the real window.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyHistory();
    void withoutARecord();
    void listsRuns();
    void pageOfAnUndoneRun_data();
    void pageOfAnUndoneRun();
    void searches();
    void opensARunByKeys();
    void closingARunLeadsBack();
    void retriesWhatFailed();
    void retryLeavesOutWhatIsGone();
    void retrySignsInFirst();
    void lastWishWaitsForASignIn();
    void wishGoesWithItsMessage();
    void cannotBeReached();
    void checksARun();
    void undoesARun();
    void exports();
    void deletesAfterAQuestion();
    void deletesAnOpenRun();
    void takesUpALeftRun();
    void showsAnInterruptedRun();
    void leavesRunsToTheInstanceThatRecords();
    void sidebarShowsWhatIsShown();
    void followsARun();
    void remembersColumns();
    void fitsColumnsThatNobodyChose();
    void everyControlHasAName();

private:
    //! A run from dev:/app to staging:/app with one cell of each outcome.
    void record(
        const QString& id, int number, const QList<Outcome>& outcomes,
        StoredState state = StoredState::Finished, const QString& undoes = {});
    //! The window of the next start, with the history shown.
    void start();
    void connectIt();
    void select(const QString& run);
    [[nodiscard]] HistoryPage& page() { return *m_window->findChild<HistoryPage*>(); }
    [[nodiscard]] HintTable& table() { return *part<HintTable>(&page(), u"table"_s); }
    [[nodiscard]] QPushButton& button(const QString& name, const QWidget* of = nullptr)
    {
        return *part<QPushButton>(of == nullptr ? &page() : of, name);
    }
    [[nodiscard]] QWidget* shownPage()
    {
        return part<QStackedWidget>(m_window.get(), u"pages"_s)->currentWidget();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RunJournal> m_journal;
    std::unique_ptr<RunHistory> m_history;
    std::unique_ptr<RunChecks> m_checks;
    std::unique_ptr<MainWindow> m_window;
};

void HistoryPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->script->prepare = [](FakeSession& session) {
        session.vault.addFolder(place(u"staging"_s));
        for (const QString& key : {u"A"_s, u"B"_s, u"C"_s})
            session.vault.put(place(u"dev"_s), Samples::secret(key));
    };
}

void HistoryPageTest::cleanup()
{
    m_window.reset();
    m_checks.reset();
    m_history.reset();
    m_fixture.reset();
    m_journal.reset();
}

void HistoryPageTest::record(
    const QString& id, int number, const QList<Outcome>& outcomes, StoredState state,
    const QString& undoes)
{
    Run run;
    run.id = id;
    run.number = number;
    run.connectionId = u"c1"_s;
    run.connectionName = u"Acme (EU)"_s;
    run.serviceId = m_fixture->service->descriptor().id;
    run.site = QUrl(u"https://eu.fake.example"_s);
    run.fromTitle = u"storefront / dev / app"_s;
    run.destinationTitles = {u"storefront / staging / app"_s};
    QStringList keys{u"A"_s, u"B"_s, u"C"_s};
    keys.resize(outcomes.size());
    run.plan = makePlan(
        {place(u"dev"_s),
         Samples::secrets(keys),
         {Samples::listed(place(u"staging"_s))},
         {Samples::allOn(), {}},
         {},
         {},
         {}});
    for (int i = 0; i < outcomes.size(); ++i) {
        RunCell cell;
        cell.planCell = i;
        cell.outcome = outcomes.at(i);
        run.cells.push_back(cell);
    }
    run.started = QDateTime::currentDateTimeUtc().addDays(number - 100);
    run.undoes = undoes;
    run.undoesNumber = undoes.isEmpty() ? 0 : 1;
    RunJournal journal(m_folder->path());
    journal.begin(run);
    if (state == StoredState::Finished) {
        run.ended = run.started.addSecs(5);
        journal.end(run);
    } else if (state == StoredState::Left) {
        journal.leave(id);
    }
    QSignalSpy written(journal.heads(), &Job::finished);
    QVERIFY(written.wait());
}

void HistoryPageTest::connectIt()
{
    std::ignore = m_fixture->openConnection();
}

void HistoryPageTest::start()
{
    m_journal = std::make_unique<RunJournal>(m_folder->path());
    m_history = std::make_unique<RunHistory>(*m_journal, m_fixture->runs, m_fixture->connections);
    m_checks = std::make_unique<RunChecks>(m_fixture->runs, m_fixture->connections);
    m_fixture->context.history = m_history.get();
    m_fixture->context.checks = m_checks.get();
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(page().isVisible());
    QTRY_VERIFY(m_history->isReady());
    QTRY_VERIFY(!shows(&page(), u"Reading"_s));
}

void HistoryPageTest::select(const QString& number)
{
    const QAbstractItemModel* model = table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == number)
            table().selectionModel()->setCurrentIndex(
                model->index(row, 0),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void HistoryPageTest::emptyHistory()
{
    connectIt();
    start();
    auto* empty = part<EmptyState>(&page(), u"empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY2(empty->sentence().contains(u"No run is recorded yet"), qPrintable(empty->sentence()));
    QVERIFY(!part<QLineEdit>(&page(), u"search"_s)->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(shownPage() != &page());
}

void HistoryPageTest::withoutARecord()
{
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QCOMPARE(m_window->findChild<HistoryPage*>(), nullptr);
    QVERIFY(!part<QAction>(m_window.get(), u"actionHistory"_s)->isEnabled());
    QCOMPARE(m_window->findChild<QWidget*>(u"openHistory"_s), nullptr);
}

void HistoryPageTest::listsRuns()
{
    record(u"a"_s, 1, {Outcome::Created, Outcome::Created});
    record(u"b"_s, 2, {Outcome::Created, Outcome::Failed, Outcome::Skipped});
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QVERIFY(shows(&page(), u"2 runs"_s));
    // The newest is chosen and described.
    QVERIFY(shows(&page(), u"Run 2, "_s));
    QVERIFY(shows(&page(), u"from storefront / dev / app to storefront / staging / app"_s));
    QVERIFY(shows(&page(), u"1 created, 1 skipped, 1 failed"_s));
    QVERIFY(button(u"retryButton"_s).isEnabled());
    QVERIFY(!button(u"resumeButton"_s).isVisible());
    select(u"1"_s);
    QVERIFY(shows(&page(), u"Run 1, "_s));
    QVERIFY(!button(u"retryButton"_s).isEnabled());
    table().selectAll();
    QVERIFY(shows(&page(), u"2 runs are selected."_s));
    QVERIFY(!button(u"openButton"_s).isEnabled());
    QVERIFY(button(u"deleteButton"_s).isEnabled());
}

void HistoryPageTest::pageOfAnUndoneRun_data()
{
    QTest::addColumn<QList<Outcome>>("undo");
    QTest::addColumn<QString>("said");
    QTest::newRow("all") << QList{Outcome::Removed, Outcome::Removed} << u"Undone by run 2, "_s;
    QTest::newRow("some") << QList{Outcome::Removed, Outcome::LeftAlone}
                          << u"Partly undone by run 2, "_s;
}

void HistoryPageTest::pageOfAnUndoneRun()
{
    QFETCH(const QList<Outcome>, undo);
    QFETCH(const QString, said);
    record(u"a"_s, 1, {Outcome::Created, Outcome::Created});
    record(u"b"_s, 2, undo, StoredState::Finished, u"a"_s);
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 2);
    select(u"1"_s);
    QVERIFY(shows(&page(), said.left(said.size() - 2)));
    press(&page(), u"openButton"_s);
    QTRY_VERIFY(shownPage() != &page());
    QTRY_VERIFY(shows(shownPage(), said));
    QVERIFY(shows(shownPage(), u"Before that: Finished: 2 created."_s));
}

void HistoryPageTest::searches()
{
    record(u"a"_s, 1, {Outcome::Created});
    record(u"b"_s, 2, {Outcome::Failed});
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = part<QLineEdit>(&page(), u"search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"failed"_s);
    QCOMPARE(table().model()->rowCount(), 1);
    QVERIFY(shows(&page(), u"1 of 2 runs"_s));
    QVERIFY(shows(&page(), u"Run 2, "_s));
    QTest::keyClicks(search, u" nonsense"_s);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY2(table().hint().contains(u"nonsense"), qPrintable(table().hint()));
    QVERIFY(!button(u"openButton"_s).isEnabled());
    // Escape first takes the search away, then leaves.
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(page().isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!page().isVisible());
}

void HistoryPageTest::opensARunByKeys()
{
    record(u"a"_s, 7, {Outcome::Created, Outcome::Failed});
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QTRY_VERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QVERIFY(shows(shownPage(), u"Run 7: Acme (EU) on eu.fake.example, started on"_s));
    QVERIFY(shows(shownPage(), u"Finished: 1 created, 1 failed."_s));
    QVERIFY(!part<QPushButton>(shownPage(), u"cancelButton"_s)->isVisible());
    QVERIFY(!part<QPushButton>(shownPage(), u"resumeButton"_s)->isVisible());
    QVERIFY(part<QPushButton>(shownPage(), u"retryButton"_s)->isEnabled());
    // It is no run of this program's life.
    QCOMPARE(m_fixture->runs.runs(), QList<int>());
    QVERIFY(!m_fixture->runs.isRunning());
}

void HistoryPageTest::closingARunLeadsBack()
{
    record(u"a"_s, 7, {Outcome::Created});
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"openButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QTest::keyClick(shownPage(), Qt::Key_Escape);
    QTRY_VERIFY(page().isVisible());
    QVERIFY(table().hasFocus());
    QCOMPARE(m_fixture->runs.numberOf(u"a"_s), 0);
    // And again.
    press(&page(), u"openButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
}

void HistoryPageTest::retriesWhatFailed()
{
    record(u"a"_s, 7, {Outcome::Created, Outcome::Failed, Outcome::Unknown});
    connectIt();
    FakeSession& session = m_fixture->session(u"c1"_s);
    // The source has changed since: it is planned as it is now.
    Secret changed = Samples::secret(u"B"_s);
    changed.comment = u"as it is now"_s;
    changed.marks = SecretMark::Rotated;
    session.vault.remove(place(u"dev"_s), u"B"_s);
    session.vault.put(place(u"dev"_s), changed);
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"retryButton"_s);
    QTRY_VERIFY(m_window->findChild<DuplicateDialog*>() != nullptr);
    auto* dialog = m_window->findChild<DuplicateDialog*>();
    QVERIFY(shows(dialog, u"Duplicate 2 secrets from storefront / dev / app"_s));
    QTRY_VERIFY(shows(dialog, u"1 blocked"_s));
    QCOMPARE(m_fixture->runs.numberOf(u"a"_s), 0); // only its plan was needed
    QTRY_VERIFY(button(u"duplicateButton"_s, dialog).isEnabled());
    press(dialog, u"duplicateButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QTRY_VERIFY(!m_fixture->runs.isRunning());
    const int number = m_fixture->runs.runs().constFirst();
    QCOMPARE(number, 8);
    QCOMPARE(m_fixture->runs.runner(number)->run().counts().of(Outcome::Created), 1);
}

void HistoryPageTest::retryLeavesOutWhatIsGone()
{
    record(u"a"_s, 7, {Outcome::Failed, Outcome::Failed});
    m_fixture->script->prepare = [](FakeSession& session) {
        session.vault.addFolder(place(u"staging"_s));
        session.vault.put(place(u"dev"_s), Samples::secret(u"B"_s));
    };
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"retryButton"_s);
    QTRY_VERIFY(m_window->findChild<DuplicateDialog*>() != nullptr);
    QVERIFY(shows(m_window->findChild<DuplicateDialog*>(), u"Duplicate 1 secret"_s));
    const auto* message = part<MessageStrip>(m_window.get(), u"message"_s);
    QVERIFY2(message->text().contains(u"1 of the secrets"), qPrintable(message->text()));
    QVERIFY(Steps::holds(message, u"A"_s)); // under its details
}

void HistoryPageTest::retrySignsInFirst()
{
    record(u"a"_s, 7, {Outcome::Failed});
    connectIt();
    m_fixture->connections.close(u"c1"_s);
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"retryButton"_s);
    QTRY_VERIFY(m_window->findChild<DuplicateDialog*>() != nullptr);
    QCOMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Open);
}

void HistoryPageTest::lastWishWaitsForASignIn()
{
    record(u"a"_s, 7, {Outcome::Failed});
    const Connection connection = m_fixture->openConnection();
    m_fixture->connections.close(u"c1"_s);
    m_fixture->script->signInError = Error::of(ErrorKind::Unauthorised, {}, u"Token expired"_s);
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"retryButton"_s);
    const auto* message = part<MessageStrip>(m_window.get(), u"message"_s);
    QTRY_VERIFY2(message->text().contains(u"Token expired"), qPrintable(message->text()));
    const auto* status = m_window->findChild<StatusLine*>();
    QVERIFY(!status->text().contains(u"Looking at the secrets")); // not yet
    const int tried = m_fixture->script->signIns;
    press(&page(), u"retryButton"_s);
    QTRY_COMPARE(m_fixture->script->signIns, tried + 1);
    QTRY_COMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::NeedsSignIn);
    m_fixture->script->signInError.reset();
    Credentials fresh;
    fresh.emplace(u"clientSecret"_s, SecretText(QByteArray("fresh")));
    [[maybe_unused]] const auto* const saving
        = m_fixture->connections.save(connection, std::move(fresh));
    QTRY_COMPARE(m_window->findChildren<DuplicateDialog*>().size(), 1);
    QVERIFY(!status->text().contains(u"Looking at the secrets"));
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(m_window->findChildren<DuplicateDialog*>().size(), 1);
}

//! Who closes what asks for a sign-in has given up.
void HistoryPageTest::wishGoesWithItsMessage()
{
    record(u"a"_s, 7, {Outcome::Failed});
    connectIt();
    m_fixture->connections.close(u"c1"_s);
    m_fixture->script->signInError = Error::of(ErrorKind::Unauthorised, {}, u"Token expired"_s);
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"retryButton"_s);
    const auto* message = part<MessageStrip>(m_window.get(), u"message"_s);
    QTRY_VERIFY2(message->text().contains(u"Token expired"), qPrintable(message->text()));
    QTest::mouseClick(part<QToolButton>(message, u"messageClose"_s), Qt::LeftButton);
    m_fixture->script->signInError.reset();
    m_fixture->connections.open(u"c1"_s);
    QTRY_COMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Open);
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(m_window->findChild<DuplicateDialog*>() == nullptr);
}

void HistoryPageTest::cannotBeReached()
{
    record(u"a"_s, 7, {Outcome::Failed});
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(!button(u"retryButton"_s).isEnabled());
    QVERIFY(button(u"openButton"_s).isEnabled());
    QVERIFY(shows(&page(), u"There is no connection to https://eu.fake.example any more."_s));
}

void HistoryPageTest::checksARun()
{
    record(u"a"_s, 7, {Outcome::Created, Outcome::Created});
    connectIt();
    m_fixture->connections.close(u"c1"_s);
    // One of them is there as the run left it, with the id that it had then.
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(shows(&page(), u"Not checked: 2 created"_s));
    press(&page(), u"checkButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QTRY_VERIFY(shows(shownPage(), u"2 gone"_s));
    QCOMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Open);
    QTest::keyClick(shownPage(), Qt::Key_Escape);
    QTRY_VERIFY(shows(&page(), u"Not as asked: 2 created. Checked "_s));
}

void HistoryPageTest::undoesARun()
{
    record(u"a"_s, 7, {Outcome::Created, Outcome::Failed});
    record(u"b"_s, 8, {Outcome::Failed});
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QVERIFY(!button(u"undoButton"_s).isEnabled()); // nothing was written
    QVERIFY(!button(u"checkButton"_s).isEnabled());
    select(u"7"_s);
    press(&page(), u"undoButton"_s);
    QTRY_VERIFY(m_window->findChild<UndoDialog*>() != nullptr);
    QVERIFY(shows(m_window->findChild<UndoDialog*>(), u"Undo run 7"_s));
    QCOMPARE(m_fixture->runs.numberOf(u"a"_s), 0); // only its plan was needed
}

void HistoryPageTest::exports()
{
    record(u"a"_s, 7, {Outcome::Created});
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    const QTemporaryDir folder;
    press(&page(), u"exportButton"_s);
    QTRY_VERIFY(page().findChild<QFileDialog*>() != nullptr);
    auto* chooser = page().findChild<QFileDialog*>();
    part<QLineEdit>(chooser, u"fileNameEdit"_s)->setText(folder.filePath(u"out.csv"_s));
    static_cast<QDialog*>(chooser)->accept();
    QFile file(folder.filePath(u"out.csv"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains("A,storefront / staging / app,New,Created"), written.constData());
    QVERIFY(part<MessageStrip>(&page(), u"strip"_s)->text().contains(u"out.csv"_s));
    QCOMPARE(m_fixture->runs.numberOf(u"a"_s), 0);
}

void HistoryPageTest::deletesAfterAQuestion()
{
    record(u"a"_s, 1, {Outcome::Created});
    record(u"b"_s, 2, {Outcome::AwaitingApproval});
    record(u"c"_s, 3, {Outcome::Created});
    start();
    QTRY_COMPARE(table().model()->rowCount(), 3);
    select(u"2"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    auto* question = part<QMessageBox>(&page(), u"deleteQuestion"_s);
    QVERIFY2(question->text().contains(u"run 2"), qPrintable(question->text()));
    QVERIFY(question->informativeText().contains(u"stays where it is"));
    QVERIFY(question->informativeText().contains(u"wait for approval"));
    // The harmless answer is the usual one.
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(page().findChild<QMessageBox*>(u"deleteQuestion"_s) == nullptr);
    QCOMPARE(table().model()->rowCount(), 3);

    select(u"1"_s);
    table().selectionModel()->select(
        table().model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    press(&page(), u"deleteButton"_s);
    question = part<QMessageBox>(&page(), u"deleteQuestion"_s);
    QVERIFY(question->text().contains(u"2 runs"));
    const auto buttons = question->buttons();
    for (QAbstractButton* each : buttons) {
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QCOMPARE(table().model()->index(0, 0).data().toString(), u"2"_s);
    QVERIFY(shows(&page(), u"Run 2, "_s));
}

void HistoryPageTest::deletesAnOpenRun()
{
    record(u"a"_s, 1, {Outcome::Created});
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"openButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    m_history->remove({u"a"_s});
    QTRY_VERIFY(page().isVisible());
    QTRY_VERIFY(m_window->findChild<RunPage*>() == nullptr);
    QTRY_VERIFY(part<EmptyState>(&page(), u"empty"_s)->isVisible());
}

void HistoryPageTest::takesUpALeftRun()
{
    record(u"a"_s, 5, {Outcome::Created, Outcome::Pending}, StoredState::Left);
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(button(u"resumeButton"_s).isVisible());
    press(&page(), u"resumeButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QTRY_COMPARE(m_fixture->runs.runner(5)->phase(), Runner::Phase::Finished);
    QCOMPARE(m_fixture->runs.runner(5)->run().counts().of(Outcome::Created), 2);
}

void HistoryPageTest::showsAnInterruptedRun()
{
    record(u"a"_s, 5, {Outcome::Created, Outcome::Pending}, StoredState::Left);
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"openButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QVERIFY(shows(shownPage(), u"Interrupted: 1 waiting, 1 created."_s));
    QVERIFY(!part<QPushButton>(shownPage(), u"cancelButton"_s)->isVisible());
    QVERIFY(!part<QWidget>(shownPage(), u"progressPart"_s)->isVisible());
    QVERIFY(!m_fixture->runs.isRunning()); // closing the window asks nothing
    press(shownPage(), u"checkOnlyButton"_s);
    QTRY_VERIFY(shows(shownPage(), u"Finished: 1 created, 1 cancelled."_s));
    QCOMPARE(m_window->findChildren<RunPage*>().size(), 1);
    QCOMPARE(m_fixture->runs.runs(), QList<int>{5});
}

void HistoryPageTest::leavesRunsToTheInstanceThatRecords()
{
    record(u"a"_s, 5, {Outcome::Created, Outcome::Pending}, StoredState::Running);
    record(u"b"_s, 6, {Outcome::Created, Outcome::Pending}, StoredState::Left);
    RunJournal first(m_folder->path());
    QTRY_COMPARE(first.state(), JournalState::Recording);
    connectIt();
    start();
    QVERIFY(shows(m_window.get(), u"Another Keycutter is running"_s));
    QTRY_COMPARE(table().model()->rowCount(), 2);
    select(u"6"_s);
    QVERIFY(!button(u"resumeButton"_s).isEnabled());
    select(u"5"_s);
    QVERIFY(!button(u"resumeButton"_s).isVisible());
    QVERIFY(!button(u"deleteButton"_s).isEnabled());
    press(&page(), u"openButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QVERIFY(shows(shownPage(), u"Another Keycutter records the runs"_s));
    for (const QString& name : {u"resumeButton"_s, u"checkOnlyButton"_s})
        QVERIFY(!part<QPushButton>(shownPage(), name)->isVisible());
}

void HistoryPageTest::sidebarShowsWhatIsShown()
{
    record(u"a"_s, 5, {Outcome::Created});
    connectIt();
    start();
    const auto* tree = part<QTreeView>(m_window.get(), u"connectionTree"_s);
    auto* door = part<QToolButton>(m_window.get(), u"openHistory"_s);
    const auto isPlaceSelected = [tree] { return tree->selectionModel()->hasSelection(); };
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    QVERIFY(isPlaceSelected());
    QVERIFY(!door->isChecked());
    QTest::mouseClick(door, Qt::LeftButton);
    QTest::mouseClick(door, Qt::LeftButton); // the same page once more
    QTRY_COMPARE(shownPage(), &page());
    QTRY_VERIFY(door->isChecked());
    QVERIFY(!isPlaceSelected());
    m_window->findChild<BrowsePage*>()->locationShown(u"c1"_s, place(u"dev"_s)); // behind it
    QVERIFY(!isPlaceSelected());
    press(&page(), u"openButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QVERIFY(!door->isChecked());
    QVERIFY(!isPlaceSelected());
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    QVERIFY(isPlaceSelected());
}

void HistoryPageTest::followsARun()
{
    connectIt();
    start();
    FakeSession& session = m_fixture->session(u"c1"_s);
    session.onDuplicate = [](const DuplicateCall&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Hang;
        return fault;
    };
    const int number = m_fixture->runs.start(
        u"c1"_s,
        makePlan(
            {place(u"dev"_s),
             Samples::secrets({u"A"_s}),
             {Samples::listed(place(u"staging"_s))},
             {Samples::allOn(), {}},
             {},
             {},
             {}}));
    QTRY_VERIFY(session.isHanging());
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QTRY_VERIFY(shows(&page(), u"Copying"_s) || shows(&page(), u"Under way"_s));
    QVERIFY(!button(u"deleteButton"_s).isEnabled());
    session.release();
    QTRY_VERIFY(shows(&page(), u"Not checked: 1 created"_s));
    QTRY_VERIFY(button(u"deleteButton"_s).isEnabled());
    QCOMPARE(table().model()->index(0, 0).data().toString(), QString::number(number));
}

void HistoryPageTest::remembersColumns()
{
    record(u"a"_s, 1, {Outcome::Created});
    start();
    Steps::dragColumn(table(), 2, 201);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QCOMPARE(table().horizontalHeader()->sectionSize(2), 201);
}

void HistoryPageTest::fitsColumnsThatNobodyChose()
{
    record(u"a"_s, 1, {Outcome::Created});
    start();
    m_window->resize(1800, 700);
    const auto all = [this] { return table().horizontalHeader()->length(); };
    QTRY_COMPARE(all(), table().viewport()->width());
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->resize(1100, 700);
    m_window->show();
    m_window->showHistory();
    QTRY_COMPARE(all(), table().viewport()->width());
}

void HistoryPageTest::everyControlHasAName()
{
    record(u"a"_s, 1, {Outcome::Created, Outcome::Pending}, StoredState::Left);
    connectIt();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(button(u"resumeButton"_s).isVisible());
    QCOMPARE(namelessControls(*m_window).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_window).join(u','), QString());
    press(&page(), u"openButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QCOMPARE(namelessControls(*m_window).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_window).join(u','), QString());
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
