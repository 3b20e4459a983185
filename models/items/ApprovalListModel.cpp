// SPDX-License-Identifier: MIT
#include "items/ApprovalListModel.h"

#include "items/RelativeTime.h"
#include "items/SecretTexts.h"

namespace Keycutter {

namespace {

QString title(const RunApproval& approval)
{
    return QStringLiteral("%1: %2").arg(toText(approval.to), toText(approval.approval));
}

QString toolTip(const RunApproval& approval)
{
    QStringList lines{title(approval), exactTime(approval.approval.created)};
    if (!approval.approval.notWritten.isEmpty()) {
        lines.append(ApprovalListModel::tr("Not written: %1")
                         .arg(approval.approval.notWritten.join(QStringLiteral(", "))));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

ApprovalListModel::ApprovalListModel(Runner& runner, QObject* parent)
    : QAbstractListModel(parent)
    , m_runner(runner)
    , m_rows(static_cast<int>(runner.run().approvals.size()))
{
    connect(&runner, &Runner::approvalsChanged, this, &ApprovalListModel::refresh);
    // A cell that waits for an approval may have opened it.
    connect(&runner, &Runner::cellsChanged, this, [this] {
        if (m_runner.run().approvals.size() != static_cast<std::size_t>(m_rows))
            refresh();
    });
}

void ApprovalListModel::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    refresh();
}

void ApprovalListModel::refresh()
{
    // Approvals are only ever added.
    const int before = m_rows;
    const auto now = static_cast<int>(m_runner.run().approvals.size());
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_rows = now;
        endInsertRows();
    }
    if (before > 0)
        Q_EMIT dataChanged(index(0), index(before - 1));
}

int ApprovalListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ApprovalListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunApproval& shown = m_runner.run().approvals[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return title(shown);
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(toolTip(shown));
    case DestinationRole:
        return toText(shown.to);
    case StateTextRole:
        return toText(shown.approval);
    case StateRole:
        return int(shown.approval.state);
    case AgeRole:
        return relativeTime(shown.approval.created, m_clock());
    case PageRole:
        return shown.page;
    case SettledRole:
        return shown.approval.isSettled();
    case SecretCountRole:
        return static_cast<int>(shown.cells.size());
    default:
        return {};
    }
}

} // namespace Keycutter
