// SPDX-License-Identifier: MIT
#include "cli/CommandLine.h"

#include "cli/DuplicateOptions.h"
#include "cli/HelpOption.h"
#include "cli/RunOptions.h"
#include "cli/RunTarget.h"
#include "cli/ServeSandboxOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

struct Word
{
    const char* text;
    Command command;
    QString (*help)();
};

constexpr Word words[] = {
    {"duplicate", Command::Duplicate, DuplicateOptions::help},
    {"runs", Command::Runs, RunsOptions::help},
    {"resume", Command::Resume, ResumeOptions::help},
    {"check", Command::Check, CheckOptions::help},
    {"undo", Command::Undo, UndoCommandOptions::help},
    {"report", Command::Report, ReportOptions::help},
    {"serve-sandbox", Command::ServeSandbox, ServeSandboxOptions::help},
};

//! nullptr for what is no command's word.
const Word* find(const QString& text)
{
    const auto found = std::ranges::find_if(
        words, [&text](const Word& word) { return text == QLatin1String(word.text); });
    return found == std::end(words) ? nullptr : found;
}

bool asksForHelp(const QString& argument)
{
    return argument == u"-h" || argument == u"--help";
}

void defineWindow(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"sandbox"_s,
         QCoreApplication::translate(
             "CommandLine", "Open on the sandbox, a local server with sample data.")},
        {u"connection"_s,
         QCoreApplication::translate("CommandLine", "Open on that saved connection."), u"NAME"_s},
        {u"run"_s, QCoreApplication::translate("CommandLine", "Open on that recorded run."),
         u"NUMBER"_s},
        {u"log"_s,
         QCoreApplication::translate(
             "CommandLine", "Log to standard error from this level on: debug, info, warning."),
         u"LEVEL"_s},
    });
    QCommandLineOption measure(u"measure-start"_s);
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(measure);
}

QString commandList()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Commands:\n"
        "  duplicate       Duplicate secrets without a window.\n"
        "  runs            List the recorded runs.\n"
        "  resume RUN      Take up a run that was interrupted.\n"
        "  check RUN       Say how the copies of a run stand.\n"
        "  undo RUN        Take a run back.\n"
        "  report RUN      Write a report of a run.\n"
        "  serve-sandbox   Serve the sandbox until interrupted.\n"
        "  help [COMMAND]  Show this help, or that of a command.\n");
}

} // namespace

CommandLine CommandLine::read(const QStringList& arguments)
{
    const QStringList given = arguments.mid(1);
    const QString first = given.value(0);
    const QStringList rest = given.mid(1);
    const bool help = std::any_of(given.cbegin(), given.cend(), asksForHelp);
    if (first == u"help")
        return {Command::Help, rest.value(0), {}};
    if (const Word* word = find(first))
        return {help ? Command::Help : word->command, first, help ? QStringList() : rest};
    if (help)
        return {Command::Help, {}, {}};
    if (given.contains(u"--version") || given.contains(u"-v"))
        return {Command::Version, {}, {}};
    if (!first.isEmpty() && !first.startsWith(u'-'))
        return {Command::Unknown, first, rest};
    return {Command::Window, {}, given};
}

WindowOptions WindowOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    defineWindow(parser);
    WindowOptions options;
    if (!parser.parse(QStringList{QString()} + arguments)) {
        options.problem = parser.errorText();
    } else if (!parser.positionalArguments().isEmpty()) {
        options.problem = QCoreApplication::translate("CommandLine", "“%1” is not expected here.")
                              .arg(parser.positionalArguments().constFirst());
    }
    if (parser.isSet(u"run"_s)) {
        options.run = parser.value(u"run"_s).toInt();
        if (options.run <= 0 && options.problem.isEmpty()) {
            options.problem
                = QCoreApplication::translate("CommandLine", "“%1” of --run is no number of a run.")
                      .arg(parser.value(u"run"_s));
        }
    }
    options.connection = parser.value(u"connection"_s);
    options.sandbox = parser.isSet(u"sandbox"_s);
    options.measureStart = parser.isSet(u"measure-start"_s);
    options.logLevel = parser.value(u"log"_s);
    return options;
}

QString helpText(const QString& word)
{
    if (const Word* found = find(word))
        return found->help();
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine",
        "Keycutter duplicates secrets inside a secret manager and shows what happened to each.\n"
        "Without a command it opens its window; one that is open already does what is asked."));
    defineWindow(parser);
    parser.addOption(helpOption());
    parser.addVersionOption();
    return parser.helpText() + u'\n' + commandList();
}

} // namespace Keycutter
