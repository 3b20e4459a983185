// SPDX-License-Identifier: MIT
#include "pages/LocationLoader.h"

#include "services/ServiceDescriptor.h"

#include <utility>

namespace Keycutter {

LocationLoader::~LocationLoader()
{
    abandon();
}

void LocationLoader::load(Session& session, const Location& location)
{
    abandon();
    const int generation = m_generation;
    m_listing = {};
    m_folders.clear();
    m_foldersError.reset();
    m_waiting = 1;
    auto* secrets = session.listSecrets(location);
    m_secretsJob = secrets;
    secrets->onFinished(
        this, [this, generation](const Result<Listing>& answer) { take(answer, generation); });
    if (!session.descriptor().capabilities.hasFolders)
        return;
    ++m_waiting;
    auto* folders = session.listFolders(location);
    m_foldersJob = folders;
    folders->onFinished(this, [this, generation](const Result<QList<Folder>>& answer) {
        take(answer, generation);
    });
}

void LocationLoader::cancel()
{
    if (!isLoading())
        return;
    abandon();
    Q_EMIT failed(Error::of(ErrorKind::Cancelled, tr("Listing secrets")));
}

void LocationLoader::abandon()
{
    ++m_generation;
    m_waiting = 0;
    for (const QPointer<Job>& job :
         {std::exchange(m_secretsJob, nullptr), std::exchange(m_foldersJob, nullptr)}) {
        if (job)
            job->cancel();
    }
}

void LocationLoader::take(const Result<Listing>& answer, int generation)
{
    if (generation != m_generation)
        return;
    if (!answer) {
        const Error error = answer.error();
        abandon();
        Q_EMIT failed(error);
        return;
    }
    m_listing = *answer;
    arrive();
}

void LocationLoader::take(const Result<QList<Folder>>& answer, int generation)
{
    if (generation != m_generation)
        return;
    if (answer)
        m_folders = *answer;
    else
        m_foldersError = answer.error();
    arrive();
}

void LocationLoader::arrive()
{
    if (--m_waiting == 0)
        Q_EMIT loaded(m_listing, m_folders, m_foldersError);
}

} // namespace Keycutter
