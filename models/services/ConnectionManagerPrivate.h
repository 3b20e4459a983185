// SPDX-License-Identifier: MIT
#pragma once

#include "services/ConnectionCredentials.h"
#include "services/ConnectionManager.h"
#include "services/CredentialRound.h"

#include <memory>
#include <vector>

namespace Keycutter {

//! Sessions may be in the middle of a signal when they are dropped.
struct DeleteSessionLater
{
    void operator()(Session* session) const { session->deleteLater(); }
};
//! A connection and how it stands.
struct ConnectionEntry
{
    Connection connection;
    ConnectionState state = ConnectionState::Closed;
    Error error;
    std::unique_ptr<Session, DeleteSessionLater> session;
    //! The session was signed in once; it is kept for whoever works with it.
    bool established = false;
    //! Counts the attempts to sign in: answers to an earlier one are not looked at.
    int attempt = 0;
    SignInReport report;
    //! To be opened when the program is unlocked.
    bool opensOnResume = false;
};

//! What the files of ConnectionManager share.
class ConnectionManager::Private
{
public:
    Private(
        ConnectionManager* manager, const ServiceRegistry& services, ConnectionStore& connections,
        CredentialStore& store)
        : q(manager)
        , registry(services)
        , connectionStore(connections)
        , credentials(store)
    {
    }

    ConnectionEntry* find(const QString& id) const;
    //! The entry while its sign-in @p attempt is the current one, else nullptr.
    ConnectionEntry* find(const QString& id, int attempt) const;
    const Service* serviceOf(const ConnectionEntry& entry) const;
    Result<void> persist();
    void setState(ConnectionEntry& entry, ConnectionState state, const Error& error = {});
    //! Ends it, whatever the state says.
    void endSession(ConnectionEntry& entry);
    //! Closes the connection.
    void dropSession(ConnectionEntry& entry);
    void signIn(ConnectionEntry& entry, Credentials fresh);
    void watch(ConnectionEntry& entry);
    void takeCredentials(const QString& id, int attempt, const Result<CredentialStore::Read>& read);
    void takeReport(const QString& id, int attempt, const Result<SignInReport>& report);
    void signInFailed(ConnectionEntry& entry, const Error& error);
    //! It is known with another site, whose credentials are not for this one.
    [[nodiscard]] bool isElsewhere(const Connection& changed) const;
    Result<void> insertOrReplace(const Connection& connection);
    void handOver(ConnectionEntry& entry, const Credentials& fresh);
    void suspend(ConnectionEntry& entry);
    void wake(const CredentialRound::Answers& answers);
    void written(
        const Connection& connection, const Result<void>& persisted, const Result<QString>& reason,
        bool openAfter, PromisedJob<void>* job);

    ConnectionManager* q;
    const ServiceRegistry& registry;
    ConnectionStore& connectionStore;
    ConnectionCredentials credentials;
    std::vector<std::unique_ptr<ConnectionEntry>> entries;
    bool isSuspended = false;
    bool isPersistent = true; //!< what is here is in the settings file, too
};

} // namespace Keycutter
