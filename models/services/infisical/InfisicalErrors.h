// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "http/HttpReply.h"

#include <QList>
#include <QStringList>

namespace Keycutter {

//! The server's error envelope (contract infisical 6), read as far as it can be.
struct ErrorEnvelope
{
    //! The message's text, or the issues of a 422 in one line each.
    QString message;
    //! The "error" label: a class name, or whatever the place that threw it wrote.
    QString label;
    //! Empty where the framework answered and not the program: the route does not exist.
    QString requestId;
    //! Further lines: a 422's issues ("secretIds[2]: Invalid uuid"), a 403's rules.
    QStringList details;
    //! The paths of a 422's issues: "secretIds", "secretIds[2]".
    QStringList issuePaths;
};

[[nodiscard]] ErrorEnvelope decodeErrorEnvelope(const QByteArray& bytes);

//! The Error that @p reply (not a success) means for what was @p tried. @p mutating: its status
//! from 500 on says that the effect is not known (contract 9.16). Unauthorised: an expired,
//! malformed or deleted token (401, or 403 with the label TokenError).
[[nodiscard]] Error infisicalErrorOf(const HttpReply& reply, const QString& tried, bool mutating);

//! True where the server has no such route: older than the request needs (contract 3.9).
[[nodiscard]] bool isRouteMissing(const Error& error);

} // namespace Keycutter
