// SPDX-License-Identifier: MIT
#include "runs/ExitCode.h"

#include <algorithm>

namespace Keycutter {

namespace {

//! Skipped because the key is at the destination, which is what Skip was chosen for.
bool isWantedSkip(const Run& run, const RunCell& cell)
{
    const CellState state = run.plan.cells[static_cast<size_t>(cell.planCell)].state;
    return cell.outcome == Outcome::Skipped
        && (state == CellState::Exists || state == CellState::New);
}

} // namespace

ExitCode exitCodeOf(const Run& run)
{
    const RunCounts counts = run.counts();
    const int waiting = counts.of(Outcome::AwaitingApproval);
    const int written = counts.of(Outcome::Created) + counts.of(Outcome::Overwritten)
        + counts.of(Outcome::Merged) + counts.of(Outcome::Removed) + counts.of(Outcome::Restored)
        + counts.of(Outcome::Closed);
    const int notDone = counts.of(Outcome::Failed) + counts.of(Outcome::Declined)
        + counts.of(Outcome::MergedNotWritten);
    const int uncertain = counts.of(Outcome::Unknown) + counts.of(Outcome::Cancelled);
    // An undo skips what the run has not written: that is nothing it was to do.
    const int rest
        = counts.of(Outcome::LeftAlone) + (isUndo(run) ? 0 : counts.of(Outcome::Skipped));
    const bool someSkipWanted
        = !isUndo(run) && std::ranges::any_of(run.cells, [&](const RunCell& cell) {
              return isWantedSkip(run, cell);
          });

    if (written + waiting + uncertain == 0 && (notDone > 0 || !someSkipWanted))
        return ExitCode::NothingDone;
    if (notDone + uncertain > 0)
        return ExitCode::SomeFailed;
    if (waiting + rest > 0)
        return ExitCode::DoneWithRest;
    return ExitCode::AllDone;
}

ExitCode exitCodeOf(const RunVerification& verification)
{
    const VerificationCounts counts = verification.counts();
    if (counts.of(CopyState::NotTold) == counts.written)
        return ExitCode::NothingDone;
    const int bad = counts.of(CopyState::Gone) + counts.of(CopyState::Different)
        + counts.of(CopyState::NotTold);
    if (bad > 0)
        return ExitCode::SomeFailed;
    return counts.of(CopyState::AsAsked) == counts.written ? ExitCode::AllDone
                                                           : ExitCode::DoneWithRest;
}

ExitCode exitCodeOf(const Plan& plan)
{
    const PlanCounts counts = plan.counts();
    if (counts.writes() + counts.skip == 0)
        return ExitCode::NothingDone;
    return counts.writes() == counts.all ? ExitCode::AllDone : ExitCode::DoneWithRest;
}

} // namespace Keycutter
