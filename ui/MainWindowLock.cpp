// SPDX-License-Identifier: MIT
// What the main window says of the program's lock; WindowLock covers it.
#include "MainWindow.h"
#include "ui_MainWindow.h"

#include "lock/AppLock.h"
#include "lock/IdleWatch.h"
#include "lock/LockTexts.h"
#include "lock/WindowLock.h"
#include "theme/Theme.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Keycutter {

void MainWindow::connectLock()
{
    m_ui->actionLock->setEnabled(m_context.lock != nullptr);
    if (m_context.lock == nullptr)
        return;
    auto* cover = new WindowLock(m_context, *this);
    connect(m_ui->actionLock, &QAction::triggered, this, &MainWindow::askAndLock);
    connect(cover, &WindowLock::unlocked, this, &MainWindow::tellForgotten);
    if (m_context.idle == nullptr)
        return;
    connect(m_context.idle, &IdleWatch::soon, this, &MainWindow::warnOfLock);
    connect(m_context.idle, &IdleWatch::returned, this, [this] {
        if (!std::exchange(m_warnsOfLock, false))
            return;
        m_ui->message->clear();
        m_ui->messageRow->hide();
    });
}

void MainWindow::askAndLock()
{
    const QStringList lost = m_context.lock->wouldForget();
    if (lost.isEmpty()) {
        m_context.lock->lock(AppLock::Reason::Asked);
        return;
    }
    auto* box = new QMessageBox(this);
    box->setObjectName(u"lockQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(themedIcon(u"warning"_s, Tone::Warning).pixmap(QSize(32, 32)));
    box->setWindowTitle(tr("Lock Keycutter"));
    box->setText(tr("Lock Keycutter and forget the credentials of %1?")
                     .arg(quotedNames(m_context.connections, lost)));
    box->setInformativeText(
        tr("They are only in memory, because the system’s keychain did not take them, and have to "
           "be entered again."));
    QPushButton* lock = box->addButton(tr("&Lock"), QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(lock, &QPushButton::clicked, this, [this] {
        m_context.lock->lock(AppLock::Reason::Asked);
    });
    box->open();
}

void MainWindow::warnOfLock()
{
    const QStringList lost = m_context.lock->wouldForget();
    if (lost.isEmpty() || m_context.lock->isLocked())
        return;
    m_warnsOfLock = true;
    m_ui->message->showMessage(
        MessageStrip::Kind::Warning,
        tr("Keycutter is about to lock, because nobody uses it. The credentials of %1 are only in "
           "memory and will have to be entered again.")
            .arg(quotedNames(m_context.connections, lost)));
    m_ui->messageRow->show();
}

void MainWindow::tellForgotten()
{
    m_warnsOfLock = false;
    const QStringList forgotten = m_context.lock->forgotten();
    if (forgotten.isEmpty())
        return;
    m_ui->message->showMessage(
        MessageStrip::Kind::Warning,
        tr("Locking has forgotten the credentials of %1: they were only in memory.")
            .arg(quotedNames(m_context.connections, forgotten)));
    m_ui->message->setAction(tr("Sign in again…"));
    m_messageStep = [this, id = forgotten.constFirst()] { editConnection(id); };
    m_ui->messageRow->show();
}

} // namespace Keycutter
