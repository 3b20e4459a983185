// SPDX-License-Identifier: MIT
#include "infisical/ApiError.h"

namespace Sandbox::Infisical {

ApiError ApiError::badRequest(const QString& message)
{
    return {400, QStringLiteral("BadRequest"), message, {}};
}

ApiError ApiError::unauthorized(const QString& message)
{
    return {401, QStringLiteral("UnauthorizedError"), message, {}};
}

ApiError ApiError::forbidden(const QString& message)
{
    return {403, QStringLiteral("ForbiddenError"), message, {}};
}

ApiError ApiError::notFound(const QString& message)
{
    return {404, QStringLiteral("NotFound"), message, {}};
}

ApiError ApiError::serverFault(const QString& error)
{
    return {500, error, QStringLiteral("Something went wrong"), {}};
}

ApiError ApiError::noAccess(const QString& reason, int status)
{
    return {status, reason, QStringLiteral("You are not allowed to access this resource"), {}};
}

ApiError ApiError::notAllowed(const QString& action, const QString& subject)
{
    return {
        403, QStringLiteral("PermissionDenied"),
        QStringLiteral("You are not allowed to %1 on %2").arg(action, subject), QJsonArray()};
}

ApiError ApiError::token(const QString& message)
{
    return {403, QStringLiteral("TokenError"), message, {}};
}

ApiError ApiError::validation(const QJsonArray& issues)
{
    return {422, QStringLiteral("ValidationFailure"), issues, {}};
}

QJsonObject ApiError::envelope(const QString& requestId) const
{
    QJsonObject object{
        {QStringLiteral("reqId"), requestId},
        {QStringLiteral("statusCode"), status},
        {QStringLiteral("message"), message},
        {QStringLiteral("error"), error},
    };
    if (details)
        object.insert(u"details", *details);
    return object;
}

} // namespace Sandbox::Infisical
