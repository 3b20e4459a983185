// SPDX-License-Identifier: MIT
#include "items/ApprovalTableModel.h"

#include "domain/ListText.h"
#include "items/RelativeTime.h"
#include "items/SecretTexts.h"
#include "runs/approvals/ApprovalCenter.h"

#include <QLocale>

#include <algorithm>

namespace Keycutter {

namespace {

bool isSame(const FollowedApproval& one, const FollowedApproval& other)
{
    return one.runId == other.runId && one.approval.id == other.approval.id;
}

QString secretsText(int count)
{
    return ApprovalTableModel::tr("%Ln secret(s)", nullptr, count);
}

} // namespace

QString stateSentence(const Approval& approval)
{
    QString state = toText(approval);
    if (!approval.notWritten.isEmpty())
        return ApprovalTableModel::tr("%1: %2").arg(state, listText(approval.notWritten));
    if (approval.notWrittenUnclear)
        return ApprovalTableModel::tr("%1; which ones could not be told").arg(state);
    return state;
}

QString approvalSentence(const FollowedApproval& followed)
{
    return ApprovalTableModel::tr(
               "%Ln secret(s) of run %1 to %2 over %3, asked for on %4. %5.", nullptr,
               followed.secrets)
        .arg(
            QString::number(followed.runNumber), followed.toTitle, followed.connectionName,
            exactTime(followed.approval.created), stateSentence(followed.approval));
}

ApprovalTableModel::ApprovalTableModel(ApprovalCenter& approvals, QObject* parent)
    : QAbstractTableModel(parent)
    , m_approvals(approvals)
{
    connect(&approvals, &ApprovalCenter::changed, this, &ApprovalTableModel::follow);
    follow();
}

void ApprovalTableModel::follow()
{
    QList<FollowedApproval> now;
    std::ranges::copy_if(
        m_approvals.approvals(), std::back_inserter(now), [this](const FollowedApproval& each) {
            return !m_decided || isDecided(each.approval) == *m_decided;
        });
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto stays = [&](const FollowedApproval& each) { return isSame(each, m_rows[row]); };
        if (std::ranges::any_of(now, stays))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    // Both are in the same order, and what is there stays where it is.
    for (int row = 0; row < static_cast<int>(now.size()); ++row) {
        if (row < m_rows.size() && isSame(m_rows[row], now[row])) {
            m_rows[row] = now[row];
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, now[row]);
        endInsertRows();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ApprovalTableModel::setDecided(std::optional<bool> decided)
{
    if (m_decided == decided)
        return;
    m_decided = decided;
    follow();
}

int ApprovalTableModel::count(std::optional<bool> decided) const
{
    const auto& all = m_approvals.approvals();
    return static_cast<int>(std::ranges::count_if(all, [decided](const FollowedApproval& each) {
        return !decided || isDecided(each.approval) == *decided;
    }));
}

void ApprovalTableModel::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    tellAges();
}

void ApprovalTableModel::tellAges()
{
    constexpr int column = static_cast<int>(Column::Age);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

// ---- the model's doors

int ApprovalTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ApprovalTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ApprovalTableModel::text(const FollowedApproval& row, Column column) const
{
    switch (column) {
    case Column::Request:
        return row.approval.id;
    case Column::Run:
        return QString::number(row.runNumber);
    case Column::Connection:
        return row.connectionName;
    case Column::Destination:
        return row.toTitle;
    case Column::Secrets:
        return QLocale().toString(row.secrets);
    case Column::State:
        return stateSentence(row.approval);
    case Column::Age:
        return relativeTime(row.approval.created, m_clock());
    case Column::Count:
        break;
    }
    return {};
}

QString ApprovalTableModel::hint(const FollowedApproval& row, Column column) const
{
    switch (column) {
    case Column::Connection:
        return tr("%1 on %2").arg(row.connectionName, row.site.host());
    case Column::Secrets:
        return row.keys.isEmpty() ? secretsText(row.secrets) : row.keys.join(u'\n');
    case Column::Age:
        return exactTime(row.approval.created);
    default:
        return text(row, column);
    }
}

QVariant ApprovalTableModel::sortKey(const FollowedApproval& row, Column column) const
{
    switch (column) {
    case Column::Run:
        return row.runNumber;
    case Column::Secrets:
        return row.secrets;
    case Column::State:
        return static_cast<int>(row.approval.state);
    case Column::Age: // the youngest has waited least
        return -row.approval.created.toMSecsSinceEpoch();
    default:
        return text(row, column);
    }
}

QVariant ApprovalTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FollowedApproval& row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(hint(row, column));
    case Qt::TextAlignmentRole:
        if (column == Column::Run || column == Column::Secrets)
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        if (column == Column::Age)
            return relativeTimeInWords(row.approval.created, m_clock());
        return column == Column::Destination ? approvalSentence(row) : text(row, column);
    case StateRole:
        return static_cast<int>(row.approval.state);
    case SearchRole:
        return QStringList{row.approval.id,     QStringLiteral("#%1").arg(row.runNumber),
                           row.connectionName,  row.site.host(),
                           row.toTitle,         stateSentence(row.approval),
                           row.keys.join(u'\n')}
            .join(u'\n');
    case SortRole:
        return sortKey(row, column);
    case SentenceRole:
        return approvalSentence(row);
    default:
        return {};
    }
}

QVariant ApprovalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (column == Column::Run || column == Column::Secrets))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Request:
        return tr("Request");
    case Column::Run:
        return tr("Run");
    case Column::Connection:
        return tr("Connection");
    case Column::Destination:
        return tr("Destination");
    case Column::Secrets:
        return tr("Secrets");
    case Column::State:
        return tr("State");
    case Column::Age:
        return tr("Age");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Keycutter
