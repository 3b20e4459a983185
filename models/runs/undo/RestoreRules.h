// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Run.h"

namespace Keycutter {

//! What of a secret that a run has overwritten can be written again as it was.
struct Restorable
{
    Attributes restores;
    //! Overwritten, and not known any more: tags and metadata, which are not kept with the versions
    //! (contract infisical 4), so that only a listing from before the run has them.
    Attributes lost;
};

//! For the overwritten @p cell of @p run. @p before: the secret as it was listed before the run, as
//! far as that is still known; may be nullptr.
[[nodiscard]] Restorable restorableOf(const Run& run, const RunCell& cell, const Secret* before);

} // namespace Keycutter
