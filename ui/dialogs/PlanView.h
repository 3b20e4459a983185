// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"
#include "widgets/HintTable.h"

class QMenu;

namespace Keycutter {

class ColumnFit;

//! The table of a plan. Cells that exist at the destination take a choice: F2 or Enter opens it,
//! Space goes to the other one for all selected cells, a menu sets the selected ones. Where copies
//! are renamed, F2 or Enter edits the name, and the menu has the rest of a copy.
class PlanView : public HintTable
{
    Q_OBJECT

public:
    explicit PlanView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    //! Index in Plan::cells of the current cell, or -1.
    [[nodiscard]] int currentCell() const;

Q_SIGNALS:
    //! The person wants that action for these cells (indexes in Plan::cells).
    void choiceMade(const QList<int>& cells, Keycutter::ExistsAction action);
    //! The person wants to say what these copies carry.
    void editRequested(const QList<int>& cells);
    //! These copies are to go by the rules for all again.
    void resetRequested(const QList<int>& cells);
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    //! Selected cells for which @p role is true.
    [[nodiscard]] QList<int> selectedCells(int role) const;
    //! Fill the context menu.
    void addChoices(QMenu& menu);
    void addEdits(QMenu& menu);

    ColumnFit* m_fit;
};

} // namespace Keycutter
