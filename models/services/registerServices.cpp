// SPDX-License-Identifier: MIT
#include "services/ServiceRegistry.h"
#include "services/cloudflare/CloudflareService.h"
#include "services/infisical/InfisicalService.h"

namespace Keycutter {

void registerServices(ServiceRegistry& registry, std::shared_ptr<const NetworkSetup> network)
{
    registry.add(std::make_unique<InfisicalService>(network));
    registry.add(std::make_unique<CloudflareService>(network));
}

} // namespace Keycutter
