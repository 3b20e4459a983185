// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

namespace Keycutter {

//! SHA-256, hexadecimal, of what @p plan is going to do: locations, options, and for every cell the
//! source's id, key and version, the action, the copy's key, scopes and comment, and what it
//! overwrites. Two plans with the same digest send the same calls.
[[nodiscard]] QString planDigest(const Plan& plan);

} // namespace Keycutter
