// SPDX-License-Identifier: MIT
#include "credentials/FallbackCredentialStore.h"

#include <QPointer>

namespace Keycutter {

FallbackCredentialStore::FallbackCredentialStore(CredentialStore& keychain, QObject* parent)
    : CredentialStore(parent)
    , m_keychain(keychain)
{
    connect(&keychain, &CredentialStore::leftBehind, this, &CredentialStore::leftBehind);
}

JobOf<CredentialStore::Read>* FallbackCredentialStore::read(const QString& connectionId)
{
    return m_memory.holds(connectionId) ? m_memory.read(connectionId)
                                        : m_keychain.read(connectionId);
}

JobOf<Kept>* FallbackCredentialStore::write(const QString& connectionId, Credentials credentials)
{
    auto* const job = new PromisedJob<Kept>(this);
    auto spare = std::make_shared<Credentials>(cloneCredentials(credentials));
    auto* const inner = m_keychain.write(connectionId, std::move(credentials));
    job->setOnCancel([inner = QPointer<Job>(inner)] {
        if (inner)
            inner->cancel();
    });
    inner->onFinished(job, [this, connectionId, spare, job](const Result<Kept>& kept) {
        if (!kept) {
            keepInMemory(connectionId, std::move(*spare), kept.error(), job);
            return;
        }
        m_reasons.remove(connectionId);
        m_memory.remove(connectionId)->onFinished(job, [job, kept = *kept](const Result<void>&) {
            job->settle(kept);
        });
    });
    return job;
}

void FallbackCredentialStore::keepInMemory(
    const QString& connectionId, Credentials credentials, const Error& error,
    PromisedJob<Kept>* job)
{
    if (error.kind == ErrorKind::Cancelled) {
        job->settle(failure(error));
        return;
    }
    m_reasons.insert(connectionId, error.message() + u'\n' + error.advice());
    m_memory.write(connectionId, std::move(credentials))
        ->onFinished(job, [job](const Result<Kept>& kept) { job->settle(kept); });
}

JobOf<void>* FallbackCredentialStore::remove(const QString& connectionId)
{
    m_reasons.remove(connectionId);
    auto* const job = new PromisedJob<void>(this);
    m_memory.remove(connectionId)->onFinished(job, [this, connectionId, job](const Result<void>&) {
        m_keychain.remove(connectionId)->onFinished(job, [job](const Result<void>& removed) {
            job->settle(removed);
        });
    });
    return job;
}

QString FallbackCredentialStore::whyInMemory(const QString& connectionId) const
{
    return m_reasons.value(connectionId);
}

bool FallbackCredentialStore::isOnlyInMemory(const QString& connectionId) const
{
    return m_memory.holds(connectionId);
}

void FallbackCredentialStore::forgetMemory()
{
    m_memory.clear();
    m_reasons.clear();
}

} // namespace Keycutter
