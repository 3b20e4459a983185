// SPDX-License-Identifier: MIT
#include "services/ServiceRegistry.h"
#include "services/infisical/InfisicalService.h"

namespace Keycutter {

void registerServices(ServiceRegistry& registry)
{
    registry.add(std::make_unique<InfisicalService>());
}

} // namespace Keycutter
