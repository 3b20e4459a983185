// SPDX-License-Identifier: MIT
#include "cloudflare/SecretFields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

constexpr qsizetype longestValue = 65'536;

//! Contract 2.2.
bool isDocumentedScope(const QString& scope)
{
    static const QStringList known{QStringLiteral("workers"),    QStringLiteral("ai_gateway"),
                                   QStringLiteral("dex"),        QStringLiteral("access"),
                                   QStringLiteral("containers"), QStringLiteral("websearch")};
    return known.contains(scope);
}

[[noreturn]] void refuseBody()
{
    throw ApiError::invalid(QStringLiteral("invalid_json_body"));
}

std::optional<QString> text(const QJsonObject& object, QStringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        refuseBody();
    return value.toString();
}

std::optional<QStringList> texts(const QJsonObject& object, QStringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isArray())
        refuseBody();
    QStringList all;
    for (const QJsonValue& element : value.toArray()) {
        if (!element.isString())
            refuseBody();
        all.append(element.toString());
    }
    return all;
}

} // namespace

SecretFields SecretFields::read(const QJsonValue& json)
{
    if (!json.isObject())
        refuseBody();
    const QJsonObject object = json.toObject();
    return {
        text(object, u"name"), text(object, u"value"), text(object, u"comment"),
        texts(object, u"scopes")};
}

QString SecretFields::checkedName() const
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9_-]+\\z"));
    if (!name || name->isEmpty())
        throw ApiError::invalid(QStringLiteral("secret_name_empty"));
    if (!allowed.match(*name).hasMatch())
        throw ApiError::invalid(QStringLiteral("secret_name_invalid"));
    return *name;
}

QStringList SecretFields::checkedScopes(const Call& call, const QStringList& known) const
{
    if (!scopes || scopes->isEmpty())
        throw ApiError::invalid(QStringLiteral("secret_scopes_empty"));
    const auto isGood = [&](const QString& scope) {
        return isDocumentedScope(scope) || known.contains(scope)
            || (!scope.isEmpty() && scope == call.options().extraScope);
    };
    if (!std::ranges::all_of(*scopes, isGood))
        throw ApiError::invalid(QStringLiteral("secret_scope_invalid"));
    QStringList own = *scopes;
    own.removeDuplicates();
    return own;
}

QString SecretFields::checkedValue() const
{
    if (!value || value->isEmpty())
        throw ApiError::invalid(QStringLiteral("secret_value_empty"));
    if (value->toUtf8().size() > longestValue)
        throw ApiError::invalid(QStringLiteral("secret_value_too_long"));
    return *value;
}

ApiError nameConflict(const Call& call, const QString& name)
{
    const QString message = QStringLiteral("secret_name_already_exists");
    return ApiError::conflict(
        call.options().conflictTellsName ? message + QStringLiteral(": ") + name : message);
}

void requireFreeName(const Call& call, SecretsStore& store, const QString& name)
{
    if (Records::findByName(store, name))
        throw nameConflict(call, name);
}

void requireQuota(const Call& call, qsizetype more)
{
    if (Records::usage(*call.account) + more > call.account->quota)
        throw ApiError::conflict(QStringLiteral("maximum_secrets_exceeded"));
}

qint64 activationOf(const Secret& secret, const CloudflareOptions& options)
{
    if (options.pendingForever)
        return never;
    return secret.created + std::chrono::microseconds(options.pendingFor).count();
}

} // namespace Sandbox::Cloudflare
