// SPDX-License-Identifier: MIT
#include "cli/CopyOptions.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Problem = tl::unexpected<QString>;

QStringList optionNames()
{
    return {u"account"_s, u"store"_s,       u"name"_s,    u"find"_s,   u"replace"_s,
            u"regex"_s,   u"ignore-case"_s, u"letters"_s, u"scopes"_s, u"comment"_s};
}

tl::expected<NameCase, QString> lettersOf(const QString& typed)
{
    if (typed.isEmpty() || typed == u"as-is")
        return NameCase::AsIs;
    if (typed == u"upper")
        return NameCase::Upper;
    if (typed == u"lower")
        return NameCase::Lower;
    return Problem(
        CopyOptions::tr("“%1” of --letters is not known. Known are: as-is, upper, lower.")
            .arg(typed));
}

QStringList scopesOf(const QString& typed)
{
    QStringList scopes;
    for (const QString& word : typed.split(u',', Qt::SkipEmptyParts)) {
        if (const QString scope = word.trimmed(); !scope.isEmpty() && !scopes.contains(scope))
            scopes.append(scope);
    }
    return scopes;
}

//! What is wrong with the combination; empty when nothing is.
QString combinationProblem(const QCommandLineParser& parser)
{
    for (const QString& other :
         {u"project"_s, u"from"_s, u"to"_s, u"attributes"_s, u"if-exists"_s}) {
        if (parser.isSet(other))
            return CopyOptions::tr("--%1 does not go with --account: the copies stay in the "
                                   "account’s store.")
                .arg(other);
    }
    if (parser.value(u"account"_s).trimmed().isEmpty())
        return CopyOptions::tr("--account is missing.");
    if (!parser.isSet(u"name"_s) && !parser.isSet(u"find"_s) && !parser.isSet(u"letters"_s))
        return CopyOptions::tr("A copy needs another name than its source: give --name, for "
                               "example --name '{name}_COPY', or --find and --replace, or "
                               "--letters.");
    for (const QString& option : {u"replace"_s, u"regex"_s, u"ignore-case"_s}) {
        if (parser.isSet(option) && parser.value(u"find"_s).isEmpty())
            return CopyOptions::tr("--%1 goes with --find only.").arg(option);
    }
    return {};
}

} // namespace

void CopyOptions::define(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"account"_s,
         CopyOptions::tr("Name or id of the account, where copies get new names inside one store."),
         u"A"_s},
        {u"store"_s, CopyOptions::tr("Name or id of the store; needed where there are several."),
         u"S"_s},
        {u"name"_s,
         CopyOptions::tr("Name of the copies, {name} being the source's: '{name}_COPY'. Given "
                         "again, one more copy of each secret."),
         u"TEMPLATE"_s},
        {u"find"_s, CopyOptions::tr("Replace this text in the names."), u"TEXT"_s},
        {u"replace"_s, CopyOptions::tr("What comes in its place; nothing without this option."),
         u"TEXT"_s},
        {u"regex"_s, CopyOptions::tr("--find is a regular expression; \\1 is its first group.")},
        {u"ignore-case"_s, CopyOptions::tr("--find takes upper for lower case.")},
        {u"letters"_s,
         CopyOptions::tr("Letters of the new names: as-is (the default), upper, "
                         "lower."),
         u"CASE"_s},
        {u"scopes"_s,
         CopyOptions::tr("Scopes of the copies, separated by commas; the source's without this "
                         "option."),
         u"LIST"_s},
        {u"comment"_s, CopyOptions::tr("Comment of the copies; the source's without this option."),
         u"TEXT"_s},
    });
}

bool CopyOptions::isAskedFor(const QCommandLineParser& parser)
{
    const QStringList names = optionNames();
    return std::ranges::any_of(names, [&](const QString& name) { return parser.isSet(name); });
}

tl::expected<CopyOptions, QString> CopyOptions::read(const QCommandLineParser& parser)
{
    if (const QString problem = combinationProblem(parser); !problem.isEmpty())
        return Problem(problem);
    const auto letters = lettersOf(parser.value(u"letters"_s));
    if (!letters)
        return Problem(letters.error());

    CopyOptions options;
    options.account = parser.value(u"account"_s).trimmed();
    options.store = parser.value(u"store"_s).trimmed();
    options.names = parser.values(u"name"_s);
    if (options.names.isEmpty())
        options.names = QStringList{namePlaceholder()};
    options.naming
        = {parser.value(u"find"_s), parser.value(u"replace"_s), parser.isSet(u"regex"_s),
           !parser.isSet(u"ignore-case"_s), *letters};
    if (const QString problem = namingProblem(options.naming); !problem.isEmpty())
        return Problem(problem);
    for (const QString& name : std::as_const(options.names)) {
        if (const QString problem = templateProblem(name); !problem.isEmpty())
            return Problem(CopyOptions::tr("“%1” of --name: %2").arg(name, problem));
        if (options.names.count(name) > 1)
            return Problem(CopyOptions::tr("--name “%1” is given twice.").arg(name));
    }
    if (parser.isSet(u"scopes"_s)) {
        options.scopes = scopesOf(parser.value(u"scopes"_s));
        if (options.scopes->isEmpty())
            return Problem(CopyOptions::tr("--scopes names no scope, and a copy needs one."));
    }
    if (parser.isSet(u"comment"_s))
        options.comment = parser.value(u"comment"_s);
    return options;
}

} // namespace Keycutter
