// SPDX-License-Identifier: MIT
#pragma once

#include "services/ConnectionCredentials.h"
#include "services/ServiceRegistry.h"

#include <QPointer>

#include <memory>

namespace Keycutter {

//! Signs in and out again without keeping anything: with the credentials it was given, or with the
//! stored ones where those are empty. Its session goes with it, whichever way it ends.
class ConnectionTrial final : public JobOf<SignInReport>
{
public:
    //! @p registry and @p stored must outlive the job.
    ConnectionTrial(
        const ServiceRegistry& registry, ConnectionCredentials& stored, Connection connection,
        Credentials credentials, QObject* parent);

    void cancel() override;

private:
    void takeStored(const Result<CredentialStore::Read>& read);
    void signIn(Credentials credentials);

    Connection m_connection;
    const Service* m_service;
    std::unique_ptr<Session> m_session;
    QPointer<Job> m_step;
};

} // namespace Keycutter
