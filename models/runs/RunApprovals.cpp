// SPDX-License-Identifier: MIT
#include "runs/RunApprovals.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("RunRecord", text);
}

const PlanCell& plannedCell(const Run& run, int cell)
{
    const int planCell = run.cells[static_cast<size_t>(cell)].planCell;
    return run.plan.cells[static_cast<size_t>(planCell)];
}

//! What a merge does to a cell: the request was to copy, or to undo.
Outcome mergedOutcome(CellAction action)
{
    switch (action) {
    case CellAction::Remove:
        return Outcome::Removed;
    case CellAction::Restore:
        return Outcome::Restored;
    default:
        return Outcome::Merged;
    }
}

} // namespace

ApprovedCell approvedCell(const Approval& approval, const QString& key)
{
    switch (approval.state) {
    case Approval::State::Waiting:
    case Approval::State::PolicyRemoved:
    case Approval::State::Unreadable:
        return {Outcome::AwaitingApproval, toText(approval)};
    case Approval::State::Merged:
        return {Outcome::Merged, toText(approval)};
    case Approval::State::MergedWithConflicts:
        if (approval.notWritten.contains(key)) {
            return {
                Outcome::MergedNotWritten,
                translated(QT_TRANSLATE_NOOP(
                    "RunRecord",
                    "The key appeared at the destination before the merge, which left it as it "
                    "was."))};
        }
        if (approval.notWrittenUnclear) {
            return {
                Outcome::Unknown,
                translated(QT_TRANSLATE_NOOP(
                    "RunRecord",
                    "Some keys of this request were not written, and the service does not say "
                    "which. Look at the destination."))};
        }
        return {Outcome::Merged, translated(QT_TRANSLATE_NOOP("RunRecord", "Merged"))};
    case Approval::State::Declined:
        return {Outcome::Declined, toText(approval)};
    }
    return {};
}

ApprovalQuestion questionAbout(const Run& run, const RunApproval& opened)
{
    ApprovalQuestion question{opened.approval, opened.to, {}};
    for (const int cell : opened.cells)
        question.keys.append(plannedCell(run, cell).targetKey);
    return question;
}

QList<ApprovalQuestion> openQuestions(const Run& run)
{
    QList<ApprovalQuestion> questions;
    for (const RunApproval& opened : run.approvals) {
        if (!opened.approval.isSettled())
            questions.append(questionAbout(run, opened));
    }
    return questions;
}

std::vector<int> takeApproval(Run& run, const Approval& approval)
{
    const auto known = std::ranges::find(
        run.approvals, approval.id, [](const RunApproval& opened) { return opened.approval.id; });
    if (known == run.approvals.end() || known->approval == approval)
        return {};
    known->approval = approval;
    for (const int cell : known->cells) {
        const PlanCell& planned = plannedCell(run, cell);
        const ApprovedCell now = approvedCell(approval, planned.targetKey);
        RunCell& held = run.cells[static_cast<size_t>(cell)];
        held.outcome = now.outcome == Outcome::Merged ? mergedOutcome(planned.action) : now.outcome;
        held.detail = now.detail;
        if (now.outcome == Outcome::Unknown)
            held.errorKind = ErrorKind::OutcomeUnknown;
    }
    return known->cells;
}

} // namespace Keycutter
