// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"

namespace Keycutter {

//! The one place that turns an HTTP status into a kind of error. Services look at their own
//! envelope first where it says more (contract infisical 6: an expired token is a 403). A status
//! that is no error (2xx, 3xx) gives Malformed: the answer is not what it should have been.
[[nodiscard]] ErrorKind errorKindForStatus(int status);

} // namespace Keycutter
