// SPDX-License-Identifier: MIT
#include "services/ServiceRegistry.h"
#include "services/cloudflare/CloudflareService.h"
#include "services/infisical/InfisicalService.h"

namespace Keycutter {

void registerServices(ServiceRegistry& registry)
{
    registry.add(std::make_unique<InfisicalService>());
    registry.add(std::make_unique<CloudflareService>());
}

} // namespace Keycutter
