// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Run.h"
#include "runs/RunLog.h"
#include "runs/RunPauses.h"
#include "services/Session.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Keycutter {

class RunWork;

//! Carries a plan out: creates missing folders first, then one lane per location, as
//! many calls of a lane at a time as the service allows, lanes side by side; settles each cell by
//! the answer, by attribution when a call is refused, and by a new listing when an outcome is not
//! known. Every cell ends in exactly one outcome: where the session is destroyed before that, as
//! Unknown when it was on its way and as Cancelled when it was not.
class Runner : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        NotStarted,
        Checking, //!< a run that was interrupted: what became of its calls
        Folders,
        Copying,
        Paused, //!< by the service's limit
        PausedByUser,
        WaitingForSignIn,
        Cancelling,
        Finished,
        Interrupted, //!< only looked at: its end is not written down, and nobody is at it
    };

    //! What comes after the check of a run that was interrupted.
    enum class AfterCheck {
        GoOn, //!< with the cells that were never sent
        Stop, //!< the rest ends as Cancelled
    };

    //! @p run needs its plan and titles; cells are made here where it has none.
    Runner(Session& session, Run run, QObject* parent = nullptr);
    //! A run that does something else than copying.
    Runner(Session& session, Run run, std::unique_ptr<RunWork> work, QObject* parent = nullptr);
    //! A run that was written down, to be looked at: Finished or Interrupted, and never started.
    explicit Runner(Run recorded, QObject* parent = nullptr);
    ~Runner() override;

    //! How long to wait and how often to try; before start().
    void setPauses(const RunPauses& pauses);
    //! Where the run is written down, before start(); no call is sent before its intent is. Must
    //! outlive the runner. @p lastIntent: see RunRecord::setLog().
    void setLog(RunLog* log, int lastIntent = 0);
    //! The run was interrupted while these calls were on their way: what became of them is found
    //! out first. Before start().
    void checkFirst(const std::vector<RunIntent>& open, AfterCheck after);
    void start();
    //! Sends nothing more. Calls under way are waited for and settled truthfully; the rest ends as
    //! Cancelled.
    void cancel();
    //! Paused, nothing more is sent until it goes on; calls on their way are waited for and
    //! settled, and those that wait for the end of a limit are not sent. Also before start().
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;

    [[nodiscard]] const Run& run() const;
    [[nodiscard]] Phase phase() const;
    //! The service's rate limit holds the run back until then; invalid otherwise.
    [[nodiscard]] QDateTime pausedUntil() const;
    //! Estimated from the calls so far and what is known of the service's limit; empty while
    //! unknown, and while a person has it paused.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

    //! Takes a newer state of one of the run's approvals and settles its cells with it.
    void updateApproval(const Approval& approval);
    //! Takes what the service says by now of the copy of that cell (index in Run::cells).
    void updateStatus(int cell, const QString& status);
    //! Keeps what a check of the run's copies found.
    void setVerification(const RunVerification& verification);

Q_SIGNALS:
    //! Cells (indexes in Run::cells) that changed, coalesced per event-loop turn.
    void cellsChanged(const std::vector<int>& cells);
    void foldersChanged();
    void approvalsChanged();
    void phaseChanged();
    void verified();
    //! Once, when every cell has its outcome.
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
