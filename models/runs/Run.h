// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Outcome.h"
#include "plan/Plan.h"
#include "runs/AttributePrint.h"
#include "runs/RunVerification.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <vector>

namespace Keycutter {

//! A cell of a run: the planned cell and what became of it.
struct RunCell
{
    //! Index in Plan::cells.
    int planCell = 0;
    Outcome outcome = Outcome::Pending;
    //! Why, for people: the service's words for Failed, the reason for Skipped.
    QString detail;
    //! What to do next; may be empty.
    QString next;
    QString requestId;
    QString destinationId;
    QString approvalId;
    //! How the service says that the copy stands ("pending", "active"); empty where it does not.
    QString status;
    ErrorKind errorKind = ErrorKind::Cancelled; //!< meaningful for Failed and Unknown

    friend bool operator==(const RunCell&, const RunCell&) = default;
};

//! A folder that the run had to create.
struct RunFolder
{
    Location location;
    enum class Status { Pending, Creating, Created, WasThere, Failed };
    Status status = Status::Pending;
    QString detail;
};

//! An approval request that the run opened.
struct RunApproval
{
    Approval approval;
    Location to;
    QUrl page; //!< may be invalid
    std::vector<int> cells; //!< indexes in Run::cells
};

struct RunCounts
{
    QHash<Outcome, int> byOutcome;
    int all = 0;
    int finished = 0;

    [[nodiscard]] int of(Outcome outcome) const { return byOutcome.value(outcome); }
};

//! The record of a run: a value that can be shown, reported and, later, stored.
struct Run
{
    //! Uuid without braces, made once; empty for a run that nobody records.
    QString id;
    //! For people, from 1, going on where the record of earlier runs ends.
    int number = 0;
    //! Of the run that this one takes back; empty and 0 for a run that copies.
    QString undoes;
    int undoesNumber = 0;
    QString connectionId;
    QString connectionName;
    QString serviceId;
    //! Who was signed in, as far as the service said.
    QString signedInAs;
    QUrl site;
    //! Names for people: "storefront / dev / app".
    QString fromTitle;
    QStringList destinationTitles;
    Plan plan;
    std::vector<RunCell> cells; //!< parallel to plan.cells
    std::vector<RunFolder> folders;
    std::vector<RunApproval> approvals;
    QDateTime started;
    QDateTime ended; //!< invalid while it runs
    int calls = 0; //!< duplicate calls sent
    int extraCalls = 0; //!< of these, made only to find a culprit
    //! Of the plan (printsOf()), for checks of the copies.
    AttributePrints prints;
    //! What the latest check of the copies found; none before the first.
    std::optional<RunVerification> verification;

    [[nodiscard]] RunCounts counts() const;
    [[nodiscard]] const Location& locationOf(const RunCell& cell) const;
    [[nodiscard]] bool isFinished() const { return ended.isValid(); }
};

//! True for a copy that was made and that the service has not finished yet.
[[nodiscard]] bool isPending(const Run& run, const RunCell& cell);
[[nodiscard]] int pendingCopies(const Run& run);
//! RunCell::status of a copy that was made and is not there any more; no word of a service.
[[nodiscard]] inline QString goneStatus()
{
    return QStringLiteral("gone");
}
//! "Created, pending": the outcome with the service's word for how the copy stands, for people.
[[nodiscard]] QString outcomeText(const RunCell& cell);
//! The name of that destination for people; its location where it has none.
[[nodiscard]] QString destinationTitle(const Run& run, int destination);
//! What the latest check found of that cell; nullptr where there was none.
[[nodiscard]] const CopyCheck* checkOf(const Run& run, const RunCell& cell);
//! True for a run that takes another one back.
[[nodiscard]] bool isUndo(const Run& run);
//! True for a run that ended, of which everything that it was to write is written and has been
//! found as asked by its latest check.
[[nodiscard]] bool isComplete(const Run& run);

//! True for a cell that ended Failed, Cancelled or Unknown: one that "Retry failed" takes up.
[[nodiscard]] bool isToRetry(const RunCell& cell);
//! True for a cell of which the service's answer never came: it may have been written after all,
//! also where a listing did not show it.
[[nodiscard]] bool wasInDoubt(const RunCell& cell);
//! The secrets of these cells, each once, in the plan's order. None of an undo: it is not retried,
//! the run is undone again.
[[nodiscard]] QList<Secret> secretsToRetry(const Run& run);
//! A plan's input for just these cells: their secrets, their destinations (to be looked at anew,
//! see PlanBuilder) with their templates, the run's options and edits, Overwrite chosen where the
//! run was to overwrite, and PlanInput::only, so that what succeeded or waits for approval is not
//! written again.
[[nodiscard]] PlanInput retryInput(const Run& run);

//! For machines: "pending", "creating", "created", "was-there", "failed".
[[nodiscard]] QString folderStatusId(RunFolder::Status status);

//! "118 created, 2 failed": the non-zero outcomes, for people.
[[nodiscard]] QString summaryText(const RunCounts& counts);

} // namespace Keycutter
