// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialStore.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace Keycutter {

class ConnectionStore;

//! Credentials in the system's keychain, one entry per field ("<connection id>/<field id>").
//!
//! ConnectionStore remembers which fields were written: an entry that should be there but is not
//! found is a Keychain error (locked keychain), never NotFound.
class KeychainCredentialStore final : public CredentialStore
{
    Q_OBJECT

public:
    //! @p connections must outlive this.
    explicit KeychainCredentialStore(ConnectionStore& connections, QObject* parent = nullptr);

    //! How long one entry may take. The default leaves time to type a keyring's password.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    //! How many bytes a field may have; without, as many as it likes. The default is the system's.
    void setLimit(std::optional<qsizetype> bytes) { m_limit = bytes; }

    [[nodiscard]] JobOf<Read>* read(const QString& connectionId) override;
    //! A Keychain error, and nothing written, where a field is longer than the system takes.
    //! After an error the fields that were there before are still expected. Fields that are not
    //! named any more, and one that the keychain may write after a time-out, are remembered until
    //! they are gone (ConnectionStore::leftoverFields()).
    [[nodiscard]] JobOf<Kept>* write(const QString& connectionId, Credentials credentials) override;
    //! A Keychain error when it is not certain that every entry is gone (locked keychain).
    [[nodiscard]] JobOf<void>* remove(const QString& connectionId) override;

private:
    struct Reading;
    struct Writing;
    struct Removing;
    void readNext(const std::shared_ptr<Reading>& reading);
    void writeNext(const std::shared_ptr<Writing>& writing);
    void settleWritten(const std::shared_ptr<Writing>& writing);
    void removeNext(const std::shared_ptr<Removing>& removing);
    void settleRemoved(const Removing& removing);
    //! Remembers entries that nothing refers to any more, with those left over from before, until
    //! they are gone: nobody would ever look for them otherwise. Gives all of them.
    QStringList rememberLeftovers(const QString& connectionId, const QStringList& fields);
    //! Removes these. @p isUnlocked: the keychain has just taken all that it was given.
    void dropEntries(const QString& connectionId, const QStringList& fields, bool isUnlocked);
    void removeEntry(
        const QString& key, bool isUnlocked, const std::function<void(const Result<void>&)>& then);

    ConnectionStore& m_connections;
    std::chrono::milliseconds m_timeout{std::chrono::minutes(1)};
    std::optional<qsizetype> m_limit;
};

} // namespace Keycutter
