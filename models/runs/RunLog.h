// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"
#include "runs/Run.h"

namespace Keycutter {

//! A mutating call that is about to be sent.
struct RunIntent
{
    enum class Kind { Duplicate, Folder };
    //! Within its run, from 1.
    int number = 0;
    Kind kind = Kind::Duplicate;
    int destination = 0;
    bool overwrite = false;
    //! Indexes in Run::cells; empty for a folder.
    std::vector<int> cells;
    QDateTime made;

    friend bool operator==(const RunIntent&, const RunIntent&) = default;
};

//! Where a run is written down while it is carried out, so that nothing of it is lost when the
//! program ends in the middle. Every run is known by its Run::id.
class RunLog
{
public:
    virtual ~RunLog() = default;

    //! The run's plan and cells as they are now: before anything else of it, and again when a run
    //! that was interrupted goes on.
    virtual void begin(const Run& run) = 0;
    //! Answers when the intent, and all that was told of the run before it, will outlive a crash.
    //! An error: it could not be written down. The log has told so, and the run goes on.
    [[nodiscard]] virtual JobOf<void>* intend(const Run& run, const RunIntent& intent) = 0;
    //! That call is over: the outcomes of its cells were told.
    virtual void close(const Run& run, int intent) = 0;

    // How these stand now:
    virtual void recordCells(const Run& run, const std::vector<int>& cells) = 0;
    virtual void recordFolders(const Run& run) = 0;
    virtual void recordApprovals(const Run& run) = 0;
    //! What the latest check of its copies found. Also after end().
    virtual void recordVerification(const Run& /*run*/) { }
    //! The run has ended. Makes up for what could not be written before.
    virtual void end(const Run& run) = 0;
};

} // namespace Keycutter
