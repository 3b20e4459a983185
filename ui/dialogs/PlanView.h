// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"
#include "widgets/HintTable.h"

namespace Keycutter {

//! The table of a plan. Cells that exist at the destination take a choice: F2 or Enter opens it,
//! Space goes to the other one for all selected cells, a menu sets the selected ones.
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
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    //! Selected cells that take a choice.
    [[nodiscard]] QList<int> choosableCells() const;
    void layOutColumns();
};

} // namespace Keycutter
