// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalService.h"

#include "services/infisical/InfisicalBrowserSignIn.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalSession.h"
#include "services/infisical/InfisicalSite.h"

namespace Keycutter {

InfisicalService::InfisicalService(std::shared_ptr<const NetworkSetup> network)
    : m_descriptor(infisicalDescriptor())
    , m_network(std::move(network))
{
}

const ServiceDescriptor& InfisicalService::descriptor() const
{
    return m_descriptor;
}

Result<QUrl> InfisicalService::normaliseSite(const QString& typed) const
{
    return normalisedInfisicalSite(typed);
}

std::unique_ptr<Session>
InfisicalService::createSession(const Connection& connection, Credentials credentials) const
{
    SessionTuning tuning;
    tuning.network = m_network;
    return std::make_unique<InfisicalSession>(
        m_descriptor, connection, std::move(credentials), tuning);
}

std::unique_ptr<BrowserSignIn>
InfisicalService::createBrowserSignIn(const Connection& connection) const
{
    SessionTuning tuning;
    tuning.network = m_network;
    return std::make_unique<InfisicalBrowserSignIn>(connection, tuning);
}

} // namespace Keycutter
