// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/DelegatePainting.h"
#include "delegates/StateLook.h"

#include <QStyledItemDelegate>

namespace Keycutter {

//! Paints a cell that carries a state: the state's icon and the model's text in its tone, and small
//! icons at the end of the cell. Cells without a state are painted as usual.
class LookDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    //! The look of @p index; nothing where it has no state.
    [[nodiscard]] virtual std::optional<StateLook> look(const QModelIndex& index) const = 0;
    //! Icons at the end of the cell, outermost last.
    [[nodiscard]] virtual QList<StateLook> trailing(const QModelIndex& index) const;
    //! Paints the model's text in the room that the icons leave.
    virtual void paintText(
        DelegatePainting::Row& row, QPainter* painter, const QStyleOptionViewItem& cell,
        const StateLook& look, const QModelIndex& index) const;
};

//! For PlanTableModel: cell states, a warning sign where there is one, a choice between Skip and
//! Overwrite as an editor where the cell offers it; names of copies with their state behind them,
//! and a sign on those that are the cell's own.
class StateDelegate final : public LookDelegate
{
    Q_OBJECT

public:
    using LookDelegate::LookDelegate;

    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    [[nodiscard]] std::optional<StateLook> look(const QModelIndex& index) const override;
    [[nodiscard]] QList<StateLook> trailing(const QModelIndex& index) const override;
    void paintText(
        DelegatePainting::Row& row, QPainter* painter, const QStyleOptionViewItem& cell,
        const StateLook& look, const QModelIndex& index) const override;
};

} // namespace Keycutter
