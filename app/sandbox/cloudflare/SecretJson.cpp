// SPDX-License-Identifier: MIT
#include "cloudflare/SecretJson.h"

#include "cloudflare/ApiError.h"
#include "cloudflare/Envelope.h"

#include <QJsonArray>

namespace Sandbox::Cloudflare {

namespace {

//! An empty id leaves a route that does not exist (contract 3).
QString idOf(const Call& call, const QString& name)
{
    const QString id = call.parameter(name);
    if (id.isEmpty())
        throw ApiError::of(404, 1000, QStringLiteral("not found"));
    return id;
}

QJsonValue commentJson(const Secret& secret, const CloudflareOptions& options)
{
    if (secret.comment)
        return *secret.comment;
    return options.absentCommentIsEmpty ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null);
}

QString statusText(const Secret& secret, Call const& call)
{
    const QString status = secret.statusAt(call.records.now());
    return status == u"pending" ? call.options().pendingText : status;
}

} // namespace

QJsonObject secretJson(const Secret& secret, const SecretsStore& store, const Call& call)
{
    const CloudflareOptions& options = call.options();
    QJsonObject json{
        {QStringLiteral("id"), secret.id},
        {QStringLiteral("name"), secret.name},
        {QStringLiteral("store_id"), store.id},
        {QStringLiteral("comment"), commentJson(secret, options)},
        {QStringLiteral("created"), timeText(secret.created)},
        {QStringLiteral("modified"), timeText(secret.modified)},
        {QStringLiteral("status"), statusText(secret, call)}};
    if (!options.omitsScopes) {
        QStringList scopes = secret.scopes;
        if (!options.extraScope.isEmpty() && !scopes.contains(options.extraScope))
            scopes.append(options.extraScope);
        scopes.sort();
        json.insert(u"scopes", QJsonArray::fromStringList(scopes));
    }
    return json;
}

SecretsStore& storeOf(Call& call)
{
    const QString id = idOf(call, QStringLiteral("store_id"));
    if (SecretsStore* store = Records::findStore(*call.account, id))
        return *store;
    throw ApiError::notFound(QStringLiteral("store_not_found"));
}

Secret& secretOf(Call& call, SecretsStore& store)
{
    const QString id = idOf(call, QStringLiteral("secret_id"));
    if (Secret* secret = Records::findSecret(store, id, call.records.now()))
        return *secret;
    throw ApiError::notFound(QStringLiteral("secret_not_found"));
}

} // namespace Sandbox::Cloudflare
