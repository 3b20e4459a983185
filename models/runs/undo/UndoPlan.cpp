// SPDX-License-Identifier: MIT
#include "runs/undo/UndoPlan.h"

#include <algorithm>

namespace Keycutter {

namespace {

CellAction cellActionOf(UndoAction action)
{
    switch (action) {
    case UndoAction::Remove:
        return CellAction::Remove;
    case UndoAction::Restore:
        return CellAction::Restore;
    case UndoAction::CloseRequest:
        return CellAction::CloseRequest;
    case UndoAction::Skip:
    case UndoAction::LeaveAlone:
        break;
    }
    return CellAction::None;
}

//! As the undo found it. No folder is missing for it: it makes none.
DestinationInfo infoOf(const Location& location, const UndoFacts& facts)
{
    DestinationInfo info;
    const auto listed = facts.listings.constFind(location);
    if (listed == facts.listings.cend())
        return info;
    if (*listed) {
        info.status = DestinationInfo::Status::Listed;
        info.secrets = **listed;
        info.policy = facts.policies.value(location);
    } else {
        info.status = DestinationInfo::Status::NotListed;
        info.error = listed->error();
    }
    return info;
}

} // namespace

UndoCounts UndoPlan::counts() const
{
    UndoCounts counts;
    for (const UndoCell& cell : cells) {
        counts.remove += cell.action == UndoAction::Remove;
        counts.restore += cell.action == UndoAction::Restore;
        counts.close += cell.action == UndoAction::CloseRequest;
        counts.leave += cell.action == UndoAction::LeaveAlone;
        counts.skip += cell.action == UndoAction::Skip;
        counts.restorable += cell.restorable;
        counts.valuesToRead
            += cell.action == UndoAction::Restore && cell.restores.testFlag(Attribute::Value);
    }
    return counts;
}

bool canUndo(const Run& run)
{
    return run.isFinished() && !isUndo(run)
        && std::ranges::any_of(run.cells, [](const RunCell& cell) {
               return isWritten(cell) || cell.outcome == Outcome::AwaitingApproval;
           });
}

ExitCode exitCodeOf(const UndoPlan& plan)
{
    const UndoCounts counts = plan.counts();
    if (counts.changes() == 0)
        return ExitCode::NothingDone;
    return counts.leave > 0 ? ExitCode::DoneWithRest : ExitCode::AllDone;
}

Run undoRunOf(const UndoPlan& plan)
{
    Run undo;
    undo.undoes = plan.run.id;
    undo.undoesNumber = plan.run.number;
    undo.connectionId = plan.run.connectionId;
    undo.connectionName = plan.run.connectionName;
    undo.serviceId = plan.run.serviceId;
    undo.site = plan.run.site;
    undo.fromTitle = plan.run.fromTitle;
    undo.destinationTitles = plan.run.destinationTitles;
    undo.plan = plan.run.plan;
    for (Destination& destination : undo.plan.destinations)
        destination.info = infoOf(destination.location, plan.facts);
    for (size_t i = 0; i < plan.cells.size(); ++i) {
        PlanCell& cell = undo.plan.cells[i];
        cell.action = cellActionOf(plan.cells[i].action);
        const auto need = undo.plan.destinations[cell.destination].info.policy.need;
        cell.notes = CellNotes();
        cell.notes.setFlag(CellNote::NeedsApproval, need == ApprovalPolicy::Need::Needed);
        cell.notes.setFlag(CellNote::MayNeedApproval, need == ApprovalPolicy::Need::Possible);
        if (!plan.cells[i].id.isEmpty()) {
            cell.existingId = plan.cells[i].id;
            cell.existingVersion = plan.cells[i].version;
            cell.state = CellState::Exists;
        }
    }
    return undo;
}

} // namespace Keycutter
