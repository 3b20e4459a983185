// SPDX-License-Identifier: MIT
#include "widgets/ListTable.h"

#include "items/WordFilter.h"

#include <QHeaderView>

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
    WordFilter& rows, const QList<ColumnRoom>& rooms, int column, Qt::SortOrder order)
{
    m_rows = &rows;
    setModel(&rows);
    setSortingEnabled(true);
    sortByColumn(column, order);
    m_fit = new ColumnFit(*this, [rooms] { return rooms; });
    m_fit->start();
}

QByteArray ListTable::columns() const
{
    return horizontalHeader()->saveState();
}

void ListTable::restoreColumns(const QByteArray& state)
{
    if (!state.isEmpty() && horizontalHeader()->restoreState(state))
        m_fit->stop();
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
