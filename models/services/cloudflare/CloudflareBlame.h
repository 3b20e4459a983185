// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

namespace Keycutter {

//! Whether @p error, which cloudflareErrorOf() made, is about the one item of @p call or would hit
//! any other as well (contract cloudflare 3).
[[nodiscard]] Blame cloudflareBlame(const DuplicateCall& call, const Error& error);

} // namespace Keycutter
