// SPDX-License-Identifier: MIT
#include "Services.h"

#include "infisical/InfisicalApi.h"

namespace Sandbox {

std::vector<std::unique_ptr<Service>> makeServices()
{
    std::vector<std::unique_ptr<Service>> services;
    services.push_back(std::make_unique<Infisical::InfisicalApi>());
    return services;
}

} // namespace Sandbox
