// SPDX-License-Identifier: MIT
#pragma once

#include "runs/undo/UndoPlan.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Keycutter {

//! What undoing a run will do, one row for each cell. Narrowed to one action on demand.
class UndoTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Secret, Destination, Action, Reason, Count };
    enum Role {
        ActionRole = Qt::UserRole + 1, //!< UndoAction as int
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const UndoPlan& plan);
    //! Shows only cells with that action; all without one.
    void setAction(std::optional<UndoAction> action);
    //! How many cells have it.
    [[nodiscard]] int count(UndoAction action) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void showRows();
    [[nodiscard]] QString text(int cell, Column column) const;
    [[nodiscard]] QString sentence(int cell) const;

    UndoPlan m_plan;
    std::optional<UndoAction> m_action;
    std::vector<int> m_rows; //!< the cells shown
};

} // namespace Keycutter
