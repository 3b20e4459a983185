// SPDX-License-Identifier: MIT
#include "runs/InterruptedUndo.h"

#include "runs/ClosingLookingLane.h"
#include "runs/LookingLane.h"
#include "runs/RunApprovals.h"
#include "runs/RunRecord.h"
#include "runs/StoredRun.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace Keycutter {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Undo", text);
}

Error interruption()
{
    Error error = Error::of(
        ErrorKind::OutcomeUnknown, {},
        translated(QT_TRANSLATE_NOOP("Undo", "Keycutter ended before the answer came")));
    error.next = translated(QT_TRANSLATE_NOOP(
        "Undo", "Undo the run again: what was done already is found then and left alone."));
    return error;
}

bool isBeingClosed(const RunRecord& record, int cell)
{
    return record.planned(cell).action == CellAction::CloseRequest
        && record.run().cells[static_cast<size_t>(cell)].outcome == Outcome::Sending;
}

} // namespace

InterruptedUndo::InterruptedUndo(std::vector<RunIntent> open, std::vector<RunApproval> toClose)
    : m_open(std::move(open))
    , m_toClose(std::move(toClose))
{
}

//! Those that were being closed.
std::deque<RequestToClose> InterruptedUndo::requestsIn(const RunRecord& record) const
{
    std::deque<RequestToClose> requests;
    for (const RunApproval& opened : m_toClose) {
        RequestToClose request{questionAbout(record.run(), opened), {}};
        std::ranges::copy_if(opened.cells, std::back_inserter(request.cells), [&record](int cell) {
            return isBeingClosed(record, cell);
        });
        if (!request.cells.empty())
            requests.push_back(request);
    }
    return requests;
}

void InterruptedUndo::settleRest(RunRecord& record) const
{
    record.adoptIntents(m_open);
    record.settleUnsent(translated(QT_TRANSLATE_NOOP(
        "Undo", "Not sent, because the undo was interrupted. Undo the run again.")));
    // Which requests these were is written with the run that is undone, if that is still there.
    QSet<int> known;
    for (const RequestToClose& request : requestsIn(record))
        known.unite(QSet<int>(request.cells.begin(), request.cells.end()));
    for (int i = 0; i < static_cast<int>(record.run().cells.size()); ++i) {
        if (isBeingClosed(record, i) && !known.contains(i))
            record.fail(i, Outcome::Unknown, interruption());
    }
}

std::vector<RunLane*> InterruptedUndo::makeLanes(
    RunRecord& record, Session& session, const RunPauses& pauses, const FolderMaker& /*folders*/,
    QObject* parent) const
{
    QList<Location> places;
    QHash<Location, std::vector<int>> cellsAt;
    for (int i = 0; i < static_cast<int>(record.run().cells.size()); ++i) {
        if (record.run().cells[static_cast<size_t>(i)].outcome != Outcome::Sending
            || isBeingClosed(record, i))
            continue;
        const Location& at = record.location(record.planned(i).destination);
        if (!cellsAt.contains(at))
            places.append(at);
        cellsAt[at].push_back(i);
    }
    const auto wait = mayBeUnderWay(m_open, pauses.abandoned);
    std::vector<RunLane*> lanes;
    for (const Location& at : places) {
        lanes.push_back(new LookingLane(
            record, session, at, cellsAt[at], interruption(), wait, pauses, parent));
    }
    if (auto requests = requestsIn(record); !requests.empty()) {
        lanes.push_back(new ClosingLookingLane(
            record, session, std::move(requests), interruption(), wait, pauses, parent));
    }
    return lanes;
}

} // namespace Keycutter
