// SPDX-License-Identifier: MIT
// Who signed in, and the accounts that the credential shows (contract 1.3, 5).
#include "cloudflare/ApiError.h"
#include "cloudflare/Endpoints.h"
#include "cloudflare/Envelope.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

constexpr PageSizes accountPages{5, 50};

QJsonObject accountJson(const Account& account)
{
    return {
        {QStringLiteral("id"), account.id},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("type"), QStringLiteral("standard")},
        {QStringLiteral("created_on"), timeText(account.created)},
        {QStringLiteral("settings"), QJsonObject{{QStringLiteral("enforce_twofactor"), false}}}};
}

std::vector<const Account*> shownAccounts(const Call& call)
{
    const Credential& credential = *call.credential;
    std::vector<const Account*> shown;
    for (const Account& account : call.records.accounts) {
        if (credential.listsAccounts && credential.accounts.contains(account.id))
            shown.push_back(&account);
    }
    std::ranges::sort(shown, {}, &Account::name);
    return shown;
}

Response listAccounts(Call& call)
{
    if (call.credential->kind == Credential::Kind::AccountToken
        && !call.options().accountTokensListAccounts)
        throw ApiError::invalid(
            QStringLiteral("List accounts endpoint does not support account owned tokens."));
    std::vector<const Account*> shown = shownAccounts(call);
    const qsizetype total = static_cast<qsizetype>(shown.size());
    if (const QString name = call.query(QStringLiteral("name")); !name.isEmpty())
        std::erase_if(shown, [&](const Account* account) {
            return !account->name.contains(name, Qt::CaseInsensitive);
        });
    if (isDescending(call, false))
        std::ranges::reverse(shown);
    QJsonArray items;
    for (const Account* account : shown)
        items.append(accountJson(*account));
    return pageOf(call, items, total, accountPages);
}

QString roleName(Access access)
{
    switch (access) {
    case Access::Write:
        return QStringLiteral("Super Administrator - All Privileges");
    case Access::Read:
        return QStringLiteral("Secrets Store Reporter");
    case Access::None:
        break;
    }
    return QStringLiteral("Minimal Account Access");
}

Response listMemberships(Call& call)
{
    if (call.credential->kind == Credential::Kind::AccountToken)
        throw ApiError::badCredential(9106);
    if (!call.credential->readsUser)
        throw ApiError::noPermission(10000);
    const std::vector<const Account*> shown = shownAccounts(call);
    QJsonArray items;
    for (const Account* account : shown) {
        const QString role = roleName(call.credential->accounts.value(account->id));
        items.append(QJsonObject{
            {QStringLiteral("id"), account->id},
            {QStringLiteral("status"), QStringLiteral("accepted")},
            {QStringLiteral("account"), accountJson(*account)},
            {QStringLiteral("roles"), QJsonArray{role}}});
    }
    return pageOf(call, items, items.size(), accountPages);
}

Response getUser(Call& call)
{
    if (!call.credential->readsUser)
        throw ApiError::noPermission(9109);
    const User& user = call.records.user;
    return succeed(QJsonObject{
        {QStringLiteral("id"), user.id},
        {QStringLiteral("email"), user.email},
        {QStringLiteral("first_name"), user.firstName},
        {QStringLiteral("last_name"), user.lastName},
        {QStringLiteral("suspended"), false},
        {QStringLiteral("two_factor_authentication_enabled"), true},
        {QStringLiteral("created_on"), timeText(user.created)},
        {QStringLiteral("modified_on"), timeText(user.created)}});
}

} // namespace

Endpoints accountEndpoints()
{
    return {
        {"GET", "/accounts", Needs::SignIn, listAccounts},
        {"GET", "/memberships", Needs::SignIn, listMemberships},
        {"GET", "/user", Needs::SignIn, getUser},
    };
}

} // namespace Sandbox::Cloudflare
