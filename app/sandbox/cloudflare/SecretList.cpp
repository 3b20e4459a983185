// SPDX-License-Identifier: MIT
// Lists, single secrets and the quota (contract 2, 2.4).
#include "cloudflare/ApiError.h"
#include "cloudflare/Endpoints.h"
#include "cloudflare/Envelope.h"
#include "cloudflare/SecretJson.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

using Before = bool (*)(const Secret&, const Secret&, qint64 now);

//! Compares by what the query's order names; "created" without one.
Before orderOf(const Call& call)
{
    const QString order = call.query(QStringLiteral("order"));
    if (order.isEmpty() || order == u"created")
        return [](const Secret& a, const Secret& b, qint64) { return a.created < b.created; };
    if (order == u"modified")
        return [](const Secret& a, const Secret& b, qint64) { return a.modified < b.modified; };
    if (order == u"name")
        return [](const Secret& a, const Secret& b, qint64) { return a.name < b.name; };
    if (order == u"comment")
        return [](const Secret& a, const Secret& b, qint64) {
            return a.comment.value_or(QString()) < b.comment.value_or(QString());
        };
    if (order == u"status")
        return [](const Secret& a, const Secret& b, qint64 now) {
            return a.statusAt(now) < b.statusAt(now);
        };
    throw ApiError::invalid(QStringLiteral("invalid_query_parameter: order"));
}

bool isWanted(const Secret& secret, const QString& search, const QStringList& scopes)
{
    if (secret.isDeleted())
        return false;
    const bool isFound = search.isEmpty() || secret.name.contains(search, Qt::CaseInsensitive)
        || secret.comment.value_or(QString()).contains(search, Qt::CaseInsensitive);
    const bool hasScope
        = scopes.isEmpty() || std::ranges::any_of(scopes, [&](const QString& scope) {
              return secret.scopes.contains(scope);
          });
    return isFound && hasScope;
}

Response listSecrets(Call& call)
{
    const SecretsStore& store = storeOf(call);
    const QString search = call.query(QStringLiteral("search"));
    const QStringList scopes = call.request().queryValues(QStringLiteral("scopes"));
    std::vector<const Secret*> wanted;
    for (const Secret& secret : store.secrets) {
        if (isWanted(secret, search, scopes))
            wanted.push_back(&secret);
    }
    const qint64 now = call.records.now();
    const Before before = orderOf(call);
    const bool descending = isDescending(call, true);
    std::ranges::stable_sort(wanted, [&](const Secret* a, const Secret* b) {
        return descending ? before(*b, *a, now) : before(*a, *b, now);
    });
    QJsonArray items;
    for (const Secret* secret : wanted)
        items.append(secretJson(*secret, store, call));
    return pageOf(call, items, std::ranges::count(store.secrets, false, &Secret::isDeleted));
}

Response getSecret(Call& call)
{
    SecretsStore& store = storeOf(call);
    return succeed(secretJson(secretOf(call, store), store, call));
}

Response quota(Call& call)
{
    const QJsonObject secrets{
        {QStringLiteral("quota"), call.account->quota},
        {QStringLiteral("usage"), Records::usage(*call.account)}};
    return succeed(QJsonObject{{QStringLiteral("secrets"), secrets}});
}

} // namespace

Endpoints secretListEndpoints()
{
    return {
        {"GET", "/accounts/:account_id/secrets_store/quota", Needs::Reading, quota},
        {"GET", "/accounts/:account_id/secrets_store/stores/:store_id/secrets", Needs::Reading,
         listSecrets},
        {"GET", "/accounts/:account_id/secrets_store/stores/:store_id/secrets/:secret_id",
         Needs::Reading, getSecret},
    };
}

} // namespace Sandbox::Cloudflare
