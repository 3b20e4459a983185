// SPDX-License-Identifier: MIT
#pragma once

#include "services/ConnectionCredentials.h"
#include "services/ServiceRegistry.h"

#include <QPointer>

#include <memory>

namespace Keycutter {

//! Signs in and out again without keeping anything: with the credentials it was given, or with the
//! stored ones where those are empty. Its session goes with it, signed out, whichever way it ends.
class ConnectionTrial final : public JobOf<SignInReport>
{
    Q_OBJECT

public:
    //! @p registry and @p stored must outlive the job.
    ConnectionTrial(
        const ServiceRegistry& registry, ConnectionCredentials& stored, Connection connection,
        Credentials credentials, QObject* parent);
    ~ConnectionTrial() override;
    Q_DISABLE_COPY_MOVE(ConnectionTrial)

    void cancel() override;

private:
    void takeStored(const Result<CredentialStore::Read>& read);
    void signIn(Credentials credentials);
    //! Gives back what the service gave, once.
    void signOut();

    Connection m_connection;
    const Service* m_service;
    std::unique_ptr<Session> m_session;
    QPointer<Job> m_step;
    bool m_isSignedOut = false;
};

} // namespace Keycutter
