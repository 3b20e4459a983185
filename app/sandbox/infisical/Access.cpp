// SPDX-License-Identifier: MIT
#include "infisical/Access.h"

#include "infisical/ApiError.h"

namespace Sandbox::Infisical {

namespace {

QString word(Action action)
{
    switch (action) {
    case Action::Describe:
        return QStringLiteral("describeSecret");
    case Action::ReadValue:
        return QStringLiteral("readValue");
    case Action::Create:
        return QStringLiteral("create");
    case Action::Edit:
        return QStringLiteral("edit");
    case Action::Delete:
        break;
    }
    return QStringLiteral("delete");
}

} // namespace

Project& Access::project(Call& call, const QString& id, bool botLookup)
{
    Project* found = call.store.findProject(id);
    if (found)
        return *found;
    throw ApiError::notFound(
        botLookup ? QStringLiteral("Project with ID '%1' not found during bot lookup. Are you sure "
                                   "you are using the correct project ID?")
                        .arg(id)
                  : QStringLiteral("Project with ID '%1' not found").arg(id));
}

Access::Access(const Call& call, const Project& project)
    : m_actorId(call.actor.id)
    , m_role(project.members.value(call.actor.id, Role::None))
{
    if (m_role == Role::None)
        throw ApiError::noAccess(
            QStringLiteral("%1 is not a member of the specified project with ID '%2'")
                .arg(call.actor.isUser() ? u"User" : u"Identity", project.id));
    if (project.type != u"secret-manager")
        throw ApiError::badRequest(
            QStringLiteral("The project is of type %1. Operations of type secret-manager are not "
                           "allowed.")
                .arg(project.type));
}

bool Access::may(Action action) const
{
    switch (m_role) {
    case Role::Admin:
    case Role::Member:
        return true;
    case Role::Viewer:
        return action == Action::Describe || action == Action::ReadValue;
    case Role::Describer:
        return action == Action::Describe || action == Action::Create;
    case Role::None:
        break;
    }
    return false;
}

void Access::require(Action action, const QString& subject) const
{
    if (!may(action))
        refuse(action, subject);
}

void Access::refuse(Action action, const QString& subject)
{
    throw ApiError::notAllowed(word(action), subject);
}

bool Access::readsValuesIn(const Folder& folder) const
{
    return may(Action::ReadValue) && !folder.hiddenFrom.contains(m_actorId);
}

void Access::requireValuesIn(const Folder& folder) const
{
    if (!readsValuesIn(folder))
        refuse(Action::ReadValue, QStringLiteral("secrets"));
}

Actor authenticate(const Request& request, Tokens& tokens, Store& store)
{
    if (request.headers.contains("x-api-key"))
        throw ApiError::badRequest(
            QStringLiteral("API key authentication is not supported anymore. Please switch to "
                           "identity authentication."));
    const QByteArray authorization = request.header("authorization");
    if (authorization.isEmpty())
        return {};
    // The server drops "Bearer " without looking at it (contract 1.1).
    const QByteArray text = authorization.mid(7);
    if (text.startsWith("st."))
        throw ApiError::notFound(QStringLiteral("Service token with ID '%1' not found")
                                     .arg(QString::fromLatin1(text.split('.').value(1))));
    Token& token = tokens.check(text);
    tokens.requireAlive(token);
    if (token.usesLeft > 0)
        --token.usesLeft;
    const bool isUser = token.kind == Token::Kind::User;
    if (isUser ? !store.findUser(token.ownerId) : !store.findIdentity(token.ownerId))
        throw ApiError::unauthorized(QStringLiteral("Token missing"));
    return {isUser ? Actor::Kind::User : Actor::Kind::Identity, token.ownerId, token.id};
}

void checkAccepted(const Call& call, unsigned accepts)
{
    if (accepts == Anybody)
        return;
    if (call.actor.kind == Actor::Kind::Nobody)
        throw ApiError::unauthorized(QStringLiteral("Token missing"));
    const unsigned wanted = call.actor.isUser() ? Users | UsersWithoutOrganization : Identities;
    if ((accepts & wanted) == 0)
        throw ApiError::noAccess(QStringLiteral("Forbidden access to %1").arg(call.url()));
    const Token token = call.store.tokens.value(call.actor.tokenId);
    if (!token.hasOrganization && (accepts & UsersWithoutOrganization) == 0)
        throw ApiError::noAccess(
            QStringLiteral("%1 Unauthorized Access, no organization found in request")
                .arg(call.url()),
            401);
}

} // namespace Sandbox::Infisical
