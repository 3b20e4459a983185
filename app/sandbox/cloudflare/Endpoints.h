// SPDX-License-Identifier: MIT
#pragma once

#include "cloudflare/Call.h"

// Each of these is defined in the source file that holds the handlers.
namespace Sandbox::Cloudflare {

[[nodiscard]] Endpoints verificationEndpoints();
[[nodiscard]] Endpoints accountEndpoints();
[[nodiscard]] Endpoints storeEndpoints();
[[nodiscard]] Endpoints secretListEndpoints();
[[nodiscard]] Endpoints secretWriteEndpoints();
[[nodiscard]] Endpoints duplicateEndpoints();

} // namespace Sandbox::Cloudflare
