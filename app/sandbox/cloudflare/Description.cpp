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

} // namespace

QJsonObject describeRecords(const Records& records)
{
    QJsonArray accounts;
    for (const Account& account : records.accounts)
        accounts.append(describeAccount(account));
    QJsonObject credentials;
    for (const Credential& credential : records.credentials) {
        credentials.insert(
            credential.name,
            credential.kind == Credential::Kind::GlobalKey
                ? QJsonObject{
                    {QStringLiteral("email"), records.user.email},
                    {QStringLiteral("key"), credential.secret}}
                : QJsonObject{{QStringLiteral("token"), credential.secret}});
    }
    return {{QStringLiteral("accounts"), accounts}, {QStringLiteral("credentials"), credentials}};
}

} // namespace Sandbox::Cloudflare
