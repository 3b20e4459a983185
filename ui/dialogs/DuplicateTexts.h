// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"
#include "theme/Theme.h"

#include <QString>

namespace Keycutter {

//! How a destination's state looks: icon name, tone and text.
struct DestinationStateText
{
    QString icon;
    Tone tone = Tone::Text;
    QString text;
};

//! “exists, 118 secrets; changes need approval”, or what went wrong and what to do.
[[nodiscard]] DestinationStateText destinationState(const DestinationInfo& info);
//! “23 of 100 used, 77 free; this plan adds 40.”, for copies that stay beside their sources.
[[nodiscard]] DestinationStateText placeState(const Plan& plan);
//! “200 new, 38 skipped, 2 blocked.”
[[nodiscard]] QString planSummary(const PlanCounts& counts);
//! Why a plan cannot be carried out; empty when it can.
[[nodiscard]] QString whyNothingToRun(const Plan& plan, const PlanCounts& counts);
//! Everything about one cell in one paragraph.
[[nodiscard]] QString cellDetails(const Plan& plan, const PlanCell& cell);

} // namespace Keycutter
