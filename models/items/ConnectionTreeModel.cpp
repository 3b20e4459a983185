// SPDX-License-Identifier: MIT
#include "items/ConnectionTreeModel.h"

#include "items/ConnectionTree.h"
#include "items/SecretDrag.h"
#include "items/SecretTexts.h"
#include "services/ConnectionManager.h"
#include "settings/Settings.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Keycutter {

class ConnectionTreeModel::Private
{
public:
    Private(ConnectionTreeModel* model, ConnectionManager& manager, Settings& store)
        : q(model)
        , connections(manager)
        , settings(store)
    {
    }

    //! Makes the tree what it should be, row by row, so that what is expanded and selected stays.
    void refresh();
    void refreshChildren(ConnectionNode& node, const std::vector<ConnectionBranch>& branches);
    void removeOthers(ConnectionNode& node, const std::vector<ConnectionBranch>& branches);
    void placeChild(ConnectionNode& node, int position, const ConnectionBranch& branch);
    const ConnectionNode& nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const ConnectionNode& node) const;
    QString accessibleText(const ConnectionRow& row) const;

    ConnectionTreeModel* q;
    ConnectionManager& connections;
    Settings& settings;
    ConnectionNode root;
    bool refreshing = false;
    bool again = false;
};

ConnectionTreeModel::ConnectionTreeModel(
    ConnectionManager& connections, Settings& settings, QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this, connections, settings))
{
    const auto refresh = [this] { d->refresh(); };
    connect(&connections, &ConnectionManager::connectionAdded, this, refresh);
    connect(&connections, &ConnectionManager::connectionChanged, this, refresh);
    connect(&connections, &ConnectionManager::connectionRemoved, this, refresh);
    connect(&connections, &ConnectionManager::stateChanged, this, refresh);
    connect(&connections, &ConnectionManager::projectsChanged, this, refresh);
    connect(&settings, &Settings::productionChanged, this, refresh);
    d->refresh();
}

ConnectionTreeModel::~ConnectionTreeModel() = default;

void ConnectionTreeModel::Private::refresh()
{
    // Whoever follows the rows may open or close a connection on the way: that is shown after.
    again = true;
    if (std::exchange(refreshing, true))
        return;
    while (std::exchange(again, false))
        refreshChildren(root, connectionBranches(connections, settings));
    refreshing = false;
}

void ConnectionTreeModel::Private::refreshChildren(
    ConnectionNode& node, const std::vector<ConnectionBranch>& branches)
{
    removeOthers(node, branches);
    for (std::size_t i = 0; i < branches.size(); ++i) {
        placeChild(node, static_cast<int>(i), branches[i]);
        ConnectionNode& child = *node.children[i];
        if (child.row != branches[i].row) {
            child.row = branches[i].row;
            const QModelIndex index = indexOf(child);
            Q_EMIT q->dataChanged(index, index);
        }
        refreshChildren(child, branches[i].children);
    }
}

void ConnectionTreeModel::Private::removeOthers(
    ConnectionNode& node, const std::vector<ConnectionBranch>& branches)
{
    QSet<QString> wanted;
    for (const ConnectionBranch& branch : branches)
        wanted.insert(branch.row.key);
    for (auto i = static_cast<int>(node.children.size()) - 1; i >= 0; --i) {
        const auto child = node.children.begin() + i;
        if (wanted.contains((*child)->row.key))
            continue;
        q->beginRemoveRows(indexOf(node), i, i);
        node.children.erase(child);
        q->endRemoveRows();
    }
}

void ConnectionTreeModel::Private::placeChild(
    ConnectionNode& node, int position, const ConnectionBranch& branch)
{
    auto& children = node.children;
    const auto place = children.begin() + position;
    const auto found = std::find_if(place, children.end(), [&branch](const auto& child) {
        return child->row.key == branch.row.key;
    });
    if (found == children.end()) {
        q->beginInsertRows(indexOf(node), position, position);
        children.insert(place, makeNode(branch, &node));
        q->endInsertRows();
    } else if (found != place) {
        const QModelIndex parent = indexOf(node);
        const auto from = static_cast<int>(found - children.begin());
        q->beginMoveRows(parent, from, from, parent, position);
        std::rotate(place, found, found + 1);
        q->endMoveRows();
    }
}

const ConnectionNode& ConnectionTreeModel::Private::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const ConnectionNode*>(index.constInternalPointer())
                           : root;
}

QModelIndex ConnectionTreeModel::Private::indexOf(const ConnectionNode& node) const
{
    return node.parent == nullptr ? QModelIndex() : q->createIndex(node.position(), 0, &node);
}

QModelIndex ConnectionTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto& children = d->nodeOf(parent).children;
    return createIndex(row, column, children[static_cast<std::size_t>(row)].get());
}

QModelIndex ConnectionTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? d->indexOf(*d->nodeOf(child).parent) : QModelIndex();
}

int ConnectionTreeModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(d->nodeOf(parent).children.size());
}

int ConnectionTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QString ConnectionTreeModel::Private::accessibleText(const ConnectionRow& row) const
{
    switch (row.kind) {
    case Kind::Connection:
        return row.state == ConnectionState::Open
            ? ConnectionTreeModel::tr("Connection %1, signed in").arg(row.title)
            : ConnectionTreeModel::tr("Connection %1, not signed in").arg(row.title);
    case Kind::Project:
    case Kind::Environment:
        return row.production
            ? ConnectionTreeModel::tr("%1 %2, production").arg(row.word, row.title)
            : ConnectionTreeModel::tr("%1 %2").arg(row.word, row.title);
    case Kind::Nothing:
    case Kind::State:
        break;
    }
    return row.title;
}

QVariant ConnectionTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionRow& row = d->nodeOf(index).row;
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return SecretTexts::toolTip(row.toolTip);
    case Qt::AccessibleTextRole:
        return d->accessibleText(row);
    case Qt::AccessibleDescriptionRole:
    case DisabledReasonRole:
        return row.disabledReason;
    case KindRole:
        return int(row.kind);
    case ConnectionIdRole:
        return row.connectionId;
    case LocationRole:
        return row.location.projectId.isEmpty() ? QVariant() : QVariant::fromValue(row.location);
    case ColorRole:
        return row.color;
    case StateRole:
        return row.kind == Kind::Connection || row.kind == Kind::State ? QVariant(int(row.state))
                                                                       : QVariant();
    case ProductionRole:
        return row.production;
    case IconRole:
        return row.icon;
    default:
        return {};
    }
}

Qt::ItemFlags ConnectionTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Kind kind = d->nodeOf(index).row.kind;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (kind != Kind::Connection && kind != Kind::Project)
        flags |= Qt::ItemNeverHasChildren;
    if (kind == Kind::Environment)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList ConnectionTreeModel::mimeTypes() const
{
    return {SecretDrag::mimeType()};
}

bool ConnectionTreeModel::canDropMimeData(
    const QMimeData* mime, Qt::DropAction action, int /*row*/, int /*column*/,
    const QModelIndex& parent) const
{
    const auto drag = mime ? SecretDrag::read(*mime) : std::nullopt;
    if (!drag || action != Qt::CopyAction || !parent.isValid())
        return false;
    const ConnectionRow& row = d->nodeOf(parent).row;
    const ServiceDescriptor* service = d->connections.descriptor(drag->connectionId);
    if (row.kind != Kind::Environment || row.connectionId != drag->connectionId
        || row.location.projectId != drag->from.projectId || !row.disabledReason.isEmpty()
        || service == nullptr)
        return false;
    const bool isOwn = row.location.environment == drag->from.environment;
    return isOwn == service->capabilities.sameLocationOnly;
}

bool ConnectionTreeModel::dropMimeData(
    const QMimeData* mime, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(mime, action, row, column, parent))
        return false;
    const auto drag = SecretDrag::read(*mime);
    Location to = d->nodeOf(parent).row.location;
    to.path = drag->from.path;
    QMetaObject::invokeMethod(
        this, [this, drag = *drag, to] { Q_EMIT secretsDropped(drag, to); }, Qt::QueuedConnection);
    return true;
}

QModelIndex ConnectionTreeModel::indexOfConnection(const QString& connectionId) const
{
    for (const auto& node : d->root.children) {
        if (node->row.connectionId == connectionId)
            return d->indexOf(*node);
    }
    return {};
}

QModelIndex
ConnectionTreeModel::indexOf(const QString& connectionId, const Location& location) const
{
    const QModelIndex connection = indexOfConnection(connectionId);
    if (!connection.isValid())
        return {};
    for (const auto& project : d->nodeOf(connection).children) {
        if (project->row.location.projectId != location.projectId)
            continue;
        for (const auto& environment : project->children) {
            if (environment->row.location.environment == location.environment)
                return d->indexOf(*environment);
        }
    }
    return {};
}

} // namespace Keycutter
