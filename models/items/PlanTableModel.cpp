// SPDX-License-Identifier: MIT
#include "items/PlanTableModel.h"

#include "domain/ListText.h"
#include "items/SecretTexts.h"
#include "plan/PlanBuilder.h"

#include <algorithm>
#include <vector>

namespace Keycutter {

namespace {

bool hasWarning(const PlanCell& cell)
{
    return isWrite(cell) && (cell.notes & warningNotes());
}

//! What keeps the copy back whatever it is called.
bool isHopeless(BlockReason reason)
{
    switch (reason) {
    case BlockReason::RotatedSource:
    case BlockReason::HoneyTokenSource:
    case BlockReason::ImportedSource:
    case BlockReason::PersonalSource:
    case BlockReason::NotWritable:
        return true;
    default:
        return false;
    }
}

bool hasOpenChoice(const PlanCell& cell)
{
    return cell.state == CellState::Exists && hasChoice(cell);
}

ExistsAction choiceOf(const PlanCell& cell)
{
    return cell.action == CellAction::Overwrite ? ExistsAction::Overwrite : ExistsAction::Skip;
}

QString quotaText(const std::optional<Quota>& quota)
{
    return quota ? PlanTableModel::tr("%1 of %2 in use").arg(quota->used).arg(quota->limit)
                 : QString();
}

bool isIn(PlanCategory category, const PlanCell& cell)
{
    switch (category) {
    case PlanCategory::All:
        return true;
    case PlanCategory::New:
        return cell.action == CellAction::Create;
    case PlanCategory::Overwrite:
        return cell.action == CellAction::Overwrite;
    case PlanCategory::Skip:
        return cell.action == CellAction::Skip;
    case PlanCategory::Blocked:
        return cell.state == CellState::Blocked;
    case PlanCategory::Unknown:
        return cell.state == CellState::Unknown;
    case PlanCategory::Warnings:
        return hasWarning(cell);
    }
    return false;
}

QString statusText(const DestinationInfo& info)
{
    switch (info.status) {
    case DestinationInfo::Status::Loading:
        return PlanTableModel::tr("Looking at the destination…");
    case DestinationInfo::Status::Listed:
        if (!info.quota) {
            const QString held
                = PlanTableModel::tr("Secrets there now: %1").arg(info.secrets.size());
            return (held + u'\n' + quotaProblem(info)).trimmed();
        }
        return PlanTableModel::tr("Secrets there now: %1 (%2)")
            .arg(info.secrets.size())
            .arg(quotaText(info.quota));
    case DestinationInfo::Status::FolderMissing:
        return PlanTableModel::tr("The folder will be created.");
    case DestinationInfo::Status::NotListed:
        return info.error.message() + u'\n' + info.error.advice();
    }
    return {};
}

} // namespace

class PlanTableModel::Private
{
public:
    Private(PlanTableModel* model, PlanBuilder& planBuilder)
        : q(model)
        , builder(planBuilder)
    {
    }

    void refresh();
    void showRows(std::vector<int> shown);
    QList<Location> locations() const;
    std::vector<int> rowsIn(PlanCategory wanted) const;
    const Plan& plan() const { return builder.plan(); }
    //! The cell of @p index; nullptr for the key's column.
    const PlanCell* cellOf(const QModelIndex& index) const;
    int cellIndex(const QModelIndex& index) const;
    bool canRename() const { return plan().rules.canRename; }
    bool nameIsEditable(const PlanCell& cell) const
    {
        return canRename() && !isHopeless(cell.blocked);
    }
    bool setChoice(int cell, const QVariant& value);
    bool setName(int cell, const QVariant& value);
    QString stateText(const PlanCell& cell) const;
    QString text(const PlanCell& cell) const;
    QString sentence(const PlanCell& cell) const;
    QString rowSentence(int secret) const;
    QString columnTitle(int column) const;
    QString toolTip(const PlanCell& cell) const;
    QVariant keyData(int secret, int role) const;
    QVariant cellData(const PlanCell& cell, const QModelIndex& index, int role) const;

    PlanTableModel* q;
    PlanBuilder& builder;
    PlanCategory category = PlanCategory::All;
    //! Indexes in Plan::secrets of the rows shown.
    std::vector<int> rows;
    QList<Location> columns;
    PlanCounts counts;
};

PlanTableModel::PlanTableModel(PlanBuilder& builder, QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, builder))
{
    connect(&builder, &PlanBuilder::planChanged, this, [this] { d->refresh(); });
    d->refresh();
}

PlanTableModel::~PlanTableModel() = default;

// ---- following the builder

void PlanTableModel::Private::refresh()
{
    counts = plan().counts();
    std::vector<int> shown = rowsIn(category);
    const QList<Location> destinations = locations();
    if (destinations != columns) {
        q->beginResetModel();
        columns = destinations;
        rows = std::move(shown);
        q->endResetModel();
        return;
    }
    if (shown != rows)
        showRows(std::move(shown));
    if (!rows.empty())
        Q_EMIT q->dataChanged(q->index(0, 0), q->index(q->rowCount() - 1, q->columnCount() - 1));
    if (!columns.isEmpty())
        Q_EMIT q->headerDataChanged(Qt::Horizontal, 1, q->columnCount() - 1);
}

void PlanTableModel::Private::showRows(std::vector<int> shown)
{
    Q_EMIT q->layoutAboutToBeChanged();
    const QModelIndexList before = q->persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        // Rows are in the order of the secrets.
        const int secret = rows[static_cast<std::size_t>(index.row())];
        const auto found = std::ranges::lower_bound(shown, secret);
        const bool there = found != shown.end() && *found == secret;
        after.append(
            there ? q->createIndex(static_cast<int>(found - shown.begin()), index.column())
                  : QModelIndex());
    }
    rows = std::move(shown);
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged();
}

QList<Location> PlanTableModel::Private::locations() const
{
    QList<Location> all;
    for (const Destination& destination : plan().destinations)
        all.append(destination.location);
    return all;
}

std::vector<int> PlanTableModel::Private::rowsIn(PlanCategory wanted) const
{
    std::vector<int> shown;
    const auto width = static_cast<std::size_t>(plan().destinations.size());
    const auto& cells = plan().cells;
    for (std::size_t secret = 0; secret < static_cast<std::size_t>(plan().secrets.size());
         ++secret) {
        const auto first = cells.begin() + static_cast<std::ptrdiff_t>(secret * width);
        const auto last = first + static_cast<std::ptrdiff_t>(width);
        const bool any = std::any_of(
            first, last, [wanted](const PlanCell& cell) { return isIn(wanted, cell); });
        if (any || wanted == PlanCategory::All)
            shown.push_back(static_cast<int>(secret));
    }
    return shown;
}

void PlanTableModel::setCategory(PlanCategory category)
{
    if (category == d->category)
        return;
    d->category = category;
    d->showRows(d->rowsIn(category));
}

PlanCategory PlanTableModel::category() const
{
    return d->category;
}

int PlanTableModel::count(PlanCategory category) const
{
    switch (category) {
    case PlanCategory::All:
        return d->counts.all;
    case PlanCategory::New:
        return d->counts.create;
    case PlanCategory::Overwrite:
        return d->counts.overwrite;
    case PlanCategory::Skip:
        return d->counts.skip;
    case PlanCategory::Blocked:
        return d->counts.blocked;
    case PlanCategory::Unknown:
        return d->counts.unknown;
    case PlanCategory::Warnings:
        return d->counts.warnings;
    }
    return 0;
}

// ---- the model's doors

int PlanTableModel::Private::cellIndex(const QModelIndex& index) const
{
    const int secret = rows[static_cast<std::size_t>(index.row())];
    return secret * static_cast<int>(columns.size()) + index.column() - 1;
}

const PlanCell* PlanTableModel::Private::cellOf(const QModelIndex& index) const
{
    // While planChanged() is on its way the plan may have another shape than this model.
    if (index.column() == 0 || plan().destinations.size() != columns.size())
        return nullptr;
    return &plan().cells[static_cast<std::size_t>(cellIndex(index))];
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

int PlanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(d->columns.size());
}

QString PlanTableModel::Private::stateText(const PlanCell& cell) const
{
    const DestinationInfo& info = plan().destinations.at(cell.destination).info;
    const bool looking
        = cell.state == CellState::Unknown && info.status == DestinationInfo::Status::Loading;
    return looking ? PlanTableModel::tr("Looking…") : cellTitle(cell);
}

QString PlanTableModel::Private::text(const PlanCell& cell) const
{
    return canRename() && !cell.targetKey.isEmpty() ? cell.targetKey : stateText(cell);
}

QString PlanTableModel::Private::sentence(const PlanCell& cell) const
{
    const QString& key = plan().secrets.at(cell.secret).key;
    if (canRename())
        return PlanTableModel::tr("%1 as %2: %3").arg(key, cell.targetKey, stateText(cell));
    return PlanTableModel::tr("%1 to %2: %3")
        .arg(key, toText(plan().destinations.at(cell.destination).location), stateText(cell));
}

//! What becomes of the secret everywhere: “API_KEY, selected, staging:/app: New”.
QString PlanTableModel::Private::rowSentence(int secret) const
{
    QStringList parts{plan().secrets.at(secret).key, PlanTableModel::tr("selected")};
    const auto first = static_cast<std::size_t>(secret) * static_cast<std::size_t>(columns.size());
    for (qsizetype to = 0; to < plan().destinations.size() && to < columns.size(); ++to) {
        const PlanCell& cell = plan().cells[first + static_cast<std::size_t>(to)];
        const QString place = canRename() ? cell.targetKey : toText(columns.at(to));
        parts.append(
            place.isEmpty()
                ? stateText(cell)
                : PlanTableModel::tr("%1: %2", "place or name, state").arg(place, stateText(cell)));
    }
    return clausesText(parts);
}

QString PlanTableModel::Private::columnTitle(int column) const
{
    if (!canRename() || plan().destinations.size() != columns.size())
        return toText(columns.at(column));
    if (columns.size() == 1)
        return PlanTableModel::tr("New name");
    return PlanTableModel::tr("Copy %1: %2")
        .arg(QString::number(column + 1), plan().destinations.at(column).nameTemplate);
}

QString PlanTableModel::Private::toolTip(const PlanCell& cell) const
{
    QStringList lines;
    if (canRename())
        lines.append(stateText(cell)); // it is not what the cell shows
    if (cell.state == CellState::Unknown)
        lines.append(statusText(plan().destinations.at(cell.destination).info));
    lines.append(blockText(plan(), cell));
    if (cell.state == CellState::Exists && cell.existingVersion > 0) {
        lines.append(
            PlanTableModel::tr("Version at the destination: %1").arg(cell.existingVersion));
    }
    lines.append(noteTexts(plan(), cell));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant PlanTableModel::Private::keyData(int secret, int role) const
{
    const Secret& shown = plan().secrets.at(secret);
    switch (role) {
    case Qt::DisplayRole:
        return shown.key;
    case Qt::AccessibleTextRole:
        return plan().destinations.size() == columns.size() ? rowSentence(secret) : shown.key;
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(shown.key);
    default:
        return {};
    }
}

QVariant
PlanTableModel::Private::cellData(const PlanCell& cell, const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(cell);
    case Qt::EditRole:
        return canRename() ? QVariant(cell.targetKey) : QVariant(int(choiceOf(cell)));
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(toolTip(cell));
    case Qt::AccessibleTextRole:
        return sentence(cell);
    case Qt::AccessibleDescriptionRole:
        return toolTip(cell);
    case CellStateRole:
        return int(cell.state);
    case CellActionRole:
        return int(cell.action);
    case CellIndexRole:
        return cellIndex(index);
    case HasWarningRole:
        return hasWarning(cell);
    case HasChoiceRole:
        return hasOpenChoice(cell);
    case NameEditableRole:
        return nameIsEditable(cell);
    case EditedRole:
        return !plan().editOf(cell).isEmpty();
    case StateTextRole:
        return stateText(cell);
    case ScopesRole:
        return cell.scopes;
    case CommentRole:
        return cell.comment;
    case ChoiceRole:
        return int(choiceOf(cell));
    default:
        return {};
    }
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return d->keyData(d->rows[static_cast<std::size_t>(index.row())], role);
    const PlanCell* const cell = d->cellOf(index);
    return cell == nullptr ? QVariant() : d->cellData(*cell, index, role);
}

bool PlanTableModel::Private::setChoice(int cell, const QVariant& value)
{
    bool isNumber = false;
    const int action = value.toInt(&isNumber);
    const bool isAction
        = isNumber && (action == int(ExistsAction::Skip) || action == int(ExistsAction::Overwrite));
    if (!isAction || !hasOpenChoice(plan().cells[static_cast<std::size_t>(cell)]))
        return false;
    builder.setChoice(cell, static_cast<ExistsAction>(action));
    return true;
}

bool PlanTableModel::Private::setName(int cell, const QVariant& value)
{
    if (!nameIsEditable(plan().cells[static_cast<std::size_t>(cell)]))
        return false;
    const QString name = value.toString().trimmed();
    if (name == plan().cells[static_cast<std::size_t>(cell)].targetKey)
        return true; // an editor that was only opened and closed is no edit
    builder.changeEdits({cell}, [&name](CellEdit& edit) {
        edit.targetKey = name.isEmpty() ? std::nullopt : std::optional(name);
    });
    return true;
}

bool PlanTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || d->cellOf(index) == nullptr)
        return false;
    const int cell = d->cellIndex(index);
    switch (role) {
    case Qt::EditRole:
        return d->canRename() ? d->setName(cell, value) : d->setChoice(cell, value);
    case ChoiceRole:
        return d->setChoice(cell, value);
    case ScopesRole:
        if (!d->plan().rules.hasScopes)
            return false;
        d->builder.changeEdits({cell}, [&value](CellEdit& edit) {
            edit.scopes = value.isValid() ? std::optional(value.toStringList()) : std::nullopt;
        });
        return true;
    case CommentRole:
        if (!d->plan().rules.canSetComment)
            return false;
        d->builder.changeEdits({cell}, [&value](CellEdit& edit) {
            edit.comment = value.isValid() ? std::optional(value.toString()) : std::nullopt;
        });
        return true;
    default:
        return false;
    }
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const PlanCell* const cell = d->cellOf(index);
    if (cell != nullptr && (d->canRename() ? d->nameIsEditable(*cell) : hasOpenChoice(*cell)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Key") : QVariant();
    const Location& location = d->columns.at(section - 1);
    switch (role) {
    case Qt::DisplayRole:
        return d->columnTitle(section - 1);
    case LocationRole:
        return QVariant::fromValue(location);
    case Qt::ToolTipRole:
        return d->plan().destinations.size() == d->columns.size()
            ? SecretTexts::toolTip(statusText(d->plan().destinations.at(section - 1).info))
            : QString();
    default:
        return {};
    }
}

} // namespace Keycutter
