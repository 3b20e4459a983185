// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"

namespace Keycutter {

//! What a service may say at most before it is cut.
inline constexpr qsizetype longestErrorText = 1000;
//! How many lines of details are kept.
inline constexpr qsizetype mostErrorDetails = 20;

//! @p text, cut with an ellipsis where it is longer than longestErrorText.
[[nodiscard]] QString shortened(const QString& text);

//! What is said where the service said nothing: "The server answered with status 502."
[[nodiscard]] QString answeredWith(int status);

//! Whether a write that was answered with @p status may have had its effect: a 5xx may follow a
//! committed write; so may a 408 of a proxy that waited too long.
[[nodiscard]] bool leavesEffectOpen(int status);

//! @p error with the field "site" where its kind says that the address is wrong or not reachable.
[[nodiscard]] Error atSite(Error error);

//! True where the sign-in, not the request, is at fault, by the service's answer.
[[nodiscard]] bool isSignInRefused(const Error& error);

} // namespace Keycutter
