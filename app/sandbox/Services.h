// SPDX-License-Identifier: MIT
#pragma once

#include "Service.h"

#include <memory>
#include <vector>

namespace Sandbox {

//! All services that the sandbox speaks; a new one is added in the source file.
[[nodiscard]] std::vector<std::unique_ptr<Service>> makeServices();

} // namespace Sandbox
