// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareService.h"

#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/cloudflare/CloudflareSession.h"
#include "services/cloudflare/CloudflareSite.h"

namespace Keycutter {

CloudflareService::CloudflareService()
    : m_descriptor(cloudflareDescriptor())
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
    return std::make_unique<CloudflareSession>(m_descriptor, connection, std::move(credentials));
}

std::unique_ptr<BrowserSignIn> CloudflareService::createBrowserSignIn(const Connection&) const
{
    return nullptr;
}

} // namespace Keycutter
