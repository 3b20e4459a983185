// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace Keycutter {

class PlanBuilder;

//! What the plan table can be narrowed to.
enum class PlanCategory { All, New, Overwrite, Skip, Blocked, Unknown, Warnings };

//! A plan as a table: one row per secret, first column the key, one column per destination.
//! Editing a cell that exists at the destination (Qt::EditRole, ExistsAction as int) sets its
//! choice in the builder.
//!
//! Where the service can rename, a cell shows the name of the copy, and Qt::EditRole is that name
//! (QString; an empty one goes by the naming rules again). Its choice is then set by ChoiceRole.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellStateRole = Qt::UserRole + 1, //!< CellState as int
        CellActionRole, //!< CellAction as int
        CellIndexRole, //!< index in Plan::cells
        HasWarningRole,
        HasChoiceRole, //!< the action of this cell can be changed
        LocationRole, //!< header: Location of a destination column
        NameEditableRole, //!< Qt::EditRole is the name of the copy and can be set
        EditedRole, //!< name, scopes or comment of this cell are its own
        StateTextRole, //!< "New", "Blocked: name exists"; what is shown where copies keep their key
        ScopesRole, //!< QStringList of the copy; can be set, an invalid QVariant undoes that
        CommentRole, //!< QString of the copy; likewise
        ChoiceRole, //!< ExistsAction as int; can be set where HasChoiceRole
    };

    explicit PlanTableModel(PlanBuilder& builder, QObject* parent = nullptr);
    ~PlanTableModel() override;

    void setCategory(PlanCategory category);
    [[nodiscard]] PlanCategory category() const;
    //! How many cells fall into @p category.
    [[nodiscard]] int count(PlanCategory category) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
