// SPDX-License-Identifier: MIT
// Takes the README's screenshots: drives the real window through the main job on the sandbox and
// grabs it. Usage: keycutter_screenshots light|dark FOLDER [WIDTHxHEIGHT]
#include "Core.h"
#include "DiagnosticText.h"
#include "MainWindow.h"
#include "Resources.h"
#include "SandboxHost.h"
#include "UiContext.h"
#include "dialogs/ConfirmRunDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/UndoDialog.h"
#include "help/GuideDialog.h"
#include "help/ShortcutsDialog.h"
#include "items/SecretTableModel.h"
#include "lock/AppLock.h"
#include "pages/ApprovalsPage.h"
#include "pages/BrowsePage.h"
#include "pages/HistoryPage.h"
#include "preferences/SettingsDialog.h"
#include "runs/approvals/ApprovalCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/verify/RunChecks.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1180, 720);
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

class Photographer
{
public:
    Photographer(
        QApplication& application, const QString& appearance, const QString& folder, QSize size)
        : m_appearance(appearance)
        , m_folder(folder)
        , m_size(size)
        , m_core(Core::Keep::InMemory)
        , m_theme(m_core.settings())
        , m_approvals(m_core.history(), m_core.connections())
        , m_checks(m_core.runs(), m_core.connections())
        , m_lock(m_core.connections(), m_core.runs())
        , m_context{
              m_core.connections(), m_core.runs(), m_core.settings(), [this] { return sandbox(); },
              &m_core.history(),    &m_approvals,  &m_checks,         &m_lock}
    {
        m_core.settings().setAppearance(
            appearance == u"dark" ? Settings::Appearance::Dark : Settings::Appearance::Light);
        m_theme.apply(application);
        m_window = std::make_unique<MainWindow>(m_context);
        m_window->resize(size);
        m_window->show();
    }

    bool takeAll()
    {
        take("welcome", *m_window);
        m_lock.lock(AppLock::Reason::Idle);
        take("lock", *m_window);
        m_lock.unlock();
        if (!wait("the unlocking", [this] { return !m_lock.isLocked(); }))
            return false;
        if (m_size != usualSize && !(connectForm() && settings() && help()))
            return false;
        return browse() && plan() && run() && browseStore() && planCopies() && runCopies()
            && lookBack();
    }

private:
    Result<QString> sandbox()
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

    void take(const char* name, QWidget& widget)
    {
        if (!QTest::qWaitForWindowExposed(&widget))
            std::fprintf(stderr, "%s is not shown.\n", name);
        QCoreApplication::processEvents();
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, QLatin1String(name), m_appearance);
        widget.grab().save(file);
        std::printf("%s\n", qPrintable(file));
    }

    bool connectForm()
    {
        const QString first = m_core.registry().all().constFirst()->descriptor().id;
        auto* dialog = new ConnectionDialog(m_context, first, m_window.get());
        dialog->resize(dialog->size().boundedTo(m_size));
        dialog->open();
        take("connect", *dialog);
        dialog->reject();
        return true;
    }

    //! Each of its pages; with one field of each that cannot be used, to see what is said.
    bool settings()
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
            take(qPrintable(u"settings-%1"_s.arg(row)), *dialog);
        }
        delete dialog;
        return true;
    }

    bool help()
    {
        auto* guide = new GuideDialog(m_window.get());
        guide->resize(guide->size().boundedTo(m_size));
        guide->show();
        auto* topics = guide->findChild<QListWidget*>(u"topics"_s);
        for (int row = 0; row < topics->count(); ++row) {
            topics->setCurrentRow(row);
            take(qPrintable(u"guide-%1"_s.arg(row)), *guide);
        }
        delete guide;
        auto* shortcuts = new ShortcutsDialog(m_window.get());
        shortcuts->resize(shortcuts->size().boundedTo(m_size));
        shortcuts->open();
        take("shortcuts", *shortcuts);
        delete shortcuts;
        return true;
    }

    bool browse()
    {
        m_window->openSandbox();
        if (!wait("the sign-in", [this] {
                return m_core.connections().state(m_id) == ConnectionState::Open;
            }))
            return false;
        const auto projects = m_core.connections().projects(m_id);
        const auto project
            = std::ranges::find(projects, SandboxHost::sampleProject(), &Project::name);
        m_from = {project->id, SandboxHost::sampleEnvironment(), SandboxHost::samplePath()};
        m_window->showLocation(m_id, m_from);
        m_page = m_window->findChild<BrowsePage*>();
        if (!wait("the secrets", [this] { return m_page->model()->totalCount() == 120; }))
            return false;
        m_page->tickAll(true);
        take("main", *m_window);
        return true;
    }

    bool plan()
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
        take("duplicate", *m_dialog);
        return true;
    }

    bool run()
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
        take("confirm", *confirm);
        confirm->accept();
        if (!wait("the run", [this] {
                const auto runs = m_core.runs().runs();
                return !runs.isEmpty() && !m_core.runs().isRunning();
            }))
            return false;
        m_window->showRun(m_core.runs().runs().constFirst());
        take("run", *m_window);
        return true;
    }

    //! The service whose copies stay beside their sources.
    bool browseStore()
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
        take("store", *m_window);
        return true;
    }

    bool planCopies()
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
        take("store-duplicate", *m_dialog);
        return true;
    }

    bool runCopies()
    {
        const auto before = m_core.runs().runs().size();
        m_accept->click();
        if (!wait("the run of the copies", [this, before] {
                return m_core.runs().runs().size() > before && !m_core.runs().isRunning();
            }))
            return false;
        m_window->showRun(m_core.runs().runs().constFirst());
        take("store-run", *m_window);
        return true;
    }

    //! The runs so far, and their approvals.
    bool lookBack()
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
        take("history", *m_window);
        m_window->showApprovals();
        const auto* requests = m_window->findChild<ApprovalsPage*>()->findChild<QTableView*>();
        if (!wait("the approvals", [requests] { return requests->model()->rowCount() > 0; }))
            return false;
        take("approvals", *m_window);
        return undo();
    }

    //! What undoing the first run would do.
    bool undo()
    {
        m_window->showRun(m_core.runs().runs().constLast());
        take("checked", *m_window);
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
        take("undo", *dialog);
        dialog->findChild<QAbstractButton*>(u"undoButton"_s)->click();
        auto* question = dialog->findChild<QMessageBox*>();
        if (question == nullptr)
            return false;
        take("undo-question", *question);
        question->reject();
        return true;
    }

    QString m_appearance;
    QString m_folder;
    QSize m_size;
    Core m_core;
    Theme m_theme;
    ApprovalCenter m_approvals;
    RunChecks m_checks;
    AppLock m_lock;
    UiContext m_context;
    std::unique_ptr<MainWindow> m_window;
    QString m_id;
    QString m_storeId;
    Location m_from;
    BrowsePage* m_page = nullptr;
    DuplicateDialog* m_dialog = nullptr;
    QAbstractButton* m_accept = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Keycutter"_s);
    QCoreApplication::setApplicationName(u"keycutter"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3 && arguments.size() != 4) {
        std::fputs("Usage: keycutter_screenshots light|dark FOLDER [WIDTHxHEIGHT]\n", stderr);
        return 3;
    }
    const QStringList sides = arguments.value(3).split(u'x');
    const QSize size
        = sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : usualSize;
    initResources();
    Photographer photographer(application, arguments.at(1), arguments.at(2), size);
    return photographer.takeAll() ? 0 : 1;
}
