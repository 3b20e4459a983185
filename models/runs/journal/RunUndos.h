// SPDX-License-Identifier: MIT
#pragma once

#include "runs/StoredRun.h"

#include <QHash>

namespace Keycutter {

//! What undos have taken back of a run.
struct RunUndo
{
    int number = 0; //!< of the latest of them
    QDateTime started; //!< that one
    int takenBack = 0; //!< copies, by all of them
};

//! What was taken back, by the run's id; without the runs of which nothing was. @p heads are newest
//! first.
[[nodiscard]] QHash<QString, RunUndo> undosOf(const QList<RunHead>& heads);
//! Nothing is left of what a run with these outcomes wrote or asked an approval for.
[[nodiscard]] bool isWholly(const RunUndo& undo, const RunCounts& counts);

} // namespace Keycutter
