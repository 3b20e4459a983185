// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/ConnectionDialog.h"
#include "items/RunTableModel.h"
#include "pages/ApprovalsView.h"
#include "pages/RunPage.h"
#include "plan/Planner.h"
#include "runs/verify/RunChecks.h"
#include "widgets/CategoryBar.h"
#include "widgets/HintTable.h"
#include "widgets/MessageStrip.h"
#include "widgets/RunStrip.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Steps::part;
using Steps::press;
using Steps::shows;

class RunPageTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    //! In the place of the browser.
    void openPage(const QUrl& page) { m_pages.append(page); }

private Q_SLOTS:
    void init();
    void cleanup();
    void showsOutcomes();
    void filtersByOutcome();
    void tellsWhyOneFailed();
    void asksForRetry();
    void cancels();
    void pausesAndContinues();
    void showsFolders();
    void saysUntilWhenItIsPaused();
    void offersToSignInAgain();
    void showsApprovals();
    void approvalsThatCannotBeRead();
    void saysWhetherItIsComplete();
    void showsWhatACheckFound();
    void asksForUndo();
    void exports_data();
    void exports();
    void exportThatFailsSaysSo();
    void closes();
    void unknownRun();
    void everyControlHasAName();

private:
    void start(const QStringList& keys, const Location& to = Samples::place(u"staging"_s));
    [[nodiscard]] FakeSession& session() { return m_fixture->session(m_connection); }
    [[nodiscard]] Runner& runner() { return *m_fixture->runs.runner(m_number); }
    [[nodiscard]] QAbstractButton* category(const QString& text) const;
    [[nodiscard]] HintTable* table() const { return part<HintTable>(m_page.get(), u"table"_s); }
    void chooseFile(const QString& path);

    std::unique_ptr<UiFixture> m_fixture;
    QString m_connection;
    int m_number = 0;
    std::unique_ptr<RunPage> m_page;
    QList<QUrl> m_pages;
};

void RunPageTest::init()
{
    m_pages.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "openPage");
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->script->prepare = [](FakeSession& session) {
        for (const QString& environment : {u"dev"_s, u"staging"_s, u"prod"_s})
            session.vault.addEnvironment(u"p1"_s, environment);
        session.vault.addFolder(Samples::place(u"staging"_s));
        for (const QString& key : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
            session.vault.put(Samples::place(u"dev"_s), Samples::secret(key));
    };
    m_connection = m_fixture->openConnection().id;
}

void RunPageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void RunPageTest::start(const QStringList& keys, const Location& to)
{
    PlanInput input;
    input.from = Samples::place(u"dev"_s);
    input.secrets = Samples::secrets(keys);
    input.options.attributes = Samples::allOn();
    Destination destination = Samples::listed(to, session().vault.secretsOf(to));
    if (!session().vault.hasFolder(to))
        destination.info.status = DestinationInfo::Status::FolderMissing;
    input.destinations = {destination};
    m_number = m_fixture->runs.start(m_connection, makePlan(input));
    m_page = std::make_unique<RunPage>(m_fixture->context, m_number);
    m_page->resize(800, 700);
    m_page->show();
}

QAbstractButton* RunPageTest::category(const QString& text) const
{
    const auto buttons
        = part<CategoryBar>(m_page.get(), u"categories"_s)->findChildren<QAbstractButton*>();
    const auto found = std::ranges::find(buttons, text, &QAbstractButton::text);
    return found == buttons.cend() ? nullptr : *found;
}

void RunPageTest::showsOutcomes()
{
    session().vault.put(Samples::place(u"staging"_s), Samples::secret(u"B"_s));
    start({u"A"_s, u"B"_s, u"C"_s});
    QVERIFY(shows(m_page.get(), u"storefront / dev / app"_s));
    QVERIFY(shows(m_page.get(), u"Acme (EU) on eu.fake.example"_s));
    QTRY_VERIFY(shows(m_page.get(), u"Finished: 2 created, 1 skipped."_s));
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(category(u"All 3"_s)->isChecked());
    QVERIFY(category(u"Created 2"_s) != nullptr);
    QVERIFY(category(u"Skipped 1"_s) != nullptr);
    QVERIFY(!part<QProgressBar>(m_page.get(), u"progress"_s)->isVisible());
    QVERIFY(!part<QPushButton>(m_page.get(), u"cancelButton"_s)->isVisible());
    QVERIFY(!part<QPushButton>(m_page.get(), u"retryButton"_s)->isEnabled());
    QVERIFY(!part<ApprovalsView>(m_page.get(), u"approvals"_s)->isVisible());
}

void RunPageTest::filtersByOutcome()
{
    session().vault.put(Samples::place(u"staging"_s), Samples::secret(u"B"_s));
    start({u"A"_s, u"B"_s, u"C"_s});
    QTRY_VERIFY(category(u"Skipped 1"_s) != nullptr);
    QTest::mouseClick(category(u"Skipped 1"_s), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"B"_s);
    QTest::keyClick(category(u"All 3"_s), Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 3);
}

void RunPageTest::tellsWhyOneFailed()
{
    session().vault.poison(u"id-B"_s);
    start({u"A"_s, u"B"_s, u"C"_s});
    QTRY_VERIFY(category(u"Failed 1"_s) != nullptr);
    QTest::mouseClick(category(u"Failed 1"_s), Qt::LeftButton);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto* details = part<QPlainTextEdit>(m_page.get(), u"cellText"_s);
    QVERIFY2(
        details->toPlainText().contains(u"B to staging:/app: Failed"_s),
        qPrintable(details->toPlainText()));
    const auto& cells = runner().run().cells;
    const auto failed = std::ranges::find(cells, Outcome::Failed, &RunCell::outcome);
    QVERIFY(details->toPlainText().contains(failed->detail));
    QVERIFY(details->isReadOnly());
}

void RunPageTest::asksForRetry()
{
    session().vault.poison(u"id-B"_s);
    start({u"A"_s, u"B"_s});
    auto* retry = part<QPushButton>(m_page.get(), u"retryButton"_s);
    QSignalSpy asked(m_page.get(), &RunPage::retryRequested);
    QTRY_VERIFY(retry->isVisible() && retry->isEnabled());
    QTest::keyClick(retry, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toInt(), m_number);
}

void RunPageTest::cancels()
{
    session().onDuplicate = [](const DuplicateCall&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Hang;
        return fault;
    };
    QStringList keys;
    for (const QString& key : Samples::manyKeys(60)) {
        session().vault.put(Samples::place(u"dev"_s), Samples::secret(key));
        keys.append(key);
    }
    start(keys);
    QTRY_VERIFY(session().isHanging());
    auto* cancel = part<QPushButton>(m_page.get(), u"cancelButton"_s);
    QVERIFY(cancel->isVisible());
    QVERIFY(part<QProgressBar>(m_page.get(), u"progress"_s)->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(shows(m_page.get(), u"Cancelling"_s));
    QVERIFY(!cancel->isEnabled());
    session().release();
    QTRY_VERIFY(shows(m_page.get(), u"Finished: 50 created, 10 cancelled."_s));
    QVERIFY(part<QPushButton>(m_page.get(), u"retryButton"_s)->isEnabled());
}

void RunPageTest::pausesAndContinues()
{
    session().onDuplicate = [](const DuplicateCall&, int) { return Fault{Fault::Kind::Hang}; };
    QStringList keys;
    for (const QString& key : Samples::manyKeys(60)) {
        session().vault.put(Samples::place(u"dev"_s), Samples::secret(key));
        keys.append(key);
    }
    start(keys);
    const RunStrip strip(m_fixture->runs);
    QTRY_VERIFY(session().isHanging());
    auto* pause = part<QPushButton>(m_page.get(), u"pauseButton"_s);
    QCOMPARE(pause->text(), u"&Pause"_s);
    QTest::keyClick(pause, Qt::Key_Space);
    QVERIFY(shows(m_page.get(), u"Paused: nothing more is sent. Waiting"_s));
    QCOMPARE(pause->text(), u"C&ontinue"_s);
    QTRY_VERIFY2(strip.text().endsWith(u"0 of 60, paused"_s), qPrintable(strip.text()));
    session().onDuplicate = {};
    session().release();
    QTRY_VERIFY(shows(m_page.get(), u"Paused. Nothing is sent until you continue."_s));
    QCOMPARE(session().sent().size(), 1);
    QVERIFY(part<QLabel>(m_page.get(), u"timeLeft"_s)->text().isEmpty());
    QTest::keyClick(pause, Qt::Key_Space);
    QTRY_VERIFY(shows(m_page.get(), u"Finished: 60 created."_s));
    QVERIFY(!pause->isVisible());
}

void RunPageTest::showsFolders()
{
    start({u"A"_s}, Samples::place(u"prod"_s, u"/app"_s));
    QTRY_VERIFY(shows(m_page.get(), u"prod:/app: folder created"_s));
    QTRY_VERIFY(shows(m_page.get(), u"Finished: 1 created."_s));
}

void RunPageTest::saysUntilWhenItIsPaused()
{
    start({u"A"_s});
    session().pauseFor(std::chrono::seconds(1));
    const RunStrip strip(m_fixture->runs);
    QTRY_VERIFY(shows(m_page.get(), u"Paused by the service’s limit until"_s));
    QTRY_VERIFY2(
        strip.text().contains(u"0 of 1, paused by the service’s limit until "_s),
        qPrintable(strip.text()));
    QTRY_VERIFY(shows(m_page.get(), u"Finished: 1 created."_s));
}

void RunPageTest::offersToSignInAgain()
{
    session().expireSignIn();
    start({u"A"_s});
    auto* button = part<QPushButton>(m_page.get(), u"signInButton"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(shows(m_page.get(), u"Sign in again and the run goes on"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = m_page->findChild<ConnectionDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(shows(dialog, u"Your token has expired."_s));
    Steps::type(part<QLineEdit>(dialog, u"clientSecret"_s), u"fresh"_s);
    press(dialog, u"saveButton"_s);
    QTRY_VERIFY(shows(m_page.get(), u"Finished: 1 created."_s));
    QVERIFY(!button->isVisible());
}

void RunPageTest::showsApprovals()
{
    session().vault.hold(Samples::place(u"staging"_s));
    start({u"A"_s, u"B"_s});
    auto* approvals = part<ApprovalsView>(m_page.get(), u"approvals"_s);
    QTRY_VERIFY(approvals->isVisible());
    auto* list = approvals->findChild<QTreeWidget*>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"staging:/app"_s);
    QTRY_COMPARE(list->topLevelItem(0)->text(1), u"2"_s);
    QVERIFY(list->topLevelItem(0)->text(2).startsWith(u"Waiting"_s));
    QVERIFY(!list->topLevelItem(0)->icon(2).isNull());
    QTRY_VERIFY(category(u"Awaiting approval 2"_s) != nullptr);

    press(approvals, u"openApproval"_s);
    QCOMPARE(m_pages.size(), 1);
    const QUrl page = runner().run().approvals[0].page;
    QVERIFY(page.isValid());
    QCOMPARE(m_pages[0], page);
    // The same from the list by Enter, and from the row of a secret that it holds.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_pages, (QList<QUrl>{page, page}));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    press(m_page.get(), u"cellApprovalButton"_s);
    QCOMPARE(m_pages, (QList<QUrl>{page, page, page}));

    session().vault.merge(runner().run().approvals[0].approval.id);
    press(approvals, u"refreshApprovals"_s);
    QTRY_COMPARE(list->topLevelItem(0)->text(2), u"Merged"_s);
    QTRY_VERIFY(category(u"Merged 2"_s) != nullptr);
    QVERIFY(!part<QPushButton>(approvals, u"refreshApprovals"_s)->isEnabled());
}

void RunPageTest::approvalsThatCannotBeRead()
{
    session().vault.hold(Samples::place(u"staging"_s));
    session().approvalsUnreadable = true;
    start({u"A"_s});
    auto* approvals = part<ApprovalsView>(m_page.get(), u"approvals"_s);
    QTRY_VERIFY(approvals->isVisible());
    press(approvals, u"refreshApprovals"_s);
    auto* list = approvals->findChild<QTreeWidget*>();
    QTRY_COMPARE(list->topLevelItem(0)->text(2), u"State cannot be read with this sign-in"_s);
}

void RunPageTest::chooseFile(const QString& path)
{
    press(m_page.get(), u"exportButton"_s);
    auto* chooser = m_page->findChild<QFileDialog*>();
    QVERIFY(chooser != nullptr);
    if (!path.endsWith(u"csv"_s)) {
        chooser->selectNameFilter(chooser->nameFilters().at(path.endsWith(u"json"_s) ? 1 : 2));
        Q_EMIT chooser->filterSelected(chooser->selectedNameFilter());
    }
    chooser->selectFile(path);
    static_cast<QDialog*>(chooser)->accept();
}

void RunPageTest::saysWhetherItIsComplete()
{
    RunChecks checks(m_fixture->runs, m_fixture->connections);
    checks.setPause(std::chrono::hours(1));
    m_fixture->context.checks = &checks;
    start({u"A"_s, u"B"_s});
    // While it is not checked it only has finished.
    QTRY_VERIFY(shows(m_page.get(), u"Finished: 2 created."_s));
    QVERIFY(checks.check(m_number));
    QTRY_VERIFY(shows(m_page.get(), u"Complete: 2 created."_s));
    QVERIFY(shows(m_page.get(), u"Checked just now: 2 as asked."_s));
    QVERIFY(!table()->isColumnHidden(int(RunTableModel::Column::Check)));
    QCOMPARE(
        table()->model()->index(0, int(RunTableModel::Column::Check)).data().toString(),
        u"As asked"_s);
    m_page.reset();
}

void RunPageTest::showsWhatACheckFound()
{
    RunChecks checks(m_fixture->runs, m_fixture->connections);
    checks.setPause(std::chrono::hours(1));
    m_fixture->context.checks = &checks;
    start({u"A"_s, u"B"_s, u"C"_s});
    QTRY_VERIFY(shows(m_page.get(), u"Not checked"_s));
    QVERIFY(table()->isColumnHidden(int(RunTableModel::Column::Check)));
    QSignalSpy asked(m_page.get(), &RunPage::checkRequested);
    session().vault.touch(Samples::place(u"staging"_s), u"B"_s);
    session().vault.remove(Samples::place(u"staging"_s), u"C"_s);
    auto* button = part<QPushButton>(m_page.get(), u"checkButton"_s);
    QCOMPARE(button->text(), u"Chec&k"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QVERIFY(checks.check(m_number));
    QVERIFY(shows(m_page.get(), u"Checking: 0 of "_s));
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(shows(m_page.get(), u"1 as asked, 1 changed since, 1 gone."_s));
    QVERIFY(shows(m_page.get(), u"Finished: 3 created."_s)); // not complete
    QCOMPARE(button->text(), u"Chec&k again"_s);
    QTest::mouseClick(category(u"Gone 1"_s), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"C"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto* details = part<QPlainTextEdit>(m_page.get(), u"cellText"_s);
    QVERIFY2(details->toPlainText().contains(u"Check: Gone."), qPrintable(details->toPlainText()));
    m_page.reset();
}

void RunPageTest::asksForUndo()
{
    start({u"A"_s});
    auto* undo = part<QPushButton>(m_page.get(), u"undoButton"_s);
    QTRY_VERIFY(undo->isVisible() && undo->isEnabled());
    QSignalSpy asked(m_page.get(), &RunPage::undoRequested);
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toInt(), m_number);
}

void RunPageTest::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("CSV") << u"out.csv"_s << QByteArray("A,storefront / staging / app,New,Created");
    QTest::newRow("page") << u"out.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON") << u"out.json"_s << QByteArray("\"cells\"");
}

void RunPageTest::exports()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, holds);
    const QTemporaryDir folder;
    start({u"A"_s});
    QTRY_COMPARE(runner().phase(), Runner::Phase::Finished);
    chooseFile(folder.filePath(name));
    QTRY_VERIFY(QFile::exists(folder.filePath(name)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(written.contains(holds), written.constData());
    QCOMPARE(!QJsonDocument::fromJson(written).isNull(), name.endsWith(u"json"_s));
    QVERIFY(part<MessageStrip>(m_page.get(), u"strip"_s)->text().contains(name));
}

void RunPageTest::exportThatFailsSaysSo()
{
    start({u"A"_s});
    QTRY_COMPARE(runner().phase(), Runner::Phase::Finished);
    press(m_page.get(), u"exportButton"_s);
    auto* chooser = m_page->findChild<QFileDialog*>();
    QVERIFY(chooser != nullptr);
    // The folder went away while the dialog was open.
    Q_EMIT chooser->fileSelected(u"/nowhere/at/all/out.csv"_s);
    auto* strip = part<MessageStrip>(m_page.get(), u"strip"_s);
    QVERIFY(strip->isVisible());
    QVERIFY(strip->text().contains(u"/nowhere/at/all/out.csv"_s));
}

void RunPageTest::closes()
{
    start({u"A"_s});
    QSignalSpy asked(m_page.get(), &RunPage::closeRequested);
    press(m_page.get(), u"closeButton"_s);
    QCOMPARE(asked.count(), 1);
}

void RunPageTest::unknownRun()
{
    const RunPage page(m_fixture->context, 99);
    QVERIFY(page.findChild<QLabel*>(u"title"_s)->text().contains(u"not there"_s));
}

void RunPageTest::everyControlHasAName()
{
    session().vault.hold(Samples::place(u"staging"_s));
    start({u"A"_s, u"B"_s});
    QTRY_VERIFY(part<ApprovalsView>(m_page.get(), u"approvals"_s)->isVisible());
    QTRY_COMPARE(runner().phase(), Runner::Phase::Finished);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(part<QPushButton>(m_page.get(), u"cellApprovalButton"_s)->isVisible());
    QCOMPARE(namelessControls(*m_page).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_page).join(u','), QString());
}

QTEST_MAIN(RunPageTest)
#include "tst_runpage.moc"
