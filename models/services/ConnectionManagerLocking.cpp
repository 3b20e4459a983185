// SPDX-License-Identifier: MIT
// What becomes of connections while the program is locked.
#include "services/ConnectionManagerPrivate.h"

#include "services/ConnectionErrors.h"

#include <QPointer>

#include <algorithm>

namespace Keycutter {

void ConnectionManager::suspend()
{
    if (std::exchange(d->isSuspended, true))
        return;
    const QList<Connection> all = connections();
    for (const Connection& connection : all) {
        if (ConnectionEntry* const entry = d->find(connection.id)) // a slot may remove one
            d->suspend(*entry);
    }
    d->credentials.forgetMemory(all);
}

void ConnectionManager::Private::suspend(ConnectionEntry& entry)
{
    // A credential that was refused before is not tried again by itself.
    entry.opensOnResume
        = entry.state == ConnectionState::Opening || entry.state == ConnectionState::Open;
    if (!entry.established) {
        if (entry.opensOnResume)
            endSession(entry);
    } else {
        ++entry.attempt;
        entry.session->suspend();
    }
    if (entry.opensOnResume)
        setState(entry, ConnectionState::NeedsSignIn, programLocked(entry.connection));
}

bool ConnectionManager::isSuspended() const
{
    return d->isSuspended;
}

JobOf<void>* ConnectionManager::resume()
{
    auto* const job = new PromisedJob<void>(this);
    std::vector<CredentialRound::Wanted> wanted;
    for (const auto& entry : d->entries) {
        if (entry->opensOnResume && d->serviceOf(*entry) != nullptr)
            wanted.push_back({entry->connection, &d->serviceOf(*entry)->descriptor()});
    }
    auto* const round = new CredentialRound(d->credentials, std::move(wanted), this);
    job->setOnCancel([round = QPointer<Job>(round)] {
        if (round)
            round->cancel();
    });
    round->onFinished(job, [this, job](const Result<CredentialRound::Answers>& answers) {
        if (!answers)
            return job->settle(failure(answers.error()));
        const auto locked = std::ranges::find_if(**answers, [](const auto& answer) {
            return !answer.second && answer.second.error().kind == ErrorKind::Keychain;
        });
        // What could be read goes with the answers: nothing stays in memory.
        if (locked != (*answers)->end())
            return job->settle(failure(locked->second.error()));
        d->wake(*answers);
        job->settle({});
    });
    return job;
}

void ConnectionManager::resumeWithoutKeychain()
{
    d->wake(std::make_shared<CredentialRound::Answers::element_type>());
}

void ConnectionManager::Private::wake(const CredentialRound::Answers& answers)
{
    isSuspended = false;
    const QList<Connection> all = q->connections();
    for (const Connection& connection : all) {
        ConnectionEntry* const entry = find(connection.id);
        if (entry == nullptr || !std::exchange(entry->opensOnResume, false))
            continue;
        const auto answer = answers->find(connection.id);
        if (answer == answers->end()) {
            q->open(connection.id); // nothing was read for it
            continue;
        }
        const int attempt = ++entry->attempt;
        setState(*entry, ConnectionState::Opening);
        takeCredentials(connection.id, attempt, answer->second);
    }
}

QStringList ConnectionManager::onlyInMemory() const
{
    QStringList ids;
    for (const auto& entry : d->entries) {
        if (d->credentials.isOnlyInMemory(entry->connection))
            ids.append(entry->connection.id);
    }
    return ids;
}

} // namespace Keycutter
