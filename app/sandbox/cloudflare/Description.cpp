// SPDX-License-Identifier: MIT
#include "cloudflare/Description.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

QJsonObject describeAccount(const Account& account)
{
    QJsonArray stores;
    for (const SecretsStore& store : account.stores) {
        const auto count = std::ranges::count(store.secrets, false, &Secret::isDeleted);
        stores.append(QJsonObject{
            {QStringLiteral("id"), store.id},
            {QStringLiteral("name"), store.name},
            {QStringLiteral("secrets"), static_cast<qint64>(count)}});
    }
    return {
        {QStringLiteral("id"), account.id},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("stores"), stores}};
}

QJsonObject describeCredential(const Credential& credential, const User& user)
{
    if (credential.kind == Credential::Kind::GlobalKey)
        return {{QStringLiteral("email"), user.email}, {QStringLiteral("key"), credential.secret}};
    QJsonObject description{{QStringLiteral("token"), credential.secret}};
    // Who signs in with it may have to type its account.
    if (credential.accounts.size() == 1)
        description.insert(u"accountId", credential.accounts.constBegin().key());
    return description;
}

} // namespace

QJsonObject describeRecords(const Records& records)
{
    QJsonArray accounts;
    for (const Account& account : records.accounts)
        accounts.append(describeAccount(account));
    QJsonObject credentials;
    for (const Credential& credential : records.credentials)
        credentials.insert(credential.name, describeCredential(credential, records.user));
    return {{QStringLiteral("accounts"), accounts}, {QStringLiteral("credentials"), credentials}};
}

} // namespace Sandbox::Cloudflare
