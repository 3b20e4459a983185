// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpReply.h"
#include "services/Session.h"

namespace Keycutter {

//! Whether the server can duplicate, from its answer to the safe probe: a duplicate call with an
//! empty object, which every server refuses in its own way (contract infisical 3.9).
[[nodiscard]] DuplicateAbility abilityOf(const HttpReply& probe);

} // namespace Keycutter
