// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "http/HttpReply.h"

namespace Keycutter {

//! One item of an answer's "errors", with what caused it.
struct CloudflareFault
{
    int code = 0;
    QString message;
    //! The items of its "error_chain": codes alone, and lines for people.
    QList<int> chainCodes;
    QStringList chain;
};

//! The errors of an answer (contract cloudflare 4), read as far as they can be.
[[nodiscard]] QList<CloudflareFault> decodeCloudflareFaults(const QByteArray& bytes);

//! The Error that @p reply (not a success) means for what was @p tried. Known by code and the
//! beginning of the message together: codes are families, and statuses differ (contract cloudflare
//! 3, 4). @p mutating: a status from 500 on says that the effect is not known. Unauthorised is
//! only a credential that is wrong or over, with the field of the form it belongs to; a permission
//! that is missing is Forbidden.
[[nodiscard]] Error cloudflareErrorOf(const HttpReply& reply, const QString& tried, bool mutating);

//! What Cloudflare's support knows the request by; empty where the answer does not say.
[[nodiscard]] QString cloudflareRequestId(const HttpReply& reply);

//! The name is taken in the store.
[[nodiscard]] bool isNameTaken(const Error& error);
//! @p error speaks of the one secret, its name, scopes or comment.
[[nodiscard]] bool isAboutSecret(const Error& error);
//! The store is not there.
[[nodiscard]] bool isStoreMissing(const Error& error);
//! There is no such route: a malformed account id in it, or another kind of server.
[[nodiscard]] bool isUnroutable(const Error& error);
//! The account holds as many secrets or stores as it may.
[[nodiscard]] bool isQuotaReached(const Error& error);

//! What a token or a person needs for duplicating, for people.
[[nodiscard]] QString writePermissionAdvice();
//! The same for looking only.
[[nodiscard]] QString readPermissionAdvice();

} // namespace Keycutter
