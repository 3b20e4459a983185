// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace Keycutter {

//! Whose token it is; what it may ask differs (contract infisical 1.6).
enum class TokenKind { Unknown, User, Identity };

//! What an access token says of itself. Not verified: only the server can.
struct TokenClaims
{
    TokenKind kind = TokenKind::Unknown;
    QString organisationId;
    //! Invalid when it does not expire or does not say.
    QDateTime expires;
};

//! Reads the claims of a JWT; empty ones where @p token is none.
[[nodiscard]] TokenClaims claimsOf(const QByteArray& token);

//! The answer of a login or a renewal (contract infisical 1.2).
struct TokenGrant
{
    QByteArray token;
    std::chrono::seconds life{0}; //!< 0: never expires
    std::chrono::seconds maximumLife{0}; //!< 0: no limit
};

[[nodiscard]] Result<TokenGrant> decodeGrant(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
