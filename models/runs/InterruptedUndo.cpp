// SPDX-License-Identifier: MIT
#include "runs/InterruptedUndo.h"

#include "runs/LookingLane.h"
#include "runs/RunRecord.h"
#include "runs/StoredRun.h"

#include <QCoreApplication>
#include <QHash>

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

} // namespace

InterruptedUndo::InterruptedUndo(std::vector<RunIntent> open)
    : m_open(std::move(open))
{
}

void InterruptedUndo::settleRest(RunRecord& record) const
{
    record.adoptIntents(m_open);
    record.settleUnsent(translated(QT_TRANSLATE_NOOP(
        "Undo", "Not sent, because the undo was interrupted. Undo the run again.")));
    // Which requests these were is written with the run that is undone.
    for (int i = 0; i < static_cast<int>(record.run().cells.size()); ++i) {
        if (record.planned(i).action == CellAction::CloseRequest)
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
        if (record.run().cells[static_cast<size_t>(i)].outcome != Outcome::Sending)
            continue;
        const Location& at = record.location(record.planned(i).destination);
        if (!cellsAt.contains(at))
            places.append(at);
        cellsAt[at].push_back(i);
    }
    std::vector<RunLane*> lanes;
    for (const Location& at : places) {
        lanes.push_back(new LookingLane(
            record, session, at, cellsAt[at], interruption(),
            mayBeUnderWay(m_open, pauses.abandoned), pauses, parent));
    }
    return lanes;
}

} // namespace Keycutter
