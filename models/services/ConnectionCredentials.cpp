// SPDX-License-Identifier: MIT
#include "services/ConnectionCredentials.h"

#include "services/ServiceDescriptor.h"

#include <algorithm>

namespace Keycutter {

namespace {

bool needsCredentials(const Connection& connection, const ServiceDescriptor* descriptor)
{
    const SignInMethod* const method
        = descriptor == nullptr ? nullptr : descriptor->method(connection.method);
    return method == nullptr || method->usesBrowser
        || std::ranges::any_of(method->fields, [](const CredentialField& field) {
               return field.secret && !field.optional;
           });
}

QString reasonOf(const Error& error)
{
    return error.message() + u'\n' + error.advice();
}

QString reasonFor(const CredentialStore& store, const QString& connectionId)
{
    const QString reason = store.whyInMemory(connectionId);
    if (!reason.isEmpty())
        return reason;
    return reasonOf(Error::of(
        ErrorKind::Keychain, {},
        ConnectionCredentials::tr("The system's keychain cannot be used.")));
}

} // namespace

ConnectionCredentials::ConnectionCredentials(CredentialStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

JobOf<CredentialStore::Read>*
ConnectionCredentials::read(const Connection& connection, const ServiceDescriptor* descriptor)
{
    using Read = CredentialStore::Read;
    auto* const job = new PromisedJob<Read>(this);
    const bool inMemory = !connection.saved || m_memory.holds(connection.id);
    auto* const inner = inMemory ? m_memory.read(connection.id) : m_store.read(connection.id);
    const bool needed = needsCredentials(connection, descriptor);
    inner->onFinished(job, [job, needed](const Result<Read>& read) {
        const bool none = !read && read.error().kind == ErrorKind::NotFound;
        job->settle(none && !needed ? Result<Read>(std::make_shared<Credentials>()) : read);
    });
    return job;
}

JobOf<QString>* ConnectionCredentials::write(const Connection& connection, Credentials credentials)
{
    auto* const job = new PromisedJob<QString>(this);
    const QString id = connection.id;
    if (!connection.saved) {
        keepInMemory(id, std::move(credentials), {}, job);
        return job;
    }
    auto spare = std::make_shared<Credentials>(cloneCredentials(credentials));
    m_store.write(id, std::move(credentials))
        ->onFinished(job, [this, id, spare, job](const Result<Kept>& kept) {
            if (!kept) {
                keepInMemory(id, std::move(*spare), reasonOf(kept.error()), job);
                return;
            }
            // What memory held from an earlier failure would hide what the store has now.
            const QString reason = *kept == Kept::InMemory ? reasonFor(m_store, id) : QString();
            m_memory.remove(id)->onFinished(
                job, [job, reason](const Result<void>&) { job->settle(reason); });
        });
    return job;
}

void ConnectionCredentials::keepInMemory(
    const QString& connectionId, Credentials credentials, const QString& reason,
    PromisedJob<QString>* job)
{
    m_memory.write(connectionId, std::move(credentials))
        ->onFinished(job, [job, reason](const Result<Kept>&) { job->settle(reason); });
}

JobOf<void>* ConnectionCredentials::remove(const Connection& connection)
{
    auto* const forgotten = m_memory.remove(connection.id);
    return connection.saved ? m_store.remove(connection.id) : forgotten;
}

bool ConnectionCredentials::isOnlyInMemory(const Connection& connection) const
{
    return connection.saved
        && (m_memory.holds(connection.id) || m_store.isOnlyInMemory(connection.id));
}

void ConnectionCredentials::forgetMemory(const QList<Connection>& all)
{
    for (const Connection& connection : all) {
        if (connection.saved)
            std::ignore = m_memory.remove(connection.id);
    }
    m_store.forgetMemory();
}

} // namespace Keycutter
