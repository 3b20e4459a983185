// SPDX-License-Identifier: MIT
#include "AppController.h"

#include "DiagnosticText.h"
#include "Farewell.h"
#include "LastSignal.h"
#include "LogFile.h"
#include "Logging.h"
#include "MainWindow.h"
#include "Resources.h"
#include "SandboxHost.h"
#include "cli/Console.h"
#include "http/Clock.h"
#include "lock/AppLock.h"
#include "lock/IdleWatch.h"
#include "platform/ScreenLockWatch.h"
#include "runs/approvals/ApprovalCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/verify/RunChecks.h"
#include "settings/StateFolder.h"
#include "translations/Language.h"
#include "widgets/ComboBoxAccess.h"

#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QScreen>
#include <QStyle>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

Q_LOGGING_CATEGORY(appLog, "keycutter.app")

//! What the log said before this start; to be read before anything is written to it.
std::optional<QStringList> lastWordsOf(const EndMark& mark)
{
    constexpr qsizetype most = 200;
    if (!mark.endedBadly())
        return std::nullopt;
    return LogFile::tail(logFolder(), most);
}

} // namespace

AppController::AppController(
    QApplication& application, const WindowOptions& options, Clock::time_point started)
    : m_options(options)
    , m_started(started)
    , m_mark(stateFolder())
    , m_core(Core::Keep::InKeychain)
    , m_theme(m_core.settings())
    , m_approvals(std::make_unique<ApprovalCenter>(m_core.history(), m_core.connections()))
    , m_checks(std::make_unique<RunChecks>(m_core.runs(), m_core.connections()))
    , m_lock(std::make_unique<AppLock>(m_core.connections(), m_core.runs()))
    , m_idle(std::make_unique<IdleWatch>(m_core.settings(), std::make_shared<Keycutter::Clock>()))
    , m_context{
          .connections = m_core.connections(),
          .runs = m_core.runs(),
          .settings = m_core.settings(),
          .startSandbox = [this] { return startSandbox(); },
          .history = &m_core.history(),
          .approvals = m_approvals.get(),
          .checks = m_checks.get(),
          .lock = m_lock.get(),
          .idle = m_idle.get(),
          .lastWords = lastWordsOf(m_mark),
          .diagnosticText = [this] { return diagnostics(); }}
{
    logToFiles(logFolder());
    if (m_mark.isSet())
        LastSignal::watch(m_mark.path());
    followLogLevel();
    qCInfo(appLog).noquote() << "Started" << QCoreApplication::applicationVersion() << "with Qt"
                             << qVersion() << "on" << QSysInfo::prettyProductName();
    for (const Language& language : languages())
        m_context.languages.append({language.name, language.title});
    initResources();
    QApplication::setApplicationDisplayName(u"Keycutter"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/app-128.png"_s));
    QApplication::setDesktopFileName(QStringLiteral(KEYCUTTER_APP_ID));
    m_theme.apply(application);
    ComboBoxAccess::install();
    m_window = std::make_unique<MainWindow>(m_context);
    connect(
        &m_core.connections(), &ConnectionManager::stateChanged, this, &AppController::showSample,
        Qt::QueuedConnection);
    lockByItself();
}

AppController::~AppController() = default;

void AppController::lockByItself()
{
    using Reason = AppLock::Reason;
    connect(m_idle.get(), &IdleWatch::idle, this, [this] { m_lock->lock(Reason::Idle); });
    connect(m_lock.get(), &AppLock::changed, this, [this] {
        qCInfo(appLog) << (m_lock->isLocked() ? "Locked" : "Unlocked");
        if (const auto waiting = m_lock->isLocked() ? std::nullopt : std::exchange(m_waiting, {}))
            perform(*waiting);
    });
    m_screen = std::make_unique<ScreenLockWatch>();
    connect(m_screen.get(), &ScreenLockWatch::screenLocked, this, [this] {
        m_lock->lock(Reason::ScreenLocked);
    });
    connect(m_screen.get(), &ScreenLockWatch::goingToSleep, this, [this] {
        m_lock->lock(Reason::Sleep);
    });
}

void AppController::show()
{
    if (m_options.measureStart)
        m_window->installEventFilter(this);
    m_window->show();
    qCInfo(appLog) << "The window is open";
    perform(m_options);
}

void AppController::takeOver(const QStringList& arguments)
{
    qCInfo(appLog) << "Another start was handed over";
    m_window->comeForward();
    const WindowOptions options = WindowOptions::read(arguments);
    if (!options.problem.isEmpty()) {
        m_window->showNotice(options.problem);
        return;
    }
    if (!options.logLevel.isEmpty())
        std::ignore = startLogging(options.logLevel);
    if (m_lock->isLocked())
        m_waiting = options;
    else
        perform(options);
}

void AppController::perform(const WindowOptions& options)
{
    if (options.sandbox)
        m_window->openSandbox();
    if (!options.connection.isEmpty()) {
        const QList<Connection> all = m_core.connections().connections();
        const auto wanted = std::ranges::find_if(all, [&](const Connection& connection) {
            return connection.id == options.connection
                || connection.name.compare(options.connection, Qt::CaseInsensitive) == 0;
        });
        if (wanted == all.cend())
            m_window->showNotice(tr("There is no connection “%1”.").arg(options.connection));
        else
            m_window->openConnection(wanted->id);
    }
    if (options.run > 0)
        m_window->showRecordedRun(options.run);
}

void AppController::followLogLevel()
{
    const auto take = [this] { setLogLevel(m_core.settings().logLevel()); };
    connect(&m_core.settings(), &Settings::logLevelChanged, this, take);
    take();
}

QString AppController::diagnostics()
{
    QStringList screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        screens.append(
            u"%1x%2 at %3"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio()));
    }
    return diagnosticText(
        m_core,
        {u"Windows: %1, style %2, %3, screens %4"_s.arg(
            QGuiApplication::platformName(), QApplication::style()->name(),
            m_theme.isDark() ? u"dark"_s : u"light"_s, screens.join(u", "))});
}

void AppController::sayFarewell()
{
    Keycutter::sayFarewell(m_core.connections());
    qCInfo(appLog) << "Ended";
}

Result<QString> AppController::startSandbox()
{
    ConnectionManager& connections = m_core.connections();
    auto all = m_core.sandbox().start(m_core.registry());
    if (!all)
        return failure(all.error());
    const QString first = all->front().connection.id;
    for (SandboxHost::Access& access : *all) {
        const QString id = access.connection.id;
        if (!connections.connection(id).id.isEmpty())
            continue;
        // How it ends shows in the connection's state; nothing of it is kept.
        std::ignore = connections.save(access.connection, std::move(access.credentials));
        if (id == first)
            m_sampleOf = id;
        else
            connections.open(id);
    }
    return first;
}

void AppController::showSample(const QString& connectionId)
{
    ConnectionManager& connections = m_core.connections();
    if (connectionId != m_sampleOf || connections.state(connectionId) != ConnectionState::Open)
        return;
    m_sampleOf.clear();
    const QList<Project> projects = connections.projects(connectionId);
    const auto sample = std::ranges::find(projects, SandboxHost::sampleProject(), &Project::name);
    if (sample != projects.cend()) {
        m_window->showLocation(
            connectionId,
            {sample->id, SandboxHost::sampleEnvironment(), SandboxHost::samplePath()});
    }
}

bool AppController::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Queued, so that what is being painted has reached the screen.
        QMetaObject::invokeMethod(this, &AppController::tellFirstPaint, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void AppController::tellFirstPaint()
{
    const std::chrono::duration<double, std::milli> taken = Clock::now() - m_started;
    Console::print(u"first paint: %1 ms\n"_s.arg(taken.count(), 0, 'f', 1));
    QCoreApplication::quit();
}

} // namespace Keycutter
