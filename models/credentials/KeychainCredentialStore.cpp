// SPDX-License-Identifier: MIT
#include "credentials/KeychainCredentialStore.h"

#include "credentials/KeychainEntry.h"
#include "settings/ConnectionStore.h"

#include <QPointer>

#include <optional>

namespace Keycutter {

namespace {

QString entryKey(const QString& connectionId, const QString& field)
{
    return connectionId + u'/' + field;
}

Error lockedError(const QString& tried)
{
    Error error = Error::of(
        ErrorKind::Keychain, tried,
        KeychainCredentialStore::tr(
            "The keychain is locked, or the credential was removed from it by hand."));
    error.next = KeychainCredentialStore::tr(
        "Unlock the keychain and try again, or enter the credential again.");
    return error;
}

} // namespace

// The chains below hold their state themselves: they go on to a clean end when their job is
// cancelled or gone.

struct KeychainCredentialStore::Reading
{
    QString connectionId;
    QStringList pending;
    Read credentials = std::make_shared<Credentials>();
    QPointer<PromisedJob<Read>> job;
};

struct KeychainCredentialStore::Writing
{
    QString connectionId;
    QStringList before;
    QStringList written;
    Credentials pending;
    QPointer<PromisedJob<Kept>> job;
};

struct KeychainCredentialStore::Removing
{
    QString connectionId;
    QStringList pending;
    QStringList left;
    std::optional<Error> error;
    QPointer<PromisedJob<void>> job;
};

KeychainCredentialStore::KeychainCredentialStore(ConnectionStore& connections, QObject* parent)
    : CredentialStore(parent)
    , m_connections(connections)
{
}

JobOf<CredentialStore::Read>* KeychainCredentialStore::read(const QString& connectionId)
{
    auto* const job = new PromisedJob<Read>(this);
    auto reading = std::make_shared<Reading>();
    reading->connectionId = connectionId;
    reading->pending = m_connections.credentialFields(connectionId);
    reading->job = job;
    if (reading->pending.isEmpty()) {
        job->settle(failure(Error::of(
            ErrorKind::NotFound, tr("Reading the credential"),
            tr("No credential is stored for this connection."))));
    } else {
        readNext(reading);
    }
    return job;
}

void KeychainCredentialStore::readNext(const std::shared_ptr<Reading>& reading)
{
    if (!reading->job)
        return;
    if (reading->pending.isEmpty()) {
        reading->job->settle(reading->credentials);
        return;
    }
    const QString field = reading->pending.takeFirst();
    KeychainEntry::read(entryKey(reading->connectionId, field), m_timeout, this)
        ->onFinished(this, [this, reading, field](const Result<KeychainEntry::Text>& text) {
            if (text) {
                reading->credentials->emplace(field, std::move(**text));
                readNext(reading);
            } else if (reading->job) {
                reading->job->settle(failure(
                    text.error().kind == ErrorKind::NotFound
                        ? lockedError(tr("Reading the credential"))
                        : text.error()));
            }
        });
}

JobOf<Kept>* KeychainCredentialStore::write(const QString& connectionId, Credentials credentials)
{
    auto* const job = new PromisedJob<Kept>(this);
    auto writing = std::make_shared<Writing>();
    writing->connectionId = connectionId;
    writing->before = m_connections.credentialFields(connectionId);
    writing->pending = std::move(credentials);
    writing->job = job;
    writeNext(writing);
    return job;
}

void KeychainCredentialStore::writeNext(const std::shared_ptr<Writing>& writing)
{
    if (writing->pending.empty()) {
        settleWritten(writing);
        return;
    }
    const auto next = writing->pending.extract(writing->pending.begin());
    const QString field = next.key();
    KeychainEntry::write(entryKey(writing->connectionId, field), next.mapped(), m_timeout, this)
        ->onFinished(this, [this, writing, field](const Result<void>& done) {
            if (done) {
                writing->written.append(field);
                writeNext(writing);
                return;
            }
            QStringList orphans = writing->written;
            orphans.removeIf(
                [&writing](const QString& name) { return writing->before.contains(name); });
            dropEntries(writing->connectionId, orphans);
            if (writing->job)
                writing->job->settle(failure(done.error()));
        });
}

void KeychainCredentialStore::settleWritten(const std::shared_ptr<Writing>& writing)
{
    m_connections.setCredentialFields(writing->connectionId, writing->written);
    QStringList obsolete = writing->before;
    obsolete.removeIf([&writing](const QString& name) { return writing->written.contains(name); });
    dropEntries(writing->connectionId, obsolete);
    if (writing->job)
        writing->job->settle(Kept::InKeychain);
}

void KeychainCredentialStore::dropEntries(const QString& connectionId, const QStringList& fields)
{
    for (const QString& field : fields) {
        [[maybe_unused]] const auto* const job
            = KeychainEntry::remove(entryKey(connectionId, field), m_timeout, this);
    }
}

JobOf<void>* KeychainCredentialStore::remove(const QString& connectionId)
{
    auto* const job = new PromisedJob<void>(this);
    auto removing = std::make_shared<Removing>();
    removing->connectionId = connectionId;
    removing->pending = m_connections.credentialFields(connectionId);
    removing->job = job;
    removeNext(removing);
    return job;
}

void KeychainCredentialStore::removeNext(const std::shared_ptr<Removing>& removing)
{
    if (removing->pending.isEmpty()) {
        settleRemoved(*removing);
        return;
    }
    const QString field = removing->pending.takeFirst();
    const QString key = entryKey(removing->connectionId, field);
    const auto failed = [this, removing, field](const Error& error) {
        removing->left.append(field);
        removing->error = error;
        removeNext(removing);
    };
    // Read first: a locked keyring reports the removal of an entry that it keeps as done.
    KeychainEntry::read(key, m_timeout, this)
        ->onFinished(this, [this, removing, key, failed](const Result<KeychainEntry::Text>& text) {
            if (!text) {
                failed(
                    text.error().kind == ErrorKind::NotFound
                        ? lockedError(tr("Removing the credential from the keychain"))
                        : text.error());
                return;
            }
            KeychainEntry::remove(key, m_timeout, this)
                ->onFinished(this, [this, removing, failed](const Result<void>& done) {
                    if (done)
                        removeNext(removing);
                    else
                        failed(done.error());
                });
        });
}

void KeychainCredentialStore::settleRemoved(const Removing& removing)
{
    m_connections.setCredentialFields(removing.connectionId, removing.left);
    if (!removing.job)
        return;
    if (removing.error)
        removing.job->settle(failure(*removing.error));
    else
        removing.job->settle({});
}

} // namespace Keycutter
