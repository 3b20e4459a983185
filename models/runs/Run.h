// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Outcome.h"
#include "plan/Plan.h"

#include <QDateTime>
#include <QHash>
#include <QUrl>

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
    ErrorKind errorKind = ErrorKind::Cancelled; //!< meaningful for Failed and Unknown
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
    //! Number within this program's life, from 1.
    int number = 0;
    QString connectionId;
    QString connectionName;
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

    [[nodiscard]] RunCounts counts() const;
    [[nodiscard]] bool isFinished() const { return ended.isValid(); }
};

//! Cells that ended Failed, Cancelled or Unknown, as secrets per destination for a new plan.
[[nodiscard]] QList<Secret> secretsToRetry(const Run& run);

//! "118 created, 2 failed": the non-zero outcomes, for people.
[[nodiscard]] QString summaryText(const RunCounts& counts);

} // namespace Keycutter
