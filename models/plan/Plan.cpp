// SPDX-License-Identifier: MIT
#include "plan/Plan.h"

#include <algorithm>

namespace Keycutter {

CellNotes warningNotes()
{
    return CellNote::TagsCleared | CellNote::MetadataCleared | CellNote::MetadataWipedOnMerge
        | CellNote::EmptyValue | CellNote::CaseClash | CellNote::CaseClashInPlan;
}

size_t qHash(const CellName& name, size_t seed)
{
    return qHashMulti(seed, name.secretId, name.to, name.copy);
}

std::vector<int> copyNumbers(const QList<Destination>& destinations, const PlanRules& rules)
{
    std::vector<int> numbers;
    numbers.reserve(static_cast<size_t>(destinations.size()));
    QHash<Location, int> seen;
    for (const Destination& destination : destinations)
        numbers.push_back(rules.canRename ? seen[destination.location]++ : 0);
    return numbers;
}

bool hasChoice(const PlanCell& cell)
{
    return !cell.existingId.isEmpty();
}

bool isWrite(const PlanCell& cell)
{
    return cell.action == CellAction::Create || cell.action == CellAction::Overwrite;
}

const PlanCell& Plan::cell(int secret, int destination) const
{
    return cells[static_cast<size_t>(secret * destinations.size() + destination)];
}

CellName Plan::nameOf(const PlanCell& cell) const
{
    return {
        secrets[cell.secret].id, destinations[cell.destination].location,
        copyNumbers(destinations, rules)[static_cast<size_t>(cell.destination)]};
}

CellEdit Plan::editOf(const PlanCell& cell) const
{
    return edits.isEmpty() ? CellEdit() : edits.value(nameOf(cell));
}

std::optional<QString> Plan::commentSetFor(const PlanCell& cell) const
{
    const std::optional<QString> edited = editOf(cell).comment;
    return edited ? edited : options.comment;
}

PlanCounts Plan::counts() const
{
    PlanCounts counts;
    counts.all = static_cast<int>(cells.size());
    const CellNotes warnings = warningNotes();
    for (const PlanCell& cell : cells) {
        counts.create += cell.action == CellAction::Create;
        counts.overwrite += cell.action == CellAction::Overwrite;
        counts.skip += cell.action == CellAction::Skip;
        counts.blocked += cell.state == CellState::Blocked;
        counts.unknown += cell.state == CellState::Unknown;
        counts.warnings += isWrite(cell) && (cell.notes & warnings);
    }
    return counts;
}

bool Plan::isLoading() const
{
    return std::ranges::any_of(destinations, [](const Destination& destination) {
        return destination.info.status == DestinationInfo::Status::Loading;
    });
}

} // namespace Keycutter
