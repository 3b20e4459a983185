// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/SecretText.h"
#include "services/common/Authority.h"

#include <optional>

namespace Keycutter {

//! What a sign-in to Cloudflare is made with (contract cloudflare 1.2).
struct CloudflareCredential
{
    enum class Kind {
        Token, //!< without a prefix: a user's, or an account's
        UserToken,
        AccountToken,
        GlobalKey,
    };
    Kind kind = Kind::Token;
    QList<SecretHeader> headers;
    //! Why it is not sent at all; the field says what to mend.
    std::optional<Error> problem;
};

//! Sorts what was typed, by the connection's method and the prefix. Refuses what could only fail
//! (contract cloudflare 1.2, 4): nothing, the other method's credential, characters that no
//! header takes.
[[nodiscard]] CloudflareCredential
cloudflareCredential(const Connection& connection, const Credentials& credentials);

} // namespace Keycutter
