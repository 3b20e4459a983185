// SPDX-License-Identifier: MIT
#pragma once

#include "services/Service.h"

#include <memory>
#include <vector>

namespace Keycutter {

struct NetworkSetup;

//! The services that this program speaks to. Filled once by registerServices().
class ServiceRegistry
{
public:
    void add(std::unique_ptr<Service> service);
    //! The service of that id, or nullptr.
    [[nodiscard]] const Service* find(const QString& id) const;
    [[nodiscard]] QList<const Service*> all() const;

private:
    std::vector<std::unique_ptr<Service>> m_services;
};

//! Adds every service: one line for each. @p network: how they are reached; by the system's
//! settings when null.
void registerServices(
    ServiceRegistry& registry, std::shared_ptr<const NetworkSetup> network = nullptr);

} // namespace Keycutter
