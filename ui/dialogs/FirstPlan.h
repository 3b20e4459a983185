// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

namespace Keycutter {

struct UiContext;

//! What a plan for @p secrets begins with: the destinations, attributes and names of the last run,
//! as far as they still make sense.
[[nodiscard]] PlanInput firstPlan(
    const UiContext& context, const QString& connectionId, const Location& from,
    const QList<Secret>& secrets);

//! Keeps what the next firstPlan() begins with.
void rememberPlan(const UiContext& context, const QString& connectionId, const Plan& plan);

} // namespace Keycutter
