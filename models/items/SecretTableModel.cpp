// SPDX-License-Identifier: MIT
#include "items/SecretTableModel.h"

#include "items/SecretArrangement.h"
#include "items/SecretColumns.h"
#include "items/SecretDrag.h"
#include "items/SecretTexts.h"

#include <QMimeData>

#include <algorithm>

namespace Keycutter {

using Column = SecretTableModel::Column;

class SecretTableModel::Private
{
public:
    explicit Private(SecretTableModel* model)
        : q(model)
    {
    }

    void relayout(QAbstractItemModel::LayoutChangeHint hint, const std::function<void()>& change);
    void reload(QList<Secret> secrets);
    void movePersistent(const QModelIndexList& before, const std::vector<int>& rowsAfter);
    std::vector<int> rowsOf(const QModelIndexList& indexes) const;
    void ticksChanged(int first, int last);
    const Secret& secretAt(const QModelIndex& index) const;

    SecretTableModel* q;
    SecretArrangement arrangement;
    SecretRows& rows = arrangement.rows();
    QList<Column> columns = SecretColumns::all();
    QString connectionId;
    Location location;
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
};

SecretTableModel::SecretTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->arrangement, &SecretArrangement::filterReady, this, [this] {
        d->relayout(NoLayoutChangeHint, [this] { d->arrangement.applyFilter(); });
        Q_EMIT countsChanged();
    });
    connect(&d->arrangement, &SecretArrangement::orderReady, this, [this] {
        d->relayout(VerticalSortHint, [this] { d->arrangement.applyOrder(); });
        Q_EMIT countsChanged();
    });
}

SecretTableModel::~SecretTableModel() = default;

// ---- what is shown, and in which order

void SecretTableModel::Private::relayout(
    QAbstractItemModel::LayoutChangeHint hint, const std::function<void()>& change)
{
    Q_EMIT q->layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = q->persistentIndexList();
    const std::vector<int> wereRows = rowsOf(before);
    change();
    movePersistent(before, wereRows);
    Q_EMIT q->layoutChanged({}, hint);
}

void SecretTableModel::Private::reload(QList<Secret> secrets)
{
    Q_EMIT q->layoutAboutToBeChanged();
    const QModelIndexList before = q->persistentIndexList();
    QStringList ids;
    for (const int row : rowsOf(before))
        ids.append(rows.secret(row).id);
    arrangement.replace(std::move(secrets));
    const QHash<QString, int> rowOf = rows.rowsOf(QSet<QString>(ids.cbegin(), ids.cend()));
    std::vector<int> areRows;
    for (const QString& id : std::as_const(ids))
        areRows.push_back(rowOf.value(id, -1));
    movePersistent(before, areRows);
    Q_EMIT q->layoutChanged();
    if (q->rowCount() > 0)
        Q_EMIT q->dataChanged(q->index(0, 0), q->index(q->rowCount() - 1, q->columnCount() - 1));
}

std::vector<int> SecretTableModel::Private::rowsOf(const QModelIndexList& indexes) const
{
    std::vector<int> found;
    for (const QModelIndex& index : indexes)
        found.push_back(rows.visible()[static_cast<std::size_t>(index.row())]);
    return found;
}

void SecretTableModel::Private::movePersistent(
    const QModelIndexList& before, const std::vector<int>& rowsAfter)
{
    if (before.isEmpty())
        return;
    const std::vector<int> positions = rows.positions();
    QModelIndexList after;
    for (std::size_t i = 0; i < rowsAfter.size(); ++i) {
        const int row = rowsAfter[i];
        const int position = row < 0 ? -1 : positions[static_cast<std::size_t>(row)];
        const int column = before.at(static_cast<qsizetype>(i)).column();
        after.append(position < 0 ? QModelIndex() : q->index(position, column));
    }
    q->changePersistentIndexList(before, after);
}

void SecretTableModel::setSecrets(QList<Secret> secrets)
{
    if (d->rows.secrets().isEmpty() || secrets.isEmpty()) {
        beginResetModel();
        d->arrangement.replace(std::move(secrets));
        endResetModel();
    } else {
        // What is selected and current stays so where it is still there.
        d->reload(std::move(secrets));
    }
    Q_EMIT countsChanged();
}

void SecretTableModel::setCapabilities(const Capabilities& capabilities)
{
    const QList<Column> columns = SecretColumns::of(capabilities);
    if (columns == d->columns)
        return;
    beginResetModel();
    d->columns = columns;
    d->arrangement.setColumns(columns);
    endResetModel();
    Q_EMIT countsChanged();
}

QList<SecretTableModel::Column> SecretTableModel::columns() const
{
    return d->columns;
}

void SecretTableModel::setFilter(const QString& text)
{
    // Not shown anew where only blanks differ.
    if (SecretSearch::words(text) == SecretSearch::words(filter())) {
        d->arrangement.setFilter(text);
        return;
    }
    d->relayout(NoLayoutChangeHint, [&] { d->arrangement.setFilter(text); });
    Q_EMIT countsChanged();
}

QString SecretTableModel::filter() const
{
    return d->arrangement.filter();
}

void SecretTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= d->columns.size())
        return;
    d->relayout(VerticalSortHint, [&] { d->arrangement.sort(d->columns.at(column), order); });
}

bool SecretTableModel::isPreparing() const
{
    return !d->arrangement.isReady();
}

void SecretTableModel::setClock(std::function<QDateTime()> clock)
{
    d->clock = std::move(clock);
    refreshDates();
}

void SecretTableModel::refreshDates()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// ---- ticks

void SecretTableModel::Private::ticksChanged(int first, int last)
{
    Q_EMIT q->dataChanged(
        q->index(first, 0), q->index(last, 0), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT q->countsChanged();
}

void SecretTableModel::setAllVisibleTicked(bool ticked)
{
    if (d->rows.setAllVisibleTicked(ticked))
        d->ticksChanged(0, rowCount() - 1);
}

void SecretTableModel::setTicked(const QModelIndexList& indexes, bool ticked)
{
    int first = rowCount();
    int last = -1;
    for (const QModelIndex& index : indexes) {
        if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
            continue;
        const int row = d->rows.visible()[static_cast<std::size_t>(index.row())];
        if (d->rows.setTicked(row, ticked)) {
            first = qMin(first, index.row());
            last = qMax(last, index.row());
        }
    }
    if (last >= 0)
        d->ticksChanged(first, last);
}

void SecretTableModel::setTickedIds(const QSet<QString>& ids)
{
    d->rows.setTickedIds(ids);
    if (rowCount() > 0)
        d->ticksChanged(0, rowCount() - 1);
    else
        Q_EMIT countsChanged();
}

int SecretTableModel::totalCount() const
{
    return static_cast<int>(d->rows.secrets().size());
}

int SecretTableModel::visibleCount() const
{
    return d->rows.visibleCount();
}

int SecretTableModel::tickedCount() const
{
    return d->rows.tickedCount();
}

QList<Secret> SecretTableModel::tickedSecrets() const
{
    QList<Secret> secrets;
    for (const int row : d->rows.tickedRows())
        secrets.append(d->rows.secret(row));
    return secrets;
}

int SecretTableModel::tickedHiddenCount() const
{
    return d->rows.tickedCount() - d->rows.tickedVisibleCount();
}

Qt::CheckState SecretTableModel::visibleTickState() const
{
    return d->rows.visibleTickState();
}

// ---- the model's doors

const Secret& SecretTableModel::Private::secretAt(const QModelIndex& index) const
{
    return rows.secret(rows.visible()[static_cast<std::size_t>(index.row())]);
}

const Secret& SecretTableModel::secret(const QModelIndex& index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return d->secretAt(index);
}

int SecretTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : d->rows.visibleCount();
}

int SecretTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->columns.size());
}

QVariant SecretTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = d->rows.visible()[static_cast<std::size_t>(index.row())];
    const Secret& secret = d->rows.secret(row);
    const Column column = d->columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return SecretColumns::text(secret, column, d->clock());
    case Qt::CheckStateRole:
        if (column != Column::Key || !SecretRows::isTickable(secret))
            return {};
        return d->rows.isTicked(row) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return SecretColumns::alignment(column);
    case Qt::ToolTipRole:
        return SecretColumns::toolTip(secret, column);
    case Qt::AccessibleTextRole:
        return column == Column::Key
            ? SecretTexts::sentence(secret, d->rows.isTicked(row), d->clock())
            : SecretColumns::sentence(secret, column, d->clock());
    case Qt::AccessibleDescriptionRole:
    case DisabledReasonRole:
        return SecretTexts::disabledReason(secret);
    case SortRole:
        return SecretColumns::sortValue(secret, column);
    case SecretIdRole:
        return secret.id;
    case MarksRole:
        return int(secret.marks);
    case TagsRole:
        return SecretColumns::tagEntries(secret);
    default:
        return {};
    }
}

bool SecretTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid()
        || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const int before = tickedCount();
    setTicked({index}, value.toInt() == Qt::Checked);
    return tickedCount() != before;
}

Qt::ItemFlags SecretTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!SecretRows::isTickable(secret(index)))
        return flags;
    if (d->columns.at(index.column()) == Column::Key)
        flags |= Qt::ItemIsUserCheckable;
    if (!d->connectionId.isEmpty())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

void SecretTableModel::setOrigin(const QString& connectionId, const Location& location)
{
    d->connectionId = connectionId;
    d->location = location;
}

QList<Secret> SecretTableModel::secretsOf(const QStringList& ids) const
{
    QList<Secret> found;
    const auto rows = d->rows.rowsOf(QSet<QString>(ids.cbegin(), ids.cend()));
    for (const int row : rows)
        found.append(d->rows.secret(row));
    std::ranges::sort(found, {}, &Secret::key);
    return found;
}

Qt::DropActions SecretTableModel::supportedDragActions() const
{
    return Qt::CopyAction;
}

QMimeData* SecretTableModel::mimeData(const QModelIndexList& indexes) const
{
    SecretDrag drag{d->connectionId, d->location, {}};
    QSet<int> seen; // each row has an index for each of its columns
    bool isTicked = false;
    for (const QModelIndex& index : indexes) {
        if (seen.contains(index.row()))
            continue;
        seen.insert(index.row());
        const QVariant tick = index.siblingAtColumn(0).data(Qt::CheckStateRole);
        isTicked = isTicked || tick.toInt() == Qt::Checked;
        drag.ids.append(secret(index).id);
    }
    if (isTicked) {
        drag.ids.clear();
        for (const int row : d->rows.tickedRows())
            drag.ids.append(d->rows.secret(row).id);
    }
    return drag.toMime().release();
}

QVariant SecretTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= d->columns.size())
        return {};
    const Column column = d->columns.at(section);
    const bool newestFirst
        = column == Column::Version || column == Column::Created || column == Column::Updated;
    if (role == Qt::TextAlignmentRole)
        return SecretColumns::alignment(column);
    if (role == Qt::InitialSortOrderRole)
        return newestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    return SecretColumns::title(column);
}

} // namespace Keycutter
