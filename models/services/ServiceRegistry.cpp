// SPDX-License-Identifier: MIT
#include "services/ServiceRegistry.h"

#include <algorithm>

namespace Keycutter {

void ServiceRegistry::add(std::unique_ptr<Service> service)
{
    m_services.push_back(std::move(service));
}

const Service* ServiceRegistry::find(const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_services, [&id](const auto& service) { return service->descriptor().id == id; });
    return found == m_services.cend() ? nullptr : found->get();
}

QList<const Service*> ServiceRegistry::all() const
{
    QList<const Service*> services;
    for (const auto& service : m_services)
        services.append(service.get());
    return services;
}

} // namespace Keycutter
