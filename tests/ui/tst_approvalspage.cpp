// SPDX-License-Identifier: MIT
#include "MainWindow.h"
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "pages/ApprovalsPage.h"
#include "pages/RunPage.h"
#include "plan/Planner.h"
#include "runs/approvals/ApprovalCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "widgets/CategoryBar.h"
#include "widgets/EmptyState.h"
#include "widgets/ListTable.h"
#include "widgets/MessageStrip.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Samples::place;
using Steps::part;
using Steps::press;
using Steps::shows;

//! The page with the approval requests of all runs, in the real window.
class ApprovalsPageTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    //! In the place of the browser.
    void openPage(const QUrl& page) { m_pages.append(page); }

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingYet();
    void listsWhatIsOpen();
    void opensTheBrowserByKeys();
    void showsItsRun();
    void tellsWhatWasDecided();
    void tellsSeveralAtOnce();
    void refreshSignsIn();
    void refreshThatFailsSaysWhy_data();
    void refreshThatFailsSaysWhy();
    void saysWhyItIsNotFollowed();
    void showsDecidedOnes();
    void runPageAsksForItsOwn();
    void everyControlHasAName();

private:
    //! A run of earlier days to prod of which one request holds A and B.
    void record(const QString& id, int number);
    void start();
    [[nodiscard]] ApprovalsPage& page() { return *m_window->findChild<ApprovalsPage*>(); }
    [[nodiscard]] ListTable& table() { return *part<ListTable>(&page(), u"table"_s); }
    [[nodiscard]] QWidget* shownPage()
    {
        return part<QStackedWidget>(m_window.get(), u"pages"_s)->currentWidget();
    }
    [[nodiscard]] QAbstractButton* category(const QString& text);
    [[nodiscard]] FakeSession& session() { return m_fixture->session(u"c1"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<RunJournal> m_journal;
    std::unique_ptr<RunHistory> m_history;
    std::unique_ptr<ApprovalCenter> m_approvals;
    std::unique_ptr<MainWindow> m_window;
    FakeVault m_vault;
    QList<QUrl> m_pages;
};

void ApprovalsPageTest::init()
{
    m_pages.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "openPage");
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<UiFixture>();
    m_vault = {};
    m_vault.addFolder(place(u"prod"_s));
    m_vault.hold(place(u"prod"_s));
    for (const QString& key : {u"A"_s, u"B"_s})
        m_vault.put(place(u"dev"_s), Samples::secret(key));
    m_fixture->script->prepare = [this](FakeSession& session) { session.vault = m_vault; };
}

void ApprovalsPageTest::cleanup()
{
    m_window.reset();
    m_approvals.reset();
    m_history.reset();
    m_fixture.reset();
    m_journal.reset();
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void ApprovalsPageTest::record(const QString& id, int number)
{
    Run run;
    run.id = id;
    run.number = number;
    run.connectionId = u"c1"_s;
    run.connectionName = u"Acme (EU)"_s;
    run.serviceId = m_fixture->service->descriptor().id;
    run.site = QUrl(u"https://eu.fake.example"_s);
    run.fromTitle = u"storefront / dev / app"_s;
    run.destinationTitles = {u"storefront / prod / app"_s};
    run.plan = makePlan(
        {place(u"dev"_s),
         Samples::secrets({u"A"_s, u"B"_s}),
         {Samples::listed(place(u"prod"_s))},
         {Samples::allOn(), {}},
         {},
         {},
         {}});
    DuplicateCall call;
    call.from = place(u"dev"_s);
    call.to = place(u"prod"_s);
    call.attributes = Samples::allOn();
    for (const Secret& secret : run.plan.secrets)
        call.items.append({secret.id, secret.key, secret.key, {}, {}});
    RunApproval opened;
    opened.approval = *m_vault.duplicate(call)->results[0].approval;
    opened.approval.created = QDateTime::currentDateTimeUtc().addDays(number - 100);
    opened.to = call.to;
    opened.page = QUrl(u"https://eu.fake.example/request/%1"_s.arg(number));
    opened.cells = {0, 1};
    run.approvals.push_back(opened);
    for (int i = 0; i < 2; ++i) {
        RunCell cell;
        cell.planCell = i;
        cell.outcome = Outcome::AwaitingApproval;
        cell.approvalId = opened.approval.id;
        run.cells.push_back(cell);
    }
    run.started = opened.approval.created;
    RunJournal journal(m_folder->path());
    journal.begin(run);
    run.ended = run.started.addSecs(5);
    journal.end(run);
    QSignalSpy written(journal.heads(), &Job::finished);
    QVERIFY(written.wait());
}

void ApprovalsPageTest::start()
{
    m_journal = std::make_unique<RunJournal>(m_folder->path());
    m_history = std::make_unique<RunHistory>(*m_journal, m_fixture->runs, m_fixture->connections);
    m_approvals = std::make_unique<ApprovalCenter>(*m_history, m_fixture->connections);
    m_approvals->setPauses(std::chrono::hours(1), std::chrono::hours(1));
    m_fixture->context.history = m_history.get();
    m_fixture->context.approvals = m_approvals.get();
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(page().isVisible());
    QTRY_VERIFY(m_approvals->hasAll());
    QTRY_VERIFY(!shows(&page(), u"Reading"_s));
}

QAbstractButton* ApprovalsPageTest::category(const QString& text)
{
    const auto buttons
        = part<CategoryBar>(&page(), u"categories"_s)->findChildren<QAbstractButton*>();
    const auto found = std::ranges::find(buttons, text, &QAbstractButton::text);
    return found == buttons.cend() ? nullptr : *found;
}

void ApprovalsPageTest::nothingYet()
{
    std::ignore = m_fixture->openConnection();
    start();
    auto* empty = part<EmptyState>(&page(), u"empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY2(empty->sentence().contains(u"No run has asked"), qPrintable(empty->sentence()));
    QCOMPARE(part<QToolButton>(m_window.get(), u"openApprovals"_s)->text(), u"Approvals"_s);
    QTest::keyClick(&page(), Qt::Key_Escape);
    QTRY_VERIFY(!page().isVisible());
}

void ApprovalsPageTest::listsWhatIsOpen()
{
    record(u"a"_s, 7);
    record(u"b"_s, 8);
    std::ignore = m_fixture->openConnection();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QVERIFY(category(u"Open 2"_s) != nullptr && category(u"Open 2"_s)->isChecked());
    QVERIFY(category(u"Decided 0"_s) != nullptr);
    QVERIFY(shows(&page(), u"2 secrets of run 8 to storefront / prod / app over Acme (EU)"_s));
    QVERIFY(shows(&page(), u"Waiting, 0 of 1 approvals."_s));
    QCOMPARE(part<QToolButton>(m_window.get(), u"openApprovals"_s)->text(), u"Approvals (2)"_s);
    // The filter's key is for this page too.
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = part<QLineEdit>(&page(), u"search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"#7"_s);
    QCOMPARE(table().model()->rowCount(), 1);
    QTest::keyClicks(search, u" nowhere"_s);
    QVERIFY2(table().hint().contains(u"nowhere"), qPrintable(table().hint()));
    QVERIFY(!part<QPushButton>(&page(), u"openButton"_s)->isEnabled());
}

void ApprovalsPageTest::opensTheBrowserByKeys()
{
    record(u"a"_s, 7);
    std::ignore = m_fixture->openConnection();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(m_pages, QList<QUrl>{QUrl(u"https://eu.fake.example/request/7"_s)});
    press(&page(), u"openButton"_s);
    QCOMPARE(m_pages.size(), 2);
}

void ApprovalsPageTest::showsItsRun()
{
    record(u"a"_s, 7);
    std::ignore = m_fixture->openConnection();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"runButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QVERIFY(shows(shownPage(), u"Finished: 2 awaiting approval."_s));
    QTest::keyClick(shownPage(), Qt::Key_Escape);
    QTRY_VERIFY(page().isVisible());
}

void ApprovalsPageTest::tellsWhatWasDecided()
{
    record(u"a"_s, 7);
    std::ignore = m_fixture->openConnection();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    session().vault.put(place(u"prod"_s), Samples::secret(u"A"_s));
    session().vault.merge(session().vault.approvalIds().constFirst());
    press(m_window.get(), u"refreshButton"_s);
    // Without a system tray the window says it itself.
    auto* message = part<MessageStrip>(m_window.get(), u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(
        message->text().contains(u"Run 7 to storefront / prod / app: Merged, but some keys were "
                                 "not written: A"_s),
        qPrintable(message->text()));
    QTRY_COMPARE(table().model()->rowCount(), 0);
    QVERIFY(category(u"Decided 1"_s) != nullptr);
    QVERIFY(!part<QPushButton>(&page(), u"refreshButton"_s)->isEnabled());
    QCOMPARE(part<QToolButton>(m_window.get(), u"openApprovals"_s)->text(), u"Approvals"_s);
    // Its step leads here from elsewhere.
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!page().isVisible());
    Q_EMIT message->actionTriggered();
    QVERIFY(page().isVisible());
    // The run has changed with it.
    QTest::mouseClick(category(u"Decided 1"_s), Qt::LeftButton);
    press(&page(), u"runButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    QTRY_VERIFY(shows(shownPage(), u"Finished: 1 merged, 1 merged but not written."_s));
}

void ApprovalsPageTest::tellsSeveralAtOnce()
{
    for (int number = 1; number <= 5; ++number)
        record(QString::number(number), number);
    for (const QString& id : m_vault.approvalIds())
        m_vault.decline(id);
    std::ignore = m_fixture->openConnection();
    start();
    auto* message = part<MessageStrip>(m_window.get(), u"message"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(
        message->text().startsWith(u"5 approval requests were decided."),
        qPrintable(message->text()));
    QVERIFY2(message->text().contains(u"and 2 more"), qPrintable(message->text()));
}

void ApprovalsPageTest::refreshSignsIn()
{
    record(u"a"_s, 7);
    std::ignore = m_fixture->openConnection();
    m_fixture->connections.close(u"c1"_s);
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(shows(&page(), u"“Acme (EU)” is not signed in. Refresh signs in."_s));
    press(&page(), u"refreshButton"_s);
    QTRY_COMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Open);
    QTRY_VERIFY(!shows(&page(), u"not followed"_s));
    QTRY_COMPARE(session().approvalQuestions(), 1);
}

void ApprovalsPageTest::refreshThatFailsSaysWhy_data()
{
    QTest::addColumn<bool>("ofOneRun");
    QTest::newRow("of all") << false;
    QTest::newRow("of one run") << true;
}

void ApprovalsPageTest::refreshThatFailsSaysWhy()
{
    QFETCH(bool, ofOneRun);
    record(u"a"_s, 7);
    std::ignore = m_fixture->openConnection();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    if (ofOneRun) {
        press(&page(), u"runButton"_s);
        QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    }
    session().onApprovals = [](int) {
        Fault fault;
        fault.kind = Fault::Kind::Refuse;
        fault.error = Error::of(ErrorKind::Offline, u"Asking"_s, u"no network"_s);
        return fault;
    };
    auto* message = part<MessageStrip>(m_window.get(), u"message"_s);
    QVERIFY(!message->isVisible());
    press(shownPage(), ofOneRun ? u"refreshApprovals"_s : u"refreshButton"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"no network"_s), qPrintable(message->text()));
}

void ApprovalsPageTest::saysWhyItIsNotFollowed()
{
    record(u"a"_s, 7);
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QVERIFY(shows(&page(), u"there is no connection to https://eu.fake.example any more"_s));
    // A new one does.
    m_fixture->script->signInError
        = Error::of(ErrorKind::Offline, u"Signing in"_s, u"no network"_s);
    Connection connection;
    connection.id = u"new"_s;
    connection.serviceId = m_fixture->service->descriptor().id;
    connection.name = u"New"_s;
    connection.site = QUrl(u"https://eu.fake.example"_s);
    connection.method = u"identity"_s;
    Credentials credentials;
    credentials.emplace(u"clientSecret"_s, SecretText(QByteArray("s")));
    QSignalSpy saved(
        m_fixture->connections.save(connection, std::move(credentials)), &Job::finished);
    QVERIFY(saved.wait());
    press(&page(), u"refreshButton"_s);
    QTRY_COMPARE(m_fixture->connections.state(u"new"_s), ConnectionState::Failed);
    QTRY_VERIFY(shows(&page(), u"“New” could not sign in."_s));
    auto* message = part<MessageStrip>(m_window.get(), u"message"_s);
    QTRY_VERIFY2(message->text().contains(u"no network"_s), qPrintable(message->text()));
}

void ApprovalsPageTest::showsDecidedOnes()
{
    record(u"a"_s, 7);
    record(u"b"_s, 8);
    m_vault.decline(m_vault.approvalIds().constFirst());
    std::ignore = m_fixture->openConnection();
    start();
    QTRY_VERIFY(category(u"Decided 1"_s) != nullptr);
    QTest::mouseClick(category(u"Decided 1"_s), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), 1);
    QVERIFY(shows(&page(), u"Declined."_s));
    QTest::mouseClick(category(u"All 2"_s), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), 2);
}

void ApprovalsPageTest::runPageAsksForItsOwn()
{
    record(u"a"_s, 7);
    std::ignore = m_fixture->openConnection();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    press(&page(), u"runButton"_s);
    QTRY_VERIFY(qobject_cast<RunPage*>(shownPage()) != nullptr);
    session().vault.decline(session().vault.approvalIds().constFirst());
    press(shownPage(), u"refreshApprovals"_s);
    QTRY_VERIFY(shows(shownPage(), u"Finished: 2 declined."_s));
}

void ApprovalsPageTest::everyControlHasAName()
{
    record(u"a"_s, 7);
    std::ignore = m_fixture->openConnection();
    start();
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QCOMPARE(namelessControls(*m_window).join(u','), QString());
    QCOMPARE(doubleShortcuts(*m_window).join(u','), QString());
}

QTEST_MAIN(ApprovalsPageTest)
#include "tst_approvalspage.moc"
