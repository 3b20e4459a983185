// SPDX-License-Identifier: MIT
#include "infisical/Store.h"

#include "infisical/ApiError.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

template <typename Container> auto* findById(Container& container, const QString& id)
{
    const auto found = std::ranges::find(container, id, [](const auto& item) { return item.id; });
    return found == std::ranges::end(container) ? nullptr : &*found;
}

bool hasOnlyFolderNames(const QString& path)
{
    static const QRegularExpression illegal(QStringLiteral("[^A-Za-z0-9_/-]"));
    return !path.contains(illegal);
}

} // namespace

Store::Store(quint32 seed)
    : m_ids(seed)
{
}

qint64 Store::now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Project* Store::findProject(const QString& id)
{
    const auto found = projects.find(id);
    return found == projects.end() ? nullptr : &found->second;
}

Identity* Store::findIdentity(const QString& id)
{
    return findById(identities, id);
}

User* Store::findUser(const QString& id)
{
    return findById(users, id);
}

Environment* Store::findEnvironment(Project& project, const QString& slug)
{
    const auto found = std::ranges::find(project.environments, slug, &Environment::slug);
    return found == project.environments.end() ? nullptr : &*found;
}

Environment* Store::environmentOf(Project& project, const Folder& folder)
{
    return findById(project.environments, folder.environmentId);
}

const Tag* Store::findTag(const Project& project, const QString& id)
{
    return findById(project.tags, id);
}

Folder* Store::findFolder(Project& project, const QString& environment, const QString& path)
{
    if (!hasOnlyFolderNames(path))
        throw ApiError::badRequest(QStringLiteral(
            "Invalid secret path. Only alphanumeric characters, dashes, and underscores are "
            "allowed."));
    const Environment* found = findEnvironment(project, environment);
    if (!found || !path.startsWith(u'/'))
        return nullptr;
    Folder* folder = &project.folders.at(found->rootId);
    if (path.size() == 1)
        return folder;
    const QStringList names = path.mid(1).split(u'/');
    for (const QString& name : names) {
        folder = findChild(project, *folder, name);
        if (!folder)
            return nullptr;
    }
    return folder;
}

Folder* Store::findChild(Project& project, const Folder& parent, const QString& name)
{
    for (Folder* child : childrenOf(project, parent)) {
        if (child->name == name)
            return child;
    }
    return nullptr;
}

std::vector<Folder*> Store::childrenOf(Project& project, const Folder& parent)
{
    std::vector<Folder*> children;
    for (auto& [id, folder] : project.folders) {
        if (folder.parentId == parent.id)
            children.push_back(&folder);
    }
    return children;
}

std::vector<Folder*> Store::subtreeOf(Project& project, Folder& top)
{
    std::vector<Folder*> folders{&top};
    for (size_t i = 0; i < folders.size(); ++i) {
        for (Folder* child : childrenOf(project, *folders[i]))
            folders.push_back(child);
    }
    return folders;
}

QString Store::pathOf(Project& project, const Folder& folder)
{
    QString path;
    const Folder* current = &folder;
    while (!current->parentId.isEmpty()) {
        path.prepend(u'/' + current->name);
        current = &project.folders.at(current->parentId);
    }
    return path.isEmpty() ? QStringLiteral("/") : path;
}

Folder& Store::insertFolder(Project& project, Folder folder)
{
    folder.id = m_ids.uuid();
    folder.createdAt = now();
    folder.updatedAt = folder.createdAt;
    const QString id = folder.id;
    return project.folders.emplace(id, std::move(folder)).first->second;
}

Environment& Store::addEnvironment(Project& project, const QString& name, const QString& slug)
{
    Environment& environment
        = project.environments.emplace_back(Environment{m_ids.uuid(), name, slug, {}});
    Folder root;
    root.name = QStringLiteral("root");
    root.environmentId = environment.id;
    environment.rootId = insertFolder(project, std::move(root)).id;
    return environment;
}

Folder& Store::addFolder(Project& project, Folder& parent, const QString& name)
{
    Folder folder;
    folder.name = name;
    folder.environmentId = parent.environmentId;
    folder.parentId = parent.id;
    return insertFolder(project, std::move(folder));
}

Folder& Store::addPath(Project& project, const QString& environment, const QString& path)
{
    Folder* folder = findFolder(project, environment, QStringLiteral("/"));
    for (const QString& name : path.split(u'/', Qt::SkipEmptyParts)) {
        Folder* child = findChild(project, *folder, name);
        folder = child ? child : &addFolder(project, *folder, name);
    }
    return *folder;
}

void Store::removeFolder(Project& project, Folder& folder)
{
    for (const Folder* doomed : subtreeOf(project, folder))
        project.folders.erase(QString(doomed->id));
}

Secret* Store::sharedSecret(Folder& folder, const QString& key)
{
    const auto [first, last] = folder.sharedByKey.equal_range(key);
    if (first == last || std::next(first) != last)
        return nullptr;
    return &folder.secrets.at(*first);
}

Secret* Store::personalSecret(Folder& folder, const QString& key, const QString& owner)
{
    for (auto& [id, secret] : folder.secrets) {
        if (secret.personalOwner == owner && secret.key == key)
            return &secret;
    }
    return nullptr;
}

Secret& Store::addSecret(Folder& folder, const QString& key, const SecretContent& content)
{
    Secret secret;
    secret.id = m_ids.uuid();
    secret.key = key;
    secret.content = content;
    secret.createdAt = now();
    secret.updatedAt = secret.createdAt;
    return insertSecret(folder, std::move(secret));
}

Secret& Store::insertSecret(Folder& folder, Secret secret)
{
    if (secret.isShared())
        folder.sharedByKey.insert(secret.key, secret.id);
    folder.lastSecretModified = now();
    folder.updatedAt = folder.lastSecretModified;
    const QString id = secret.id;
    return folder.secrets.insert_or_assign(id, std::move(secret)).first->second;
}

void Store::updateSecret(
    Folder& folder, Secret& secret, const SecretContent& content, const QString& key)
{
    secret.history.push_back({secret.version, secret.content, secret.updatedAt});
    secret.content = content;
    ++secret.version;
    secret.updatedAt = now();
    folder.lastSecretModified = secret.updatedAt;
    folder.updatedAt = secret.updatedAt;
    if (secret.key == key)
        return;
    if (secret.isShared()) {
        folder.sharedByKey.remove(secret.key, secret.id);
        folder.sharedByKey.insert(key, secret.id);
    }
    secret.key = key;
}

void Store::removeSecret(Folder& folder, const QString& id)
{
    const auto found = folder.secrets.find(id);
    if (found == folder.secrets.end())
        return;
    folder.sharedByKey.remove(found->second.key, id);
    folder.secrets.erase(found);
    folder.lastSecretModified = now();
    folder.updatedAt = folder.lastSecretModified;
}

} // namespace Sandbox::Infisical
