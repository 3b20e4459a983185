// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Run.h"

namespace Keycutter {

//! What the command line tells the shell about a run.
enum class ExitCode {
    AllDone = 0, //!< every cell was written
    DoneWithRest = 1, //!< done, with skips or approvals pending
    SomeFailed = 2, //!< some failed, were declined or cancelled, or are not known
    NothingDone = 3, //!< nothing could be done at all
};

//! For a finished run. NothingDone: not one cell was written, is under way or was there already,
//! and that is certain.
[[nodiscard]] ExitCode exitCodeOf(const Run& run);
//! For a check of a run's copies: AllDone where all are as asked, DoneWithRest where some were
//! changed since or are not ready, SomeFailed where some are gone, not as asked or cannot be told,
//! NothingDone where there was nothing to check or nothing could be told.
[[nodiscard]] ExitCode exitCodeOf(const RunVerification& verification);
//! For a plan that is only shown: what a run could reach at best.
[[nodiscard]] ExitCode exitCodeOf(const Plan& plan);

} // namespace Keycutter
