// SPDX-License-Identifier: MIT
// What the main window says of approvals: the page with all of them, and what was decided.
#include "MainWindow.h"
#include "ui_MainWindow.h"

#include "domain/ListText.h"
#include "items/ApprovalTableModel.h"
#include "lock/AppLock.h"
#include "pages/ApprovalsPage.h"
#include "pages/BrowsePage.h"
#include "runs/approvals/ApprovalCenter.h"
#include "runs/journal/RunHistory.h"
#include "services/ConnectionManager.h"
#include "widgets/Sidebar.h"
#include "widgets/StatusLine.h"
#include "widgets/TrayNotice.h"

#include <QApplication>
#include <QLabel>

namespace Keycutter {

void MainWindow::connectApprovals()
{
    m_ui->actionApprovals->setEnabled(m_approvals != nullptr);
    if (m_approvals == nullptr)
        return;
    connect(m_ui->actionApprovals, &QAction::triggered, this, &MainWindow::showApprovals);
    connect(m_sidebar, &Sidebar::approvalsRequested, this, &MainWindow::showApprovals);
    connect(m_approvals, &ApprovalsPage::closeRequested, this, &MainWindow::showSecrets);
    connect(m_approvals, &ApprovalsPage::runRequested, this, [this](const QString& run) {
        withRecordedRun(run, &MainWindow::showRun);
    });
    m_notice = new TrayNotice(this);
    connect(m_notice, &TrayNotice::activated, this, [this] {
        comeForward();
        showApprovals();
    });
    connect(m_context.approvals, &ApprovalCenter::decided, this, &MainWindow::tellDecided);
    connect(m_context.approvals, &ApprovalCenter::changed, this, &MainWindow::showWaiting);
    connect(m_context.approvals, &ApprovalCenter::refreshFailed, this, &MainWindow::tellNotTold);
    showWaiting();
}

void MainWindow::showApprovals()
{
    if (m_approvals == nullptr)
        return;
    m_notice->clear();
    m_ui->pages->setCurrentWidget(m_approvals);
    m_approvals->focusList();
}

void MainWindow::showWaiting()
{
    const int waiting = m_context.approvals->undecided();
    m_sidebar->setWaitingApprovals(waiting);
    if (waiting == 0)
        m_notice->setWaitingFor({});
    else
        m_notice->setWaitingFor(
            tr("Keycutter: %Ln approval request(s) is/are open", nullptr, waiting));
}

void MainWindow::tellNotTold(const QString& connectionId, const Error& error)
{
    if (m_context.connections.state(connectionId) == ConnectionState::NeedsSignIn)
        showSignInRequired(connectionId); // and offers it
    else
        showError(error);
}

void MainWindow::tellDecided(const QList<FollowedApproval>& approvals)
{
    constexpr qsizetype most = 3;
    QStringList lines;
    for (const FollowedApproval& each : approvals.mid(0, most))
        lines.append(
            tr("Run %1 to %2: %3")
                .arg(QString::number(each.runNumber), each.toTitle, stateSentence(each.approval)));
    if (approvals.size() > most)
        lines.append(tr("and %Ln more", nullptr, int(approvals.size() - most)));
    if (m_context.lock != nullptr && m_context.lock->isLocked())
        lines.clear(); // they name places
    const QString title
        = tr("%Ln approval request(s) was/were decided", nullptr, int(approvals.size()));
    m_status->tell(title);
    if (m_notice->tell(title, lines.join(u'\n')))
        return;
    // Without a system tray the window itself has to say it.
    m_ui->message->showMessage(
        MessageStrip::Kind::Notice,
        lines.isEmpty() ? title : sentencesText({title, lines.join(u' ')}));
    m_ui->message->setAction(tr("Sho&w approvals"));
    m_messageStep = [this] { showApprovals(); };
    m_ui->messageRow->show();
    QApplication::alert(this);
}

} // namespace Keycutter
