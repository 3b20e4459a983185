// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Sandbox::Infisical {

//! What a handler throws; it becomes the error envelope of contract section 6.
struct ApiError
{
    int status = 400;
    QString error;
    //! A text, or for a 422 the array of issues.
    QJsonValue message;
    std::optional<QJsonValue> details;

    [[nodiscard]] static ApiError badRequest(const QString& message);
    [[nodiscard]] static ApiError unauthorized(const QString& message);
    [[nodiscard]] static ApiError forbidden(const QString& message);
    [[nodiscard]] static ApiError notFound(const QString& message);
    [[nodiscard]] static ApiError
    serverFault(const QString& error = QStringLiteral("InternalServerError"));
    //! "You are not allowed to access this resource", with the reason in place of the class.
    [[nodiscard]] static ApiError noAccess(const QString& reason, int status = 403);
    //! "You are not allowed to create on secrets"
    [[nodiscard]] static ApiError notAllowed(const QString& action, const QString& subject);
    [[nodiscard]] static ApiError token(const QString& message);
    [[nodiscard]] static ApiError validation(const QJsonArray& issues);

    [[nodiscard]] QJsonObject envelope(const QString& requestId) const;
};

} // namespace Sandbox::Infisical
