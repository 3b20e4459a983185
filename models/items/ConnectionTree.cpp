// SPDX-License-Identifier: MIT
#include "items/ConnectionTree.h"

#include "settings/Settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

namespace {

using Kind = ConnectionTreeModel::Kind;

QString translated(const char* text)
{
    return QCoreApplication::translate("ConnectionTree", text);
}

//! The service's word for that level: "project", "store".
QString word(const ServiceDescriptor& service, qsizetype level)
{
    return service.levels.value(level).inText;
}

QString
stateText(const ConnectionManager& connections, const QString& id, const ServiceDescriptor& service)
{
    switch (connections.state(id)) {
    case ConnectionState::Closed:
        return translated(QT_TRANSLATE_NOOP("ConnectionTree", "Not signed in"));
    case ConnectionState::Opening:
        return translated(QT_TRANSLATE_NOOP("ConnectionTree", "Signing in…"));
    case ConnectionState::Failed:
        return errorTitle(connections.lastError(id).kind);
    case ConnectionState::NeedsSignIn:
        if (connections.lastError(id).kind == ErrorKind::Keychain)
            return errorTitle(ErrorKind::Keychain); // never “signed out”
        return translated(QT_TRANSLATE_NOOP("ConnectionTree", "Sign in again"));
    case ConnectionState::Open:
        return translated(QT_TRANSLATE_NOOP("ConnectionTree", "No %1 to show"))
            .arg(word(service, 0));
    }
    return {};
}

QString stateToolTip(
    const ConnectionManager& connections, const QString& id, const ServiceDescriptor& service)
{
    const ConnectionState state = connections.state(id);
    if (state == ConnectionState::Failed || state == ConnectionState::NeedsSignIn) {
        const Error error = connections.lastError(id);
        return error.message() + u'\n' + error.advice();
    }
    if (state == ConnectionState::Open) {
        return translated(QT_TRANSLATE_NOOP(
                              "ConnectionTree",
                              "This sign-in can see no %1. Ask an administrator to give it access "
                              "to one."))
            .arg(word(service, 0));
    }
    return {};
}

QString connectionToolTip(const ConnectionManager& connections, const Connection& connection)
{
    QStringList lines{connection.site.toDisplayString()};
    if (connections.state(connection.id) == ConnectionState::Open) {
        const Identity identity = connections.identity(connection.id);
        lines.append(identity.name);
        lines.append(identity.organisationTitle());
        const DuplicateAbility ability = connections.ability(connection.id);
        if (ability.level != DuplicateAbility::Level::Yes)
            lines.append(ability.reason);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

ConnectionBranch stateBranch(
    const ConnectionManager& connections, const QString& id, const ServiceDescriptor& service)
{
    ConnectionRow row;
    row.kind = Kind::State;
    row.key = QStringLiteral("state");
    row.connectionId = id;
    row.title = stateText(connections, id, service);
    row.toolTip = stateToolTip(connections, id, service);
    row.state = connections.state(id);
    return {row, {}};
}

ConnectionBranch environmentBranch(
    const ConnectionRow& project, const Environment& environment, const ServiceDescriptor& service,
    const Settings& settings)
{
    ConnectionRow row;
    row.kind = Kind::Environment;
    row.key = environment.slug;
    row.connectionId = project.connectionId;
    row.title = service.title(environment);
    row.toolTip = environment.name.isEmpty() ? environment.slug : environment.name;
    row.word = service.levels.value(1).singular;
    row.color = project.color;
    row.disabledReason = project.disabledReason;
    row.location = project.location;
    row.location.environment = environment.slug;
    row.location.path = service.capabilities.hasFolders ? QStringLiteral("/") : QString();
    row.production = settings.isProduction(project.connectionId, row.location, row.title);
    return {row, {}};
}

//! Says below @p project that nothing is in it.
ConnectionBranch nothingBranch(const ConnectionRow& project, const ServiceDescriptor& service)
{
    ConnectionRow row;
    row.kind = Kind::Nothing;
    row.key = QStringLiteral("nothing");
    row.connectionId = project.connectionId;
    row.location = project.location;
    row.title = translated(QT_TRANSLATE_NOOP("ConnectionTree", "No %1 here")).arg(word(service, 1));
    row.toolTip
        = translated(QT_TRANSLATE_NOOP("ConnectionTree", "“%1” has no %2, so it has no secrets."))
              .arg(project.title, word(service, 1));
    return {row, {}};
}

ConnectionBranch projectBranch(
    const ConnectionManager& connections, const Connection& connection, const Project& project,
    const ServiceDescriptor& service, const Settings& settings)
{
    ConnectionBranch branch;
    ConnectionRow& row = branch.row;
    row.kind = Kind::Project;
    row.key = project.id;
    row.connectionId = connection.id;
    row.title = project.name;
    row.word = service.levels.value(0).singular;
    row.color = connection.color;
    row.location.projectId = project.id;
    row.disabledReason = connections.whyNotDuplicate(connection.id, project.id);
    row.toolTip = row.disabledReason.isEmpty() ? project.name : row.disabledReason;
    for (const Environment& environment : project.environments)
        branch.children.push_back(environmentBranch(row, environment, service, settings));
    if (project.environments.isEmpty())
        branch.children.push_back(nothingBranch(row, service));
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
    const auto* const known = connections.descriptor(connection.id);
    const ServiceDescriptor service = known != nullptr ? *known : ServiceDescriptor();
    row.icon = service.icon;
    const QList<Project> projects = connections.projects(connection.id);
    if (row.state != ConnectionState::Open || projects.isEmpty())
        branch.children.push_back(stateBranch(connections, connection.id, service));
    for (const Project& project : projects)
        branch.children.push_back(
            projectBranch(connections, connection, project, service, settings));
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
