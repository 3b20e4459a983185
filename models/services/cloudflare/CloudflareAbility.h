// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpReply.h"
#include "services/Session.h"

namespace Keycutter {

//! Whether the sign-in may duplicate in an account, from the answer to the safe probe
//! (CloudflareRequests::duplicateProbe()). The permission is looked at before the secret, so a
//! complaint about the secret says that the permission is there (contract cloudflare 3).
[[nodiscard]] DuplicateAbility cloudflareAbility(const HttpReply& probe);

//! What can be said of all accounts together: Yes where it can duplicate in one, No where it is
//! known that it can in none.
[[nodiscard]] DuplicateAbility overallAbility(const QList<DuplicateAbility>& abilities);

} // namespace Keycutter
