// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareService.h"

#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/cloudflare/CloudflareSession.h"
#include "services/cloudflare/CloudflareSite.h"

namespace Keycutter {

CloudflareService::CloudflareService(std::shared_ptr<const NetworkSetup> network)
    : m_descriptor(cloudflareDescriptor())
    , m_network(std::move(network))
{
}

const ServiceDescriptor& CloudflareService::descriptor() const
{
    return m_descriptor;
}

Result<QUrl> CloudflareService::normaliseSite(const QString& typed) const
{
    return normalisedCloudflareSite(typed);
}

std::unique_ptr<Session>
CloudflareService::createSession(const Connection& connection, Credentials credentials) const
{
    SessionTuning tuning;
    tuning.network = m_network;
    return std::make_unique<CloudflareSession>(
        m_descriptor, connection, std::move(credentials), tuning);
}

std::unique_ptr<BrowserSignIn> CloudflareService::createBrowserSignIn(const Connection&) const
{
    return nullptr;
}

} // namespace Keycutter
