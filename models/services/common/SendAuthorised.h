// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpClient.h"
#include "services/common/Authority.h"

namespace Keycutter {

//! Sends @p request with what authorises it. The texts of @p headers are put together for this
//! request alone and overwritten in memory once it is done.
[[nodiscard]] JobOf<HttpReply>*
sendAuthorised(HttpClient& client, HttpRequest request, const QList<SecretHeader>& headers);

} // namespace Keycutter
