// SPDX-License-Identifier: MIT
#include "items/ConnectionTree.h"

#include "settings/Settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

namespace {

using Kind = ConnectionTreeModel::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("ConnectionTree", text);
}

QString stateText(const ConnectionManager& connections, const QString& id)
{
    switch (connections.state(id)) {
    case ConnectionState::Closed:
        return tr(QT_TRANSLATE_NOOP("ConnectionTree", "Not signed in"));
    case ConnectionState::Opening:
        return tr(QT_TRANSLATE_NOOP("ConnectionTree", "Signing in…"));
    case ConnectionState::Failed:
        return errorTitle(connections.lastError(id).kind);
    case ConnectionState::NeedsSignIn:
        return tr(QT_TRANSLATE_NOOP("ConnectionTree", "Sign in again"));
    case ConnectionState::Open:
        return tr(QT_TRANSLATE_NOOP("ConnectionTree", "No project to show"));
    }
    return {};
}

QString stateToolTip(const ConnectionManager& connections, const QString& id)
{
    const ConnectionState state = connections.state(id);
    if (state == ConnectionState::Failed || state == ConnectionState::NeedsSignIn) {
        const Error error = connections.lastError(id);
        return error.message() + u'\n' + error.advice();
    }
    if (state == ConnectionState::Open) {
        return tr(QT_TRANSLATE_NOOP(
            "ConnectionTree",
            "This sign-in can see no project. Ask an administrator to add it to one."));
    }
    return {};
}

QString connectionToolTip(const ConnectionManager& connections, const Connection& connection)
{
    QStringList lines{connection.site.toDisplayString()};
    if (connections.state(connection.id) == ConnectionState::Open) {
        const Identity identity = connections.identity(connection.id);
        lines.append(identity.name);
        lines.append(identity.organisation);
        lines.append(connections.ability(connection.id).reason);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

ConnectionBranch stateBranch(const ConnectionManager& connections, const QString& id)
{
    ConnectionRow row;
    row.kind = Kind::State;
    row.key = QStringLiteral("state");
    row.connectionId = id;
    row.title = stateText(connections, id);
    row.toolTip = stateToolTip(connections, id);
    row.state = connections.state(id);
    return {row, {}};
}

ConnectionBranch environmentBranch(
    const ConnectionRow& project, const Environment& environment, bool hasFolders,
    const QString& color, const Settings& settings)
{
    ConnectionRow row;
    row.kind = Kind::Environment;
    row.key = environment.slug;
    row.connectionId = project.connectionId;
    row.title = environment.name.isEmpty() ? environment.slug : environment.name;
    row.toolTip = environment.slug;
    row.color = color;
    row.disabledReason = project.disabledReason;
    row.location = project.location;
    row.location.environment = environment.slug;
    row.location.path = hasFolders ? QStringLiteral("/") : QString();
    row.production = settings.isProduction(project.connectionId, row.location);
    return {row, {}};
}

ConnectionBranch projectBranch(
    const ConnectionManager& connections, const Connection& connection, const Project& project,
    const Settings& settings)
{
    const DuplicateAbility ability = connections.ability(connection.id);
    const auto* const descriptor = connections.descriptor(connection.id);
    const bool hasFolders = descriptor != nullptr && descriptor->capabilities.hasFolders;
    ConnectionBranch branch;
    ConnectionRow& row = branch.row;
    row.kind = Kind::Project;
    row.key = project.id;
    row.connectionId = connection.id;
    row.title = project.name;
    row.color = connection.color;
    row.location.projectId = project.id;
    row.disabledReason
        = ability.level == DuplicateAbility::Level::No ? ability.reason : project.cannotDuplicate;
    row.toolTip = row.disabledReason.isEmpty() ? project.name : row.disabledReason;
    for (const Environment& environment : project.environments) {
        branch.children.push_back(
            environmentBranch(row, environment, hasFolders, connection.color, settings));
    }
    return branch;
}

ConnectionBranch connectionBranch(
    const ConnectionManager& connections, const Connection& connection, const Settings& settings)
{
    ConnectionBranch branch;
    ConnectionRow& row = branch.row;
    row.kind = Kind::Connection;
    row.key = connection.id;
    row.connectionId = connection.id;
    row.title = connection.name;
    row.toolTip = connectionToolTip(connections, connection);
    row.color = connection.color;
    row.state = connections.state(connection.id);
    if (const auto* const descriptor = connections.descriptor(connection.id))
        row.icon = descriptor->icon;
    const QList<Project> projects = connections.projects(connection.id);
    if (row.state != ConnectionState::Open || projects.isEmpty())
        branch.children.push_back(stateBranch(connections, connection.id));
    for (const Project& project : projects)
        branch.children.push_back(projectBranch(connections, connection, project, settings));
    return branch;
}

} // namespace

int ConnectionNode::position() const
{
    const auto& siblings = parent->children;
    const auto found = std::ranges::find(siblings, this, &std::unique_ptr<ConnectionNode>::get);
    return static_cast<int>(found - siblings.begin());
}

std::vector<ConnectionBranch>
connectionBranches(const ConnectionManager& connections, const Settings& settings)
{
    std::vector<ConnectionBranch> branches;
    const QList<Connection> all = connections.connections();
    for (const Connection& connection : all)
        branches.push_back(connectionBranch(connections, connection, settings));
    return branches;
}

std::unique_ptr<ConnectionNode> makeNode(const ConnectionBranch& branch, ConnectionNode* parent)
{
    auto node = std::make_unique<ConnectionNode>();
    node->row = branch.row;
    node->parent = parent;
    for (const ConnectionBranch& child : branch.children)
        node->children.push_back(makeNode(child, node.get()));
    return node;
}

} // namespace Keycutter
