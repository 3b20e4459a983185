// SPDX-License-Identifier: MIT
#include "services/ConnectionManagerPrivate.h"

#include "services/ConnectionErrors.h"
#include "services/ConnectionTrial.h"
#include "settings/ConnectionStore.h"

#include <algorithm>

namespace Keycutter {

namespace {

//! True when a session for one is as good for the other.
bool signsInAlike(const Connection& a, const Connection& b)
{
    return a.serviceId == b.serviceId && a.site == b.site && a.method == b.method
        && a.fields == b.fields && a.caFile == b.caFile;
}

} // namespace

ConnectionManager::ConnectionManager(
    const ServiceRegistry& registry, ConnectionStore& connections, CredentialStore& credentials,
    QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, registry, connections, credentials))
{
    const QList<Connection> stored = connections.load();
    for (const Connection& connection : stored) {
        auto entry = std::make_unique<ConnectionEntry>();
        entry->connection = connection;
        d->entries.push_back(std::move(entry));
    }
    connect(
        &credentials, &CredentialStore::leftBehind, this,
        [this](const QString&, const Error& error) { Q_EMIT credentialsLeftBehind(error); });
}

ConnectionManager::~ConnectionManager()
{
    // Not later: there may be no event loop any more.
    for (const auto& entry : d->entries)
        delete entry->session.release();
}

// ---- entries

ConnectionEntry* ConnectionManager::Private::find(const QString& id) const
{
    const auto found = std::ranges::find_if(
        entries, [&id](const auto& entry) { return entry->connection.id == id; });
    return found == entries.cend() ? nullptr : found->get();
}

ConnectionEntry* ConnectionManager::Private::find(const QString& id, int attempt) const
{
    ConnectionEntry* const entry = find(id);
    return entry != nullptr && entry->attempt == attempt ? entry : nullptr;
}

const Service* ConnectionManager::Private::serviceOf(const ConnectionEntry& entry) const
{
    return registry.find(entry.connection.serviceId);
}

Result<void> ConnectionManager::Private::persist()
{
    const Result<void> saved = connectionStore.save(q->connections());
    isPersistent = saved.has_value();
    return saved;
}

void ConnectionManager::Private::setState(
    ConnectionEntry& entry, ConnectionState state, const Error& error)
{
    entry.state = state;
    entry.error = error;
    Q_EMIT q->stateChanged(entry.connection.id);
}

void ConnectionManager::Private::endSession(ConnectionEntry& entry)
{
    ++entry.attempt;
    entry.established = false;
    entry.report = {};
    if (entry.session) {
        entry.session->disconnect(q);
        entry.session->signOut();
        entry.session.reset();
    }
}

void ConnectionManager::Private::dropSession(ConnectionEntry& entry)
{
    const QString id = entry.connection.id; // a slot may remove the entry
    endSession(entry);
    if (entry.state != ConnectionState::Closed) {
        setState(entry, ConnectionState::Closed);
        Q_EMIT q->projectsChanged(id);
    }
}

// ---- signing in

void ConnectionManager::open(const QString& id)
{
    ConnectionEntry* const entry = d->find(id);
    if (entry == nullptr || entry->state == ConnectionState::Opening
        || entry->state == ConnectionState::Open)
        return;
    if (d->isSuspended) {
        entry->opensOnResume = true;
        return;
    }
    const int attempt = ++entry->attempt;
    if (d->serviceOf(*entry) == nullptr) {
        d->setState(*entry, ConnectionState::Failed, noSuchService(entry->connection));
        return;
    }
    auto* const reading = d->credentials.read(entry->connection, descriptor(id));
    reading->onFinished(this, [this, id, attempt](const Result<CredentialStore::Read>& read) {
        d->takeCredentials(id, attempt, read);
    });
    d->setState(*entry, ConnectionState::Opening);
}

void ConnectionManager::Private::takeCredentials(
    const QString& id, int attempt, const Result<CredentialStore::Read>& read)
{
    ConnectionEntry* const entry = find(id, attempt);
    if (entry == nullptr)
        return;
    if (read)
        signIn(*entry, std::move(**read));
    else if (read.error().kind == ErrorKind::NotFound)
        signInFailed(*entry, credentialMissing(entry->connection, serviceOf(*entry)->descriptor()));
    else
        signInFailed(*entry, read.error());
}

void ConnectionManager::Private::signIn(ConnectionEntry& entry, Credentials fresh)
{
    if (entry.established) {
        entry.session->setCredentials(std::move(fresh));
    } else {
        entry.session.reset(
            serviceOf(entry)->createSession(entry.connection, std::move(fresh)).release());
        watch(entry);
    }
    const QString id = entry.connection.id;
    entry.session->signIn()->onFinished(
        q, [this, id, attempt = entry.attempt](const Result<SignInReport>& report) {
            takeReport(id, attempt, report);
        });
}

void ConnectionManager::Private::watch(ConnectionEntry& entry)
{
    const QString id = entry.connection.id;
    QObject::connect(
        entry.session.get(), &Session::signInRequired, q, [this, id](const Error& error) {
            ConnectionEntry* const waiting = find(id);
            if (waiting == nullptr || waiting->state != ConnectionState::Open)
                return; // while it is opened, the answer of signIn() says it
            setState(*waiting, ConnectionState::NeedsSignIn, error);
            Q_EMIT q->signInRequired(id, error);
        });
    QObject::connect(entry.session.get(), &Session::signInRestored, q, [this, id] {
        ConnectionEntry* const restored = find(id);
        if (restored != nullptr && restored->state == ConnectionState::NeedsSignIn)
            setState(*restored, ConnectionState::Open);
    });
}

void ConnectionManager::Private::takeReport(
    const QString& id, int attempt, const Result<SignInReport>& report)
{
    ConnectionEntry* const entry = find(id, attempt);
    if (entry == nullptr)
        return;
    if (!report) {
        signInFailed(*entry, report.error());
        return;
    }
    entry->established = true;
    entry->report = *report;
    setState(*entry, ConnectionState::Open);
    Q_EMIT q->projectsChanged(id);
}

void ConnectionManager::Private::signInFailed(ConnectionEntry& entry, const Error& error)
{
    // Whoever works with an established session waits for it: it is kept, whatever went wrong.
    if (!entry.established)
        endSession(entry); // it may hold a token all the same
    const bool person = entry.established || error.kind == ErrorKind::Unauthorised;
    setState(entry, person ? ConnectionState::NeedsSignIn : ConnectionState::Failed, error);
}

void ConnectionManager::close(const QString& id)
{
    if (ConnectionEntry* const entry = d->find(id))
        d->dropSession(*entry);
}

void ConnectionManager::signOutOfAll()
{
    const auto trials = findChildren<ConnectionTrial*>(QString(), Qt::FindDirectChildrenOnly);
    for (ConnectionTrial* const trial : trials)
        trial->cancel();
    for (const auto& entry : d->entries) {
        if (!entry->session)
            continue;
        entry->session->disconnect(this);
        entry->session->signOut();
    }
}

void ConnectionManager::reload(const QString& id)
{
    ConnectionEntry* const entry = d->find(id);
    if (entry == nullptr || entry->state != ConnectionState::Open) {
        open(id);
        return;
    }
    const int attempt = entry->attempt;
    entry->session->signIn()->onFinished(
        this, [this, id, attempt](const Result<SignInReport>& report) {
            ConnectionEntry* const listed = d->find(id, attempt);
            if (listed == nullptr || listed->state != ConnectionState::Open)
                return;
            if (report) {
                listed->error = {};
                listed->report = *report;
                Q_EMIT projectsChanged(id);
            } else {
                d->setState(*listed, ConnectionState::Open, report.error());
            }
        });
}

// ---- saving, removing, testing

JobOf<void>* ConnectionManager::save(const Connection& connection, Credentials credentials)
{
    auto* const job = new PromisedJob<void>(this);
    if (connection.id.isEmpty()) {
        job->settle(failure(noSuchConnection()));
        return job;
    }
    if (credentials.empty() && d->isElsewhere(connection)) {
        job->settle(failure(credentialOfAnotherSite(connection, *descriptor(connection.id))));
        return job;
    }
    const Result<void> persisted = d->insertOrReplace(connection);
    ConnectionEntry* const entry = d->find(connection.id);
    if (entry == nullptr || credentials.empty()) {
        job->settle(persisted);
        return job;
    }
    const bool live = entry->established;
    const bool openAfter = entry->state == ConnectionState::NeedsSignIn && !live;
    if (live)
        d->handOver(*entry, credentials);
    else if (openAfter)
        d->endSession(*entry); // not closed: somebody may wait for the sign-in
    else
        d->dropSession(*entry);
    d->credentials.write(connection, std::move(credentials))
        ->onFinished(
            job, [this, connection, persisted, openAfter, job](const Result<QString>& reason) {
                d->written(connection, persisted, reason, openAfter, job);
            });
    return job;
}

bool ConnectionManager::Private::isElsewhere(const Connection& changed) const
{
    const ConnectionEntry* const known = find(changed.id);
    return known != nullptr && serviceOf(*known) != nullptr
        && (known->connection.site != changed.site
            || known->connection.serviceId != changed.serviceId);
}

Result<void> ConnectionManager::Private::insertOrReplace(const Connection& connection)
{
    ConnectionEntry* const existing = find(connection.id);
    if (existing == nullptr) {
        auto entry = std::make_unique<ConnectionEntry>();
        entry->connection = connection;
        entries.push_back(std::move(entry));
        const Result<void> persisted = persist();
        Q_EMIT q->connectionAdded(connection.id);
        return persisted;
    }
    if (existing->connection == connection)
        return isPersistent ? Result<void>() : persist();
    const bool alike = signsInAlike(existing->connection, connection);
    existing->connection = connection;
    const Result<void> persisted = persist();
    if (!alike)
        dropSession(*existing);
    Q_EMIT q->connectionChanged(connection.id);
    return persisted;
}

void ConnectionManager::Private::handOver(ConnectionEntry& entry, const Credentials& fresh)
{
    ++entry.attempt;
    signIn(entry, cloneCredentials(fresh));
    setState(entry, ConnectionState::Opening);
}

void ConnectionManager::Private::written(
    const Connection& connection, const Result<void>& persisted, const Result<QString>& reason,
    bool openAfter, PromisedJob<void>* job)
{
    if (!reason) {
        job->settle(failure(reason.error()));
        return;
    }
    job->settle(persisted);
    if (find(connection.id) == nullptr) {
        // Removed meanwhile: nothing of it may stay behind.
        credentials.remove(connection)->onFinished(q, [this](const Result<void>& removed) {
            if (!removed)
                Q_EMIT q->credentialsLeftBehind(removed.error());
        });
        return;
    }
    if (!reason->isEmpty())
        Q_EMIT q->credentialsNotKept(connection.id, *reason);
    if (openAfter)
        q->open(connection.id);
}

bool ConnectionManager::wouldClose(const Connection& changed) const
{
    const ConnectionEntry* const entry = d->find(changed.id);
    return entry != nullptr && entry->session && !signsInAlike(entry->connection, changed);
}

JobOf<void>* ConnectionManager::remove(const QString& id)
{
    const auto found = std::ranges::find_if(
        d->entries, [&id](const auto& entry) { return entry->connection.id == id; });
    if (found == d->entries.end()) {
        auto* const job = new PromisedJob<void>(this);
        job->settle(failure(noSuchConnection()));
        return job;
    }
    const std::unique_ptr<ConnectionEntry> removed = std::move(*found);
    d->entries.erase(found);
    if (removed->session) {
        removed->session->disconnect(this);
        removed->session->signOut();
    }
    const Result<void> persisted = d->persist();
    Q_EMIT connectionRemoved(id);
    JobOf<void>* const removing = d->credentials.remove(removed->connection);
    if (persisted)
        return removing;
    auto* const job = new PromisedJob<void>(this);
    removing->onFinished(job, [job, persisted](const Result<void>& forgotten) {
        job->settle(forgotten ? persisted : forgotten);
    });
    return job;
}

JobOf<SignInReport>* ConnectionManager::test(const Connection& connection, Credentials credentials)
{
    if (credentials.empty() && d->isElsewhere(connection)) {
        auto* const job = new PromisedJob<SignInReport>(this);
        job->settle(failure(credentialOfAnotherSite(connection, *descriptor(connection.id))));
        return job;
    }
    return new ConnectionTrial(
        d->registry, d->credentials, connection, std::move(credentials), this);
}

// ---- what is known

const ServiceRegistry& ConnectionManager::registry() const
{
    return d->registry;
}

QList<Connection> ConnectionManager::connections() const
{
    QList<Connection> all;
    for (const auto& entry : d->entries)
        all.append(entry->connection);
    return all;
}

Connection ConnectionManager::connection(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    return entry == nullptr ? Connection() : entry->connection;
}

const ServiceDescriptor* ConnectionManager::descriptor(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    const Service* const service = entry == nullptr ? nullptr : d->serviceOf(*entry);
    return service == nullptr ? nullptr : &service->descriptor();
}

ConnectionState ConnectionManager::state(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    return entry == nullptr ? ConnectionState::Closed : entry->state;
}

Error ConnectionManager::lastError(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    return entry == nullptr ? noSuchConnection() : entry->error;
}

Error ConnectionManager::whyNotOpen(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    return entry != nullptr && entry->state == ConnectionState::Closed
        ? connectionClosed(entry->connection)
        : lastError(id);
}

Session* ConnectionManager::session(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    return entry != nullptr && entry->established ? entry->session.get() : nullptr;
}

QList<Project> ConnectionManager::projects(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    return entry == nullptr ? QList<Project>() : entry->report.projects;
}

Identity ConnectionManager::identity(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    return entry == nullptr ? Identity() : entry->report.identity;
}

DuplicateAbility ConnectionManager::ability(const QString& id) const
{
    const ConnectionEntry* const entry = d->find(id);
    return entry == nullptr ? DuplicateAbility() : entry->report.ability;
}

Project ConnectionManager::project(const QString& id, const QString& projectId) const
{
    const QList<Project> all = projects(id);
    const auto found = std::ranges::find(all, projectId, &Project::id);
    return found == all.cend() ? Project{} : *found;
}

QString ConnectionManager::environmentTitle(const QString& id, const Location& location) const
{
    const QList<Environment> all = project(id, location.projectId).environments;
    const auto found = std::ranges::find(all, location.environment, &Environment::slug);
    const ServiceDescriptor* const service = descriptor(id);
    return found == all.cend() || service == nullptr ? location.environment
                                                     : service->title(*found);
}

QString ConnectionManager::whyNotDuplicate(const QString& id, const QString& projectId) const
{
    QString reason = project(id, projectId).cannotDuplicate;
    const DuplicateAbility known = ability(id);
    if (reason.isEmpty() && known.level == DuplicateAbility::Level::No)
        reason = known.reason;
    return reason;
}

QString ConnectionManager::locationTitle(const QString& id, const Location& location) const
{
    const QString projectName = project(id, location.projectId).name;
    QStringList parts{
        projectName.isEmpty() ? location.projectId : projectName, environmentTitle(id, location)};
    parts.append(location.path.split(u'/', Qt::SkipEmptyParts));
    return parts.join(QStringLiteral(" / "));
}

} // namespace Keycutter
