// SPDX-License-Identifier: MIT
#include "items/UndoTableModel.h"

#include "domain/ListText.h"
#include "items/SecretTexts.h"

#include <algorithm>

namespace Keycutter {

void UndoTableModel::setPlan(const UndoPlan& plan)
{
    beginResetModel();
    m_plan = plan;
    showRows();
    endResetModel();
}

void UndoTableModel::setAction(std::optional<UndoAction> action)
{
    if (action == m_action)
        return;
    beginResetModel();
    m_action = action;
    showRows();
    endResetModel();
}

void UndoTableModel::showRows()
{
    m_rows.clear();
    for (size_t i = 0; i < m_plan.cells.size(); ++i) {
        if (!m_action || m_plan.cells[i].action == *m_action)
            m_rows.push_back(static_cast<int>(i));
    }
}

int UndoTableModel::count(UndoAction action) const
{
    return static_cast<int>(std::ranges::count(m_plan.cells, action, &UndoCell::action));
}

int UndoTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UndoTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString UndoTableModel::text(int cell, Column column) const
{
    const PlanCell& planned = m_plan.run.plan.cells[static_cast<size_t>(cell)];
    switch (column) {
    case Column::Secret:
        // Where copies have names of their own, it is these that go.
        return m_plan.run.plan.rules.canRename ? planned.targetKey
                                               : m_plan.run.plan.secrets[planned.secret].key;
    case Column::Destination:
        return m_plan.run.destinationTitles.value(planned.destination);
    case Column::Action:
        return undoActionTitle(m_plan.cells[static_cast<size_t>(cell)].action);
    case Column::Reason:
        return m_plan.cells[static_cast<size_t>(cell)].reason;
    case Column::Count:
        break;
    }
    return {};
}

QString UndoTableModel::sentence(int cell) const
{
    const QString told = tr("%1 at %2: %3")
                             .arg(
                                 text(cell, Column::Secret), text(cell, Column::Destination),
                                 text(cell, Column::Action));
    const QString reason = text(cell, Column::Reason);
    return reason.isEmpty() ? told : sentencesText({told, reason});
}

QVariant UndoTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int cell = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(cell, column);
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(text(cell, column));
    case Qt::AccessibleTextRole:
        return column == Column::Secret ? sentence(cell) : text(cell, column);
    case ActionRole:
        return static_cast<int>(m_plan.cells[static_cast<size_t>(cell)].action);
    default:
        return {};
    }
}

QVariant UndoTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Secret:
        return tr("Secret");
    case Column::Destination:
        return tr("Destination");
    case Column::Action:
        return tr("What happens");
    case Column::Reason:
        return tr("Why");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Keycutter
