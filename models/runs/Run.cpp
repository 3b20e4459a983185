// SPDX-License-Identifier: MIT
#include "runs/Run.h"

#include "domain/ListText.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

namespace {

const PlanCell& plannedOf(const Run& run, const RunCell& cell)
{
    return run.plan.cells[static_cast<size_t>(cell.planCell)];
}

void takeEarlier(QDateTime& earliest, const QDateTime& time)
{
    if (time.isValid() && (!earliest.isValid() || time < earliest))
        earliest = time;
}

} // namespace

RunCounts Run::counts() const
{
    RunCounts counts;
    counts.all = static_cast<int>(cells.size());
    for (const RunCell& cell : cells) {
        ++counts.byOutcome[cell.outcome];
        counts.finished += isFinal(cell.outcome);
    }
    return counts;
}

const Location& Run::locationOf(const RunCell& cell) const
{
    return plan.destinations[plannedOf(*this, cell).destination].location;
}

bool isPending(const Run& run, const RunCell& cell)
{
    return !run.plan.rules.pendingStatus.isEmpty() && !cell.destinationId.isEmpty()
        && cell.status == run.plan.rules.pendingStatus;
}

int pendingCopies(const Run& run)
{
    return static_cast<int>(std::ranges::count_if(
        run.cells, [&run](const RunCell& cell) { return isPending(run, cell); }));
}

QString outcomeText(const RunCell& cell)
{
    const QString title = outcomeTitle(cell.outcome);
    const QString status = cell.status == goneStatus()
        ? QCoreApplication::translate("Run", "no longer there")
        : cell.status;
    return status.isEmpty()
        ? title
        : QCoreApplication::translate("Run", "%1, %2", "outcome, status").arg(title, status);
}

QString destinationTitle(const Run& run, int destination)
{
    return destination < run.destinationTitles.size()
        ? run.destinationTitles[destination]
        : toText(run.plan.destinations[destination].location);
}

const CopyCheck* checkOf(const Run& run, const RunCell& cell)
{
    const auto index = static_cast<size_t>(cell.planCell);
    return run.verification && index < run.verification->cells.size()
        ? &run.verification->cells[index]
        : nullptr;
}

bool isUndo(const Run& run)
{
    return run.undoesNumber != 0 || !run.undoes.isEmpty();
}

bool isComplete(const Run& run)
{
    if (isUndo(run) || !run.isFinished() || !run.verification
        || run.verification->cells.size() != run.cells.size())
        return false;
    for (size_t i = 0; i < run.cells.size(); ++i) {
        const bool asAsked = run.verification->cells[i].state == CopyState::AsAsked;
        if (!asAsked && run.cells[i].outcome != Outcome::Skipped)
            return false;
    }
    return true;
}

bool isToRetry(const RunCell& cell)
{
    return cell.outcome == Outcome::Failed || cell.outcome == Outcome::Cancelled
        || cell.outcome == Outcome::Unknown;
}

bool wasInDoubt(const RunCell& cell)
{
    if (cell.outcome == Outcome::Unknown)
        return true;
    if (cell.outcome != Outcome::Failed)
        return false;
    switch (cell.errorKind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Timeout:
    case ErrorKind::Malformed:
    case ErrorKind::ServerFault:
    case ErrorKind::OutcomeUnknown:
        return true;
    default:
        return false;
    }
}

QList<Secret> secretsToRetry(const Run& run)
{
    if (isUndo(run))
        return {};
    std::vector<bool> wanted(static_cast<size_t>(run.plan.secrets.size()), false);
    for (const RunCell& cell : run.cells) {
        if (isToRetry(cell))
            wanted[static_cast<size_t>(plannedOf(run, cell).secret)] = true;
    }
    QList<Secret> secrets;
    for (qsizetype i = 0; i < run.plan.secrets.size(); ++i) {
        if (wanted[static_cast<size_t>(i)])
            secrets.append(run.plan.secrets[i]);
    }
    return secrets;
}

PlanInput retryInput(const Run& run)
{
    if (isUndo(run))
        return {};
    const Plan& plan = run.plan;
    std::vector<bool> wanted(static_cast<size_t>(plan.destinations.size()), false);
    for (const RunCell& cell : run.cells) {
        if (isToRetry(cell))
            wanted[static_cast<size_t>(plannedOf(run, cell).destination)] = true;
    }
    PlanInput input;
    input.from = plan.from;
    input.secrets = secretsToRetry(run);
    input.options = plan.options;
    input.notWritable = plan.notWritable;
    input.rules = plan.rules;
    input.only.emplace();
    std::vector<int> columns; // of the new input, by those of the run
    for (qsizetype i = 0; i < plan.destinations.size(); ++i) {
        columns.push_back(static_cast<int>(input.destinations.size()));
        const Destination& destination = plan.destinations[i];
        if (wanted[static_cast<size_t>(i)])
            input.destinations.append({destination.location, {}, destination.nameTemplate});
    }
    const std::vector<int> copies = copyNumbers(input.destinations, input.rules);
    for (const RunCell& cell : run.cells) {
        if (!isToRetry(cell))
            continue;
        const PlanCell& planned = plannedOf(run, cell);
        const int column = columns[static_cast<size_t>(planned.destination)];
        const CellName name{
            plan.secrets[planned.secret].id, input.destinations[column].location,
            copies[static_cast<size_t>(column)]};
        input.only->insert(name);
        if (wasInDoubt(cell)) {
            input.maybeSent.insert(name);
            takeEarlier(input.sentSince, planned.sentSince);
            takeEarlier(input.sentSince, plan.destinations[planned.destination].info.copiesSince);
        }
        // A New cell stays a New one: what appeared meanwhile is not overwritten by surprise.
        input.choices.insert(
            name,
            planned.action == CellAction::Overwrite ? ExistsAction::Overwrite : ExistsAction::Skip);
        const CellEdit edit = plan.editOf(planned);
        if (!edit.isEmpty())
            input.edits.insert(name, edit);
    }
    return input;
}

QString folderStatusId(RunFolder::Status status)
{
    switch (status) {
    case RunFolder::Status::Pending:
        return QStringLiteral("pending");
    case RunFolder::Status::Creating:
        return QStringLiteral("creating");
    case RunFolder::Status::Created:
        return QStringLiteral("created");
    case RunFolder::Status::WasThere:
        return QStringLiteral("was-there");
    case RunFolder::Status::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString summaryText(const RunCounts& counts)
{
    QStringList parts;
    for (const Outcome outcome : allOutcomes()) {
        const int count = counts.of(outcome);
        if (count > 0)
            parts.append(countedOutcome(outcome, count));
    }
    return parts.isEmpty() ? QCoreApplication::translate("Run", "Nothing to do") : listText(parts);
}

} // namespace Keycutter
