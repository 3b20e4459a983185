// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Sandbox::Cloudflare {

//! What a handler throws; it becomes the failure envelope of contract section 4.
struct ApiError
{
    int status = 400;
    QJsonArray errors;

    [[nodiscard]] static ApiError of(int status, int code, const QString& message);
    //! The 1001 family: what was sent is not good.
    [[nodiscard]] static ApiError invalid(const QString& message);
    //! The 1001 family with 404.
    [[nodiscard]] static ApiError notFound(const QString& message);
    //! The 1003 family: what was sent collides with what is there.
    [[nodiscard]] static ApiError conflict(const QString& message, int status = 400);
    [[nodiscard]] static ApiError noCredentials();
    //! 6003 with its cause ("Invalid format for Authorization header") in an error_chain.
    [[nodiscard]] static ApiError malformedHeader(int code, const QString& message);
    //! One of the codes of CloudflareOptions::badCredentialCode.
    [[nodiscard]] static ApiError badCredential(int code);
    //! One of the codes of CloudflareOptions::noPermissionCode.
    [[nodiscard]] static ApiError noPermission(int code);
    //! For a path that no route has, or an id of the wrong form in it.
    [[nodiscard]] static ApiError noRoute(const QByteArray& path);

    [[nodiscard]] QJsonObject envelope() const;
};

} // namespace Sandbox::Cloudflare
