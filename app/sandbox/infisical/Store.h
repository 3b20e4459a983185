// SPDX-License-Identifier: MIT
#pragma once

#include "Ids.h"
#include "infisical/Data.h"

namespace Sandbox::Infisical {

//! The service's data, and the plain ways to find and change it. Knows no permissions and no
//! requests. Pointers stay good until the thing they point to is removed.
class Store
{
public:
    explicit Store(quint32 seed = 1);

    //! Milliseconds since 1970.
    [[nodiscard]] static qint64 now();
    [[nodiscard]] Ids& ids() { return m_ids; }

    Organization organization;
    std::map<QString, Project> projects;
    std::vector<Identity> identities;
    std::vector<User> users;
    QHash<QString, Token> tokens;

    [[nodiscard]] Project* findProject(const QString& id);
    [[nodiscard]] Identity* findIdentity(const QString& id);
    [[nodiscard]] User* findUser(const QString& id);
    [[nodiscard]] static Environment* findEnvironment(Project& project, const QString& slug);
    [[nodiscard]] static Environment* environmentOf(Project& project, const Folder& folder);
    [[nodiscard]] static const Tag* findTag(const Project& project, const QString& id);

    //! Null when there is none. The path is compared exactly: "app" and "//app" are not "/app".
    //! Throws the 400 for characters that no folder can have (contract 3.2, 7).
    [[nodiscard]] static Folder*
    findFolder(Project& project, const QString& environment, const QString& path);
    [[nodiscard]] static Folder*
    findChild(Project& project, const Folder& parent, const QString& name);
    //! In the order of their ids.
    [[nodiscard]] static std::vector<Folder*> childrenOf(Project& project, const Folder& parent);
    //! The folder and all below it.
    [[nodiscard]] static std::vector<Folder*> subtreeOf(Project& project, Folder& top);
    [[nodiscard]] static QString pathOf(Project& project, const Folder& folder);

    Environment& addEnvironment(Project& project, const QString& name, const QString& slug);
    Folder& addFolder(Project& project, Folder& parent, const QString& name);
    //! Makes what is missing; an absolute path.
    Folder& addPath(Project& project, const QString& environment, const QString& path);
    static void removeFolder(Project& project, Folder& folder);

    //! The one shared secret of a key; null when there is none, or more than one.
    [[nodiscard]] static Secret* sharedSecret(Folder& folder, const QString& key);
    [[nodiscard]] static Secret*
    personalSecret(Folder& folder, const QString& key, const QString& owner);
    //! With a new id.
    Secret& addSecret(Folder& folder, const QString& key, const SecretContent& content);
    //! The next version; the old one goes into the history.
    static void
    updateSecret(Folder& folder, Secret& secret, const SecretContent& content, const QString& key);
    static void removeSecret(Folder& folder, const QString& id);
    //! Takes over a secret that was made elsewhere, id and all.
    static Secret& insertSecret(Folder& folder, Secret secret);

private:
    Folder& insertFolder(Project& project, Folder folder);

    Ids m_ids;
};

} // namespace Sandbox::Infisical
