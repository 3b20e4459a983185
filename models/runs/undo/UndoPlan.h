// SPDX-License-Identifier: MIT
#pragma once

#include "runs/ExitCode.h"
#include "runs/verify/CopyComparison.h"
#include "services/ServiceDescriptor.h"

#include <QStringList>

namespace Keycutter {

//! What an undo does with a cell of the run that it takes back.
enum class UndoAction {
    Skip, //!< the run did not write it
    LeaveAlone, //!< it did, but it is not to be undone; UndoCell::reason says why
    Remove, //!< the copy that it created is deleted
    Restore, //!< what it overwrote is written again
    CloseRequest, //!< the approval request that holds it back is closed
};

struct UndoCell
{
    UndoAction action = UndoAction::Skip;
    //! Why it is left alone, or what comes with the action; for people, may be empty.
    QString reason;
    //! LeaveAlone only because UndoOptions::restore is off.
    bool restorable = false;
    // As the check found it; a copy that is otherwise by the time of the call is left alone.
    QString id;
    int version = 0;
    QDateTime modified;
    // For Restore, and where restorable:
    int earlierVersion = 0;
    Attributes restores;
};

struct UndoOptions
{
    //! Overwritten secrets get back what they were; see restoreSentence().
    bool restore = false;
};

//! What there is to know beside the run and its check (see UndoPreparation).
struct UndoFacts
{
    Capabilities capabilities;
    // Of the service's descriptor.
    QString removalWarning;
    QString removedStatus;
    //! Why this sign-in cannot close approval requests; empty when it may try.
    QString whyNotClose;
    QHash<Location, ApprovalPolicy> policies;
    //! Where the earlier versions cannot be read, and why.
    QHash<Location, Error> versionProblems;
    DestinationListings listings;
    //! When the oldest of the listings was asked for.
    QDateTime listed;
};

struct UndoCounts
{
    int remove = 0;
    int restore = 0;
    int close = 0; //!< cells, not requests
    int leave = 0;
    int skip = 0;
    int restorable = 0; //!< of those left alone
    int valuesToRead = 0; //!< of those to restore

    [[nodiscard]] int changes() const { return remove + restore + close; }
};

//! What undoing a run will do, cell by cell: a value to look at before anything is sent.
struct UndoPlan
{
    Run run; //!< with the check that this comes from in Run::verification
    UndoOptions options;
    UndoFacts facts;
    std::vector<UndoCell> cells; //!< parallel to Run::cells

    [[nodiscard]] UndoCounts counts() const;
    //! Full sentences to show above the plan.
    [[nodiscard]] QStringList warnings() const;
};

//! True for a finished run of which something was written or waits for approval: an undo may find
//! something to do.
[[nodiscard]] bool canUndo(const Run& run);
//! Plans the undo of @p run, whose Run::verification is fresh: what it created and is still as it
//! left it is deleted; what it overwrote is restored, only when the options say so; approval
//! requests that are not merged are closed. All else is left alone (contract infisical 4, "Undo
//! recipe").
[[nodiscard]] UndoPlan
makeUndoPlan(const Run& run, const UndoFacts& facts, const UndoOptions& options);

//! That run as a run of its own, with its plan and nothing done yet: its cells' actions are those
//! of the undo, and PlanCell::existingId and existingVersion name what they change.
[[nodiscard]] Run undoRunOf(const UndoPlan& plan);

//! For a plan of an undo that is only shown: what it could reach at best (see ExitCode.h).
[[nodiscard]] ExitCode exitCodeOf(const UndoPlan& plan);

//! "Delete", "Restore", "Close the request", "Leave alone", "Not written".
[[nodiscard]] QString undoActionTitle(UndoAction action);
//! For machines: "remove", "restore", "close-request", "leave-alone", "skip".
[[nodiscard]] QString undoActionId(UndoAction action);
//! "118 to delete, 2 left alone": the non-zero counts, for people.
[[nodiscard]] QString undoSummary(const UndoCounts& counts);
//! What to confirm before @p secrets secrets are restored.
[[nodiscard]] QString restoreSentence(int secrets);

} // namespace Keycutter
