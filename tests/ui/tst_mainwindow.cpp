// SPDX-License-Identifier: MIT
#include "Keyboard.h"
#include "MainWindow.h"
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/DuplicateDialog.h"
#include "items/ConnectionTreeModel.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "pages/RunPage.h"
#include "pages/WelcomePage.h"
#include "plan/Planner.h"
#include "widgets/EmptyState.h"
#include "widgets/MessageStrip.h"
#include "widgets/RunStrip.h"
#include "widgets/SecretTableView.h"
#include "widgets/Sidebar.h"
#include "widgets/StatusLine.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Samples::place;
using Steps::part;
using Steps::press;

//! The window's own manners, over a service without a network. The jobs that people do with it are
//! in tst_mainjob.
class MainWindowTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    //! In the place of the browser.
    void openPage(const QUrl& page) { m_pages.append(page); }

private Q_SLOTS:
    void init();
    void cleanup();
    void firstStartWelcomes();
    void welcomeButtonOpensTheForm();
    void sandboxThatDoesNotStartIsSaid();
    void opensAConnectionFromTheSidebar();
    void retriesFromTheSidebar();
    void marksProduction();
    void opensAPlaceInTheBrowser();
    void signingOutDuringARunAsks();
    void signingOutAsksNothingOtherwise();
    void removingAsksFirst();
    void menusHaveNoDoubleKeys();
    void everyControlHasAName();
    void commandsFollowThePage();
    void commandsWorkByKeys();
    void runIsOpenedFromTheStrip();
    void closingDuringARunAsks();
    void closingStopsTheRun();
    void remembersItsState();
    void opensWithinTheScreen();
    void remembersFilterAndSidebar();
    void statusSaysWhatGoesOn();
    void longStatusLeavesTheWindowAlone();
    void unknownRunIsSaid();
    void memoryOnlyCredentialsAreSaid();
    void appearanceIsRemembered();

private:
    void makeWindow();
    //! A run of @p count secrets to staging:/app whose first call hangs until release().
    int startRun(int count, bool hangs);
    [[nodiscard]] QWidget* page() const;
    [[nodiscard]] QModelIndex row(const QStringList& path) const;
    void activate(const QModelIndex& index);
    //! The sidebar's menu about that row, as it comes from the keyboard.
    [[nodiscard]] QMenu* menuByKey(const QModelIndex& index);
    [[nodiscard]] static QAction* entry(const QMenu* menu, const QString& text);

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QTreeView* m_tree = nullptr;
    QList<QUrl> m_pages;
};

void MainWindowTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_fixture->context.startSandbox = [] {
        return failure(Error::of(ErrorKind::ServerFault, u"Starting it"_s, u"No port."_s));
    };
    m_fixture->script->prepare = [](FakeSession& made) {
        for (const QString& key : Samples::manyKeys(5))
            made.vault.put(place(u"dev"_s), Samples::secret(key));
        made.vault.addFolder(place(u"staging"_s));
        made.vault.addEnvironment(u"p1"_s, u"prod"_s);
    };
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void MainWindowTest::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tree = part<QTreeView>(m_window.get(), u"connectionTree"_s);
}

QWidget* MainWindowTest::page() const
{
    return part<QStackedWidget>(m_window.get(), u"pages"_s)->currentWidget();
}

QModelIndex MainWindowTest::row(const QStringList& path) const
{
    QModelIndex at;
    for (const QString& name : path) {
        QModelIndex next;
        for (int i = 0; i < m_tree->model()->rowCount(at); ++i) {
            const QModelIndex child = m_tree->model()->index(i, 0, at);
            if (child.data().toString() == name)
                next = child;
        }
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

void MainWindowTest::activate(const QModelIndex& index)
{
    m_tree->setFocus();
    m_tree->setCurrentIndex(index);
    QTest::keyClick(m_tree, Qt::Key_Return);
}

int MainWindowTest::startRun(int count, bool hangs)
{
    FakeSession& session = m_fixture->session(u"c1"_s);
    if (hangs) {
        session.onDuplicate = [](const DuplicateCall&, int) {
            Fault fault;
            fault.kind = Fault::Kind::Hang;
            return fault;
        };
    }
    PlanInput input;
    input.from = place(u"dev"_s);
    input.secrets = Samples::secrets(Samples::manyKeys(count));
    input.destinations = {Samples::listed(place(u"staging"_s))};
    input.options.attributes = Samples::allOn();
    // The vault gave the secrets ids of its own.
    for (Secret& secret : input.secrets)
        secret.id = session.vault.find(input.from, secret.key).constFirst().id;
    return m_fixture->runs.start(u"c1"_s, makePlan(input));
}

void MainWindowTest::firstStartWelcomes()
{
    makeWindow();
    QVERIFY(qobject_cast<WelcomePage*>(page()));
    QVERIFY(!m_window->findChild<Sidebar*>()->isVisible());
    QVERIFY(
        part<QPushButton>(m_window.get(), u"connect-fake"_s)->text().contains(u"Fake service"_s));
    QVERIFY(!m_window->findChild<RunStrip*>()->isVisible());
}

void MainWindowTest::welcomeButtonOpensTheForm()
{
    makeWindow();
    press(m_window.get(), u"connect-fake"_s);
    auto* dialog = m_window->findChild<ConnectionDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->close();
}

void MainWindowTest::sandboxThatDoesNotStartIsSaid()
{
    makeWindow();
    press(m_window.get(), u"trySandbox"_s);
    QVERIFY(Steps::shows(m_window.get(), u"No port."_s));
    QVERIFY(qobject_cast<WelcomePage*>(page()));
}

void MainWindowTest::opensAConnectionFromTheSidebar()
{
    const QString name = m_fixture->openConnection().name;
    m_fixture->connections.close(u"c1"_s);
    makeWindow();
    QVERIFY(qobject_cast<BrowsePage*>(page()));
    QVERIFY(m_window->findChild<Sidebar*>()->isVisible());
    activate(row({name}));
    QTRY_VERIFY(row({name, u"storefront"_s}).isValid());
    QTRY_VERIFY(m_tree->isExpanded(row({name, u"storefront"_s})));
    auto* browse = m_window->findChild<BrowsePage*>();
    activate(m_tree->model()->index(0, 0, row({name, u"storefront"_s})));
    QTRY_COMPARE(browse->location().environment, u"dev"_s);
    QTRY_VERIFY(Steps::shows(m_window.get(), u"no secrets"_s));
}

void MainWindowTest::retriesFromTheSidebar()
{
    const QString name = m_fixture->openConnection().name;
    m_fixture->connections.close(u"c1"_s);
    m_fixture->script->signInError
        = Error::of(ErrorKind::Offline, u"Signing in"_s, u"No route to host."_s);
    makeWindow();
    activate(row({name}));
    QTRY_VERIFY(Steps::shows(m_window.get(), u"No route to host."_s));
    const QModelIndex reason = m_tree->model()->index(0, 0, row({name}));
    QCOMPARE(
        reason.data(ConnectionTreeModel::KindRole).toInt(),
        static_cast<int>(ConnectionTreeModel::Kind::State));
    m_fixture->script->signInError.reset();
    activate(reason);
    QTRY_VERIFY(row({name, u"storefront"_s}).isValid());
}

QMenu* MainWindowTest::menuByKey(const QModelIndex& index)
{
    Keyboard::activateTop();
    m_tree->setFocus();
    m_tree->setCurrentIndex(index);
    // As a window system sends it that knows nothing of rows: about the middle of the tree.
    const QPoint middle = m_tree->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, m_tree->mapToGlobal(middle));
    QApplication::sendEvent(m_tree, &event);
    return m_window->findChild<Sidebar*>()->findChild<QMenu*>({}, Qt::FindDirectChildrenOnly);
}

QAction* MainWindowTest::entry(const QMenu* menu, const QString& text)
{
    const auto actions = menu->actions();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction* action) { return action->text().remove(u'&').contains(text); });
    return found == actions.cend() ? nullptr : *found;
}

void MainWindowTest::marksProduction()
{
    const QString name = m_fixture->openConnection().name;
    makeWindow();
    const QModelIndex project = row({name, u"storefront"_s});
    m_tree->expand(project);
    const QPersistentModelIndex production = m_tree->model()->index(2, 0, project);
    const QPersistentModelIndex dev = m_tree->model()->index(0, 0, project);
    QVERIFY(production.data(ConnectionTreeModel::ProductionRole).toBool());
    // By the menu key the menu is the current row's, wherever the event says it is.
    QPointer<QMenu> menu = menuByKey(production);
    QVERIFY(menu);
    QVERIFY(entry(menu, u"Unmark as production"_s));
    entry(menu, u"Unmark as production"_s)->trigger();
    menu->close();
    QTRY_VERIFY(!menu);
    QVERIFY(!production.data(ConnectionTreeModel::ProductionRole).toBool());
    // With the mouse it is the row's that was clicked.
    const QPoint at = m_tree->visualRect(dev).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_tree->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_tree->viewport(), &event);
    menu = m_window->findChild<Sidebar*>()->findChild<QMenu*>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    entry(menu, u"Mark as production"_s)->trigger();
    menu->close();
    QVERIFY(dev.data(ConnectionTreeModel::ProductionRole).toBool());
    QVERIFY(!production.data(ConnectionTreeModel::ProductionRole).toBool());
}

void MainWindowTest::opensAPlaceInTheBrowser()
{
    const QString name = m_fixture->openConnection().name;
    makeWindow();
    const QModelIndex project = row({name, u"storefront"_s});
    m_tree->expand(project);
    QDesktopServices::setUrlHandler(u"https"_s, this, "openPage");
    entry(menuByKey(m_tree->model()->index(1, 0, project)), u"Open in the browser"_s)->trigger();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_pages, QList<QUrl>{QUrl(u"https://fake.example/staging"_s)});
}

void MainWindowTest::signingOutDuringARunAsks()
{
    const Connection connection = m_fixture->openConnection();
    makeWindow();
    const int number = m_fixture->startHangingRun();
    for (const bool sure : {false, true}) {
        QPointer<QMenu> menu = menuByKey(row({connection.name}));
        entry(menu, u"Sign out"_s)->trigger();
        menu->close();
        QPointer<QMessageBox> box = m_window->findChild<QMessageBox*>(u"signOutQuestion"_s);
        QVERIFY(box);
        QVERIFY(box->text().contains(connection.name));
        if (sure)
            Steps::agree(box);
        else
            QTest::keyClick(box, Qt::Key_Return); // the harmless answer
        QTRY_VERIFY(!box && !menu);
        QTRY_COMPARE(m_fixture->runs.isRunning(), !sure);
        QCOMPARE(
            m_fixture->connections.state(connection.id),
            sure ? ConnectionState::Closed : ConnectionState::Open);
    }
    QCOMPARE(m_fixture->runs.runner(number)->run().counts().of(Outcome::Unknown), 1);
}

void MainWindowTest::signingOutAsksNothingOtherwise()
{
    const Connection connection = m_fixture->openConnection();
    makeWindow();
    entry(menuByKey(row({connection.name})), u"Sign out"_s)->trigger();
    QVERIFY(m_window->findChild<QMessageBox*>() == nullptr);
    QCOMPARE(m_fixture->connections.state(connection.id), ConnectionState::Closed);
}

void MainWindowTest::removingAsksFirst()
{
    (void)m_fixture->openConnection();
    makeWindow();
    auto* sidebar = m_window->findChild<Sidebar*>();
    for (const bool sure : {false, true}) {
        Q_EMIT sidebar->removeRequested(u"c1"_s);
        QPointer<QMessageBox> box = m_window->findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY(box->text().contains(m_fixture->connections.connection(u"c1"_s).name));
        if (sure)
            Steps::agree(box);
        else
            QTest::keyClick(box, Qt::Key_Return); // the harmless answer
        QTRY_VERIFY(!box);
        QTRY_COMPARE(m_fixture->connections.connections().size(), sure ? 0 : 1);
    }
    QVERIFY(qobject_cast<WelcomePage*>(page()));
}

void MainWindowTest::menusHaveNoDoubleKeys()
{
    (void)m_fixture->openConnection();
    makeWindow();
    QStringList shortcuts;
    QStringList doubles;
    const auto check = [&](const QList<QAction*>& actions) {
        QStringList accelerators;
        for (const QAction* action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (!key.isEmpty() && accelerators.contains(key))
                doubles.append(action->text());
            accelerators.append(key);
            for (const QKeySequence& shortcut : action->shortcuts()) {
                if (shortcuts.contains(shortcut.toString()))
                    doubles.append(shortcut.toString());
                shortcuts.append(shortcut.toString());
            }
        }
    };
    check(m_window->menuBar()->actions());
    for (const QMenu* menu : m_window->menuBar()->findChildren<QMenu*>()) {
        check(menu->actions());
        for (const QAction* action : menu->actions()) {
            const bool named = action->isSeparator() || !action->isEnabled()
                || !QKeySequence::mnemonic(action->text()).isEmpty();
            QVERIFY2(named, qPrintable(action->text()));
        }
    }
    QCOMPARE(doubles, QStringList());
    QVERIFY(shortcuts.contains(u"Ctrl+D"_s));
}

void MainWindowTest::everyControlHasAName()
{
    (void)m_fixture->openConnection();
    makeWindow();
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    QTRY_COMPARE(m_window->findChild<BrowsePage*>()->model()->totalCount(), 5);
    QCOMPARE(namelessControls(*m_window), QStringList());
    QCOMPARE(doubleShortcuts(*m_window), QStringList());
}

void MainWindowTest::commandsFollowThePage()
{
    makeWindow();
    auto* duplicate = part<QAction>(m_window.get(), u"actionDuplicate"_s);
    auto* filter = part<QAction>(m_window.get(), u"actionFilter"_s);
    QVERIFY(!duplicate->isEnabled());
    QVERIFY(!filter->isEnabled());
    (void)m_fixture->openConnection();
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    auto* browse = m_window->findChild<BrowsePage*>();
    QTRY_COMPARE(browse->model()->totalCount(), 5);
    QVERIFY(filter->isEnabled());
    QVERIFY(!duplicate->isEnabled());
    browse->tickAll(true);
    QVERIFY(duplicate->isEnabled());
    part<QAction>(m_window.get(), u"actionWelcome"_s)->trigger();
    QVERIFY(!duplicate->isEnabled());
}

void MainWindowTest::commandsWorkByKeys()
{
    (void)m_fixture->openConnection();
    makeWindow();
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    auto* browse = m_window->findChild<BrowsePage*>();
    QTRY_COMPARE(browse->model()->totalCount(), 5);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>(browse, u"filter"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    auto* path = part<QLineEdit>(browse, u"path"_s);
    QVERIFY(path->hasFocus());
    // In a field Ctrl+A is the field's.
    QTest::keyClick(path, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(browse->model()->tickedCount(), 0);
    browse->focusTable();
    QTest::keyClick(part<SecretTableView>(browse, u"table"_s), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(browse->model()->tickedCount(), 5);
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
    auto* dialog = m_window->findChild<DuplicateDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->close();
}

void MainWindowTest::runIsOpenedFromTheStrip()
{
    (void)m_fixture->openConnection();
    makeWindow();
    QSignalSpy finished(&m_fixture->runs, &RunCenter::runFinished);
    const int number = startRun(5, false);
    QVERIFY(number > 0);
    auto* strip = m_window->findChild<RunStrip*>();
    QVERIFY(strip->isVisible());
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY2(strip->text().contains(u"5 created"_s), qPrintable(strip->text()));
    press(m_window.get(), u"openRun"_s);
    auto* shown = qobject_cast<RunPage*>(page());
    QVERIFY(shown);
    QCOMPARE(shown->number(), number);
    QVERIFY(!strip->isVisible()); // the page says it all
    QCOMPARE(part<QMenu>(m_window.get(), u"menuRuns"_s)->actions().size(), 1);
    Q_EMIT shown->closeRequested();
    QVERIFY(qobject_cast<BrowsePage*>(page()));
    QVERIFY(strip->isVisible());
}

void MainWindowTest::closingDuringARunAsks()
{
    (void)m_fixture->openConnection();
    makeWindow();
    startRun(5, true);
    QTRY_VERIFY(m_fixture->session(u"c1"_s).isHanging());
    m_window->close();
    QVERIFY(m_window->isVisible());
    QPointer<QMessageBox> box = m_window->findChild<QMessageBox*>(u"closeQuestion"_s);
    QVERIFY(box);
    // Enter chooses the harmless answer.
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!box);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_fixture->runs.isRunning());
    // A question that is still open when the run ends goes by itself.
    m_window->close();
    box = m_window->findChild<QMessageBox*>(u"closeQuestion"_s);
    QVERIFY(box);
    m_fixture->session(u"c1"_s).release();
    QTRY_VERIFY(!box);
    QVERIFY(m_window->isVisible());
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::closingStopsTheRun()
{
    (void)m_fixture->openConnection();
    makeWindow();
    const int number = startRun(5, true);
    QTRY_VERIFY(m_fixture->session(u"c1"_s).isHanging());
    m_window->close();
    auto* box = m_window->findChild<QMessageBox*>(u"closeQuestion"_s);
    QVERIFY(box);
    for (QAbstractButton* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    // What was sent is waited for.
    QVERIFY(m_window->isVisible());
    m_fixture->session(u"c1"_s).release();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_fixture->runs.runner(number)->run().counts().of(Outcome::Created), 5);
}

void MainWindowTest::remembersItsState()
{
    (void)m_fixture->openConnection();
    makeWindow();
    m_window->resize(777, 654);
    part<QSplitter>(m_window.get(), u"splitter"_s)->setSizes({244, 528});
    const QList<int> sizes = part<QSplitter>(m_window.get(), u"splitter"_s)->sizes();
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    QTRY_COMPARE(m_window->findChild<BrowsePage*>()->model()->totalCount(), 5);
    m_window->close();
    makeWindow();
    QCOMPARE(m_window->size(), QSize(777, 654));
    QCOMPARE(part<QSplitter>(m_window.get(), u"splitter"_s)->sizes(), sizes);
    auto* browse = m_window->findChild<BrowsePage*>();
    QCOMPARE(browse->location(), place(u"dev"_s));
    QTRY_COMPARE(browse->model()->totalCount(), 5);
}

//! Also when it was closed on a larger screen.
void MainWindowTest::opensWithinTheScreen()
{
    const auto fits = [this] {
        m_window->show();
        return QTest::qWaitForWindowExposed(m_window.get())
            && m_window->screen()->availableSize().expandedTo(m_window->frameSize())
            == m_window->screen()->availableSize();
    };
    makeWindow();
    QVERIFY(fits());
    m_window->resize(m_window->screen()->availableSize() + QSize(300, 200));
    m_window->close();
    makeWindow();
    QVERIFY(fits());
}

void MainWindowTest::remembersFilterAndSidebar()
{
    (void)m_fixture->openConnection();
    makeWindow();
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    auto* browse = m_window->findChild<BrowsePage*>();
    QTRY_COMPARE(browse->model()->totalCount(), 5);
    const QString key = browse->model()->secret(browse->model()->index(2, 0)).key;
    Steps::type(part<QLineEdit>(browse, u"filter"_s), key);
    QTRY_COMPARE(browse->model()->visibleCount(), 1);
    part<QTableView>(browse, u"table"_s)->sortByColumn(0, Qt::DescendingOrder);
    part<QAction>(m_window.get(), u"actionSidebar"_s)->trigger();
    QVERIFY(!m_window->findChild<Sidebar*>()->isVisible());
    m_window->close();
    makeWindow();
    browse = m_window->findChild<BrowsePage*>();
    QTRY_COMPARE(browse->model()->totalCount(), 5);
    QCOMPARE(browse->filter(), key);
    QCOMPARE(browse->model()->visibleCount(), 1);
    QVERIFY(!m_window->findChild<Sidebar*>()->isVisible());
    const auto* header = part<QTableView>(browse, u"table"_s)->horizontalHeader();
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    browse->setFilter({});
    QCOMPARE(browse->model()->secret(browse->model()->index(4, 0)).key, Samples::manyKeys(5)[0]);
}

void MainWindowTest::statusSaysWhatGoesOn()
{
    (void)m_fixture->openConnection();
    makeWindow();
    const auto* status = part<QLabel>(m_window.get(), u"status"_s);
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    QVERIFY2(status->text().contains(u"Listing the secrets"_s), qPrintable(status->text()));
    QTRY_VERIFY2(status->text().contains(u"5 of 5"_s), qPrintable(status->text()));
    const int number = startRun(1, true);
    QTRY_VERIFY2(
        status->text().startsWith(u"1 run under way: 0 of 1 done"_s), qPrintable(status->text()));
    QTRY_VERIFY(m_fixture->session(u"c1"_s).isHanging());
    m_fixture->session(u"c1"_s).release();
    QTRY_VERIFY2(status->text().startsWith(u"Run #%1: "_s.arg(number)), qPrintable(status->text()));
    m_fixture->connections.close(u"c1"_s);
    m_fixture->connections.open(u"c1"_s);
    QCOMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Opening);
}

void MainWindowTest::longStatusLeavesTheWindowAlone()
{
    makeWindow();
    const int narrowest = m_window->minimumSizeHint().width();
    auto* status = m_window->findChild<StatusLine*>();
    status->tell(u"a long word "_s.repeated(100));
    QCOMPARE(m_window->minimumSizeHint().width(), narrowest);
    QCOMPARE(status->toolTip(), status->text());
}

void MainWindowTest::unknownRunIsSaid()
{
    makeWindow();
    m_window->showRecordedRun(77);
    QVERIFY(Steps::shows(m_window.get(), u"There is no run 77."_s));
}

void MainWindowTest::memoryOnlyCredentialsAreSaid()
{
    m_fixture = std::make_unique<UiFixture>(false);
    makeWindow();
    const QString name = m_fixture->openConnection().name;
    QTRY_VERIFY(Steps::shows(m_window.get(), u"memory only"_s));
    QVERIFY(Steps::shows(m_window.get(), name));
}

void MainWindowTest::appearanceIsRemembered()
{
    makeWindow();
    part<QAction>(m_window.get(), u"actionDark"_s)->trigger();
    QCOMPARE(m_fixture->settings.appearance(), Settings::Appearance::Dark);
    makeWindow();
    QVERIFY(part<QAction>(m_window.get(), u"actionDark"_s)->isChecked());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
