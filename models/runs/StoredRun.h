// SPDX-License-Identifier: MIT
#pragma once

#include "runs/RunLog.h"

#include <chrono>

namespace Keycutter {

enum class StoredState {
    Running, //!< not ended: under way, or interrupted when no program is at it
    Left, //!< interrupted, and someone decided to leave it so
    Finished,
};

//! For machines: "running", "left", "finished".
[[nodiscard]] QString storedStateId(StoredState state);

//! What a list of runs shows; read without the cells.
struct RunHead
{
    QString id;
    int number = 0;
    StoredState state = StoredState::Running;
    QString connectionId;
    QString connectionName;
    QString serviceId;
    QUrl site;
    QString fromTitle;
    QStringList destinationTitles;
    QDateTime started;
    QDateTime ended; //!< invalid when it did not
    RunCounts counts;
    int calls = 0;
    //! SHA-256 of the plan, hexadecimal.
    QString planDigest;
    //! Of the run that it takes back; empty and 0 for a run that copies.
    QString undoes;
    int undoesNumber = 0;
    //! When its copies were checked last; invalid when they were not.
    QDateTime checked;
    //! By that check; see isComplete().
    bool complete = false;
    //! Not complete by that check, but for nothing else than copies that are not ready yet.
    bool onlyNotReady = false;
    QString signedInAs;
};

//! A run as it was written down. Its plan holds what the run needs: of each secret the id, key,
//! version, date and marks; of a destination's listing only what was to be overwritten or skipped;
//! of the plan's rules what the service can do, without its words.
struct StoredRun
{
    Run run;
    StoredState state = StoredState::Running;
    //! Calls that were about to be sent and whose end is not written down.
    std::vector<RunIntent> open;
    //! The approval requests that an undo which did not end was to close, as the run that it takes
    //! back has them, as far as that is still recorded; with the cells of the undo.
    std::vector<RunApproval> toClose;
    int lastIntent = 0; //!< the highest RunIntent::number so far
    QString planDigest;
};

//! How long from now the youngest of these calls may still be under way somewhere: until
//! @p abandoned after it was about to be sent (RunPauses::abandoned).
[[nodiscard]] std::chrono::milliseconds
mayBeUnderWay(const std::vector<RunIntent>& calls, std::chrono::milliseconds abandoned);

} // namespace Keycutter
