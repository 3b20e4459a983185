// SPDX-License-Identifier: MIT
#pragma once

#include "services/Service.h"

#include <memory>

namespace Keycutter {

struct NetworkSetup;

//! Infisical, US, EU or self-hosted (contract infisical).
class InfisicalService final : public Service
{
public:
    //! @p network: how sessions reach it; by the system's settings when null.
    explicit InfisicalService(std::shared_ptr<const NetworkSetup> network = nullptr);

    [[nodiscard]] const ServiceDescriptor& descriptor() const override;
    [[nodiscard]] Result<QUrl> normaliseSite(const QString& typed) const override;
    [[nodiscard]] std::unique_ptr<Session>
    createSession(const Connection& connection, Credentials credentials) const override;
    [[nodiscard]] std::unique_ptr<BrowserSignIn>
    createBrowserSignIn(const Connection& connection) const override;

private:
    ServiceDescriptor m_descriptor;
    std::shared_ptr<const NetworkSetup> m_network;
};

} // namespace Keycutter
