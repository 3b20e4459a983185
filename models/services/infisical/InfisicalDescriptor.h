// SPDX-License-Identifier: MIT
#pragma once

#include "services/ServiceDescriptor.h"

namespace Keycutter {

//! Ids of the sign-in methods and their fields.
namespace InfisicalMethod {
inline constexpr auto universalAuth = QLatin1StringView("universal-auth");
inline constexpr auto token = QLatin1StringView("token");
inline constexpr auto browser = QLatin1StringView("browser");
inline constexpr auto clientIdField = QLatin1StringView("clientId");
inline constexpr auto clientSecretField = QLatin1StringView("clientSecret");
inline constexpr auto tokenField = QLatin1StringView("token");
//! Beside a browser sign-in's token: who it is, for display.
inline constexpr auto emailField = QLatin1StringView("email");
} // namespace InfisicalMethod

[[nodiscard]] ServiceDescriptor infisicalDescriptor();

} // namespace Keycutter
