// SPDX-License-Identifier: MIT
#pragma once

#include "runs/undo/UndoPlan.h"

#include <QHash>

namespace Keycutter {

//! Plans the undo of a run, cell by cell (makeUndoPlan()).
class UndoPlanner
{
public:
    //! All of them must outlive this.
    UndoPlanner(const Run& run, const UndoFacts& facts, const UndoOptions& options);

    //! For the cell of that index in Run::cells.
    [[nodiscard]] UndoCell plan(size_t index) const;

private:
    //! A location's own secrets as they stand now.
    struct Place
    {
        QHash<QString, const Secret*> byId;
        QHash<QString, int> ofKey; //!< how often each key is there
    };

    void indexListing(const Location& location, const QList<Secret>& secrets);
    [[nodiscard]] const PlanCell& planned(const RunCell& cell) const;
    [[nodiscard]] const Location& locationOf(const RunCell& cell) const;
    [[nodiscard]] const Secret* found(const RunCell& cell, const CopyCheck& check) const;

    [[nodiscard]] UndoCell close(const RunCell& cell) const;
    [[nodiscard]] UndoCell undoWritten(const RunCell& cell, const CopyCheck& check) const;
    [[nodiscard]] QString hindrance(const RunCell& cell, const CopyCheck& check) const;
    void remove(const RunCell& cell, UndoCell& undo) const;
    void restore(const RunCell& cell, UndoCell& undo) const;
    [[nodiscard]] QString whyNotRestore(const RunCell& cell) const;
    [[nodiscard]] QString approvalNote(const RunCell& cell) const;

    const Run& m_run;
    const UndoFacts& m_facts;
    const UndoOptions& m_options;
    QHash<QString, QDateTime> m_requested; //!< when each approval request was opened, by its id
    QHash<Location, Place> m_places;
    QHash<QString, const Secret*> m_before; //!< what was there before the run, by id
};

} // namespace Keycutter
