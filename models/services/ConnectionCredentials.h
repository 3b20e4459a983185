// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/MemoryCredentialStore.h"
#include "domain/Connection.h"

#include <optional>

namespace Keycutter {

struct ServiceDescriptor;

//! Where a connection's credentials are, decided per connection: in the credential store, or in
//! memory for connections that are not saved and where the store fails.
class ConnectionCredentials : public QObject
{
    Q_OBJECT

public:
    //! @p store must outlive this.
    explicit ConnectionCredentials(CredentialStore& store, QObject* parent = nullptr);

    //! Reads them; empty ones for a sign-in method that has no secret field.
    [[nodiscard]] JobOf<CredentialStore::Read>*
    read(const Connection& connection, const ServiceDescriptor* descriptor);
    //! Keeps them. The answer is why they are only in memory and what to do, for people, each in a
    //! line; empty when that is as wanted.
    [[nodiscard]] JobOf<QString>* write(const Connection& connection, Credentials credentials);
    [[nodiscard]] JobOf<void>* remove(const Connection& connection);
    //! True for a saved connection whose credentials are nowhere but in memory.
    [[nodiscard]] bool isOnlyInMemory(const Connection& connection) const;
    //! Forgets those of saved connections. Those of others stay: the program made them for its own
    //! sandbox, which knows them, too.
    void forgetMemory(const QList<Connection>& all);

private:
    void keepInMemory(
        const QString& connectionId, Credentials credentials, const QString& reason,
        PromisedJob<QString>* job);

    CredentialStore& m_store;
    MemoryCredentialStore m_memory;
};

} // namespace Keycutter
