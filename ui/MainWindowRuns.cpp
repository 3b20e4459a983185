// SPDX-License-Identifier: MIT
// What the main window does with runs: shows them, those of earlier days included, has them
// checked, planned anew and undone.
#include "MainWindow.h"
#include "ui_MainWindow.h"

#include "dialogs/DuplicateDialog.h"
#include "dialogs/UndoDialog.h"
#include "pages/ApprovalsPage.h"
#include "pages/BrowsePage.h"
#include "pages/HistoryPage.h"
#include "pages/RunPage.h"
#include "runs/Retry.h"
#include "runs/RunCenter.h"
#include "runs/journal/OldRuns.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "runs/verify/RunChecks.h"
#include "services/ConnectionManager.h"
#include "theme/Theme.h"
#include "widgets/RunStrip.h"
#include "widgets/Sidebar.h"
#include "widgets/StatusLine.h"
#include "widgets/TabOrder.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

void MainWindow::connectHistory()
{
    const bool isRecorded = m_context.history != nullptr;
    m_ui->actionHistory->setEnabled(isRecorded);
    connect(&m_context.runs, &RunCenter::runForgotten, this, &MainWindow::dropRunPage);
    // Queued: it is still there while it is said.
    connect(
        &m_context.runs, &RunCenter::runForgotten, this, &MainWindow::fillRunsMenu,
        Qt::QueuedConnection);
    if (!isRecorded)
        return;
    new OldRuns(
        *m_context.history, [this](int number) { return isInUse(number); }, OldRuns::usuallyKept,
        this);
    connect(m_ui->actionHistory, &QAction::triggered, this, &MainWindow::showHistory);
    connect(m_sidebar, &Sidebar::historyRequested, this, &MainWindow::showHistory);
    connect(m_history, &HistoryPage::closeRequested, this, &MainWindow::showSecrets);
    connect(m_history, &HistoryPage::openRequested, this, [this](const QString& run) {
        withRecordedRun(run, &MainWindow::showRun);
    });
    connect(m_history, &HistoryPage::retryRequested, this, [this](const QString& run) {
        withRecordedRun(run, &MainWindow::retryRun);
    });
    connect(m_history, &HistoryPage::undoRequested, this, [this](const QString& run) {
        withRecordedRun(run, &MainWindow::undoRun);
    });
    connect(m_history, &HistoryPage::checkRequested, this, [this](const QString& run) {
        withRecordedRun(run, &MainWindow::showAndCheckRun);
    });
    connectRecord(*m_context.history);
}

void MainWindow::connectRecord(RunHistory& history)
{
    const auto tell = [this] {
        const QString notice = m_context.history->notice();
        if (notice.isEmpty())
            return;
        m_ui->message->showMessage(MessageStrip::Kind::Warning, notice);
        m_ui->messageRow->show();
    };
    connect(&history, &RunHistory::noticeChanged, this, tell);
    connect(&history, &RunHistory::resumed, this, [this](const QString&, int number) {
        showRun(number);
    });
    connect(&history, &RunHistory::opened, this, [this](const QString& run, int number) {
        const auto then = m_whenRead.take(run);
        if (then == nullptr)
            return;
        (this->*then)(number);
        letGo(number);
    });
    connect(&history, &RunHistory::failed, this, [this](const QString& run, const Error& error) {
        m_whenRead.remove(run);
        showError(error);
    });
    connect(&history, &RunHistory::waitsForSignIn, this, &MainWindow::showSignInRequired);
    tell();
}

void MainWindow::showHistory()
{
    if (m_history == nullptr)
        return;
    m_ui->pages->setCurrentWidget(m_history);
    m_history->focusList();
}

void MainWindow::showRun(int number)
{
    if (!m_context.runs.runner(number))
        return;
    RunPage*& page = m_runPages[number];
    if (!page) {
        page = new RunPage(m_context, number, this);
        m_ui->pages->addWidget(page);
        orderTabsByLayout(*m_ui->central);
        connect(page, &RunPage::closeRequested, this, [this, number] { closeRun(number); });
        connect(page, &RunPage::retryRequested, this, &MainWindow::retryRun);
        connect(page, &RunPage::checkRequested, this, &MainWindow::checkRun);
        connect(page, &RunPage::undoRequested, this, &MainWindow::undoRun);
    }
    QWidget* before = m_ui->pages->currentWidget();
    if (qobject_cast<RunPage*>(before) == nullptr)
        m_beforeRun = before;
    m_ui->pages->setCurrentWidget(page);
    page->focusTable();
}

void MainWindow::showRecordedRun(int number)
{
    if (m_context.runs.runner(number) != nullptr) {
        showRun(number);
        return;
    }
    const auto sayNone = [this, number] { showNotice(tr("There is no run %1.").arg(number)); };
    if (m_context.history == nullptr) {
        sayNone();
        return;
    }
    m_context.history->journal().heads()->onFinished(
        this, [this, number, sayNone](const Result<QList<RunHead>>& heads) {
            if (!heads) {
                showError(heads.error());
                return;
            }
            const auto found = std::ranges::find(*heads, number, &RunHead::number);
            if (found == heads->cend())
                sayNone();
            else
                withRecordedRun(found->id, &MainWindow::showRun);
        });
}

void MainWindow::closeRun(int number)
{
    // The run itself goes on and stays in the menu, or in the history; only its page goes.
    dropRunPage(number);
    if (m_context.runs.isShownOnly(number))
        m_context.runs.forget(number);
}

void MainWindow::dropRunPage(int number)
{
    RunPage* page = m_runPages.take(number);
    if (page == nullptr)
        return;
    const bool wasShown = m_ui->pages->currentWidget() == page;
    if (wasShown)
        leaveRun();
    m_ui->pages->removeWidget(page);
    page->deleteLater();
}

bool MainWindow::isInUse(int number) const
{
    const auto dialogs = findChildren<QDialog*>(); // any of them may work from a run
    return m_ui->pages->currentWidget() == m_runPages.value(number)
        || std::ranges::any_of(dialogs, &QDialog::isVisible);
}

void MainWindow::leaveRun()
{
    if (m_history != nullptr && m_beforeRun == m_history)
        showHistory();
    else if (m_approvals != nullptr && m_beforeRun == m_approvals)
        showApprovals();
    else
        showSecrets();
}

void MainWindow::showSecrets()
{
    m_ui->pages->setCurrentWidget(m_browse);
    updatePage();
    m_browse->focusTable();
}

void MainWindow::withSession(const QString& connectionId, const std::function<void()>& then)
{
    ConnectionManager& connections = m_context.connections;
    if (connections.connection(connectionId).id.isEmpty()) {
        Error error = Error::of(ErrorKind::Unsupported, tr("Signing in"));
        error.said = tr("the run’s connection is not there any more");
        return showError(error);
    }
    m_whenOpen.insert(connectionId, then); // the last wish counts
    connections.open(connectionId);
    followWish(connectionId);
}

void MainWindow::followWish(const QString& connectionId)
{
    if (!m_whenOpen.contains(connectionId))
        return;
    const ConnectionManager& connections = m_context.connections;
    switch (connections.state(connectionId)) {
    case ConnectionState::Open:
        m_whenOpen.take(connectionId)();
        return;
    case ConnectionState::Closed:
    case ConnectionState::Failed:
        m_whenOpen.remove(connectionId);
        showError(connections.whyNotOpen(connectionId));
        return;
    case ConnectionState::NeedsSignIn:
        if (!connections.isSuspended()) // else it goes on with the unlocking
            showSignInRequired(connectionId);
        return;
    case ConnectionState::Opening:
        return;
    }
}

//! Of those that would wait for a sign-in.
void MainWindow::dropWishes()
{
    m_whenOpen.removeIf([this](const auto& wish) {
        return m_context.connections.state(wish.key()) == ConnectionState::NeedsSignIn;
    });
}

void MainWindow::withRecordedRun(const QString& run, void (MainWindow::*then)(int))
{
    m_whenRead.insert(run, then);
    m_context.history->open(run);
}

void MainWindow::letGo(int number)
{
    if (!m_runPages.contains(number) && m_context.runs.isShownOnly(number))
        m_context.runs.forget(number);
}

void MainWindow::checkRun(int number)
{
    const Runner* runner = m_context.runs.runner(number);
    if (runner == nullptr || m_context.checks == nullptr)
        return;
    withSession(runner->run().connectionId, [this, number] { m_context.checks->check(number); });
}

void MainWindow::showAndCheckRun(int number)
{
    showRun(number);
    checkRun(number);
}

void MainWindow::undoRun(int number)
{
    const Runner* runner = m_context.runs.runner(number);
    if (runner == nullptr)
        return;
    const Run run = runner->run();
    withSession(run.connectionId, [this, run] {
        auto* dialog = new UndoDialog(m_context, run, this);
        connect(dialog, &UndoDialog::runStarted, this, &MainWindow::showRun);
        dialog->open();
    });
}

void MainWindow::retryRun(int number)
{
    const Runner* runner = m_context.runs.runner(number);
    if (!runner)
        return;
    const Run run = runner->run();
    withSession(run.connectionId, [this, run] {
        m_status->setActivity(tr("Looking at the secrets of run %1 again…").arg(run.number));
        auto* looking = startRetry(*m_context.connections.session(run.connectionId), run);
        // It goes with its session, without an answer.
        connect(looking, &QObject::destroyed, m_status, [status = m_status] {
            status->setActivity({});
        });
        looking->onFinished(this, [this, run](const Result<RetryStart>& start) {
            if (start)
                planRetry(run, *start);
            else
                showError(start.error());
        });
    });
}

void MainWindow::planRetry(const Run& run, const RetryStart& start)
{
    if (!start.gone.isEmpty()) {
        m_ui->message->showMessage(
            MessageStrip::Kind::Warning,
            start.input.secrets.isEmpty()
                ? tr("None of the secrets that run %1 did not copy is at %2 any more.")
                      .arg(QString::number(run.number), run.fromTitle)
                : tr("%Ln of the secrets that run %1 did not copy are not at %2 any more, and are "
                     "left out.",
                     nullptr, int(start.gone.size()))
                      .arg(QString::number(run.number), run.fromTitle),
            start.gone.join(u'\n'));
        m_ui->messageRow->show();
    }
    if (start.input.secrets.isEmpty())
        return;
    auto* dialog = new DuplicateDialog(m_context, run.connectionId, start.input, this);
    connect(dialog, &DuplicateDialog::runStarted, this, &MainWindow::showRun);
    dialog->open();
}

void MainWindow::showError(const Error& error)
{
    m_ui->message->showError(error);
    m_ui->messageRow->show();
}

void MainWindow::showNotice(const QString& text)
{
    m_ui->message->showMessage(MessageStrip::Kind::Notice, text);
    m_ui->messageRow->show();
}

void MainWindow::fillRunsMenu()
{
    QMenu* menu = m_ui->menuRuns;
    menu->clear();
    if (m_history != nullptr) {
        menu->addAction(m_ui->actionHistory);
        menu->addAction(m_ui->actionApprovals);
        menu->addSeparator();
    }
    const QList<int> numbers = m_context.runs.runs();
    if (numbers.isEmpty())
        menu->addAction(tr("No runs yet"))->setEnabled(false);
    for (const int number : numbers) {
        const Run& run = m_context.runs.runner(number)->run();
        QString title = runTitle(run);
        title.replace(u'&', u"&&"_s);
        menu->addAction(
            themedIcon(run.isFinished() ? u"created"_s : u"run"_s), title, this,
            [this, number] { showRun(number); });
    }
}

} // namespace Keycutter
