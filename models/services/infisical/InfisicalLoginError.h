// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "http/HttpReply.h"

namespace Keycutter {

//! The Error of a refused login (contract infisical 1.2), beside the form field it belongs to.
//! Unauthorised for every refusal of the credentials, whatever the status.
[[nodiscard]] Error loginErrorOf(const HttpReply& reply, const QString& tried);

} // namespace Keycutter
