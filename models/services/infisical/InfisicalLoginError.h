// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "http/HttpReply.h"

namespace Keycutter {

//! The Error of a refused login (contract infisical 1.2), beside the form field it belongs to.
//! Unauthorised for every refusal of the credentials, whatever the status.
[[nodiscard]] Error loginErrorOf(const HttpReply& reply, const QString& tried);

//! Whether a login that was answered so may be tried again with the same secret: the server or
//! something before it was at fault (5xx, 408, 429).
[[nodiscard]] bool saysNothingOfTheSecret(ErrorKind kind);

} // namespace Keycutter
