// SPDX-License-Identifier: MIT
#include "widgets/ListTable.h"

#include "items/WordFilter.h"

#include <utility>

namespace Keycutter {

ListTable::ListTable(QWidget* parent)
    : HintTable(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void ListTable::setUp(
    WordFilter& rows, std::function<QList<ColumnRoom>()> rooms, int column, Qt::SortOrder order)
{
    m_rows = &rows;
    setModel(&rows);
    setSortingEnabled(true);
    sortByColumn(column, order);
    m_fit = new ColumnFit(*this, std::move(rooms));
    m_fit->start();
}

void ListTable::refitColumns()
{
    m_fit->refit();
}

QByteArray ListTable::columns() const
{
    return m_fit->state();
}

void ListTable::restoreColumns(const QByteArray& state)
{
    m_fit->restore(state);
}

void ListTable::selectFirst()
{
    if (model()->rowCount() > 0 && selectionModel()->selectedRows().isEmpty())
        selectionModel()->setCurrentIndex(
            model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> ListTable::selectedRows() const
{
    QList<int> selected;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        selected.append(m_rows->mapToSource(row).row());
    return selected;
}

} // namespace Keycutter
