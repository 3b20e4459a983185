// SPDX-License-Identifier: MIT
#include "AppController.h"
#include "Core.h"
#include "Farewell.h"
#include "Logging.h"
#include "PrivateMemory.h"
#include "cli/CheckCommand.h"
#include "cli/CommandLine.h"
#include "cli/Console.h"
#include "cli/DuplicateCommand.h"
#include "cli/ReportCommand.h"
#include "cli/ResumeCommand.h"
#include "cli/RunsCommand.h"
#include "cli/ServeSandboxCommand.h"
#include "cli/Terminal.h"
#include "cli/UndoCommand.h"
#include "http/InstanceChannel.h"
#include "runs/ExitCode.h"
#include "settings/Settings.h"
#include "settings/StateFolder.h"
#include "translations/Language.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <functional>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr int nothingDone = int(ExitCode::NothingDone);

//! Tells of bad arguments and where help is.
int refuse(const QString& problem, const QString& command = {})
{
    Console::tell(problem);
    Console::tell(
        QCoreApplication::translate("main", "Try: keycutter help %1").arg(command).trimmed());
    return nothingDone;
}

//! Runs @p command, which announces its exit code, in the application's event loop.
template <class Command> int runToEnd(QCoreApplication& application, Command& command)
{
    QObject::connect(
        &command, &Command::finished, &application,
        [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

//! Runs a command that works on a Core; @p inMemory says whether it brings its own credentials.
template <class Command, class Options>
int runOnCore(
    QCoreApplication& application, const CommandLine& line,
    const std::function<bool(const Options&)>& inMemory)
{
    const auto options = Options::read(line.arguments);
    if (!options)
        return refuse(options.error(), line.word);
    if (const QString problem = startLogging(options->logLevel); !problem.isEmpty())
        return refuse(problem, line.word);
    Core core(inMemory(*options) ? Core::Keep::InMemory : Core::Keep::InKeychain);
    Command command(core, *options);
    const int exitCode = runToEnd(application, command);
    sayFarewell(core.connections());
    return exitCode;
}

int serveSandbox(QCoreApplication& application, const CommandLine& line)
{
    const auto options = ServeSandboxOptions::read(line.arguments);
    if (!options)
        return refuse(options.error(), line.word);
    if (const QString problem = startLogging(options->logLevel); !problem.isEmpty())
        return refuse(problem, line.word);
    ServeSandboxCommand command(*options);
    return runToEnd(application, command);
}

int runCommand(QCoreApplication& application, const CommandLine& line)
{
    switch (line.command) {
    case Command::Duplicate:
        return runOnCore<DuplicateCommand, DuplicateOptions>(
            application, line,
            [](const DuplicateOptions& options) { return options.connection.isEmpty(); });
    case Command::Runs:
        return runOnCore<RunsCommand, RunsOptions>(
            application, line, [](const RunsOptions&) { return true; });
    case Command::Resume:
        return runOnCore<ResumeCommand, ResumeOptions>(
            application, line,
            [](const ResumeOptions& options) { return !options.site.isEmpty(); });
    case Command::Check:
        return runOnCore<CheckCommand, CheckOptions>(
            application, line,
            [](const CheckOptions& options) { return !options.target.site.isEmpty(); });
    case Command::Undo:
        return runOnCore<UndoCommand, UndoCommandOptions>(
            application, line,
            [](const UndoCommandOptions& options) { return !options.target.site.isEmpty(); });
    case Command::Report:
        return runOnCore<ReportCommand, ReportOptions>(
            application, line, [](const ReportOptions&) { return true; });
    case Command::ServeSandbox:
        return serveSandbox(application, line);
    case Command::Help:
        Console::print(helpText(line.word));
        return 0;
    case Command::Version:
        Console::print(u"keycutter %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    case Command::Unknown:
        return refuse(
            QCoreApplication::translate("main", "There is no command “%1”.").arg(line.word));
    case Command::Window:
        break;
    }
    return nothingDone;
}

//! Asks the window that is open already to do what this process was started for.
bool isHandedOver(InstanceChannel& channel)
{
    const auto quit = [](int code) { return [code] { QCoreApplication::exit(code); }; };
    QObject::connect(&channel, &InstanceChannel::handedOver, &channel, quit(0));
    QObject::connect(&channel, &InstanceChannel::unanswered, &channel, quit(1));
    channel.handOver(QCoreApplication::arguments().mid(1));
    if (QCoreApplication::exec() == 0)
        return true;
    Console::tell(QCoreApplication::translate(
        "main",
        "Keycutter is open already but does not answer. It is opened once more; runs of "
        "this window are not recorded."));
    return false;
}

int runWindow(QApplication& application, AppController::Clock::time_point started)
{
    const auto options = WindowOptions::read(QCoreApplication::arguments().mid(1));
    const QString problem
        = options.problem.isEmpty() ? startLogging(options.logLevel) : options.problem;
    if (!problem.isEmpty())
        return refuse(problem);
    InstanceChannel channel(stateFolder());
    const bool isAlone = options.measureStart || channel.claim();
    if (!isAlone && isHandedOver(channel))
        return 0;
    AppController controller(application, options, started);
    QObject::connect(&channel, &InstanceChannel::received, &controller, &AppController::takeOver);
    controller.show();
    const int exitCode = QCoreApplication::exec();
    controller.sayFarewell();
    return exitCode;
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

//! In the language that was chosen, else the system's; before anything asks for a text.
void speakAsWished()
{
    QSettings file(
        QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
        QCoreApplication::applicationName());
    speak(chooseLanguage(Settings(file).language(), QLocale::system().uiLanguages()));
}

} // namespace

int main(int argc, char** argv)
{
    const auto started = AppController::Clock::now();
    Terminal::attach();
    PrivateMemory::protect();
    QCoreApplication::setOrganizationName(u"Keycutter"_s);
    QCoreApplication::setApplicationName(u"keycutter"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYCUTTER_VERSION));
    if (const QString wanted = wantedFolder(); !wanted.isEmpty())
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, wanted);

    // The command decides which application object is made: only the window needs a display.
    const CommandLine line = CommandLine::read(argumentsOf(argc, argv));
    if (line.command == Command::Window) {
        QApplication application(argc, argv);
        speakAsWished();
        return runWindow(application, started);
    }
    QCoreApplication application(argc, argv);
    speakAsWished();
    // Read again: on Windows, Qt knows the arguments as they were typed, argv in a code page.
    return runCommand(application, CommandLine::read(QCoreApplication::arguments()));
}
