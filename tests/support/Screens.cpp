// SPDX-License-Identifier: MIT
#include "support/Screens.h"

#include "MainWindow.h"
#include "Samples.h"
#include "WidgetSteps.h"
#include "dialogs/ConfirmRunDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/ConnectionQuestions.h"
#include "dialogs/ConnectionsDialog.h"
#include "dialogs/CopyDialog.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/LastWordsDialog.h"
#include "dialogs/PlanView.h"
#include "dialogs/UndoDialog.h"
#include "help/GuideDialog.h"
#include "help/ShortcutsDialog.h"
#include "items/SecretTableModel.h"
#include "lock/AppLock.h"
#include "pages/ApprovalsPage.h"
#include "pages/BrowsePage.h"
#include "pages/HistoryPage.h"
#include "plan/Planner.h"
#include "preferences/SettingsDialog.h"
#include "runs/approvals/ApprovalCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "runs/verify/RunChecks.h"
#include "support/ScreenSamples.h"
#include "widgets/ComboBoxAccess.h"
#include "widgets/MessageStrip.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using namespace ScreenSamples;
using Samples::place;
using Steps::part;

//! Waits until @p done, and ends the test run when that never comes: nothing after it makes sense.
void waitFor(const char* what, const std::function<bool()>& done)
{
    constexpr int longest = 10'000; // ms
    if (!QTest::qWaitFor(done, longest))
        qFatal("waited in vain for %s", what);
}

template <class T> T* shown(const QWidget* below)
{
    T* found = nullptr;
    waitFor(T::staticMetaObject.className(), [&] {
        const auto all = below->findChildren<T*>();
        const auto at = std::ranges::find_if(all, &QWidget::isVisible);
        found = at == all.cend() ? nullptr : *at;
        return found != nullptr;
    });
    return found;
}

void choose(const QWidget* form, const QString& box, const QString& data)
{
    auto* choices = part<QComboBox>(form, box);
    choices->setFocus();
    QTest::keyClick(choices, Qt::Key_Home);
    for (int i = 0; i < choices->count() && choices->currentData().toString() != data; ++i)
        QTest::keyClick(choices, Qt::Key_Down);
}

void trigger(const QWidget& window, const QString& action)
{
    part<QAction>(&window, action)->trigger();
}

} // namespace

const QList<Screens::Entry>& Screens::entries()
{
    static const QList<Entry> all
        = {{"welcome", &Screens::welcome},
           {"secrets", &Screens::secrets},
           {"secrets of a store", &Screens::secretsOfAStore},
           {"no secrets", &Screens::noSecrets},
           {"sign-in failed", &Screens::signInFailed},
           {"run under way", &Screens::runUnderWay},
           {"run that ended", &Screens::runThatEnded},
           {"history", &Screens::history},
           {"empty history", &Screens::emptyHistory},
           {"approvals", &Screens::approvals},
           {"interrupted run", &Screens::interruptedRun},
           {"interrupted elsewhere", &Screens::interruptedElsewhere},
           {"message", &Screens::message},
           {"ended badly", &Screens::endedBadly},
           {"locked", &Screens::locked},
           {"locked keychain", &Screens::lockedKeychain},
           {"connect by identity", &Screens::connectByIdentity},
           {"connect to own server", &Screens::connectToOwnServer},
           {"connect by token", &Screens::connectByToken},
           {"connect by browser", &Screens::connectByBrowser},
           {"browser waits", &Screens::browserWaits},
           {"browser answered", &Screens::browserAnswered},
           {"connect with problems", &Screens::connectWithProblems},
           {"edit connection", &Screens::editConnection},
           {"connections", &Screens::connections},
           {"duplicate", &Screens::duplicate},
           {"confirmation", &Screens::confirmation},
           {"copies", &Screens::copies},
           {"copy choices", &Screens::copyChoices},
           {"undo", &Screens::undo},
           {"last words", &Screens::lastWords},
           {"undo question", &Screens::undoQuestion},
           {"remove question", &Screens::removeQuestion},
           {"sign-out question", &Screens::signOutQuestion},
           {"close question", &Screens::closeQuestion},
           {"delete question", &Screens::deleteQuestion},
           {"discard question", &Screens::discardQuestion},
           {"about", &Screens::about},
           {"appearance settings", &Screens::appearanceSettings},
           {"network settings", &Screens::networkSettings},
           {"safety settings", &Screens::safetySettings},
           {"record settings", &Screens::recordSettings},
           {"guide", &Screens::guide},
           {"shortcuts", &Screens::shortcuts}};
    return all;
}

Screens::Screens()
    : m_folder(std::make_unique<QTemporaryDir>())
    , m_fixture(std::make_unique<UiFixture>())
{
    ComboBoxAccess::install();
    m_fixture->script->prepare = fillFolders;
    Capabilities& can = m_fixture->service->changeDescriptor().capabilities;
    can.canRemove = true;
    can.canRestore = true;
    m_fixture->context.startSandbox = [] {
        return failure(Error::of(ErrorKind::ServerFault, u"Starting it"_s, u"No port."_s));
    };
}

Screens::~Screens()
{
    m_window.reset();
    m_lock.reset();
    m_checks.reset();
    m_approvals.reset();
    m_history.reset();
    m_fixture.reset();
    m_journal.reset();
}

QStringList Screens::names()
{
    QStringList all;
    for (const Entry& entry : entries())
        all.append(QLatin1String(entry.name));
    return all;
}

void Screens::addRows()
{
    QTest::addColumn<QString>("screen");
    for (const Entry& entry : entries())
        QTest::newRow(entry.name) << QString::fromLatin1(entry.name);
}

QWidget* Screens::open(const QString& name)
{
    const auto found = std::ranges::find(
        entries(), name, [](const Entry& entry) { return QString::fromLatin1(entry.name); });
    if (found == entries().cend())
        qFatal("no screen is called %s", qPrintable(name));
    QWidget* window = (this->*found->open)();
    window->activateWindow();
    waitFor(qPrintable(name), [window] {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && focus->window() == window;
    });
    QCoreApplication::processEvents(); // what was just filled is laid out
    return window;
}

// ---- the window and what is in it

MainWindow& Screens::window()
{
    if (m_window)
        return *m_window;
    m_journal = std::make_unique<RunJournal>(m_folder->path());
    m_history = std::make_unique<RunHistory>(*m_journal, m_fixture->runs, m_fixture->connections);
    m_approvals = std::make_unique<ApprovalCenter>(*m_history, m_fixture->connections);
    m_approvals->setPauses(std::chrono::hours(1), std::chrono::hours(1));
    m_checks = std::make_unique<RunChecks>(m_fixture->runs, m_fixture->connections);
    m_fixture->context.history = m_history.get();
    m_fixture->context.approvals = m_approvals.get();
    m_fixture->context.checks = m_checks.get();
    m_lock = std::make_unique<AppLock>(m_fixture->connections, m_fixture->runs);
    m_fixture->context.lock = m_lock.get();
    m_window = std::make_unique<MainWindow>(m_fixture->context);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no window");
    waitFor("the record", [this] { return m_history->isReady(); });
    return *m_window;
}

MainWindow& Screens::browsing()
{
    std::ignore = m_fixture->openConnection();
    MainWindow& made = window();
    made.showLocation(u"c1"_s, place(u"dev"_s));
    const auto* model = made.findChild<BrowsePage*>()->model();
    waitFor("the secrets", [model] { return model->totalCount() == sources().size(); });
    return made;
}

int Screens::runToTheEnd()
{
    MainWindow& made = window();
    FakeSession& session = m_fixture->session(u"c1"_s);
    PlanInput input;
    input.from = place(u"dev"_s);
    input.secrets = sources();
    input.rules = planRulesOf(session.descriptor());
    input.destinations
        = {Samples::listed(place(u"staging"_s), session.vault.secretsOf(place(u"staging"_s))),
           Samples::listed(place(u"prod"_s))};
    input.options.attributes = Samples::allOn();
    input.options.ifExists = ExistsAction::Overwrite;
    const int number = m_fixture->runs.start(u"c1"_s, makePlan(input));
    waitFor("the end of the run", [&] { return !m_fixture->runs.isRunning(); });
    // What a run wrote is checked by itself.
    waitFor("its check", [&] {
        return m_fixture->runs.runner(number)->run().verification.has_value();
    });
    made.showRun(number);
    return number;
}

QWidget* Screens::welcome()
{
    return &window();
}

QWidget* Screens::secrets()
{
    MainWindow& made = browsing();
    made.findChild<BrowsePage*>()->tickAll(true);
    return &made;
}

QWidget* Screens::secretsOfAStore()
{
    m_fixture->actAsStore();
    m_fixture->script->prepare = fillStore;
    std::ignore = m_fixture->openConnection();
    window().showLocation(u"c1"_s, store());
    const auto* model = window().findChild<BrowsePage*>()->model();
    waitFor("the secrets", [model] { return model->totalCount() == sources().size(); });
    return &window();
}

QWidget* Screens::noSecrets()
{
    MainWindow& made = browsing();
    made.showLocation(u"c1"_s, place(u"dev"_s, u"/empty"_s));
    waitFor("the empty folder", [&made] { return Steps::shows(&made, u"There are no secrets"_s); });
    return &made;
}

QWidget* Screens::signInFailed()
{
    std::ignore = m_fixture->openConnection();
    m_fixture->connections.close(u"c1"_s);
    m_fixture->script->signInError
        = Error::of(ErrorKind::Offline, u"Signing in"_s, u"There is no network."_s);
    window().openConnection(u"c1"_s);
    waitFor("the refusal", [this] {
        return m_fixture->connections.state(u"c1"_s) == ConnectionState::Failed;
    });
    return &window();
}

QWidget* Screens::runUnderWay()
{
    MainWindow& made = browsing();
    made.showRun(m_fixture->startHangingRun());
    return &made;
}

QWidget* Screens::runThatEnded()
{
    browsing();
    runToTheEnd();
    return m_window.get();
}

QWidget* Screens::history()
{
    browsing();
    runToTheEnd();
    m_window->showHistory();
    const auto* table = part<QTableView>(m_window->findChild<HistoryPage*>(), u"table"_s);
    waitFor("the history", [table] { return table->model()->rowCount() == 1; });
    return m_window.get();
}

QWidget* Screens::emptyHistory()
{
    browsing().showHistory();
    waitFor(
        "the history", [this] { return Steps::shows(m_window.get(), u"No run is recorded"_s); });
    return m_window.get();
}

QWidget* Screens::approvals()
{
    browsing();
    runToTheEnd();
    m_window->showApprovals();
    const auto* table = part<QTableView>(m_window->findChild<ApprovalsPage*>(), u"table"_s);
    waitFor("the approvals", [table] { return table->model()->rowCount() > 0; });
    return m_window.get();
}

void Screens::recordAnInterruptedRun()
{
    RunJournal journal(m_folder->path());
    journal.begin(brokenOff(m_fixture->service->descriptor().id));
    bool written = false;
    journal.heads()->onFinished(&journal, [&written](const auto&) { written = true; });
    waitFor("the journal", [&written] { return written; });
}

QWidget* Screens::interruptedRun()
{
    recordAnInterruptedRun();
    browsing();
    waitFor("the strip", [this] {
        return part<QWidget>(m_window.get(), u"checkAndContinue"_s)->isVisible();
    });
    return m_window.get();
}

//! By way of a connection that is no more.
QWidget* Screens::interruptedElsewhere()
{
    recordAnInterruptedRun();
    MainWindow& made = window();
    waitFor(
        "the strip", [&made] { return part<QWidget>(&made, u"leaveInterrupted"_s)->isVisible(); });
    return &made;
}

QWidget* Screens::message()
{
    MainWindow& made = browsing();
    made.openSandbox(); // there is none
    return &made;
}

QWidget* Screens::endedBadly()
{
    m_fixture->context.lastWords
        = QStringList{u"12:00:01 debug: one"_s, u"12:00:02 critical: ended by SIGSEGV"_s};
    MainWindow& made = window();
    waitFor("the offer", [&made] { return Steps::shows(&made, u"did not end as it should"_s); });
    return &made;
}

QWidget* Screens::locked()
{
    browsing();
    m_lock->lock(AppLock::Reason::Idle);
    return m_window.get();
}

QWidget* Screens::lockedKeychain()
{
    locked();
    m_fixture->keychain().error
        = Error::of(ErrorKind::Keychain, u"Reading the credential"_s, u"The keychain is locked."_s);
    Steps::press(m_window.get(), u"unlockButton"_s);
    waitFor("the refusal", [this] { return m_lock->problem().has_value(); });
    return m_window.get();
}

// ---- dialogs

QWidget* Screens::connectionForm(const char* method)
{
    auto* dialog
        = new ConnectionDialog(m_fixture->context, m_fixture->service->descriptor().id, &window());
    dialog->open();
    choose(dialog, u"methodBox"_s, QLatin1String(method));
    return dialog;
}

QWidget* Screens::connectByIdentity()
{
    auto other = std::make_unique<ScriptedService>(m_fixture->script, u"other"_s);
    other->changeDescriptor().name = u"Other service"_s;
    m_fixture->registry.add(std::move(other));
    return connectionForm("identity");
}

QWidget* Screens::connectToOwnServer()
{
    QWidget* dialog = connectionForm("identity");
    choose(dialog, u"siteBox"_s, {});
    return dialog;
}

QWidget* Screens::connectByToken()
{
    return connectionForm("token");
}

QWidget* Screens::connectByBrowser()
{
    return connectionForm("browser");
}

QWidget* Screens::browserWaits()
{
    QWidget* dialog = connectByBrowser();
    Steps::press(dialog, u"startButton"_s);
    part<QLineEdit>(dialog, u"pasteEdit"_s)->setText(u"code"_s);
    return dialog;
}

QWidget* Screens::browserAnswered()
{
    QWidget* dialog = browserWaits();
    m_fixture->script->browser->arrive({u"jane@acme.example"_s, u"Acme"_s});
    return dialog;
}

QWidget* Screens::connectWithProblems()
{
    Error refused
        = Error::of(ErrorKind::ServerFault, u"Signing in"_s, u"The service is being mended."_s);
    refused.requestId = u"req-1"_s;
    m_fixture->script->signInError = refused;
    QWidget* dialog = connectionForm("token");
    Steps::type(part<QLineEdit>(dialog, u"caEdit"_s), u"/nowhere/ca.pem"_s);
    Steps::type(part<QLineEdit>(dialog, u"token"_s), u"t"_s);
    part<QLineEdit>(dialog, u"caEdit"_s)->clear();
    Steps::press(dialog, u"testButton"_s);
    waitFor("the refusal", [dialog] { return Steps::shows(dialog, u"being mended"_s); });
    return dialog;
}

QWidget* Screens::editConnection()
{
    auto* dialog = new ConnectionDialog(m_fixture->context, m_fixture->openConnection(), &window());
    dialog->open();
    return dialog;
}

QWidget* Screens::connections()
{
    std::ignore = m_fixture->openConnection();
    auto* dialog = new ConnectionsDialog(m_fixture->context, &window());
    dialog->open();
    return dialog;
}

DuplicateDialog* Screens::plan()
{
    window().findChild<BrowsePage*>()->tickAll(true);
    window().findChild<BrowsePage*>()->duplicate();
    auto* dialog = shown<DuplicateDialog>(&window());
    waitFor("the plan", [dialog] {
        return part<QAbstractButton>(dialog, u"duplicateButton"_s)->isEnabled();
    });
    return dialog;
}

QWidget* Screens::duplicate()
{
    m_fixture->settings.setLastDestinations(
        u"c1"_s, u"p1"_s, {place(u"staging"_s), place(u"prod"_s)});
    browsing();
    return plan();
}

QWidget* Screens::confirmation()
{
    QWidget* dialog = duplicate();
    Steps::press(dialog, u"duplicateButton"_s);
    return shown<ConfirmRunDialog>(dialog);
}

QWidget* Screens::copies()
{
    secretsOfAStore();
    DuplicateDialog* dialog = plan();
    Steps::press(dialog, u"addCopy"_s);
    return dialog;
}

QWidget* Screens::copyChoices()
{
    QWidget* dialog = copies();
    auto* table = part<PlanView>(dialog, u"table"_s);
    Q_EMIT table->editRequested({0, 1});
    return shown<CopyDialog>(dialog);
}

QWidget* Screens::undo()
{
    browsing();
    const int number = runToTheEnd();
    auto* dialog
        = new UndoDialog(m_fixture->context, m_fixture->runs.runner(number)->run(), &window());
    dialog->open();
    waitFor("what is there now", [dialog] {
        return part<QAbstractButton>(dialog, u"undoButton"_s)->isEnabled();
    });
    return dialog;
}

QWidget* Screens::lastWords()
{
    endedBadly();
    Steps::press(part<MessageStrip>(m_window.get(), u"message"_s), u"messageAction"_s);
    return shown<LastWordsDialog>(m_window.get());
}

// ---- questions

QWidget* Screens::undoQuestion()
{
    QWidget* dialog = undo();
    Steps::press(dialog, u"undoButton"_s);
    return shown<QMessageBox>(dialog);
}

QWidget* Screens::removeQuestion()
{
    QWidget* dialog = connections();
    Steps::press(dialog, u"removeButton"_s);
    return shown<QMessageBox>(dialog);
}

QWidget* Screens::signOutQuestion()
{
    // As the sidebar's menu asks it.
    MainWindow& made = browsing();
    m_fixture->startHangingRun();
    signOut(m_fixture->context, u"c1"_s, &made);
    return shown<QMessageBox>(&made);
}

QWidget* Screens::closeQuestion()
{
    MainWindow& made = browsing();
    m_fixture->startHangingRun();
    made.close();
    return shown<QMessageBox>(&made);
}

QWidget* Screens::deleteQuestion()
{
    QWidget* made = history();
    Steps::press(made->findChild<HistoryPage*>(), u"deleteButton"_s);
    return shown<QMessageBox>(made);
}

QWidget* Screens::discardQuestion()
{
    QWidget* dialog = duplicate();
    Steps::press(dialog, u"addDestination"_s);
    Steps::press(dialog, u"cancelButton"_s);
    return shown<QMessageBox>(dialog);
}

QWidget* Screens::about()
{
    trigger(window(), u"actionAbout"_s);
    return shown<QMessageBox>(&window());
}

// ---- settings and help

QWidget* Screens::settings(int page)
{
    trigger(window(), u"actionSettings"_s);
    auto* dialog = shown<SettingsDialog>(&window());
    part<QListWidget>(dialog, u"list"_s)->setCurrentRow(page);
    return dialog;
}

QWidget* Screens::appearanceSettings()
{
    return settings(0);
}

QWidget* Screens::networkSettings()
{
    return settings(1);
}

QWidget* Screens::safetySettings()
{
    return settings(2);
}

QWidget* Screens::recordSettings()
{
    return settings(3);
}

QWidget* Screens::guide()
{
    trigger(window(), u"actionGuide"_s);
    return shown<GuideDialog>(&window());
}

QWidget* Screens::shortcuts()
{
    trigger(window(), u"actionShortcuts"_s);
    return shown<ShortcutsDialog>(&window());
}

} // namespace Keycutter
