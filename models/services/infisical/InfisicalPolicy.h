// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Result.h"
#include "services/infisical/InfisicalToken.h"

#include <QByteArray>

namespace Keycutter {

//! The approval policy of one path (contract infisical 5, "Knowing beforehand"), as it concerns a
//! sign-in with a token of @p kind: machine identities are held only by policies that do not let
//! them by, and older servers do not say (contract 3.5).
[[nodiscard]] Result<ApprovalPolicy>
decodePolicy(const QByteArray& bytes, TokenKind kind, const QString& purpose);

} // namespace Keycutter
