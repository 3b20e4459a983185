// SPDX-License-Identifier: MIT
// What the main window does when it is asked to: connections, sandbox, closing.
#include "MainWindow.h"
#include "ui_MainWindow.h"

#include "dialogs/ConnectionDialog.h"
#include "dialogs/ConnectionQuestions.h"
#include "dialogs/ConnectionsDialog.h"
#include "dialogs/DuplicateDialog.h"
#include "dialogs/FirstPlan.h"
#include "dialogs/LastWordsDialog.h"
#include "help/GuideDialog.h"
#include "help/ShortcutsDialog.h"
#include "items/SecretDrag.h"
#include "items/SecretTableModel.h"
#include "lock/WindowLock.h"
#include "pages/BrowsePage.h"
#include "preferences/SettingsDialog.h"
#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "theme/Theme.h"
#include "widgets/Sidebar.h"
#include "widgets/StatusLine.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

void MainWindow::connectServices()
{
    const ConnectionManager& connections = m_context.connections;
    connect(&connections, &ConnectionManager::connectionAdded, this, [this] {
        if (m_context.connections.connections().size() == 1)
            updatePage();
    });
    connect(&connections, &ConnectionManager::connectionRemoved, this, [this](const QString& id) {
        if (m_browse->connectionId() == id)
            m_browse->showLocation({}, {});
        if (m_context.connections.connections().isEmpty())
            updatePage();
    });
    connect(
        &connections, &ConnectionManager::projectsChanged, this, &MainWindow::showFirstEnvironment);
    connect(&connections, &ConnectionManager::stateChanged, this, &MainWindow::updateCommands);
    connect(&connections, &ConnectionManager::stateChanged, this, &MainWindow::followWish);
    connect(&connections, &ConnectionManager::connectionRemoved, this, &MainWindow::followWish);
    connect(&connections, &ConnectionManager::signInRequired, this, [this](const QString& id) {
        showSignInRequired(id);
    });
    connect(
        &connections, &ConnectionManager::credentialsNotKept, this,
        [this](const QString& id, const QString& reason) {
            m_messageStep = [this, id] { editConnection(id); };
            m_ui->message->showMessage(
                MessageStrip::Kind::Warning,
                tr("The credentials of “%1” are kept in memory only, until the program ends or "
                   "locks. %2")
                    .arg(m_context.connections.connection(id).name, reason));
            m_ui->messageRow->show();
        });
    connect(
        &connections, &ConnectionManager::credentialsLeftBehind, this, [this](const Error& error) {
            m_ui->message->showError(error);
            m_ui->messageRow->show();
        });
    for (const auto signal : {&RunCenter::statusRefreshFailed, &RunCenter::approvalsRefreshFailed})
        connect(&m_context.runs, signal, this, [this](int number, const Error& error) {
            const Runner* runner = m_context.runs.runner(number);
            tellNotTold(runner == nullptr ? QString() : runner->run().connectionId, error);
        });
    connect(&m_context.runs, &RunCenter::runStarted, this, &MainWindow::fillRunsMenu);
    connect(&m_context.runs, &RunCenter::runFinished, this, [this](int number) {
        if (const Runner* runner = m_context.runs.runner(number))
            m_status->tell(tr("Run #%1: %2.").arg(number).arg(summaryText(runner->run().counts())));
        if (m_closing && !m_context.runs.isRunning())
            close();
    });
}

void MainWindow::connectLastWords()
{
    if (!m_context.lastWords)
        return;
    m_ui->message->showMessage(
        MessageStrip::Kind::Warning,
        tr("Keycutter did not end as it should the last time. A run that was under way then can "
           "be taken up from the history."));
    if (!m_context.lastWords->isEmpty()) {
        m_ui->message->setAction(tr("Show the &log…"));
        m_messageStep = [this] { (new LastWordsDialog(*m_context.lastWords, this))->open(); };
    }
    m_ui->messageRow->show();
}

void MainWindow::showSignInRequired(const QString& connectionId)
{
    // The browse page says it for its own connection.
    if (connectionId == m_browse->connectionId() && m_ui->pages->currentWidget() == m_browse)
        return;
    m_messageStep = [this, connectionId] { editConnection(connectionId); };
    m_ui->message->showError(m_context.connections.lastError(connectionId));
    m_ui->message->setAction(tr("Sign in again…"));
    m_ui->messageRow->show();
}

void MainWindow::addConnection(const QString& serviceId)
{
    auto* dialog = new ConnectionDialog(m_context, serviceId, this);
    connect(dialog, &ConnectionDialog::connectionSaved, this, &MainWindow::openConnection);
    dialog->open();
}

void MainWindow::chooseServiceAndAdd()
{
    const auto services = m_context.connections.registry().all();
    if (services.size() == 1) {
        addConnection(services.constFirst()->descriptor().id);
        return;
    }
    m_ui->pages->setCurrentIndex(0);
}

void MainWindow::editConnection(const QString& connectionId)
{
    const Connection connection = m_context.connections.connection(connectionId);
    if (connection.id.isEmpty())
        return;
    auto* dialog = new ConnectionDialog(m_context, connection, this);
    connect(dialog, &ConnectionDialog::connectionSaved, this, [this](const QString& id) {
        m_context.connections.open(id);
    });
    dialog->open();
}

void MainWindow::manageConnections()
{
    (new ConnectionsDialog(m_context, this))->open();
}

void MainWindow::changeSettings()
{
    (new SettingsDialog(m_context, this))->open();
}

void MainWindow::removeConnection(const QString& connectionId)
{
    askToRemove(m_context, connectionId, this, [this, connectionId] {
        m_context.connections.remove(connectionId)
            ->onFinished(this, [this](const Result<void>& answer) {
                if (answer)
                    return;
                m_ui->message->showError(answer.error());
                m_ui->messageRow->show();
            });
    });
}

void MainWindow::openSandbox()
{
    const Result<QString> id = m_context.startSandbox();
    if (id) {
        openConnection(*id);
        return;
    }
    m_ui->message->showError(id.error());
    m_ui->messageRow->show();
}

void MainWindow::openConnection(const QString& connectionId)
{
    showLocation(connectionId, {});
    m_openFirstOf = connectionId;
    m_context.connections.open(connectionId);
    showFirstEnvironment(connectionId);
}

void MainWindow::showFirstEnvironment(const QString& connectionId)
{
    if (connectionId != m_openFirstOf)
        return;
    const auto projects = m_context.connections.projects(connectionId);
    // One that secrets can be duplicated in is of more use to someone who has just arrived.
    auto found = std::ranges::find_if(projects, [](const Project& project) {
        return !project.environments.isEmpty() && project.cannotDuplicate.isEmpty();
    });
    if (found == projects.cend())
        found = std::ranges::find_if(
            projects, [](const Project& project) { return !project.environments.isEmpty(); });
    if (found == projects.cend())
        return;
    m_openFirstOf.clear();
    const auto* descriptor = m_context.connections.descriptor(connectionId);
    const bool folders = descriptor && descriptor->capabilities.hasFolders;
    const Location first{
        found->id, found->environments.constFirst().slug, folders ? u"/"_s : QString()};
    m_ui->pages->setCurrentWidget(m_browse);
    m_browse->showFirstSecrets(connectionId, first);
    m_sidebar->setCurrent(connectionId, first);
}

void MainWindow::startDuplicating(
    const QString& connectionId, const Location& from, const QList<Secret>& secrets)
{
    auto* dialog = new DuplicateDialog(m_context, connectionId, from, secrets, this);
    connect(dialog, &DuplicateDialog::runStarted, this, &MainWindow::showRun);
    dialog->open();
}

void MainWindow::duplicateDropped(const SecretDrag& drag, const Location& to)
{
    const QList<Secret> secrets = m_browse->model()->secretsOf(drag.ids);
    if (secrets.isEmpty())
        return;
    PlanInput start = firstPlan(m_context, drag.connectionId, drag.from, secrets);
    const ServiceDescriptor* service = m_context.connections.descriptor(drag.connectionId);
    if (service != nullptr && !service->capabilities.sameLocationOnly)
        start.destinations = {{to, {}}};
    auto* dialog = new DuplicateDialog(m_context, drag.connectionId, start, this);
    connect(dialog, &DuplicateDialog::runStarted, this, &MainWindow::showRun);
    dialog->open();
}

void MainWindow::askBeforeClosing()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(u"closeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(themedIcon(u"warning"_s, Tone::Warning).pixmap(QSize(32, 32)));
    box->setWindowTitle(tr("A run is under way"));
    box->setText(tr("A run is under way. Stop it and close Keycutter?"));
    box->setInformativeText(
        tr("What was sent already is waited for, so that its outcome is known. The rest is not "
           "sent."));
    QPushButton* stop = box->addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    WindowLock::letThrough(*box); // the lock page can be left by closing the program
    connect(stop, &QPushButton::clicked, this, &MainWindow::stopRunsAndClose);
    // The question answers itself when the run ends first.
    connect(&m_context.runs, &RunCenter::runFinished, box, [this, box] {
        if (!m_context.runs.isRunning())
            box->close();
    });
    box->open();
}

void MainWindow::stopRunsAndClose()
{
    m_closing = true;
    m_status->setActivity(tr("Waiting for what was sent already, then closing…"));
    for (const int number : m_context.runs.runs())
        m_context.runs.cancel(number);
    if (!m_context.runs.isRunning())
        close();
}

void MainWindow::showGuide()
{
    auto* guide = findChild<GuideDialog*>();
    if (guide == nullptr)
        guide = new GuideDialog(this);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(this))->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setWindowTitle(tr("About Keycutter"));
    box->setText(tr("Keycutter %1").arg(QStringLiteral(KEYCUTTER_VERSION)));
    box->setInformativeText(
        tr("Duplicates secrets inside a secret manager, and says what happened to each. "
           "The service makes the copies itself: Keycutter asks for no secret value, shows none "
           "and "
           "keeps none.\n\n"
           "MIT licence. Built with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace Keycutter
