// SPDX-License-Identifier: MIT
#include "cloudflare/ApiError.h"

namespace Sandbox::Cloudflare {

namespace {

QJsonObject item(int code, const QString& message)
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
}

} // namespace

ApiError ApiError::of(int status, int code, const QString& message)
{
    return {status, {item(code, message)}};
}

ApiError ApiError::invalid(const QString& message)
{
    return of(400, 1001, message);
}

ApiError ApiError::notFound(const QString& message)
{
    return of(404, 1001, message);
}

ApiError ApiError::conflict(const QString& message, int status)
{
    return of(status, 1003, message);
}

ApiError ApiError::noCredentials()
{
    return of(
        400, 9106, QStringLiteral("Missing X-Auth-Key, X-Auth-Email or Authorization headers"));
}

ApiError ApiError::malformedHeader(int code, const QString& message)
{
    QJsonObject error = item(6003, QStringLiteral("Invalid request headers"));
    error.insert(u"error_chain", QJsonArray{item(code, message)});
    return {400, {error}};
}

ApiError ApiError::badCredential(int code)
{
    switch (code) {
    case 9103:
        return of(403, code, QStringLiteral("Unknown X-Auth-Key or X-Auth-Email"));
    case 9106:
        return of(400, code, QStringLiteral("Authentication failed (status: 400)"));
    case 9109:
        return of(403, code, QStringLiteral("Invalid access token"));
    case 10502:
        return of(403, code, QStringLiteral("Too many authentication failures"));
    default:
        return of(401, 10000, QStringLiteral("Authentication error"));
    }
}

ApiError ApiError::noPermission(int code)
{
    return code == 9109 ? of(403, code, QStringLiteral("Unauthorized to access requested resource"))
                        : of(403, 10000, QStringLiteral("Authentication error"));
}

ApiError ApiError::noRoute(const QByteArray& path)
{
    const QString text
        = QStringLiteral("Could not route to %1, perhaps your object identifier is invalid?")
              .arg(QString::fromUtf8(path));
    return {404, {item(7003, text), item(7000, QStringLiteral("No route for that URI"))}};
}

QJsonObject ApiError::envelope() const
{
    return {
        {QStringLiteral("success"), false},
        {QStringLiteral("errors"), errors},
        {QStringLiteral("messages"), QJsonArray()},
        {QStringLiteral("result"), QJsonValue::Null}};
}

} // namespace Sandbox::Cloudflare
