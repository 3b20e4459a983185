// SPDX-License-Identifier: MIT
#include "runs/journal/RunUndos.h"

namespace Keycutter {

QHash<QString, RunUndo> undosOf(const QList<RunHead>& heads)
{
    QHash<QString, RunUndo> undos;
    for (const RunHead& head : heads) {
        const RunCounts& counts = head.counts;
        const int takenBack = counts.of(Outcome::Removed) + counts.of(Outcome::Restored)
            + counts.of(Outcome::Closed);
        if (head.undoes.isEmpty() || takenBack == 0)
            continue;
        RunUndo& undo = undos[head.undoes];
        if (undo.number == 0)
            undo = {head.number, head.started, 0};
        undo.takenBack += takenBack;
    }
    return undos;
}

bool isWholly(const RunUndo& undo, const RunCounts& counts)
{
    int wanted = 0;
    for (const Outcome outcome :
         {Outcome::Created, Outcome::Overwritten, Outcome::Merged, Outcome::AwaitingApproval})
        wanted += counts.of(outcome);
    return undo.takenBack >= wanted;
}

} // namespace Keycutter
