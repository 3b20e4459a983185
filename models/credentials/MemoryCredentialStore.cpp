// SPDX-License-Identifier: MIT
#include "credentials/MemoryCredentialStore.h"

namespace Keycutter {

JobOf<CredentialStore::Read>* MemoryCredentialStore::read(const QString& connectionId)
{
    auto* const job = new PromisedJob<Read>(this);
    const auto found = m_entries.find(connectionId);
    if (found == m_entries.end()) {
        job->settle(failure(Error::of(
            ErrorKind::NotFound, tr("Reading the credential"),
            tr("No credential is stored for this connection."))));
    } else {
        job->settle(std::make_shared<Credentials>(cloneCredentials(found->second)));
    }
    return job;
}

JobOf<Kept>* MemoryCredentialStore::write(const QString& connectionId, Credentials credentials)
{
    m_entries.insert_or_assign(connectionId, std::move(credentials));
    auto* const job = new PromisedJob<Kept>(this);
    job->settle(Kept::InMemory);
    return job;
}

JobOf<void>* MemoryCredentialStore::remove(const QString& connectionId)
{
    m_entries.erase(connectionId);
    auto* const job = new PromisedJob<void>(this);
    job->settle({});
    return job;
}

bool MemoryCredentialStore::holds(const QString& connectionId) const
{
    return m_entries.contains(connectionId);
}

} // namespace Keycutter
