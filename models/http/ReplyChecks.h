// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "http/HttpReply.h"
#include "http/HttpRequest.h"

#include <optional>

namespace Keycutter {

//! Why a whole answer is not to be handed to the caller: a 2xx without the JSON that is due. A
//! wrong base URL shows up like that (contract infisical 1.1). 204, 205 and 304 may be empty.
[[nodiscard]] std::optional<Error>
contentProblem(const HttpRequest& request, const HttpReply& reply);

//! True for an answer that sends the request elsewhere.
[[nodiscard]] bool isRedirect(const HttpReply& reply);
//! Where the redirect @p reply to a request for @p from leads; an Error where it may not be
//! followed: to another origin, nowhere, too often, or at all for a verb other than GET.
[[nodiscard]] Result<QUrl> redirectTarget(
    const HttpRequest& request, const QUrl& from, const HttpReply& reply, int redirectsSoFar);

//! What @p error means for @p request once it may have reached the server: OutcomeUnknown, with
//! the same words, where it is a mutating one.
[[nodiscard]] Error onceSent(const HttpRequest& request, Error error);

} // namespace Keycutter
