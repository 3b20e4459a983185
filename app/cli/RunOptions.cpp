// SPDX-License-Identifier: MIT
#include "cli/RunOptions.h"

#include "cli/HelpOption.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Problem = tl::unexpected<QString>;

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"json"_s, RunsOptions::tr("Print JSON instead of a table.")},
        {u"log"_s,
         RunsOptions::tr("Log to standard error from this level on: debug, info, warning."),
         u"LEVEL"_s},
    };
}

void defineRuns(QCommandLineParser& parser)
{
    parser.setApplicationDescription(RunsOptions::tr(
        "Lists the recorded runs, newest first. One that was interrupted can be taken up with "
        "keycutter resume."));
    parser.addPositionalArgument(u"runs"_s, RunsOptions::tr("This command."), u"runs"_s);
    parser.addOptions(commonOptions());
    parser.addOption(helpOption());
}

void defineResume(QCommandLineParser& parser)
{
    parser.setApplicationDescription(ResumeOptions::tr(
        "Takes up a run that was interrupted. First the destinations are listed again, and every "
        "secret whose call was on its way gets its outcome; then the secrets are copied that were "
        "never sent.\n\n"
        "Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or "
        "unknown, 3 nothing could be done."));
    parser.addPositionalArgument(u"resume"_s, ResumeOptions::tr("This command."), u"resume"_s);
    parser.addPositionalArgument(
        u"RUN"_s, ResumeOptions::tr("Number of the run, as keycutter runs lists it."), u"RUN"_s);
    parser.addOptions({
        {u"check-only"_s, ResumeOptions::tr("Find out what happened, and send nothing more.")},
        {u"connection"_s, ResumeOptions::tr("Use this saved connection instead of the run’s own."),
         u"NAME"_s},
        {u"site"_s,
         ResumeOptions::tr("Use this server, with KEYCUTTER_TOKEN, or with --client-id and "
                           "KEYCUTTER_CLIENT_SECRET, from the environment."),
         u"URL"_s},
        {u"client-id"_s,
         ResumeOptions::tr("Client id of the machine identity, or e-mail of the API key, with "
                           "--site."),
         u"ID"_s},
        {u"ca-file"_s, ResumeOptions::tr("Trust the certificate authorities of this PEM file too."),
         u"FILE"_s},
    });
    parser.addOptions(commonOptions());
    parser.addOption(helpOption());
}

} // namespace

tl::expected<RunsOptions, QString> RunsOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    defineRuns(parser);
    if (!parser.parse(QStringList{QString()} + arguments))
        return Problem(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return Problem(
            tr("“%1” is not expected here.").arg(parser.positionalArguments().constFirst()));
    return RunsOptions{parser.isSet(u"json"_s), parser.value(u"log"_s)};
}

QString RunsOptions::help()
{
    QCommandLineParser parser;
    defineRuns(parser);
    return parser.helpText();
}

tl::expected<ResumeOptions, QString> ResumeOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    defineResume(parser);
    if (!parser.parse(QStringList{QString()} + arguments))
        return Problem(parser.errorText());
    const QStringList runs = parser.positionalArguments();
    if (runs.size() != 1)
        return Problem(tr("Give the number of one run. keycutter runs lists them."));
    if (parser.isSet(u"connection"_s) && parser.isSet(u"site"_s))
        return Problem(tr("Give either --connection or --site."));
    if (!parser.isSet(u"site"_s) && (parser.isSet(u"client-id"_s) || parser.isSet(u"ca-file"_s)))
        return Problem(tr("--client-id and --ca-file go with --site only."));
    ResumeOptions options;
    options.run = runs.constFirst();
    options.connection = parser.value(u"connection"_s);
    options.site = parser.value(u"site"_s);
    options.clientId = parser.value(u"client-id"_s);
    options.caFile = parser.value(u"ca-file"_s);
    options.checkOnly = parser.isSet(u"check-only"_s);
    options.json = parser.isSet(u"json"_s);
    options.logLevel = parser.value(u"log"_s);
    return options;
}

QString ResumeOptions::help()
{
    QCommandLineParser parser;
    defineResume(parser);
    return parser.helpText();
}

} // namespace Keycutter
