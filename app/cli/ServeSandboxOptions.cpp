// SPDX-License-Identifier: MIT
#include "cli/ServeSandboxOptions.h"

#include "cli/CloudflareSwitches.h"
#include "cli/HelpOption.h"
#include "cli/ReadNumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Problem = tl::unexpected<QString>;

void define(QCommandLineParser& parser)
{
    parser.setApplicationDescription(ServeSandboxOptions::tr(
        "Serves the sandbox on 127.0.0.1 until interrupted: a server with the services' APIs "
        "and sample data. Prints its base URLs and sample credentials."));
    parser.addPositionalArgument(
        u"serve-sandbox"_s, ServeSandboxOptions::tr("This command."), u"serve-sandbox"_s);
    parser.addOptions({
        {u"port"_s, ServeSandboxOptions::tr("Port to listen on; any free one without."), u"N"_s},
        {u"json"_s, ServeSandboxOptions::tr("Print one JSON object instead of text.")},
        {u"rate-limit"_s,
         ServeSandboxOptions::tr("Allow N requests per window: of each Infisical route, or of all "
                                 "of a Cloudflare user's."),
         u"N"_s},
        {u"rate-window"_s,
         ServeSandboxOptions::tr("Length of the window that --rate-limit counts in; without, 60 "
                                 "for Infisical and 300 for Cloudflare."),
         u"SECONDS"_s},
        {u"retry-after"_s, ServeSandboxOptions::tr("How a 429 says when: seconds, date or absent."),
         u"STYLE"_s},
        {u"old-server"_s,
         ServeSandboxOptions::tr("Behave like a server that cannot duplicate yet.")},
        {u"pre-v4"_s, ServeSandboxOptions::tr("Behave like a server without the v4 routes.")},
        {u"delay"_s, ServeSandboxOptions::tr("Pause before each answer."), u"MS"_s},
        {u"lose-answers"_s, ServeSandboxOptions::tr("Carry every change out, then answer 500.")},
        {u"identities-not-held"_s,
         ServeSandboxOptions::tr("Let machine identities write past approval policies.")},
        {u"approvals-unreadable"_s,
         ServeSandboxOptions::tr("Do not let machine identities read approval requests.")},
        {u"policies-unreadable"_s,
         ServeSandboxOptions::tr("Do not let machine identities read approval policies.")},
        {u"no-approvals"_s,
         ServeSandboxOptions::tr("Behave like a server whose plan has no approvals.")},
        {u"honey-tokens-unlisted"_s,
         ServeSandboxOptions::tr("Do not say in listings which secrets are honey tokens.")},
        {u"older-folder-answer"_s,
         ServeSandboxOptions::tr("Answer 200 when a folder to create exists.")},
        {u"replica-lag"_s,
         ServeSandboxOptions::tr("Answer the first duplicate into a new folder with 404.")},
        {u"token-life"_s, ServeSandboxOptions::tr("Life of the tokens."), u"SECONDS"_s},
        {u"token-max-life"_s,
         ServeSandboxOptions::tr("Until when tokens can be renewed, from their issue."),
         u"SECONDS"_s},
        {u"large-folder"_s, ServeSandboxOptions::tr("Secrets in the large project's folder."),
         u"N"_s},
        {u"canary"_s, ServeSandboxOptions::tr("Put this text into every value."), u"TEXT"_s},
        {u"seed"_s, ServeSandboxOptions::tr("Seed of the sample data."), u"N"_s},
        {u"log"_s,
         ServeSandboxOptions::tr("Log to standard error from this level on: debug, info, warning."),
         u"LEVEL"_s},
    });
    parser.addOptions(CloudflareSwitches::options());
    parser.addOption(helpOption());
}

//! The name of the first option whose number is not one; empty when all are.
QString readNumbers(const QCommandLineParser& parser, Sandbox::Options& server)
{
    constexpr qint64 highestPort = 65535;
    struct Number
    {
        QString option;
        bool fits;
    };
    const Number numbers[] = {
        {u"port"_s, readNumber(parser, u"port"_s, server.port, highestPort)},
        {u"rate-limit"_s, readNumber(parser, u"rate-limit"_s, server.rateLimit)},
        {u"rate-window"_s, readNumber(parser, u"rate-window"_s, server.rateWindow)},
        {u"delay"_s, readNumber(parser, u"delay"_s, server.delay)},
        {u"token-life"_s, readNumber(parser, u"token-life"_s, server.tokenLife)},
        {u"token-max-life"_s, readNumber(parser, u"token-max-life"_s, server.tokenMaxLife)},
        {u"large-folder"_s, readNumber(parser, u"large-folder"_s, server.largeFolder)},
        {u"seed"_s, readNumber(parser, u"seed"_s, server.seed)},
    };
    const auto* wrong = std::ranges::find(numbers, false, &Number::fits);
    return wrong == std::end(numbers) ? QString() : wrong->option;
}

} // namespace

tl::expected<ServeSandboxOptions, QString> ServeSandboxOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    define(parser);
    if (!parser.parse(QStringList{QString()} + arguments))
        return Problem(parser.errorText());
    if (!parser.positionalArguments().isEmpty()) {
        return Problem(ServeSandboxOptions::tr("“%1” is not expected here.")
                           .arg(parser.positionalArguments().constFirst()));
    }

    ServeSandboxOptions options;
    Sandbox::Options& server = options.server;
    QString wrong = readNumbers(parser, server);
    if (wrong.isEmpty())
        wrong = CloudflareSwitches::read(parser, server.cloudflare);
    if (!wrong.isEmpty()) {
        return Problem(ServeSandboxOptions::tr("“%1” of --%2 is not a number that fits.")
                           .arg(parser.value(wrong), wrong));
    }
    if (parser.isSet(u"retry-after"_s)) {
        server.retryAfterStyle = parser.value(u"retry-after"_s);
        if (!QStringList{u"seconds"_s, u"date"_s, u"absent"_s}.contains(server.retryAfterStyle)) {
            return Problem(
                ServeSandboxOptions::tr(
                    "“%1” of --retry-after is not known. Known are: seconds, date, absent.")
                    .arg(server.retryAfterStyle));
        }
    }
    server.oldServer = parser.isSet(u"old-server"_s);
    server.preV4Server = parser.isSet(u"pre-v4"_s);
    server.loseAnswers = parser.isSet(u"lose-answers"_s);
    server.identitiesHeldByPolicy = !parser.isSet(u"identities-not-held"_s);
    server.identitiesReadApprovals = !parser.isSet(u"approvals-unreadable"_s);
    server.identitiesReadPolicies = !parser.isSet(u"policies-unreadable"_s);
    server.approvalsLicensed = !parser.isSet(u"no-approvals"_s);
    server.listsHoneyTokens = !parser.isSet(u"honey-tokens-unlisted"_s);
    server.olderFolderAnswer = parser.isSet(u"older-folder-answer"_s);
    server.replicaLag = parser.isSet(u"replica-lag"_s);
    server.canary = parser.value(u"canary"_s);
    options.json = parser.isSet(u"json"_s);
    options.logLevel = parser.value(u"log"_s);
    return options;
}

QString ServeSandboxOptions::help()
{
    QCommandLineParser parser;
    define(parser);
    return parser.helpText();
}

} // namespace Keycutter
