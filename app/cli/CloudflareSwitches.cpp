// SPDX-License-Identifier: MIT
#include "cli/CloudflareSwitches.h"

#include "cli/ReadNumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

//! As readNumber, but only one of @p known.
bool readCode(
    const QCommandLineParser& parser, const QString& option, int& target, const QList<int>& known)
{
    int code = target;
    if (!readNumber(parser, option, code) || !known.contains(code))
        return false;
    target = code;
    return true;
}

} // namespace

QList<QCommandLineOption> CloudflareSwitches::options()
{
    return {
        {u"pending"_s, tr("Until a new Cloudflare secret is active; 2000 without."), u"MS"_s},
        {u"pending-forever"_s, tr("Leave new Cloudflare secrets pending.")},
        {u"pending-text"_s, tr("Say this in place of the status “pending”."), u"TEXT"_s},
        {u"deleted-lingers"_s,
         tr("How long a deleted Cloudflare secret can still be fetched; 300 without."), u"MS"_s},
        {u"bad-credential-code"_s,
         tr("What an unknown Cloudflare credential is told: 10000, 9106, 9109 or 10502."),
         u"CODE"_s},
        {u"no-permission-code"_s,
         tr("What a Cloudflare credential without the permission is told: 10000 or 9109."),
         u"CODE"_s},
        {u"conflict-without-name"_s, tr("Do not say which Cloudflare name is in use already.")},
        {u"refuse-page-sizes"_s, tr("Refuse a per_page out of bounds instead of mending it.")},
        {u"empty-comments"_s, tr("Answer “” instead of null for a comment never given.")},
        {u"account-tokens-list-nothing"_s,
         tr("Refuse to list the accounts of Cloudflare's account tokens.")},
        {u"extra-scope"_s, tr("Add this scope to all Cloudflare secrets."), u"TEXT"_s},
        {u"omit-scopes"_s, tr("Leave the scopes out of Cloudflare's answers.")},
        {u"challenge"_s, tr("Answer Cloudflare's requests with the bot wall's page.")},
    };
}

QString
CloudflareSwitches::read(const QCommandLineParser& parser, Sandbox::CloudflareOptions& server)
{
    server.pendingForever = parser.isSet(u"pending-forever"_s);
    server.conflictTellsName = !parser.isSet(u"conflict-without-name"_s);
    server.refusesPageSizes = parser.isSet(u"refuse-page-sizes"_s);
    server.absentCommentIsEmpty = parser.isSet(u"empty-comments"_s);
    server.accountTokensListAccounts = !parser.isSet(u"account-tokens-list-nothing"_s);
    server.omitsScopes = parser.isSet(u"omit-scopes"_s);
    server.challenges = parser.isSet(u"challenge"_s);
    server.extraScope = parser.value(u"extra-scope"_s);
    if (parser.isSet(u"pending-text"_s))
        server.pendingText = parser.value(u"pending-text"_s);

    struct Number
    {
        QString option;
        bool fits;
    };
    const Number numbers[] = {
        {u"pending"_s, readNumber(parser, u"pending"_s, server.pendingFor)},
        {u"deleted-lingers"_s, readNumber(parser, u"deleted-lingers"_s, server.deletedLingers)},
        {u"bad-credential-code"_s,
         readCode(
             parser, u"bad-credential-code"_s, server.badCredentialCode,
             {10000, 9106, 9109, 10502})},
        {u"no-permission-code"_s,
         readCode(parser, u"no-permission-code"_s, server.noPermissionCode, {10000, 9109})},
    };
    const auto* wrong = std::ranges::find(numbers, false, &Number::fits);
    return wrong == std::end(numbers) ? QString() : wrong->option;
}

} // namespace Keycutter
