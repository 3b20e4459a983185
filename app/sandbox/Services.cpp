// SPDX-License-Identifier: MIT
#include "Services.h"

#include "cloudflare/CloudflareApi.h"
#include "infisical/InfisicalApi.h"

namespace Sandbox {

std::vector<std::unique_ptr<Service>> makeServices()
{
    std::vector<std::unique_ptr<Service>> services;
    services.push_back(std::make_unique<Infisical::InfisicalApi>());
    services.push_back(std::make_unique<Cloudflare::CloudflareApi>());
    return services;
}

} // namespace Sandbox
