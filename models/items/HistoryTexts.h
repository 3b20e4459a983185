// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Runner.h"
#include "runs/StoredRun.h"

namespace Keycutter {

//! How a run in the history stands, for people.
enum class HistoryState {
    UnderWay, //!< here and now
    NotEnded, //!< under way in another program, or interrupted there
    Interrupted,
    Left, //!< interrupted, and someone decided to leave it so
    Failures, //!< ended, and not all of it went well
    Waiting, //!< ended, and approvals are waited for
    Finished, //!< ended, and not checked
    NotAsAsked, //!< its latest check found that not all is as the run asked
    NotReady, //!< so far as asked; the service is still making copies ready
    Complete, //!< everything was found as asked by its latest check
    UndoEnded, //!< an undo, ended
    Undone, //!< an undo has taken back all that it wrote or asked for
    PartlyUndone, //!< and this one a part of it
};

//! Of a run that is not under way here. @p isWriter: no other program writes the record.
[[nodiscard]] HistoryState historyState(const RunHead& head, bool isWriter);
//! "Complete", "Interrupted".
[[nodiscard]] QString historyStateTitle(HistoryState state);
//! "Undone by run 12", "Partly undone by run 12": of one that was finished before.
[[nodiscard]] QString undoneTitle(HistoryState state, int byRun);
//! The same for a run that is under way: "Creating folders", "Waiting for the service’s rate
//! limit".
[[nodiscard]] QString phaseTitle(Runner::Phase phase);
//! Where it copied from, or "Undo of run 12".
[[nodiscard]] QString sourceText(const RunHead& head);
//! "storefront / staging / app, storefront / prod / app".
[[nodiscard]] QString destinationsText(const RunHead& head);
//! All that is known of a run in a line, for people and screen readers.
[[nodiscard]] QString historySentence(const RunHead& head, const QString& state);

} // namespace Keycutter
