// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/CredentialStore.h"

#include <QStringList>

#include <chrono>

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

    [[nodiscard]] JobOf<Read>* read(const QString& connectionId) override;
    //! After an error the fields that were there before are still expected.
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
    //! Removes entries that nothing refers to any more; how that ends changes nothing.
    void dropEntries(const QString& connectionId, const QStringList& fields);

    ConnectionStore& m_connections;
    std::chrono::milliseconds m_timeout{std::chrono::minutes(1)};
};

} // namespace Keycutter
