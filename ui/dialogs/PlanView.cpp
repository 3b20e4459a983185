// SPDX-License-Identifier: MIT
#include "dialogs/PlanView.h"

#include "delegates/KeyDelegate.h"
#include "delegates/StateDelegate.h"
#include "items/PlanTableModel.h"
#include "widgets/ColumnFit.h"
#include "widgets/MenuPoint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace Keycutter {

namespace {

//! The key, and the same room for each destination or copy.
QList<ColumnRoom> columnRooms(const QAbstractItemModel* model)
{
    const int columns = model == nullptr ? 0 : model->columnCount();
    QList<ColumnRoom> rooms;
    for (int column = 0; column < columns; ++column) {
        constexpr int narrow = 22 * Theme::unit;
        rooms.append({narrow, 1.0 / columns, column > 0 && column == columns - 1});
    }
    return rooms;
}

} // namespace

PlanView::PlanView(QWidget* parent)
    : HintTable(parent)
{
    setAccessibleName(tr("Plan"));
    m_fit = new ColumnFit(*this, [this] { return columnRooms(model()); });
    setItemDelegate(new StateDelegate(this));
    setItemDelegateForColumn(0, new KeyDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(
        QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::SelectedClicked);
}

void PlanView::setModel(QAbstractItemModel* model)
{
    HintTable::setModel(model);
    if (model == nullptr)
        return;
    connect(model, &QAbstractItemModel::columnsInserted, m_fit, &ColumnFit::start);
    connect(model, &QAbstractItemModel::columnsRemoved, m_fit, &ColumnFit::start);
    connect(model, &QAbstractItemModel::modelReset, m_fit, &ColumnFit::start);
    m_fit->start();
}

int PlanView::currentCell() const
{
    const QVariant cell = currentIndex().data(PlanTableModel::CellIndexRole);
    return cell.isValid() ? cell.toInt() : -1;
}

QList<int> PlanView::selectedCells(int role) const
{
    QList<int> cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        if (index.data(role).toBool())
            cells.append(index.data(PlanTableModel::CellIndexRole).toInt());
    }
    return cells;
}

void PlanView::keyPressEvent(QKeyEvent* event)
{
    const bool choosable = currentIndex().data(PlanTableModel::HasChoiceRole).toBool();
    if (event->key() == Qt::Key_Space && choosable) {
        const auto action = CellAction(currentIndex().data(PlanTableModel::CellActionRole).toInt());
        Q_EMIT choiceMade(
            selectedCells(PlanTableModel::HasChoiceRole),
            action == CellAction::Overwrite ? ExistsAction::Skip : ExistsAction::Overwrite);
    } else if (
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && state() != EditingState) {
        // Enter in the table is about the cell, never about the dialog.
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
    } else {
        HintTable::keyPressEvent(event);
    }
}

void PlanView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool renames = !selectedCells(PlanTableModel::NameEditableRole).isEmpty();
    if (renames)
        addEdits(*menu);
    if (!renames || !selectedCells(PlanTableModel::HasChoiceRole).isEmpty())
        addChoices(*menu);
    menu->popup(menuPoint(*this, *event));
}

void PlanView::addChoices(QMenu& menu)
{
    const QList<int> cells = selectedCells(PlanTableModel::HasChoiceRole);
    const auto add = [&](const QString& text, const QString& icon, ExistsAction action) {
        QAction* entry = menu.addAction(themedIcon(icon), text);
        entry->setEnabled(!cells.isEmpty());
        connect(entry, &QAction::triggered, this, [this, cells, action] {
            Q_EMIT choiceMade(cells, action);
        });
    };
    add(tr("&Skip"), QStringLiteral("skip"), ExistsAction::Skip);
    add(tr("&Overwrite"), QStringLiteral("overwrite"), ExistsAction::Overwrite);
    if (cells.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Only keys that exist at the destination take a choice"))
            ->setEnabled(false);
    }
}

void PlanView::addEdits(QMenu& menu)
{
    const QList<int> cells = selectedCells(PlanTableModel::NameEditableRole);
    QAction* name
        = menu.addAction(themedIcon(QStringLiteral("edit")), tr("Edit the &name"), this, [this] {
              edit(currentIndex());
          });
    name->setEnabled(currentIndex().flags().testFlag(Qt::ItemIsEditable));
    menu.addAction(
        tr("&Scopes and comment…"), this, [this, cells] { Q_EMIT editRequested(cells); });
    menu.addSeparator();
    const QList<int> edited = selectedCells(PlanTableModel::EditedRole);
    QAction* reset = menu.addAction(
        themedIcon(QStringLiteral("retry")), tr("As for &all others again"), this,
        [this, edited] { Q_EMIT resetRequested(edited); });
    reset->setEnabled(!edited.isEmpty());
}

void PlanView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    HintTable::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

} // namespace Keycutter
