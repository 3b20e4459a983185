// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

namespace Keycutter {

//! "200 new, 38 skipped, 2 blocked", for people; empty where there is nothing to count.
[[nodiscard]] QString summaryText(const PlanCounts& counts);

} // namespace Keycutter
