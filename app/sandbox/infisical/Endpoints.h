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
[[nodiscard]] Endpoints policyEndpoints();
[[nodiscard]] Endpoints approvalEndpoints();
[[nodiscard]] Endpoints approvalActionEndpoints();
[[nodiscard]] Endpoints approvalPageEndpoints();
[[nodiscard]] Endpoints webPageEndpoints();

} // namespace Sandbox::Infisical
