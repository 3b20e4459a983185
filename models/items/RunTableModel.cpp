// SPDX-License-Identifier: MIT
#include "items/RunTableModel.h"

#include "domain/ListText.h"
#include "items/SecretTexts.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <vector>

namespace Keycutter {

namespace {

// Calls may answer many times a second; the eye needs no more than this.
constexpr std::chrono::milliseconds pause{40};

using Column = RunTableModel::Column;

} // namespace

class RunTableModel::Private
{
public:
    Private(RunTableModel* model, Runner& followed)
        : q(model)
        , runner(followed)
    {
    }

    void changed(const std::vector<int>& cells);
    void flush();
    void tellRows(const std::vector<int>& cells);
    void sortCells();
    void showRows();
    std::vector<int> shownRows() const;
    std::vector<int> positions() const;
    const Run& run() const { return runner.run(); }
    const RunCell& cell(int index) const { return run().cells[static_cast<std::size_t>(index)]; }
    const PlanCell& planned(const RunCell& cell) const
    {
        return run().plan.cells[static_cast<std::size_t>(cell.planCell)];
    }
    QString destination(const RunCell& cell) const;
    QString text(const RunCell& cell, Column column) const;
    QString checkText(const RunCell& cell) const;
    QString toolTip(const RunCell& cell, Column column) const;
    QString sentence(const RunCell& cell) const;
    QUrl approvalPage(const RunCell& cell) const;

    RunTableModel* q;
    Runner& runner;
    std::optional<Outcome> outcome;
    std::optional<CopyState> check;
    Column column = Column::Count; //!< none: in the order of the plan
    Qt::SortOrder direction = Qt::AscendingOrder;
    std::vector<int> order; //!< all cells, as last sorted
    std::vector<int> rows; //!< the cells shown
    std::vector<int> pending; //!< changed since the last flush
    QTimer timer;
};

RunTableModel::RunTableModel(Runner& runner, QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, runner))
{
    d->timer.setSingleShot(true);
    d->timer.setInterval(pause);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->flush(); });
    connect(&runner, &Runner::cellsChanged, this, [this](const std::vector<int>& cells) {
        d->changed(cells);
    });
    connect(&runner, &Runner::verified, this, [this] {
        std::vector<int> all(d->run().cells.size());
        std::iota(all.begin(), all.end(), 0);
        d->changed(all);
    });
    // Approvals give cells a link.
    connect(&runner, &Runner::approvalsChanged, this, [this] {
        for (const RunApproval& approval : d->run().approvals)
            d->changed(approval.cells);
    });
    connect(&runner, &Runner::finished, this, [this] {
        d->flush();
        if (d->column != Column::Count)
            sort(int(d->column), d->direction);
    });
    d->sortCells();
    d->rows = d->shownRows();
}

RunTableModel::~RunTableModel() = default;

// ---- following the run

void RunTableModel::Private::changed(const std::vector<int>& cells)
{
    pending.insert(pending.end(), cells.begin(), cells.end());
    if (!timer.isActive())
        timer.start();
}

void RunTableModel::Private::flush()
{
    timer.stop();
    const std::vector<int> cells = std::exchange(pending, {});
    if (order.size() != run().cells.size())
        sortCells(); // the run was started only now
    showRows();
    tellRows(cells);
    Q_EMIT q->countsChanged();
}

void RunTableModel::Private::tellRows(const std::vector<int>& cells)
{
    const std::vector<int> placed = positions();
    int first = q->rowCount();
    int last = -1;
    for (const int index : cells) {
        const int row = placed[static_cast<std::size_t>(index)];
        if (row < 0)
            continue;
        first = qMin(first, row);
        last = qMax(last, row);
    }
    if (last >= 0)
        Q_EMIT q->dataChanged(q->index(first, 0), q->index(last, q->columnCount() - 1));
}

std::vector<int> RunTableModel::Private::positions() const
{
    std::vector<int> placed(run().cells.size(), -1);
    for (std::size_t row = 0; row < rows.size(); ++row)
        placed[static_cast<std::size_t>(rows[row])] = static_cast<int>(row);
    return placed;
}

std::vector<int> RunTableModel::Private::shownRows() const
{
    if (!outcome && !check)
        return order;
    std::vector<int> shown;
    std::ranges::copy_if(order, std::back_inserter(shown), [this](int index) {
        const RunCell& each = cell(index);
        const CopyCheck* found = checkOf(run(), each);
        return (!outcome || each.outcome == *outcome)
            && (!check || (found != nullptr && found->state == *check));
    });
    return shown;
}

void RunTableModel::Private::showRows()
{
    std::vector<int> shown = shownRows();
    if (shown == rows)
        return;
    Q_EMIT q->layoutAboutToBeChanged();
    const QModelIndexList before = q->persistentIndexList();
    std::vector<int> cells;
    for (const QModelIndex& index : before)
        cells.push_back(rows[static_cast<std::size_t>(index.row())]);
    rows = std::move(shown);
    if (!before.isEmpty()) {
        const std::vector<int> placed = positions();
        QModelIndexList after;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int row = placed[static_cast<std::size_t>(cells[i])];
            const int beforeColumn = before.at(static_cast<qsizetype>(i)).column();
            after.append(row < 0 ? QModelIndex() : q->createIndex(row, beforeColumn));
        }
        q->changePersistentIndexList(before, after);
    }
    Q_EMIT q->layoutChanged();
}

void RunTableModel::Private::sortCells()
{
    order.resize(run().cells.size());
    std::iota(order.begin(), order.end(), 0);
    if (column == Column::Count)
        return;
    struct Key
    {
        int number;
        QString text;
    };
    std::vector<Key> keys;
    keys.reserve(order.size());
    for (const RunCell& each : run().cells) {
        const bool byNumber = column == Column::Outcome;
        keys.push_back(
            {byNumber ? int(each.outcome) : 0,
             byNumber ? QString() : text(each, column).toCaseFolded()});
    }
    std::ranges::stable_sort(order, [&keys, this](int a, int b) {
        if (direction == Qt::DescendingOrder)
            std::swap(a, b);
        const Key& left = keys[static_cast<std::size_t>(a)];
        const Key& right = keys[static_cast<std::size_t>(b)];
        return left.number != right.number ? left.number < right.number : left.text < right.text;
    });
}

void RunTableModel::setOutcome(std::optional<Outcome> outcome)
{
    if (outcome == d->outcome && !d->check)
        return;
    d->outcome = outcome;
    d->check.reset();
    d->showRows();
}

void RunTableModel::setCheck(std::optional<CopyState> check)
{
    d->outcome.reset();
    d->check = check;
    d->showRows();
}

std::optional<Outcome> RunTableModel::outcome() const
{
    return d->outcome;
}

void RunTableModel::sort(int column, Qt::SortOrder order)
{
    // A view without a sort indicator asks for column -1: the order of the plan.
    d->column = column < 0 || column >= int(Column::Count) ? Column::Count : Column(column);
    d->direction = order;
    d->sortCells();
    d->showRows();
}

// ---- the model's doors

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString RunTableModel::Private::destination(const RunCell& cell) const
{
    const PlanCell& plan = planned(cell);
    // All copies that get a name of their own go to one place; the name tells them apart.
    return run().plan.rules.canRename
        ? plan.targetKey
        : toText(run().plan.destinations.at(plan.destination).location);
}

QString RunTableModel::Private::text(const RunCell& cell, Column shown) const
{
    switch (shown) {
    case Column::Secret:
        return run().plan.secrets.at(planned(cell).secret).key;
    case Column::Destination:
        return destination(cell);
    case Column::Outcome:
        return outcomeText(cell);
    case Column::Check:
        return checkText(cell);
    case Column::Detail:
        return cell.detail;
    case Column::RequestId:
        return cell.requestId;
    case Column::Count:
        break;
    }
    return {};
}

QString RunTableModel::Private::checkText(const RunCell& cell) const
{
    const CopyCheck* found = checkOf(run(), cell);
    return found == nullptr || found->state == CopyState::NotWritten ? QString()
                                                                     : copyStateTitle(found->state);
}

QString RunTableModel::Private::toolTip(const RunCell& cell, Column shown) const
{
    if (shown == Column::Check) {
        const CopyCheck* found = checkOf(run(), cell);
        return found == nullptr || found->detail.isEmpty() ? checkText(cell) : found->detail;
    }
    if (shown != Column::Detail && shown != Column::Outcome)
        return text(cell, shown);
    QStringList lines{cell.detail, cell.next};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString RunTableModel::Private::sentence(const RunCell& cell) const
{
    const QString pattern = run().plan.rules.canRename ? RunTableModel::tr("%1 as %2: %3")
                                                       : RunTableModel::tr("%1 to %2: %3");
    const QString told
        = pattern.arg(text(cell, Column::Secret), destination(cell), outcomeText(cell));
    return cell.detail.isEmpty() ? told : sentencesText({told, cell.detail});
}

QUrl RunTableModel::Private::approvalPage(const RunCell& cell) const
{
    if (cell.approvalId.isEmpty())
        return {};
    const auto& approvals = run().approvals;
    const auto found = std::ranges::find_if(approvals, [&cell](const RunApproval& approval) {
        return approval.approval.id == cell.approvalId;
    });
    return found == approvals.end() ? QUrl() : found->page;
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int cellIndex = d->rows[static_cast<std::size_t>(index.row())];
    const RunCell& cell = d->cell(cellIndex);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return d->text(cell, column);
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(d->toolTip(cell, column));
    case Qt::AccessibleTextRole:
        return column == Column::Secret ? d->sentence(cell) : d->text(cell, column);
    case OutcomeRole:
        return int(cell.outcome);
    case CheckRole: {
        const CopyCheck* found = checkOf(d->run(), cell);
        return found == nullptr ? QVariant() : int(found->state);
    }
    case StatusRole:
        return cell.status;
    case CellIndexRole:
        return cellIndex;
    case ApprovalPageRole:
        return d->approvalPage(cell);
    case SortRole:
        return column == Column::Outcome ? QVariant(int(cell.outcome))
                                         : d->text(cell, column).toCaseFolded();
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Secret:
        return tr("Secret");
    case Column::Destination:
        return d->run().plan.rules.canRename ? tr("New name") : tr("Destination");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Check:
        return tr("Check");
    case Column::Detail:
        return tr("Detail");
    case Column::RequestId:
        return tr("Request ID");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Keycutter
