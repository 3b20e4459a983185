// SPDX-License-Identifier: MIT
// An account's stores, of which there is at most one (contract 2, 2.3).
#include "cloudflare/ApiError.h"
#include "cloudflare/Endpoints.h"
#include "cloudflare/Envelope.h"
#include "cloudflare/SecretJson.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

QJsonObject storeJson(const SecretsStore& store, const Account& account)
{
    return {
        {QStringLiteral("id"), store.id},
        {QStringLiteral("name"), store.name},
        {QStringLiteral("account_id"), account.id},
        {QStringLiteral("created"), timeText(store.created)},
        {QStringLiteral("modified"), timeText(store.modified)}};
}

Response listStores(Call& call)
{
    const QString order = call.query(QStringLiteral("order"));
    const QStringList known{
        QString(), QStringLiteral("name"), QStringLiteral("created"), QStringLiteral("modified")};
    if (!known.contains(order))
        throw ApiError::invalid(QStringLiteral("invalid_query_parameter: order"));
    // With one store at most, every order is the same; the words are still checked.
    (void)isDescending(call, true);
    QJsonArray items;
    for (const SecretsStore& store : call.account->stores)
        items.append(storeJson(store, *call.account));
    return pageOf(call, items, items.size());
}

Response getStore(Call& call)
{
    return succeed(storeJson(storeOf(call), *call.account));
}

Response createStore(Call& call)
{
    const QJsonValue body = jsonBody(call.request());
    const QString name = body[u"name"].toString();
    if (!body.isObject() || !body[u"name"].isString())
        throw ApiError::invalid(QStringLiteral("invalid_json_body"));
    if (name.isEmpty())
        throw ApiError::invalid(QStringLiteral("store_name_empty"));
    if (!call.account->stores.empty())
        throw ApiError::conflict(QStringLiteral("maximum_stores_exceeded"));
    return succeed(storeJson(call.records.addStore(*call.account, name), *call.account));
}

Response deleteStore(Call& call)
{
    const SecretsStore& store = storeOf(call);
    const bool isForced = call.query(QStringLiteral("force")) == u"true";
    if (!isForced && !std::ranges::all_of(store.secrets, &Secret::isDeleted))
        throw ApiError::conflict(QStringLiteral("store_not_empty"), 409);
    std::erase_if(call.account->stores, [id = store.id](const SecretsStore& candidate) {
        return candidate.id == id;
    });
    return succeed(QJsonValue::Null);
}

} // namespace

Endpoints storeEndpoints()
{
    const char* all = "/accounts/:account_id/secrets_store/stores";
    const char* one = "/accounts/:account_id/secrets_store/stores/:store_id";
    return {
        {"GET", all, Needs::Reading, listStores},
        {"POST", all, Needs::Writing, createStore, true},
        {"GET", one, Needs::Reading, getStore},
        {"DELETE", one, Needs::Writing, deleteStore, true},
    };
}

} // namespace Sandbox::Cloudflare
