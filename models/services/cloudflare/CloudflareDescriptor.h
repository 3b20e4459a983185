// SPDX-License-Identifier: MIT
#pragma once

#include "services/ServiceDescriptor.h"

namespace Keycutter {

//! Ids of the sign-in methods and their fields.
namespace CloudflareMethod {
inline constexpr auto token = QLatin1StringView("api-token");
inline constexpr auto globalKey = QLatin1StringView("global-api-key");
inline constexpr auto tokenField = QLatin1StringView("token");
inline constexpr auto emailField = QLatin1StringView("email");
inline constexpr auto keyField = QLatin1StringView("key");
inline constexpr auto accountIdField = QLatin1StringView("accountId");
} // namespace CloudflareMethod

[[nodiscard]] ServiceDescriptor cloudflareDescriptor();

} // namespace Keycutter
