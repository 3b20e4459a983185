// SPDX-License-Identifier: MIT
#include "widgets/FolderLookup.h"

#include <algorithm>

namespace Keycutter {

namespace {

QString folderOf(const QString& typed)
{
    const QString trimmed = typed.trimmed();
    return trimmed.endsWith(u'/') ? normalisedPath(trimmed) : parentPath(normalisedPath(trimmed));
}

} // namespace

bool FolderLookup::setPlace(Session* session, const QString& projectId, const QString& environment)
{
    if (m_session == session && m_projectId == projectId && m_environment == environment)
        return false;
    m_session = session;
    m_projectId = projectId;
    m_environment = environment;
    m_known.clear();
    m_asked.clear();
    return true;
}

void FolderLookup::lookUp(const QString& typed)
{
    const QString folder = folderOf(typed);
    if (m_session == nullptr || m_environment.isEmpty() || m_asked.contains(folder))
        return;
    m_asked.insert(folder);
    const Location asked{m_projectId, m_environment, folder};
    m_session->listFolders(asked)->onFinished(
        this, [this, asked](const Result<QList<Folder>>& folders) {
            if (!folders || asked.environment != m_environment || asked.projectId != m_projectId)
                return;
            QStringList paths;
            for (const Folder& entry : *folders)
                paths.append(entry.path);
            m_known.insert(asked.path, paths);
            Q_EMIT found();
        });
}

QStringList FolderLookup::paths() const
{
    QStringList paths{QStringLiteral("/")};
    for (const QStringList& entries : m_known)
        paths.append(entries);
    std::ranges::sort(paths);
    paths.removeDuplicates();
    return paths;
}

} // namespace Keycutter
