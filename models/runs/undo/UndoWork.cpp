// SPDX-License-Identifier: MIT
#include "runs/undo/UndoWork.h"

#include "runs/RunRecord.h"
#include "runs/undo/ClosingLane.h"
#include "runs/undo/UndoLane.h"

namespace Keycutter {

UndoWork::UndoWork(UndoPlan plan)
    : m_plan(std::make_shared<const UndoPlan>(std::move(plan)))
{
}

void UndoWork::settleRest(RunRecord& record) const
{
    for (int i = 0; i < static_cast<int>(m_plan->cells.size()); ++i) {
        const UndoCell& undo = m_plan->cells[static_cast<size_t>(i)];
        if (undo.action == UndoAction::Skip)
            record.settle(i, Outcome::Skipped, undo.reason);
        else if (undo.action == UndoAction::LeaveAlone)
            record.settle(i, Outcome::LeftAlone, undo.reason);
    }
}

std::vector<RunLane*> UndoWork::makeLanes(
    RunRecord& record, Session& session, const RunPauses& pauses, const FolderMaker& /*folders*/,
    QObject* parent) const
{
    QList<Location> places;
    QHash<Location, std::vector<int>> cellsAt;
    std::vector<int> held;
    for (int i = 0; i < static_cast<int>(m_plan->cells.size()); ++i) {
        const UndoAction action = m_plan->cells[static_cast<size_t>(i)].action;
        if (action == UndoAction::CloseRequest) {
            held.push_back(i);
        } else if (action == UndoAction::Remove || action == UndoAction::Restore) {
            const Location& at = record.location(record.planned(i).destination);
            if (!cellsAt.contains(at))
                places.append(at);
            cellsAt[at].push_back(i);
        }
    }
    std::vector<RunLane*> lanes;
    for (const Location& at : places)
        lanes.push_back(new UndoLane(record, session, m_plan, at, cellsAt[at], pauses, parent));
    if (!held.empty())
        lanes.push_back(new ClosingLane(record, session, *m_plan, held, pauses, parent));
    return lanes;
}

} // namespace Keycutter
