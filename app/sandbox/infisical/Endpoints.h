// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Call.h"

// Each of these is defined in the source file that holds the handlers.
namespace Sandbox::Infisical {

[[nodiscard]] Endpoints identityAuthEndpoints();
[[nodiscard]] Endpoints userAuthEndpoints();
[[nodiscard]] Endpoints projectEndpoints();
[[nodiscard]] Endpoints folderEndpoints();
[[nodiscard]] Endpoints secretListEndpoints();
[[nodiscard]] Endpoints secretBatchEndpoints();
[[nodiscard]] Endpoints secretByNameEndpoints();
[[nodiscard]] Endpoints duplicateEndpoints();
[[nodiscard]] Endpoints moveEndpoints();
[[nodiscard]] Endpoints importEndpoints();

} // namespace Sandbox::Infisical
