// SPDX-License-Identifier: MIT
#include "MainWindow.h"
#include "ui_MainWindow.h"

#include "pages/ApprovalsPage.h"
#include "pages/BrowsePage.h"
#include "pages/HistoryPage.h"
#include "pages/RunPage.h"
#include "pages/WelcomePage.h"
#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"
#include "settings/Settings.h"
#include "theme/Theme.h"
#include "widgets/InterruptedStrip.h"
#include "widgets/OpeningSize.h"
#include "widgets/RunStrip.h"
#include "widgets/Sidebar.h"
#include "widgets/StatusLine.h"
#include "widgets/TabOrder.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QString geometryName()
{
    return u"main-window"_s;
}

QString splitterName()
{
    return u"main-splitter"_s;
}

QString filterName()
{
    return u"main-filter"_s;
}

QString sidebarName()
{
    return u"main-sidebar"_s;
}

} // namespace

MainWindow::MainWindow(UiContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    build();
    setShortcuts();
    connectMenus();
    connectAppearance();
    connectPages();
    connectServices();
    connectHistory();
    connectApprovals();
    connectLock();
    connectLastWords();
    restore();
    updatePage();
    updateCommands();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_sidebar = new Sidebar(m_context, this);
    m_welcome = new WelcomePage(m_context, this);
    m_browse = new BrowsePage(m_context, this);
    m_runStrip = new RunStrip(m_context.runs, this);
    m_ui->splitter->insertWidget(0, m_sidebar);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->pages->addWidget(m_welcome);
    m_ui->pages->addWidget(m_browse);
    if (m_context.history != nullptr) {
        m_history = new HistoryPage(m_context, this);
        m_ui->pages->addWidget(m_history);
    }
    if (m_context.approvals != nullptr) {
        m_approvals = new ApprovalsPage(m_context, this);
        m_ui->pages->addWidget(m_approvals);
    }
    m_interrupted = new InterruptedStrip(m_context.history, this);
    m_ui->column->insertWidget(0, m_interrupted);
    m_ui->column->addWidget(m_runStrip);
    m_ui->column->setStretchFactor(m_ui->splitter, 1);
    m_status = new StatusLine(m_context.connections, m_context.runs, this);
    m_signedInAs = new QLabel(this);
    m_signedInAs->setTextFormat(Qt::PlainText);
    m_signedInAs->setForegroundRole(QPalette::PlaceholderText);
    m_ui->statusBar->setContentsMargins(Theme::unit, 0, 2 * Theme::unit, 0);
    m_ui->statusBar->addWidget(m_status, 1);
    m_ui->statusBar->addPermanentWidget(m_signedInAs);
    m_ui->messageLayout->setContentsMargins(2 * Theme::unit, Theme::unit, 2 * Theme::unit, 0);
    m_ui->messageRow->hide();
    setMinimumSize(720, 480);
    orderTabsByLayout(*m_ui->central);
}

void MainWindow::setShortcuts()
{
    m_ui->actionQuit->setShortcut(QKeySequence::Quit);
    const QKeySequence usual(QKeySequence::Preferences);
    m_ui->actionSettings->setShortcut(
        usual.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : usual);
    m_ui->actionSettings->setIcon(themedIcon(u"settings"_s));
    m_ui->actionCopyKeys->setShortcut(QKeySequence::Copy);
    m_ui->actionFilter->setShortcut(QKeySequence::Find);
    m_ui->actionReload->setShortcuts(
        {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_ui->actionAddConnection->setShortcut(QKeySequence::New);
    m_ui->actionTickAll->setShortcut(QKeySequence::SelectAll);
    m_ui->actionGuide->setShortcut(QKeySequence::HelpContents);
    m_ui->actionGuide->setIcon(themedIcon(u"question"_s));
    m_ui->actionAddConnection->setIcon(themedIcon(u"add"_s));
    m_ui->actionConnections->setIcon(themedIcon(u"connection"_s));
    m_ui->actionSandbox->setIcon(themedIcon(u"sandbox"_s));
    m_ui->actionCopyKeys->setIcon(themedIcon(u"copy"_s));
    m_ui->actionFilter->setIcon(themedIcon(u"search"_s));
    m_ui->actionDuplicate->setIcon(themedIcon(u"key"_s));
    m_ui->actionReload->setIcon(themedIcon(u"reload"_s));
    m_ui->actionFolderUp->setIcon(themedIcon(u"folder-up"_s));
    m_ui->actionHistory->setIcon(themedIcon(u"clock"_s));
    m_ui->actionApprovals->setIcon(themedIcon(u"approval"_s));
    m_ui->actionLock->setIcon(themedIcon(u"lock"_s));
    m_ui->actionAbout->setIcon(themedIcon(u"info"_s));
}

void MainWindow::connectMenus()
{
    connect(m_ui->actionAddConnection, &QAction::triggered, this, &MainWindow::chooseServiceAndAdd);
    connect(m_ui->actionConnections, &QAction::triggered, this, &MainWindow::manageConnections);
    connect(m_ui->actionSandbox, &QAction::triggered, this, &MainWindow::openSandbox);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionCopyKeys, &QAction::triggered, m_browse, &BrowsePage::copyKeys);
    connect(m_ui->actionTickAll, &QAction::triggered, this, [this] { m_browse->tickAll(true); });
    connect(m_ui->actionUntickAll, &QAction::triggered, this, [this] { m_browse->tickAll(false); });
    connect(m_ui->actionFilter, &QAction::triggered, this, [this] {
        QWidget* page = m_ui->pages->currentWidget();
        if (page == m_history)
            m_history->focusSearch();
        else if (page == m_approvals)
            m_approvals->focusSearch();
        else
            m_browse->focusFilter();
    });
    connect(m_ui->actionSettings, &QAction::triggered, this, &MainWindow::changeSettings);
    connect(m_ui->actionDuplicate, &QAction::triggered, m_browse, &BrowsePage::duplicate);
    connect(m_ui->actionReload, &QAction::triggered, m_browse, &BrowsePage::reload);
    connect(m_ui->actionGoToPath, &QAction::triggered, m_browse, &BrowsePage::focusPath);
    connect(m_ui->actionFolderUp, &QAction::triggered, m_browse, &BrowsePage::goUp);
    connect(m_ui->actionBrowse, &QAction::triggered, this, [this] {
        m_ui->pages->setCurrentWidget(m_browse);
    });
    connect(m_ui->actionSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(m_ui->actionWelcome, &QAction::triggered, this, [this] {
        m_ui->pages->setCurrentWidget(m_welcome);
    });
    connect(m_ui->actionGuide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_ui->actionShortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_ui->menuRuns, &QMenu::aboutToShow, this, &MainWindow::fillRunsMenu);
    fillRunsMenu();
}

void MainWindow::connectAppearance()
{
    using Appearance = Settings::Appearance;
    auto* group = new QActionGroup(this);
    const QList<std::pair<QAction*, Appearance>> choices
        = {{m_ui->actionSystemLook, Appearance::System},
           {m_ui->actionLight, Appearance::Light},
           {m_ui->actionDark, Appearance::Dark}};
    for (const auto& [action, appearance] : choices) {
        group->addAction(action);
        const auto show = [this, action = action, appearance = appearance] {
            action->setChecked(m_context.settings.appearance() == appearance);
        };
        show();
        // The settings have it, too.
        connect(&m_context.settings, &Settings::appearanceChanged, action, show);
        connect(action, &QAction::triggered, this, [this, wanted = appearance] {
            m_context.settings.setAppearance(wanted);
        });
    }
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::locationRequested, this, &MainWindow::showLocation);
    connect(m_sidebar, &Sidebar::secretsDropped, this, &MainWindow::duplicateDropped);
    connect(m_sidebar, &Sidebar::addRequested, this, &MainWindow::chooseServiceAndAdd);
    connect(m_sidebar, &Sidebar::editRequested, this, &MainWindow::editConnection);
    connect(m_sidebar, &Sidebar::removeRequested, this, &MainWindow::removeConnection);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::addConnection);
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::openSandbox);
    connect(m_browse, &BrowsePage::duplicateRequested, this, &MainWindow::startDuplicating);
    connect(m_browse, &BrowsePage::editConnectionRequested, this, &MainWindow::editConnection);
    connect(m_browse, &BrowsePage::activityChanged, m_status, &StatusLine::setActivity);
    connect(m_browse, &BrowsePage::told, m_status, &StatusLine::tell);
    connect(m_browse, &BrowsePage::commandsChanged, this, &MainWindow::updateCommands);
    connect(
        m_browse, &BrowsePage::locationShown, this,
        [this](const QString& connectionId, const Location& location) {
            m_sidebar->setCurrent(connectionId, location);
            if (m_context.connections.connection(connectionId).saved)
                m_context.settings.setLastLocation({connectionId, location});
        });
    connect(m_runStrip, &RunStrip::openRequested, this, &MainWindow::showRun);
    connect(m_ui->pages, &QStackedWidget::currentChanged, this, &MainWindow::updateCommands);
    connect(m_ui->pages, &QStackedWidget::currentChanged, this, &MainWindow::showInSidebar);
    connect(m_ui->message, &MessageStrip::closed, m_ui->messageRow, &QWidget::hide);
    connect(m_ui->message, &MessageStrip::closed, this, &MainWindow::dropWishes);
    connect(m_ui->message, &MessageStrip::actionTriggered, this, [this] {
        m_ui->messageRow->hide();
        if (m_messageStep)
            m_messageStep();
    });
}

void MainWindow::restore()
{
    constexpr QSize firstSize(1120, 760);
    const QByteArray geometry = m_context.settings.windowState(geometryName());
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resizeOnScreen(*this, firstSize);
    else if (!isMaximized() && !isFullScreen())
        resizeOnScreen(*this, size()); // the screen may be another one now
    const QByteArray splitter = m_context.settings.windowState(splitterName());
    if (splitter.isEmpty() || !m_ui->splitter->restoreState(splitter))
        m_ui->splitter->setSizes({256, firstSize.width() - 256});
    const RememberedLocation last = m_context.settings.lastLocation();
    if (!m_context.connections.connection(last.connectionId).id.isEmpty())
        showLocation(last.connectionId, last.location);
    m_browse->setFilter(QString::fromUtf8(m_context.settings.windowState(filterName())));
    m_ui->actionSidebar->setChecked(m_context.settings.windowState(sidebarName()) != "hidden");
}

void MainWindow::remember()
{
    m_context.settings.setWindowState(geometryName(), saveGeometry());
    m_context.settings.setWindowState(splitterName(), m_ui->splitter->saveState());
    m_context.settings.setWindowState(filterName(), m_browse->filter().toUtf8());
    m_context.settings.setWindowState(
        sidebarName(), m_ui->actionSidebar->isChecked() ? QByteArray() : QByteArray("hidden"));
    m_browse->saveColumns();
    if (m_history != nullptr)
        m_history->saveColumns();
    if (m_approvals != nullptr)
        m_approvals->saveColumns();
}

void MainWindow::showLocation(const QString& connectionId, const Location& location)
{
    m_openFirstOf.clear();
    m_ui->pages->setCurrentWidget(m_browse);
    m_browse->showLocation(connectionId, location);
    m_sidebar->setCurrent(connectionId, location);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::updatePage()
{
    const bool first = m_context.connections.connections().isEmpty();
    m_sidebar->setVisible(!first && m_ui->actionSidebar->isChecked());
    m_ui->actionSidebar->setEnabled(!first);
    // Whoever looks at something else is not taken away from it.
    const QWidget* page = m_ui->pages->currentWidget();
    if (page == m_welcome || page == m_browse)
        m_ui->pages->setCurrentWidget(first ? static_cast<QWidget*>(m_welcome) : m_browse);
}

void MainWindow::showInSidebar()
{
    const QWidget* page = m_ui->pages->currentWidget();
    if (page == m_browse)
        m_sidebar->setShown(Sidebar::Shown::Place);
    else if (page == m_history)
        m_sidebar->setShown(Sidebar::Shown::History);
    else if (page == m_approvals)
        m_sidebar->setShown(Sidebar::Shown::Approvals);
    else
        m_sidebar->setShown(Sidebar::Shown::Other);
}

void MainWindow::updateCommands()
{
    const auto* runPage = qobject_cast<RunPage*>(m_ui->pages->currentWidget());
    m_runStrip->leaveOut(runPage ? runPage->number() : 0);
    const bool browsing = m_ui->pages->currentWidget() == m_browse;
    m_status->setRest(browsing ? m_browse->summary() : QString());
    for (QAction* action :
         {m_ui->actionCopyKeys, m_ui->actionTickAll, m_ui->actionUntickAll, m_ui->actionFilter,
          m_ui->actionReload, m_ui->actionGoToPath, m_ui->actionFolderUp})
        action->setEnabled(browsing && !m_browse->location().environment.isEmpty());
    const QWidget* page = m_ui->pages->currentWidget();
    if (page == m_history || page == m_approvals)
        m_ui->actionFilter->setEnabled(true);
    m_ui->actionDuplicate->setEnabled(browsing && m_browse->cannotDuplicate().isEmpty());
    const Identity identity = m_context.connections.identity(m_browse->connectionId());
    const QString organisation = identity.organisationTitle();
    m_signedInAs->setText(
        organisation.isEmpty() ? identity.name : tr("%1 in %2").arg(identity.name, organisation));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_context.runs.isRunning()) {
        remember();
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closing)
        askBeforeClosing();
}

} // namespace Keycutter
