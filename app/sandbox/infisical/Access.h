// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Call.h"

namespace Sandbox::Infisical {

enum class Action { Describe, ReadValue, Create, Edit, Delete };

//! What an actor may do in one project.
class Access
{
public:
    //! The project, or the 404. With @p botLookup the text is that of the secret listing.
    [[nodiscard]] static Project& project(Call& call, const QString& id, bool botLookup = false);

    //! Throws the 403 for an actor who is not a member, and the 400 for a project of another type.
    Access(const Call& call, const Project& project);

    [[nodiscard]] bool may(Action action) const;
    //! Throws the 403 of contract 6 when it may not.
    void require(Action action, const QString& subject = QStringLiteral("secrets")) const;
    //! Reading values needs the permission, and the folder open to the actor.
    [[nodiscard]] bool readsValuesIn(const Folder& folder) const;
    void requireValuesIn(const Folder& folder) const;
    [[nodiscard]] bool isAdmin() const { return m_role == Role::Admin; }

private:
    [[noreturn]] static void refuse(Action action, const QString& subject);

    QString m_actorId;
    Role m_role;
};

//! Who the request's token belongs to; throws what is wrong with it. Nobody without a token.
[[nodiscard]] Actor authenticate(const Request& request, Tokens& tokens, Store& store);
//! Throws when the route does not take this actor.
void checkAccepted(const Call& call, unsigned accepts);

} // namespace Sandbox::Infisical
