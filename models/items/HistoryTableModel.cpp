// SPDX-License-Identifier: MIT
#include "items/HistoryTableModel.h"

#include "items/RelativeTime.h"
#include "items/SecretTexts.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"

#include <QSet>

#include <algorithm>
#include <chrono>

namespace Keycutter {

namespace {

constexpr std::chrono::milliseconds pause{100};

} // namespace

HistoryTableModel::HistoryTableModel(RunHistory& history, QObject* parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &HistoryTableModel::read);
    connect(&history, &RunHistory::ready, this, &HistoryTableModel::outdated);
    connect(&history.journal(), &RunJournal::runsChanged, this, &HistoryTableModel::outdated);
    connect(&history, &RunHistory::noticeChanged, this, [this] {
        if (m_isOutdated) // it could not be read before
            outdated();
    });
    for (const auto signal : {&RunCenter::runChanged, &RunCenter::runFinished})
        connect(&history.center(), signal, this, &HistoryTableModel::follow);
}

// ---- reading

void HistoryTableModel::setFollowing(bool following)
{
    m_isFollowing = following;
    if (m_isFollowing && m_isOutdated)
        read();
}

void HistoryTableModel::outdated()
{
    m_isOutdated = true;
    if (m_isFollowing && !m_soon.isActive())
        m_soon.start();
}

void HistoryTableModel::read()
{
    m_soon.stop();
    if (m_isReading || !m_history.isReady())
        return; // its end, or ready(), leads here again
    m_isReading = true;
    m_isOutdated = false;
    m_history.heads()->onFinished(this, [this](const Result<QList<RunHead>>& heads) {
        m_isReading = false;
        if (!heads) {
            m_isOutdated = true; // until the history's notice changes, or someone looks again
            return;
        }
        take(*heads);
        m_isLoaded = true;
        Q_EMIT loaded();
        if (m_isOutdated)
            outdated();
    });
}

void HistoryTableModel::take(const QList<RunHead>& heads)
{
    removeMissing(heads);
    m_undone = undosOf(heads);
    for (int at = 0; at < static_cast<int>(heads.size()); ++at) {
        const RunHead& head = heads[at];
        if (at < m_rows.size() && m_rows[at].head.id == head.id) {
            m_rows[at] = rowFor(head);
            continue;
        }
        if (rowOf(head.id) >= 0) { // the order is another one
            beginResetModel();
            m_rows.clear();
            for (const RunHead& each : heads)
                m_rows.append(rowFor(each));
            endResetModel();
            return;
        }
        beginInsertRows({}, at, at);
        m_rows.insert(at, rowFor(head));
        endInsertRows();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void HistoryTableModel::removeMissing(const QList<RunHead>& heads)
{
    QSet<QString> there;
    for (const RunHead& head : heads)
        there.insert(head.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (there.contains(m_rows[row].head.id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

HistoryTableModel::Row HistoryTableModel::rowFor(const RunHead& head) const
{
    const bool isWriter = m_history.journal().state() == JournalState::Recording;
    Row row{head, historyState(head, isWriter), {}};
    const RunCenter& center = m_history.center();
    const int number = center.numberOf(head.id);
    const Runner* const runner = number == 0 ? nullptr : m_history.center().runner(number);
    if (runner != nullptr) {
        row.head.counts = runner->run().counts();
        if (runner->run().isFinished())
            row.head.state = StoredState::Finished; // what is written may be a moment behind
        if (const auto& verification = runner->run().verification) {
            row.head.checked = verification->when;
            row.head.complete = isComplete(runner->run());
        }
        row.state = historyState(row.head, isWriter);
    }
    row.stateText = historyStateTitle(row.state);
    // Whatever else is known of it: a check would only tell of what the undo has left.
    const auto undo = m_undone.constFind(head.id);
    if (undo != m_undone.cend() && row.head.state == StoredState::Finished) {
        row.state
            = isWholly(*undo, row.head.counts) ? HistoryState::Undone : HistoryState::PartlyUndone;
        row.stateText = undoneTitle(row.state, undo->number);
    }
    if (m_history.isUnderWay(head) && runner != nullptr) {
        row.state = HistoryState::UnderWay;
        row.stateText = phaseTitle(runner->phase());
    }
    return row;
}

void HistoryTableModel::follow(int number)
{
    const Runner* const runner = m_history.center().runner(number);
    const int row = runner == nullptr ? -1 : rowOf(runner->run().id);
    if (row < 0 || !m_isFollowing)
        return;
    m_rows[row] = rowFor(m_rows[row].head);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int HistoryTableModel::rowOf(const QString& run) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&run](const Row& row) { return row.head.id == run; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

void HistoryTableModel::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    tellAges();
}

void HistoryTableModel::tellAges()
{
    constexpr int column = static_cast<int>(Column::Started);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

// ---- the model's doors

int HistoryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString HistoryTableModel::text(const Row& row, Column column) const
{
    switch (column) {
    case Column::Number:
        return QString::number(row.head.number);
    case Column::Started:
        return relativeTime(row.head.started, m_clock());
    case Column::Connection:
        return row.head.connectionName;
    case Column::From:
        return sourceText(row.head);
    case Column::To:
        return destinationsText(row.head);
    case Column::Result:
        return summaryText(row.head.counts);
    case Column::State:
        return row.stateText;
    case Column::Count:
        break;
    }
    return {};
}

QString HistoryTableModel::hint(const Row& row, Column column) const
{
    switch (column) {
    case Column::Started:
        return exactTime(row.head.started);
    case Column::Connection:
        return tr("%1 on %2").arg(row.head.connectionName, row.head.site.host());
    case Column::To:
        return row.head.destinationTitles.join(u'\n');
    default:
        return text(row, column);
    }
}

QVariant HistoryTableModel::sortKey(const Row& row, Column column) const
{
    switch (column) {
    case Column::Number:
        return row.head.number;
    case Column::Started:
        return row.head.started;
    case Column::Result:
        return row.head.counts.all;
    case Column::State:
        return static_cast<int>(row.state);
    default:
        return text(row, column);
    }
}

QVariant HistoryTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(hint(row, column));
    case Qt::TextAlignmentRole:
        if (column == Column::Number)
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        if (column == Column::Started)
            return relativeTimeInWords(row.head.started, m_clock());
        return column == Column::Number ? historySentence(row.head, row.stateText)
                                        : text(row, column);
    case RunIdRole:
        return row.head.id;
    case StateRole:
        return static_cast<int>(row.state);
    case SearchRole:
        return QStringList{
            QStringLiteral("#%1").arg(row.head.number),
            exactTime(row.head.started),
            row.head.connectionName,
            row.head.site.host(),
            sourceText(row.head),
            destinationsText(row.head),
            summaryText(row.head.counts),
            row.stateText}
            .join(u'\n');
    case SortRole:
        return sortKey(row, column);
    case SentenceRole:
        return historySentence(row.head, row.stateText);
    default:
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && Column(section) == Column::Number)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Number:
        return tr("Run");
    case Column::Started:
        return tr("Started");
    case Column::Connection:
        return tr("Connection");
    case Column::From:
        return tr("From");
    case Column::To:
        return tr("To");
    case Column::Result:
        return tr("Outcomes");
    case Column::State:
        return tr("State");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Keycutter
