// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Keycutter {

//! How a cell of a run stands. Pending and Sending are not outcomes: a finished run has none.
enum class Outcome {
    Pending,
    Sending,
    Created,
    Overwritten,
    AwaitingApproval,
    Merged,
    MergedNotWritten,
    Declined,
    Skipped,
    Failed,
    Cancelled,
    Unknown,
    // Of an undo:
    Removed,
    Restored,
    Closed, //!< the approval request that held it back
    LeftAlone,
};

//! True for everything that a finished run may hold.
[[nodiscard]] bool isFinal(Outcome outcome);
//! For people: "Awaiting approval".
[[nodiscard]] QString outcomeTitle(Outcome outcome);
//! "2 awaiting approval".
[[nodiscard]] QString countedOutcome(Outcome outcome, int count);
//! For machines and reports: "awaiting-approval".
[[nodiscard]] QString outcomeId(Outcome outcome);
//! All outcomes in the order they are shown.
[[nodiscard]] QList<Outcome> allOutcomes();

} // namespace Keycutter
