// SPDX-License-Identifier: MIT
#include "cli/RunTarget.h"

#include "cli/HelpOption.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Problem = tl::unexpected<QString>;

QString exitCodes()
{
    return RunTarget::tr("Exit codes: 0 all done, 1 done with something left, 2 some failed or "
                         "unknown, 3 nothing could be done.");
}

void addRun(QCommandLineParser& parser, const QString& word)
{
    parser.addPositionalArgument(word, RunTarget::tr("This command."), word);
    parser.addPositionalArgument(
        u"RUN"_s, RunTarget::tr("Number of the run, as keycutter runs lists it."), u"RUN"_s);
}

void addCommon(QCommandLineParser& parser)
{
    parser.addOption(
        {u"log"_s, RunTarget::tr("Log to standard error from this level on: debug, info, warning."),
         u"LEVEL"_s});
    parser.addOption(helpOption());
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, RunTarget::tr("Print JSON instead of a table.")};
}

void defineCheck(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        RunTarget::tr("Lists the destinations of a run again and says of each copy whether it is "
                      "there as the run asked, was changed since, or is gone. Changes nothing.")
        + u"\n\n"_s + exitCodes());
    addRun(parser, u"check"_s);
    RunTarget::define(parser);
    parser.addOption(jsonOption());
    addCommon(parser);
}

void defineUndo(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        RunTarget::tr(
            "Takes a run back: copies that it created and that are still as it left them are "
            "deleted, and approval requests that are not merged are closed. What changed since is "
            "left alone. Asks before it begins.")
        + u"\n\n"_s + exitCodes());
    addRun(parser, u"undo"_s);
    parser.addOptions({
        {u"plan"_s, RunTarget::tr("Show what would be done, and change nothing.")},
        {u"yes"_s, RunTarget::tr("Do not ask.")},
        {u"restore-values"_s,
         RunTarget::tr("Also restore what was overwritten. For this, the old values pass through "
                       "this computer's memory.")},
        jsonOption(),
    });
    RunTarget::define(parser);
    addCommon(parser);
}

void defineReport(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        RunTarget::tr("Writes a report of a recorded run, without values."));
    addRun(parser, u"report"_s);
    const QString file = RunTarget::tr("FILE");
    parser.addOptions({
        {u"html"_s, RunTarget::tr("As a page to read and print, to this file; - for the output."),
         file},
        {u"csv"_s, RunTarget::tr("As a table for spreadsheets."), file},
        {u"json"_s, RunTarget::tr("As JSON."), file},
    });
    addCommon(parser);
}

//! What is wrong with the arguments, but for what RunTarget reads.
QString parse(QCommandLineParser& parser, const QStringList& arguments)
{
    if (!parser.parse(QStringList{QString()} + arguments))
        return parser.errorText();
    if (parser.positionalArguments().size() != 1)
        return RunTarget::tr("Give the number of one run. keycutter runs lists them.");
    return {};
}

QString helpOf(void (*define)(QCommandLineParser&))
{
    QCommandLineParser parser;
    define(parser);
    return parser.helpText();
}

} // namespace

void RunTarget::define(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"connection"_s, tr("Use this saved connection instead of the run’s own."), u"NAME"_s},
        {u"site"_s,
         tr("Use this server, with KEYCUTTER_TOKEN, or with --client-id and "
            "KEYCUTTER_CLIENT_SECRET, from the environment."),
         u"URL"_s},
        {u"client-id"_s,
         tr("Client id of the machine identity, or e-mail of the API key, with --site."), u"ID"_s},
        {u"ca-file"_s, tr("Trust the certificate authorities of this PEM file too."), u"FILE"_s},
    });
}

tl::expected<RunTarget, QString> RunTarget::read(const QCommandLineParser& parser)
{
    if (parser.isSet(u"connection"_s) && parser.isSet(u"site"_s))
        return Problem(tr("Give either --connection or --site."));
    if (!parser.isSet(u"site"_s) && (parser.isSet(u"client-id"_s) || parser.isSet(u"ca-file"_s)))
        return Problem(tr("--client-id and --ca-file go with --site only."));
    return RunTarget{
        parser.positionalArguments().constFirst(), parser.value(u"connection"_s),
        parser.value(u"site"_s), parser.value(u"client-id"_s), parser.value(u"ca-file"_s)};
}

tl::expected<CheckOptions, QString> CheckOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    defineCheck(parser);
    if (const QString problem = parse(parser, arguments); !problem.isEmpty())
        return Problem(problem);
    const auto target = RunTarget::read(parser);
    if (!target)
        return Problem(target.error());
    return CheckOptions{*target, parser.isSet(u"json"_s), parser.value(u"log"_s)};
}

QString CheckOptions::help()
{
    return helpOf(defineCheck);
}

tl::expected<UndoCommandOptions, QString> UndoCommandOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    defineUndo(parser);
    if (const QString problem = parse(parser, arguments); !problem.isEmpty())
        return Problem(problem);
    const auto target = RunTarget::read(parser);
    if (!target)
        return Problem(target.error());
    if (parser.isSet(u"plan"_s) && parser.isSet(u"yes"_s))
        return Problem(tr("Give either --plan or --yes."));
    return UndoCommandOptions{
        *target,
        parser.isSet(u"plan"_s),
        parser.isSet(u"yes"_s),
        parser.isSet(u"restore-values"_s),
        parser.isSet(u"json"_s),
        parser.value(u"log"_s)};
}

QString UndoCommandOptions::help()
{
    return helpOf(defineUndo);
}

tl::expected<ReportOptions, QString> ReportOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    defineReport(parser);
    if (const QString problem = parse(parser, arguments); !problem.isEmpty())
        return Problem(problem);
    ReportOptions options;
    int forms = 0;
    const auto take = [&](const QString& name, Form form) {
        if (!parser.isSet(name))
            return;
        ++forms;
        options.form = form;
        options.file = parser.value(name);
    };
    take(u"html"_s, Form::Html);
    take(u"csv"_s, Form::Csv);
    take(u"json"_s, Form::Json);
    if (forms != 1 || options.file.isEmpty())
        return Problem(tr("Give one of --html FILE, --csv FILE and --json FILE."));
    options.run = parser.positionalArguments().constFirst();
    options.logLevel = parser.value(u"log"_s);
    return options;
}

QString ReportOptions::help()
{
    return helpOf(defineReport);
}

} // namespace Keycutter
