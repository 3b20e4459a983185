// SPDX-License-Identifier: MIT
#include "credentials/KeychainCredentialStore.h"

#include "credentials/KeychainEntry.h"
#include "settings/ConnectionStore.h"

#include <QLocale>
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

Error tooLongError(qsizetype length, qsizetype limit)
{
    const QLocale locale;
    Error error = Error::of(
        ErrorKind::Keychain, KeychainCredentialStore::tr("Writing the credential to the keychain"),
        KeychainCredentialStore::tr(
            "The token has %1 bytes, more than the %2 that this system’s keychain takes.")
            .arg(locale.toString(length), locale.toString(limit)));
    error.next = KeychainCredentialStore::tr("It is only in memory, never in a file. For a sign-in "
                                             "that lasts, use the client id and the "
                                             "client secret of a machine identity instead.");
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
    bool isUnlocked = false; //!< as one of them has shown
    std::optional<Error> error;
    QPointer<PromisedJob<void>> job;
};

KeychainCredentialStore::KeychainCredentialStore(ConnectionStore& connections, QObject* parent)
    : CredentialStore(parent)
    , m_connections(connections)
    , m_limit(KeychainEntry::limit())
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
    for (const auto& [field, text] : credentials) {
        if (m_limit && text.reveal().size() > *m_limit) {
            job->settle(failure(tooLongError(text.reveal().size(), *m_limit)));
            return job;
        }
    }
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
            QStringList leftovers = orphans;
            if (KeychainEntry::isTimeout(done.error()))
                leftovers.append(field); // may be written yet
            rememberLeftovers(writing->connectionId, leftovers);
            // Only these: of the rest a keychain that does not work would just be asked in vain.
            dropEntries(writing->connectionId, orphans, false);
            if (writing->job)
                writing->job->settle(failure(done.error()));
        });
}

void KeychainCredentialStore::settleWritten(const std::shared_ptr<Writing>& writing)
{
    m_connections.setCredentialFields(writing->connectionId, writing->written);
    QStringList obsolete = writing->before;
    obsolete.removeIf([&writing](const QString& name) { return writing->written.contains(name); });
    dropEntries(writing->connectionId, rememberLeftovers(writing->connectionId, obsolete), true);
    if (writing->job)
        writing->job->settle(Kept::InKeychain);
}

QStringList
KeychainCredentialStore::rememberLeftovers(const QString& connectionId, const QStringList& fields)
{
    const QStringList needed = m_connections.credentialFields(connectionId);
    QStringList leftovers = m_connections.leftoverFields(connectionId) + fields;
    leftovers.removeDuplicates();
    leftovers.removeIf([&needed](const QString& field) { return needed.contains(field); });
    m_connections.setLeftoverFields(connectionId, leftovers);
    return leftovers;
}

void KeychainCredentialStore::dropEntries(
    const QString& connectionId, const QStringList& fields, bool isUnlocked)
{
    for (const QString& field : fields) {
        removeEntry(
            entryKey(connectionId, field), isUnlocked,
            [this, connectionId, field](const Result<void>& gone) {
                if (!gone) {
                    Q_EMIT leftBehind(connectionId, gone.error());
                    return;
                }
                QStringList left = m_connections.leftoverFields(connectionId);
                left.removeAll(field);
                m_connections.setLeftoverFields(connectionId, left);
            });
    }
}

JobOf<void>* KeychainCredentialStore::remove(const QString& connectionId)
{
    auto* const job = new PromisedJob<void>(this);
    auto removing = std::make_shared<Removing>();
    removing->connectionId = connectionId;
    removing->pending
        = m_connections.credentialFields(connectionId) + m_connections.leftoverFields(connectionId);
    removing->pending.removeDuplicates();
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
    removeEntry(
        entryKey(removing->connectionId, field), removing->isUnlocked,
        [this, removing, field](const Result<void>& gone) {
            if (gone) {
                removing->isUnlocked = true;
            } else {
                removing->left.append(field);
                removing->error = gone.error();
            }
            removeNext(removing);
        });
}

void KeychainCredentialStore::removeEntry(
    const QString& key, bool isUnlocked, const std::function<void(const Result<void>&)>& then)
{
    const auto remove = [this, key, then] {
        KeychainEntry::remove(key, m_timeout, this)->onFinished(this, then);
    };
    if (isUnlocked || !KeychainEntry::hidesLockedEntries())
        return remove();
    // Read first: a locked keyring reports the removal of an entry that it keeps as done.
    KeychainEntry::read(key, m_timeout, this)
        ->onFinished(this, [remove, then](const Result<KeychainEntry::Text>& text) {
            if (text)
                remove();
            else if (text.error().kind == ErrorKind::NotFound)
                then(failure(lockedError(tr("Removing the credential from the keychain"))));
            else
                then(failure(text.error()));
        });
}

void KeychainCredentialStore::settleRemoved(const Removing& removing)
{
    m_connections.setCredentialFields(removing.connectionId, removing.left);
    m_connections.setLeftoverFields(removing.connectionId, {});
    if (!removing.job)
        return;
    if (removing.error)
        removing.job->settle(failure(*removing.error));
    else
        removing.job->settle({});
}

} // namespace Keycutter
