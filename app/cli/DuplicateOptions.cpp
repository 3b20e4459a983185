// SPDX-License-Identifier: MIT
#include "cli/DuplicateOptions.h"

#include "cli/HelpOption.h"
#include "domain/Location.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Problem = tl::unexpected<QString>;

void define(QCommandLineParser& parser)
{
    parser.setApplicationDescription(DuplicateOptions::tr(
        "Duplicates secrets from one place to one or more others and prints the outcome of "
        "each. The service copies; no value reaches this machine.\n\n"
        "Exit codes: 0 all done, 1 done with skips or approvals pending, 2 some failed or "
        "unknown, 3 nothing could be done."));
    parser.addPositionalArgument(
        u"duplicate"_s, DuplicateOptions::tr("This command."), u"duplicate"_s);
    parser.addOptions({
        {u"connection"_s, DuplicateOptions::tr("Use this saved connection."), u"NAME"_s},
        {u"sandbox"_s, DuplicateOptions::tr("Use a sandbox that lives as long as this command.")},
        {u"site"_s,
         DuplicateOptions::tr("Use this server, with KEYCUTTER_TOKEN, or with --client-id and "
                              "KEYCUTTER_CLIENT_SECRET, from the environment."),
         u"URL"_s},
        {u"client-id"_s,
         DuplicateOptions::tr("Client id of the machine identity, or e-mail of the API key, with "
                              "--site."),
         u"ID"_s},
        {u"ca-file"_s,
         DuplicateOptions::tr("Trust the certificate authorities of this PEM file too."),
         u"FILE"_s},
        {u"project"_s, DuplicateOptions::tr("Name or id of the project."), u"P"_s},
        {u"from"_s, DuplicateOptions::tr("Where the secrets are."), u"ENV:/path"_s},
        {u"to"_s, DuplicateOptions::tr("Where they go; may be given more than once."),
         u"ENV:/path"_s},
        {u"key"_s, DuplicateOptions::tr("Duplicate this key; may be given more than once."),
         u"K"_s},
        {u"all"_s, DuplicateOptions::tr("Duplicate all secrets of that place.")},
        {u"attributes"_s,
         DuplicateOptions::tr("What to copy, separated by commas: value, comment, tags, metadata, "
                              "skip-multiline-encoding; or all (the default), or none."),
         u"LIST"_s},
        {u"if-exists"_s,
         DuplicateOptions::tr("When the key exists there: skip (the default) or overwrite."),
         u"ACTION"_s},
        {u"plan"_s,
         DuplicateOptions::tr("Show what would happen to each secret and write nothing.")},
        {u"json"_s, DuplicateOptions::tr("Print JSON instead of a table.")},
        {u"yes"_s, DuplicateOptions::tr("Do not ask for confirmation.")},
        {u"log"_s,
         DuplicateOptions::tr("Log to standard error from this level on: debug, info, warning."),
         u"LEVEL"_s},
    });
    CopyOptions::define(parser);
    parser.addOption(helpOption());
}

tl::expected<TypedLocation, QString> location(const QString& option, const QString& typed)
{
    const auto colon = typed.indexOf(u':');
    const TypedLocation location{
        typed.left(colon).trimmed(), normalisedPath(colon < 0 ? QString() : typed.mid(colon + 1))};
    if (location.environment.isEmpty()) {
        return Problem(
            DuplicateOptions::tr("“%1” of --%2 names no environment. Write ENV:/path, for example "
                                 "dev:/app.")
                .arg(typed, option));
    }
    const QString problem = pathProblem(location.path);
    if (!problem.isEmpty())
        return Problem(
            DuplicateOptions::tr("“%1” of --%2 is not a path: %3").arg(typed, option, problem));
    return location;
}

tl::expected<Attributes, QString> attributesOf(const QString& typed)
{
    const QList<Attribute> known = allAttributes();
    Attributes chosen;
    for (const QString& word : typed.split(u',', Qt::SkipEmptyParts)) {
        const QString id = word.trimmed().toLower();
        const auto found = std::ranges::find(known, id, attributeId);
        if (id == u"all") {
            for (const Attribute attribute : known)
                chosen |= attribute;
        } else if (found != known.cend()) {
            chosen |= *found;
        } else if (id != u"none") {
            QStringList ids;
            std::ranges::transform(known, std::back_inserter(ids), attributeId);
            return Problem(
                DuplicateOptions::tr("“%1” of --attributes is not known. Known are: %2, all, none.")
                    .arg(word.trimmed(), ids.join(u", ")));
        }
    }
    return chosen;
}

//! What is wrong with the combination of options; empty when nothing is.
QString combinationProblem(const QCommandLineParser& parser)
{
    const int ways = int(parser.isSet(u"connection"_s)) + int(parser.isSet(u"sandbox"_s))
        + int(parser.isSet(u"site"_s));
    if (!parser.positionalArguments().isEmpty()) {
        return DuplicateOptions::tr("“%1” is not expected here. Secrets are named with --key.")
            .arg(parser.positionalArguments().constFirst());
    }
    if (ways != 1)
        return DuplicateOptions::tr("Give one of --connection NAME, --sandbox and --site URL.");
    if (parser.isSet(u"client-id"_s) && !parser.isSet(u"site"_s))
        return DuplicateOptions::tr("--client-id goes with --site only.");
    if (parser.isSet(u"ca-file"_s) && !parser.isSet(u"site"_s))
        return DuplicateOptions::tr(
            "--ca-file goes with --site only; a saved connection has its own.");
    if (parser.isSet(u"all"_s) == parser.isSet(u"key"_s))
        return DuplicateOptions::tr("Give either --key, once or more often, or --all.");
    if (parser.isSet(u"if-exists"_s) && parser.value(u"if-exists"_s) != u"skip"
        && parser.value(u"if-exists"_s) != u"overwrite") {
        return DuplicateOptions::tr("“%1” of --if-exists is not known. Known are: skip, overwrite.")
            .arg(parser.value(u"if-exists"_s));
    }
    return {};
}

//! Reads the project, --from and --to into @p options; what is wrong with them otherwise.
QString readLocations(const QCommandLineParser& parser, DuplicateOptions& options)
{
    for (const QString& needed : {u"project"_s, u"from"_s, u"to"_s}) {
        if (parser.value(needed).trimmed().isEmpty())
            return DuplicateOptions::tr("--%1 is missing.").arg(needed);
    }
    options.project = parser.value(u"project"_s).trimmed();
    const auto from = location(u"from"_s, parser.value(u"from"_s));
    if (!from)
        return from.error();
    options.from = *from;
    for (const QString& typed : parser.values(u"to"_s)) {
        const auto to = location(u"to"_s, typed);
        if (!to)
            return to.error();
        if (options.to.contains(*to))
            return DuplicateOptions::tr("--to %1 is given twice.").arg(typed);
        options.to.append(*to);
    }
    return {};
}

} // namespace

tl::expected<DuplicateOptions, QString> DuplicateOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    define(parser);
    if (!parser.parse(QStringList{QString()} + arguments))
        return Problem(parser.errorText());
    if (const QString problem = combinationProblem(parser); !problem.isEmpty())
        return Problem(problem);

    DuplicateOptions options;
    if (CopyOptions::isAskedFor(parser)) {
        const auto copies = CopyOptions::read(parser);
        if (!copies)
            return Problem(copies.error());
        options.copies = *copies;
    } else if (const QString problem = readLocations(parser, options); !problem.isEmpty()) {
        return Problem(problem);
    }
    if (parser.isSet(u"attributes"_s)) {
        const auto attributes = attributesOf(parser.value(u"attributes"_s));
        if (!attributes)
            return Problem(attributes.error());
        options.attributes = *attributes;
    }
    options.connection = parser.value(u"connection"_s);
    options.sandbox = parser.isSet(u"sandbox"_s);
    options.site = parser.value(u"site"_s);
    options.clientId = parser.value(u"client-id"_s);
    options.caFile = parser.value(u"ca-file"_s);
    options.keys = parser.values(u"key"_s);
    options.keys.removeDuplicates();
    options.ifExists = parser.value(u"if-exists"_s) == u"overwrite" ? ExistsAction::Overwrite
                                                                    : ExistsAction::Skip;
    options.planOnly = parser.isSet(u"plan"_s);
    options.json = parser.isSet(u"json"_s);
    options.yes = parser.isSet(u"yes"_s);
    options.logLevel = parser.value(u"log"_s);
    return options;
}

QString DuplicateOptions::help()
{
    QCommandLineParser parser;
    define(parser);
    return parser.helpText();
}

} // namespace Keycutter
