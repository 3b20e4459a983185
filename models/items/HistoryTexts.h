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
    Finished, //!< ended; what it copied was not checked since
};

//! Of a run that is not under way here. @p isWriter: no other program writes the record.
[[nodiscard]] HistoryState historyState(const RunHead& head, bool isWriter);
//! "Finished, not checked", "Interrupted".
[[nodiscard]] QString historyStateTitle(HistoryState state);
//! "storefront / staging / app, storefront / prod / app".
[[nodiscard]] QString destinationsText(const RunHead& head);
//! All that is known of a run in a line, for people and screen readers.
[[nodiscard]] QString historySentence(const RunHead& head, const QString& state);

} // namespace Keycutter
