// SPDX-License-Identifier: MIT
#include "WindowTour.h"

#include "DiagnosticText.h"
#include "SandboxHost.h"
#include "dialogs/ConfirmRunDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/UndoDialog.h"
#include "help/GuideDialog.h"
#include "help/ShortcutsDialog.h"
#include "items/SecretTableModel.h"
#include "pages/ApprovalsPage.h"
#include "pages/BrowsePage.h"
#include "pages/HistoryPage.h"
#include "preferences/SettingsDialog.h"
#include "runs/journal/RunHistory.h"
#include "support/Layouts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr int patience = 30'000; // ms

//! Runs the event loop until @p condition holds; false, with a line about @p what, when it never
//! does.
bool wait(const char* what, const std::function<bool()>& condition)
{
    if (QTest::qWaitFor(condition, patience))
        return true;
    std::fprintf(stderr, "Gave up waiting for %s.\n", what);
    return false;
}

} // namespace

WindowTour::WindowTour(
    QApplication& application, Settings::Appearance appearance, QSize size, const Stop& stop)
    : m_size(size)
    , m_stop(stop)
    , m_core(Core::Keep::InMemory)
    , m_theme(m_core.settings())
    , m_approvals(m_core.history(), m_core.connections())
    , m_checks(m_core.runs(), m_core.connections())
    , m_lock(m_core.connections(), m_core.runs())
    , m_context{
          m_core.connections(), m_core.runs(), m_core.settings(), [this] { return sandbox(); },
          &m_core.history(),    &m_approvals,  &m_checks,         &m_lock}
{
    m_core.settings().setAppearance(appearance);
    m_theme.apply(application);
    m_window = std::make_unique<MainWindow>(m_context);
    m_window->resize(size);
    m_window->show();
}

WindowTour::~WindowTour() = default;

bool WindowTour::goRound()
{
    stopAt("welcome", *m_window);
    if (!lock())
        return false;
    if (m_size != usualSize() && !(connectForm() && settings() && help()))
        return false;
    return browse() && plan() && run() && browseStore() && planCopies() && runCopies()
        && lookBack();
}

void WindowTour::stopAt(const char* name, QWidget& widget)
{
    if (!QTest::qWaitForWindowExposed(&widget))
        std::fprintf(stderr, "%s is not shown.\n", name);
    settleLayouts();
    m_stop(name, widget);
}

bool WindowTour::lock()
{
    m_lock.lock(AppLock::Reason::Idle);
    stopAt("lock", *m_window);
    m_lock.unlock();
    return wait("the unlocking", [this] { return !m_lock.isLocked(); });
}

Result<QString> WindowTour::sandbox()
{
    auto all = m_core.sandbox().start(m_core.registry());
    if (!all)
        return failure(all.error());
    m_id = all->front().connection.id;
    for (SandboxHost::Access& access : *all) {
        const Service* service = m_core.registry().find(access.connection.serviceId);
        if (service->descriptor().capabilities.sameLocationOnly)
            m_storeId = access.connection.id;
        [[maybe_unused]] auto* saving
            = m_core.connections().save(access.connection, std::move(access.credentials));
    }
    return m_id;
}

bool WindowTour::connectForm()
{
    const QString first = m_core.registry().all().constFirst()->descriptor().id;
    auto* dialog = new ConnectionDialog(m_context, first, m_window.get());
    dialog->resize(dialog->size().boundedTo(m_size));
    dialog->open();
    stopAt("connect", *dialog);
    dialog->reject();
    return true;
}

//! Each of its pages; with one field of each that cannot be used, to see what is said.
bool WindowTour::settings()
{
    m_context.diagnosticText = [this] { return diagnosticText(m_core); };
    auto* dialog = new SettingsDialog(m_context, m_window.get());
    dialog->resize(dialog->size().boundedTo(m_size));
    dialog->open();
    dialog->findChild<QAbstractButton*>(u"ownProxy"_s)->click();
    auto* words = dialog->findChild<QLineEdit*>(u"wordsEdit"_s);
    words->setText(u"prod, stag*, --"_s);
    Q_EMIT words->textEdited(words->text());
    auto* list = dialog->findChild<QListWidget*>(u"list"_s);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        stopAt(qPrintable(u"settings-%1"_s.arg(row)), *dialog);
    }
    delete dialog;
    return true;
}

bool WindowTour::help()
{
    auto* guide = new GuideDialog(m_window.get());
    guide->resize(guide->size().boundedTo(m_size));
    guide->show();
    auto* topics = guide->findChild<QListWidget*>(u"topics"_s);
    for (int row = 0; row < topics->count(); ++row) {
        topics->setCurrentRow(row);
        stopAt(qPrintable(u"guide-%1"_s.arg(row)), *guide);
    }
    delete guide;
    auto* shortcuts = new ShortcutsDialog(m_window.get());
    shortcuts->resize(shortcuts->size().boundedTo(m_size));
    shortcuts->open();
    stopAt("shortcuts", *shortcuts);
    delete shortcuts;
    return true;
}

bool WindowTour::browse()
{
    m_window->openSandbox();
    if (!wait("the sign-in", [this] {
            return m_core.connections().state(m_id) == ConnectionState::Open;
        }))
        return false;
    const auto projects = m_core.connections().projects(m_id);
    const auto project = std::ranges::find(projects, SandboxHost::sampleProject(), &Project::name);
    m_from = {project->id, SandboxHost::sampleEnvironment(), SandboxHost::samplePath()};
    m_window->showLocation(m_id, m_from);
    m_page = m_window->findChild<BrowsePage*>();
    if (!wait("the secrets", [this] { return m_page->model()->totalCount() == 120; }))
        return false;
    m_page->tickAll(true);
    stopAt("main", *m_window);
    return true;
}

bool WindowTour::plan()
{
    m_core.settings().setLastDestinations(
        m_id, m_from.projectId,
        {{m_from.projectId, u"staging"_s, m_from.path},
         {m_from.projectId, u"prod"_s, m_from.path}});
    m_page->duplicate();
    m_dialog = m_window->findChild<DuplicateDialog*>();
    if (!m_dialog)
        return false;
    m_dialog->resize(QSize(980, 680).boundedTo(m_size));
    m_accept = m_dialog->findChild<QAbstractButton*>(u"duplicateButton"_s);
    if (!m_accept || !wait("the plan", [this] { return m_accept->isEnabled(); }))
        return false;
    stopAt("duplicate", *m_dialog);
    return true;
}

bool WindowTour::run()
{
    m_accept->click();
    ConfirmRunDialog* confirm = nullptr;
    const auto asked = [&] {
        const auto found = QApplication::topLevelWidgets();
        for (QWidget* widget : found)
            confirm = confirm ? confirm : qobject_cast<ConfirmRunDialog*>(widget);
        return confirm != nullptr;
    };
    if (!wait("the question", asked))
        return false;
    stopAt("confirm", *confirm);
    confirm->accept();
    if (!wait("the run", [this] {
            const auto runs = m_core.runs().runs();
            return !runs.isEmpty() && !m_core.runs().isRunning();
        }))
        return false;
    m_window->showRun(m_core.runs().runs().constFirst());
    stopAt("run", *m_window);
    return true;
}

//! The service whose copies stay beside their sources.
bool WindowTour::browseStore()
{
    m_core.connections().open(m_storeId);
    if (!wait("the stores", [this] {
            return m_core.connections().state(m_storeId) == ConnectionState::Open;
        }))
        return false;
    const auto accounts = m_core.connections().projects(m_storeId);
    const auto account = std::ranges::find_if(
        accounts, [](const Project& one) { return !one.environments.isEmpty(); });
    const Location store{account->id, account->environments.constFirst().slug, {}};
    m_window->showLocation(m_storeId, store);
    if (!wait("its secrets", [this] { return m_page->model()->totalCount() == 23; }))
        return false;
    m_page->tickAll(true);
    stopAt("store", *m_window);
    return true;
}

bool WindowTour::planCopies()
{
    m_page->duplicate();
    const auto dialogs = m_window->findChildren<DuplicateDialog*>();
    m_dialog = dialogs.constLast();
    m_dialog->resize(QSize(980, 768).boundedTo(m_size));
    m_dialog->findChild<QAbstractButton*>(u"addCopy"_s)->click();
    const auto names = m_dialog->findChildren<QLineEdit*>(u"nameTemplate"_s);
    names.constFirst()->setText(u"{name}_STAGING"_s);
    names.constLast()->setText(u"{name}_PROD"_s);
    m_accept = m_dialog->findChild<QAbstractButton*>(u"duplicateButton"_s);
    if (!wait("the plan of the copies", [this] { return m_accept->isEnabled(); }))
        return false;
    stopAt("store-duplicate", *m_dialog);
    return true;
}

bool WindowTour::runCopies()
{
    const auto before = m_core.runs().runs().size();
    // The check comes before the service has made the copies ready.
    m_checks.setPause({});
    m_accept->click();
    if (!wait("the run of the copies", [this, before] {
            return m_core.runs().runs().size() > before && !m_core.runs().isRunning();
        }))
        return false;
    const int number = m_core.runs().runs().constFirst();
    if (!wait("its check", [this, number] {
            return m_core.runs().runner(number)->run().verification.has_value();
        }))
        return false;
    m_window->showRun(number);
    stopAt("store-run", *m_window);
    return true;
}

//! The runs so far, and their approvals.
bool WindowTour::lookBack()
{
    if (!wait("the checks", [this] {
            return std::ranges::all_of(m_core.runs().runs(), [this](int number) {
                return m_core.runs().runner(number)->run().verification.has_value();
            });
        }))
        return false;
    m_window->showHistory();
    const auto* runs = m_window->findChild<HistoryPage*>()->findChild<QTableView*>();
    if (!wait("the history", [runs] { return runs->model()->rowCount() > 1; }))
        return false;
    stopAt("history", *m_window);
    m_window->showApprovals();
    const auto* requests = m_window->findChild<ApprovalsPage*>()->findChild<QTableView*>();
    if (!wait("the approvals", [requests] { return requests->model()->rowCount() > 0; }))
        return false;
    stopAt("approvals", *m_window);
    return undo();
}

//! What undoing the first run would do.
bool WindowTour::undo()
{
    m_window->showRun(m_core.runs().runs().constLast());
    stopAt("checked", *m_window);
    for (auto* button : m_window->findChildren<QAbstractButton*>(u"undoButton"_s)) {
        if (button->isVisible())
            button->click();
    }
    UndoDialog* dialog = nullptr;
    if (!wait("the undo", [&] {
            dialog = m_window->findChild<UndoDialog*>();
            return dialog != nullptr
                && dialog->findChild<QAbstractButton*>(u"undoButton"_s)->isEnabled();
        }))
        return false;
    dialog->resize(dialog->size().boundedTo(m_size));
    stopAt("undo", *dialog);
    dialog->findChild<QAbstractButton*>(u"undoButton"_s)->click();
    auto* question = dialog->findChild<QMessageBox*>();
    if (question == nullptr)
        return false;
    stopAt("undo-question", *question);
    question->reject();
    return true;
}

} // namespace Keycutter
