// SPDX-License-Identifier: MIT
#include "Keyboard.h"
#include "MainWindow.h"
#include "Samples.h"
#include "UiFixture.h"
#include "WidgetSteps.h"
#include "dialogs/ConnectionDialog.h"
#include "items/SecretTableModel.h"
#include "lock/AppLock.h"
#include "lock/IdleWatch.h"
#include "pages/BrowsePage.h"
#include "support/ManualClock.h"
#include "widgets/MessageStrip.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Samples::place;
using Steps::part;
using Steps::press;

//! The window while the program is locked: nothing of it is there, and all of it comes back.
class WindowLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { make(true); }
    void cleanup();
    void locksByItsKey();
    void showsOnlyTheLockPage();
    void keysReachOnlyTheLockPage();
    void everyControlHasANameAndAKeyOfItsOwn();
    void unlocksByKeyAndGivesTheFocusBack();
    void saysWhy_data();
    void saysWhy();
    void locksWhenNobodyIsThere();
    void dialogsComeBackWithoutTheirSecrets();
    void dialogThatOpensMeanwhileWaits();
    void asksBeforeAnythingIsLost();
    void warnsBeforeAnythingIsLost();
    void aLockedKeychainIsSaid();
    void aRunFinishesBehindIt();
    void canBeClosed();
    void offersTheLastWords();
    void noLastWordsAfterAGoodEnd();

private:
    void make(bool keychainWorks);
    void makeWindow();
    void browse();
    void lock(AppLock::Reason reason = AppLock::Reason::Asked);
    void unlock();
    [[nodiscard]] MessageStrip* message() const
    {
        return part<MessageStrip>(m_window.get(), u"message"_s);
    }
    template <class T> [[nodiscard]] T* lockPart(const char* name) const
    {
        return part<T>(m_window.get(), QLatin1String(name));
    }

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<AppLock> m_lock;
    std::shared_ptr<Test::ManualClock> m_clock;
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<MainWindow> m_window;
};

void WindowLockTest::make(bool keychainWorks)
{
    cleanup();
    m_fixture = std::make_unique<UiFixture>(keychainWorks);
    m_fixture->script->prepare = [](FakeSession& made) {
        for (const QString& key : Samples::manyKeys(5))
            made.vault.put(place(u"dev"_s), Samples::secret(key));
    };
    m_clock = std::make_shared<Test::ManualClock>();
    m_lock = std::make_unique<AppLock>(m_fixture->connections, m_fixture->runs);
    m_idle = std::make_unique<IdleWatch>(m_fixture->settings, m_clock);
    connect(m_idle.get(), &IdleWatch::idle, m_lock.get(), [this] {
        m_lock->lock(AppLock::Reason::Idle);
    });
    m_fixture->context.lock = m_lock.get();
    m_fixture->context.idle = m_idle.get();
    (void)m_fixture->openConnection();
    makeWindow();
}

void WindowLockTest::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowLockTest::cleanup()
{
    m_window.reset();
    m_idle.reset();
    m_lock.reset();
    m_fixture.reset();
}

void WindowLockTest::browse()
{
    m_window->showLocation(u"c1"_s, place(u"dev"_s));
    auto* page = m_window->findChild<BrowsePage*>();
    QTRY_COMPARE(page->model()->totalCount(), 5);
    page->focusTable();
}

void WindowLockTest::lock(AppLock::Reason reason)
{
    m_lock->lock(reason);
    QVERIFY(m_lock->isLocked());
    QVERIFY(lockPart<QWidget>("lockPage")->isVisible());
}

void WindowLockTest::unlock()
{
    press(m_window.get(), u"unlockButton"_s);
    QTRY_COMPARE(m_lock->state(), AppLock::State::Open);
    QVERIFY(!lockPart<QWidget>("lockPage")->isVisible());
}

void WindowLockTest::locksByItsKey()
{
    browse();
    Keyboard::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_lock->state(), AppLock::State::Locked);
    QCOMPARE(m_lock->reason(), AppLock::Reason::Asked);
    QCOMPARE(QApplication::focusWidget(), lockPart<QWidget>("unlockButton"));
}

void WindowLockTest::showsOnlyTheLockPage()
{
    browse();
    lock();
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->statusBar()->isVisible());
    const QWidget* const page = lockPart<QWidget>("lockPage");
    const QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool isOfThePage = widget == page || page->isAncestorOf(widget);
        const bool holdsThePage = widget->isAncestorOf(page);
        QVERIFY2(
            isOfThePage || holdsThePage || !widget->isVisible(), qPrintable(widget->objectName()));
    }
    for (const char* told : {"storefront", "Acme", "dev", "KEY_0000"})
        QVERIFY2(!Steps::shows(m_window.get(), QLatin1String(told)), told);
    unlock();
    QVERIFY(m_window->menuBar()->isVisible());
    QVERIFY(m_window->statusBar()->isVisible());
    QVERIFY(m_window->findChild<BrowsePage*>()->isVisible());
}

void WindowLockTest::keysReachOnlyTheLockPage()
{
    browse();
    lock();
    const QWidget* const page = lockPart<QWidget>("lockPage");
    for (int i = 0; i < 12; ++i) {
        Keyboard::press(Qt::Key_Tab);
        QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(Keyboard::place()));
    }
    lockPart<QWidget>("unlockButton")->setFocus();
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_D, Qt::Key_A, Qt::Key_1, Qt::Key_2, Qt::Key_L})
        Keyboard::press(key, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(m_window->findChildren<QDialog*>().isEmpty());
    QVERIFY(page->isVisible());
    QCOMPARE(m_window->findChild<BrowsePage*>()->model()->tickedCount(), 0);
}

void WindowLockTest::everyControlHasANameAndAKeyOfItsOwn()
{
    lock();
    m_fixture->keychain().error = Error::of(ErrorKind::Keychain, {}, u"It is locked."_s);
    press(m_window.get(), u"unlockButton"_s);
    QTRY_VERIFY(lockPart<QWidget>("unlockWithoutButton")->isVisible());
    QCOMPARE(namelessControls(*m_window), QStringList());
    QCOMPARE(doubleShortcuts(*m_window), QStringList());
}

void WindowLockTest::unlocksByKeyAndGivesTheFocusBack()
{
    browse();
    const QWidget* const before = QApplication::focusWidget();
    lock();
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE(m_lock->state(), AppLock::State::Open);
    QCOMPARE(m_window->focusWidget(), before);
    QTRY_COMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Open);
    QTRY_COMPARE(m_window->findChild<BrowsePage*>()->model()->totalCount(), 5);
}

void WindowLockTest::saysWhy_data()
{
    QTest::addColumn<AppLock::Reason>("reason");
    QTest::addColumn<QString>("says");
    QTest::newRow("by hand") << AppLock::Reason::Asked << u"by hand"_s;
    QTest::newRow("nobody there") << AppLock::Reason::Idle << u"nobody has used it"_s;
    QTest::newRow("screen") << AppLock::Reason::ScreenLocked << u"with the screen"_s;
    QTest::newRow("sleep") << AppLock::Reason::Sleep << u"went to sleep"_s;
}

void WindowLockTest::saysWhy()
{
    QFETCH(const AppLock::Reason, reason);
    QFETCH(const QString, says);
    lock(reason);
    QVERIFY2(
        lockPart<QLabel>("lockReason")->text().contains(says),
        qPrintable(lockPart<QLabel>("lockReason")->text()));
}

void WindowLockTest::locksWhenNobodyIsThere()
{
    browse();
    m_clock->advance(9min);
    QCoreApplication::processEvents();
    Keyboard::press(Qt::Key_Down);
    m_clock->advance(9min);
    QCoreApplication::processEvents();
    QTest::mouseMove(m_window.get(), QPoint(5, 5));
    QTest::mouseMove(m_window.get(), QPoint(50, 50));
    m_clock->advance(9min + 59s);
    QCoreApplication::processEvents();
    QVERIFY(!m_lock->isLocked());
    m_clock->advance(1s);
    QTRY_COMPARE(m_lock->state(), AppLock::State::Locked);
    QVERIFY(lockPart<QWidget>("lockPage")->isVisible());
}

void WindowLockTest::dialogsComeBackWithoutTheirSecrets()
{
    auto* dialog = new ConnectionDialog(
        m_fixture->context, m_fixture->connections.connection(u"c1"_s), m_window.get());
    dialog->open();
    auto* secret = part<QLineEdit>(dialog, u"clientSecret"_s);
    auto* name = part<QLineEdit>(dialog, u"nameEdit"_s);
    Steps::type(secret, u"typed-secret"_s);
    Steps::type(name, u"Another name"_s);
    lock();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(secret->text(), QString());
    QVERIFY(!secret->isUndoAvailable());
    unlock();
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QCOMPARE(name->text(), u"Another name"_s);
    QCOMPARE(secret->text(), QString());
}

void WindowLockTest::dialogThatOpensMeanwhileWaits()
{
    lock();
    auto* dialog = new QDialog(m_window.get());
    dialog->open();
    QTRY_VERIFY(!dialog->isVisible());
    unlock();
    QTRY_VERIFY(dialog->isVisible());
    dialog->close();
}

void WindowLockTest::asksBeforeAnythingIsLost()
{
    make(false);
    browse();
    const auto ask = [this] {
        Keyboard::press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return m_window->findChild<QMessageBox*>(u"lockQuestion"_s);
    };
    QPointer<QMessageBox> question = ask();
    QVERIFY(question);
    QVERIFY(question->text().contains(u"“Acme (EU)”"_s));
    question->reject();
    QVERIFY(!m_lock->isLocked());
    QTRY_VERIFY(!question);
    question = ask();
    Steps::agree(question);
    QTRY_COMPARE(m_lock->state(), AppLock::State::Locked);
    QVERIFY(lockPart<QLabel>("lockForgotten")->isVisible());
    QVERIFY(lockPart<QLabel>("lockForgotten")->text().contains(u"“Acme (EU)”"_s));
    unlock();
    QVERIFY(message()->isVisible());
    QVERIFY(message()->text().contains(u"“Acme (EU)”"_s));
    press(message(), u"messageAction"_s);
    QTRY_VERIFY(m_window->findChild<ConnectionDialog*>() != nullptr);
}

void WindowLockTest::warnsBeforeAnythingIsLost()
{
    make(false);
    browse();
    message()->clear();
    m_clock->advance(9min);
    QTRY_VERIFY(message()->text().contains(u"about to lock"_s));
    QVERIFY(message()->text().contains(u"“Acme (EU)”"_s));
    Keyboard::press(Qt::Key_Down);
    QTRY_VERIFY(message()->text().isEmpty());

    // Nothing would be lost: nothing is said.
    make(true);
    browse();
    m_clock->advance(9min);
    QCoreApplication::processEvents();
    QVERIFY(message()->text().isEmpty());
}

void WindowLockTest::aLockedKeychainIsSaid()
{
    browse();
    lock();
    m_fixture->keychain().error
        = Error::of(ErrorKind::Keychain, u"Reading the credential"_s, u"The keychain is locked."_s);
    press(m_window.get(), u"unlockButton"_s);
    auto* problem = lockPart<MessageStrip>("lockProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"The keychain is locked."_s));
    QVERIFY(m_lock->isLocked());
    QCOMPARE(QApplication::focusWidget(), lockPart<QWidget>("unlockButton"));
    press(m_window.get(), u"unlockWithoutButton"_s);
    QTRY_COMPARE(m_lock->state(), AppLock::State::Open);
    QTRY_COMPARE(m_fixture->connections.lastError(u"c1"_s).kind, ErrorKind::Keychain);
    // The keychain is open by now: nothing has to be typed.
    m_fixture->keychain().error.reset();
    auto* page = m_window->findChild<BrowsePage*>();
    auto* notice = part<MessageStrip>(page, u"message"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"The keychain is locked."_s));
    press(notice, u"messageAction"_s);
    QTRY_COMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Open);
    QVERIFY(m_window->findChildren<ConnectionDialog*>().isEmpty());
}

void WindowLockTest::aRunFinishesBehindIt()
{
    (void)m_fixture->startHangingRun();
    lock();
    QVERIFY(lockPart<QLabel>("lockState")->text().contains(u"finished first"_s));
    QCOMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::Open);
    m_fixture->session(u"c1"_s).release();
    QTRY_COMPARE(m_lock->state(), AppLock::State::Locked);
    QVERIFY(lockPart<QLabel>("lockState")->text().contains(u"No credential is in memory"_s));
    unlock();
}

void WindowLockTest::canBeClosed()
{
    (void)m_fixture->startHangingRun();
    lock();
    press(m_window.get(), u"lockQuitButton"_s);
    auto* question = part<QMessageBox>(m_window.get(), u"closeQuestion"_s);
    QCoreApplication::processEvents();
    QVERIFY(question->isVisible());
    question->reject();
    m_fixture->session(u"c1"_s).release();
    QTRY_COMPARE(m_lock->state(), AppLock::State::Locked);
    press(m_window.get(), u"lockQuitButton"_s);
    QTRY_VERIFY(!m_window->isVisible());
}

void WindowLockTest::offersTheLastWords()
{
    m_window.reset();
    m_fixture->context.lastWords = QStringList{u"one"_s, u"critical: ended by SIGSEGV"_s};
    makeWindow();
    QVERIFY(message()->isVisible());
    QVERIFY(message()->text().contains(u"did not end as it should"_s));
    press(message(), u"messageAction"_s);
    auto* dialog = part<QDialog>(m_window.get(), u"lastWords"_s);
    QCOMPARE(
        part<QPlainTextEdit>(dialog, u"lastWordsText"_s)->toPlainText(),
        u"one\ncritical: ended by SIGSEGV"_s);
    press(dialog, u"copyLastWords"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one\ncritical: ended by SIGSEGV"_s);
    QCOMPARE(namelessControls(*dialog), QStringList());
    dialog->reject();
}

void WindowLockTest::noLastWordsAfterAGoodEnd()
{
    QVERIFY(!message()->isVisible());
}

QTEST_MAIN(WindowLockTest)
#include "tst_windowlock.moc"
