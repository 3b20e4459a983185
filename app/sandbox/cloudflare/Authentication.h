// SPDX-License-Identifier: MIT
#pragma once

#include "cloudflare/Call.h"

namespace Sandbox::Cloudflare {

//! The credential that the request's headers name; null when nobody has it. Throws what is wrong
//! with the headers (contract 4: 9106 for none, 6003 for a wrong form).
[[nodiscard]] const Credential* presentedCredential(const Request& request, const Records& records);

//! Throws unless the call's credential is known and active.
void requireValid(const Call& call);

//! Throws unless the call's credential may do that on the path's account.
void requireAccess(const Call& call, Needs needs);

//! Who the request counts for: all of a user's credentials together, each account token by itself
//! (contract 4, rate limits); one for all that are unknown.
[[nodiscard]] QString rateKey(const Request& request, const Records& records);

} // namespace Sandbox::Cloudflare
