// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

namespace Keycutter {

//! Whether a secret that bears the name of a copy is that copy.
enum class Likeness {
    Copy,
    //! It was made at about the time when the run began: the clocks of the service's nodes differ.
    MadeTooEarly,
    //! Its scopes or its comment are not those that were sent.
    LooksOtherwise,
    //! It was made before the run began.
    Another,
};

//! How like the copy of @p cell @p shown is, which bears its name, where such copies were made at
//! @p since or later, by the service's clock. Nothing is said of what is not known: creation dates
//! that are missing, attributes that the service does not have (@p rules).
[[nodiscard]] Likeness likenessOf(
    const PlanCell& cell, const PlanRules& rules, const Secret& shown, const QDateTime& since);

} // namespace Keycutter
