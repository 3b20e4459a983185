// SPDX-License-Identifier: MIT
#include "services/ConnectionTrial.h"

#include "services/ConnectionErrors.h"

#include <utility>

namespace Keycutter {

ConnectionTrial::ConnectionTrial(
    const ServiceRegistry& registry, ConnectionCredentials& stored, Connection connection,
    Credentials credentials, QObject* parent)
    : JobOf<SignInReport>(parent)
    , m_connection(std::move(connection))
    , m_service(registry.find(m_connection.serviceId))
{
    if (m_service == nullptr) {
        finish(failure(noSuchService(m_connection)));
    } else if (!credentials.empty()) {
        signIn(std::move(credentials));
    } else {
        auto* const reading = stored.read(m_connection, &m_service->descriptor());
        m_step = reading;
        reading->onFinished(
            this, [this](const Result<CredentialStore::Read>& read) { takeStored(read); });
    }
}

ConnectionTrial::~ConnectionTrial()
{
    signOut();
}

void ConnectionTrial::cancel()
{
    if (m_step)
        m_step->cancel();
    signOut(); // the step's answer may come too late for it
    finish(failure(Error::of(ErrorKind::Cancelled, {})));
}

void ConnectionTrial::takeStored(const Result<CredentialStore::Read>& read)
{
    if (read)
        signIn(std::move(**read));
    else if (read.error().kind == ErrorKind::NotFound)
        finish(failure(credentialMissing(m_connection, m_service->descriptor())));
    else
        finish(failure(read.error()));
}

void ConnectionTrial::signIn(Credentials credentials)
{
    m_session = m_service->createSession(m_connection, std::move(credentials));
    auto* const signingIn = m_session->signIn();
    m_step = signingIn;
    signingIn->onFinished(this, [this](const Result<SignInReport>& report) {
        signOut();
        finish(report);
    });
}

void ConnectionTrial::signOut()
{
    if (m_session && !std::exchange(m_isSignedOut, true))
        m_session->signOut();
}

} // namespace Keycutter
