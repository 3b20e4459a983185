// SPDX-License-Identifier: MIT
// Creating, changing and deleting secrets (contract 2).
#include "cloudflare/ApiError.h"
#include "cloudflare/Endpoints.h"
#include "cloudflare/Envelope.h"
#include "cloudflare/SecretFields.h"
#include "cloudflare/SecretJson.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

//! One element of a create call's array, checked.
Secret checkedSecret(const Call& call, const QJsonValue& json)
{
    const SecretFields fields = SecretFields::read(json);
    Secret secret;
    secret.name = fields.checkedName();
    secret.value = fields.checkedValue();
    secret.scopes = fields.checkedScopes(call);
    secret.comment = fields.comment;
    return secret;
}

//! All or none: what is wrong with one is told before any is made.
std::vector<Secret> checkedSecrets(const Call& call, SecretsStore& store, const QJsonArray& order)
{
    std::vector<Secret> secrets;
    QStringList names;
    for (const QJsonValue& json : order) {
        secrets.push_back(checkedSecret(call, json));
        const QString& name = secrets.back().name;
        if (names.contains(name))
            throw nameConflict(call, name);
        requireFreeName(call, store, name);
        names.append(name);
    }
    return secrets;
}

Response createSecrets(Call& call)
{
    SecretsStore& store = storeOf(call);
    const QJsonValue body = jsonBody(call.request());
    if (!body.isArray() || body.toArray().isEmpty())
        throw ApiError::invalid(QStringLiteral("invalid_json_body"));
    const std::vector<Secret> wanted = checkedSecrets(call, store, body.toArray());
    requireQuota(call, static_cast<qsizetype>(wanted.size()));
    QJsonArray made;
    for (const Secret& order : wanted) {
        Secret& secret = call.records.addSecret(store, order.name);
        secret.value = order.value;
        secret.scopes = order.scopes;
        secret.comment = order.comment;
        secret.activeAt = activationOf(secret, call.options());
        made.append(secretJson(secret, store, call));
    }
    return succeed(made);
}

//! No rename: a name in the body is not looked at (contract 2).
Response changeSecret(Call& call)
{
    SecretsStore& store = storeOf(call);
    Secret& secret = secretOf(call, store);
    const SecretFields fields = SecretFields::read(jsonBody(call.request()));
    Secret changed = secret;
    if (fields.value)
        changed.value = fields.checkedValue();
    if (fields.scopes)
        changed.scopes = fields.checkedScopes(call, secret.scopes);
    if (fields.comment)
        changed.comment = fields.comment;
    changed.modified = call.records.now();
    secret = changed;
    return succeed(secretJson(secret, store, call));
}

void markDeleted(Call& call, Secret& secret)
{
    secret.modified = call.records.now();
    secret.goneAt
        = secret.modified + std::chrono::microseconds(call.options().deletedLingers).count();
}

Response deleteSecret(Call& call)
{
    SecretsStore& store = storeOf(call);
    Secret& secret = secretOf(call, store);
    if (secret.isDeleted())
        throw ApiError::notFound(QStringLiteral("secret_not_found"));
    markDeleted(call, secret);
    return succeed(QJsonValue::Null, 202);
}

Response deleteSecrets(Call& call)
{
    SecretsStore& store = storeOf(call);
    const QJsonArray ids = jsonBody(call.request())[u"ids"].toArray();
    if (ids.isEmpty())
        throw ApiError::invalid(QStringLiteral("invalid_json_body"));
    std::vector<Secret*> doomed;
    for (const QJsonValue& id : ids) {
        Secret* secret = Records::findSecret(store, id.toString(), call.records.now());
        if (!secret || secret->isDeleted())
            throw ApiError::notFound(QStringLiteral("secret_not_found"));
        doomed.push_back(secret);
    }
    for (Secret* secret : doomed)
        markDeleted(call, *secret);
    return succeed(QJsonValue::Null, 202);
}

} // namespace

Endpoints secretWriteEndpoints()
{
    const char* all = "/accounts/:account_id/secrets_store/stores/:store_id/secrets";
    const char* one = "/accounts/:account_id/secrets_store/stores/:store_id/secrets/:secret_id";
    return {
        {"POST", all, Needs::Writing, createSecrets, true},
        {"DELETE", all, Needs::Writing, deleteSecrets, true},
        {"PATCH", one, Needs::Writing, changeSecret, true},
        {"DELETE", one, Needs::Writing, deleteSecret, true},
    };
}

} // namespace Sandbox::Cloudflare
