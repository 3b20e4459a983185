// SPDX-License-Identifier: MIT
#include "cli/CommandLine.h"

#include "cli/DuplicateOptions.h"
#include "cli/ServeSandboxOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

const QString& duplicateWord()
{
    static const QString word = u"duplicate"_s;
    return word;
}

const QString& serveSandboxWord()
{
    static const QString word = u"serve-sandbox"_s;
    return word;
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
               "  %1       Duplicate secrets without a window.\n"
               "  %2   Serve the sandbox until interrupted.\n"
               "  help [COMMAND]  Show this help, or that of a command.\n")
        .arg(duplicateWord(), serveSandboxWord());
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
    if (first == duplicateWord() || first == serveSandboxWord()) {
        if (help)
            return {Command::Help, first, {}};
        return {first == duplicateWord() ? Command::Duplicate : Command::ServeSandbox, first, rest};
    }
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
    options.sandbox = parser.isSet(u"sandbox"_s);
    options.measureStart = parser.isSet(u"measure-start"_s);
    options.logLevel = parser.value(u"log"_s);
    return options;
}

QString helpText(const QString& word)
{
    if (word == duplicateWord())
        return DuplicateOptions::help();
    if (word == serveSandboxWord())
        return ServeSandboxOptions::help();
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine",
        "Keycutter duplicates secrets inside a secret manager and shows what happened to each.\n"
        "Without a command it opens its window."));
    defineWindow(parser);
    parser.addHelpOption();
    parser.addVersionOption();
    return parser.helpText() + u'\n' + commandList();
}

} // namespace Keycutter
