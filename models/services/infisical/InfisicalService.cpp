// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalService.h"

#include "services/infisical/InfisicalBrowserSignIn.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalSession.h"
#include "services/infisical/InfisicalSite.h"

namespace Keycutter {

InfisicalService::InfisicalService()
    : m_descriptor(infisicalDescriptor())
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
    return std::make_unique<InfisicalSession>(m_descriptor, connection, std::move(credentials));
}

std::unique_ptr<BrowserSignIn>
InfisicalService::createBrowserSignIn(const Connection& connection) const
{
    return std::make_unique<InfisicalBrowserSignIn>(connection);
}

} // namespace Keycutter
