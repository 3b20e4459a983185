// SPDX-License-Identifier: MIT
#pragma once

#include "services/Service.h"

namespace Keycutter {

//! Cloudflare Secrets Store (contract cloudflare).
class CloudflareService final : public Service
{
public:
    CloudflareService();

    [[nodiscard]] const ServiceDescriptor& descriptor() const override;
    [[nodiscard]] Result<QUrl> normaliseSite(const QString& typed) const override;
    [[nodiscard]] std::unique_ptr<Session>
    createSession(const Connection& connection, Credentials credentials) const override;
    [[nodiscard]] std::unique_ptr<BrowserSignIn>
    createBrowserSignIn(const Connection& connection) const override;

private:
    ServiceDescriptor m_descriptor;
};

} // namespace Keycutter
