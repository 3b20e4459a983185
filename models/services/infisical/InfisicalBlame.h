// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

namespace Keycutter {

//! Who of @p call is to blame for @p error, read from Infisical's own words (contract infisical
//! 3.2, 3.5). Every sentence is compared with the call's own keys and ids put in, never taken
//! apart, so that keys with quotes and other odd characters are found as well.
[[nodiscard]] Blame blameOf(const DuplicateCall& call, const Error& error);

} // namespace Keycutter
