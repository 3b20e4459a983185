// SPDX-License-Identifier: MIT
#include "runs/CopyWork.h"

#include "runs/FolderMaker.h"
#include "runs/Lane.h"
#include "runs/RunRecord.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Runner", text);
}

//! The columns that are to be written, those of one location together.
std::vector<std::vector<int>> columnsToWrite(const RunRecord& record)
{
    std::vector<std::vector<int>> columns;
    QHash<Location, size_t> known;
    for (int i = 0; i < record.plan().destinations.size(); ++i) {
        if (record.openOf(i) == 0)
            continue;
        const auto found = known.constFind(record.location(i));
        if (found != known.cend()) {
            columns[*found].push_back(i);
            continue;
        }
        known.insert(record.location(i), columns.size());
        columns.push_back({i});
    }
    return columns;
}

} // namespace

void CopyWork::settleRest(RunRecord& record) const
{
    const Plan& plan = record.plan();
    for (int i = 0; i < static_cast<int>(plan.cells.size()); ++i) {
        const PlanCell& cell = record.planned(i);
        if (isWrite(cell))
            continue;
        const DestinationInfo& info = plan.destinations[cell.destination].info;
        if (cell.state == CellState::Blocked)
            record.settle(i, Outcome::Skipped, blockText(plan, cell));
        else if (cell.notes.testFlag(CellNote::EarlierCopy))
            record.settle(i, Outcome::Skipped, noteTexts(CellNote::EarlierCopy).constFirst());
        else if (cell.state == CellState::Exists)
            record.settle(
                i, Outcome::Skipped,
                translated(QT_TRANSLATE_NOOP("Runner", "The key is at the destination already.")));
        else if (cell.state == CellState::New)
            record.settle(
                i, Outcome::Skipped,
                translated(QT_TRANSLATE_NOOP("Runner", "Not part of this run.")));
        else if (info.status == DestinationInfo::Status::Loading)
            record.settle(
                i, Outcome::Skipped,
                translated(QT_TRANSLATE_NOOP("Runner", "The destination was not looked at yet.")));
        else
            record.settle(
                i, Outcome::Skipped,
                translated(QT_TRANSLATE_NOOP("Runner", "The destination could not be listed: %1"))
                    .arg(wordsOf(info.error)),
                info.error.advice());
    }
}

std::vector<RunLane*> CopyWork::makeLanes(
    RunRecord& record, Session& session, const RunPauses& pauses, const FolderMaker& folders,
    QObject* parent) const
{
    std::vector<RunLane*> lanes;
    for (const std::vector<int>& columns : columnsToWrite(record)) {
        lanes.push_back(
            new Lane(record, session, columns, pauses, folders.made(columns.front()), parent));
    }
    return lanes;
}

std::optional<CallLimit> CopyWork::limit(const Session& session) const
{
    return session.copyLimit();
}

} // namespace Keycutter
