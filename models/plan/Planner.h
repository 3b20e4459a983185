// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

namespace Keycutter {

//! Joins the selected secrets with the destinations' listings. Pure: the same input
//! gives the same plan. O(secrets + listings + cells).
[[nodiscard]] Plan makePlan(const PlanInput& input);

} // namespace Keycutter
