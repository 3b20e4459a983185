// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpRequest.h"

#include <chrono>

namespace Keycutter {

//! Why an attempt brought no usable answer, as far as it matters for another one.
enum class RetryCause {
    None, //!< anything that is not named below: never tried again
    Refused, //!< the connection was refused before a byte of the request was written
    HostNotFound, //!< the name did not resolve, so nothing was written
    Dropped, //!< the connection ended before the whole answer was there
    Unavailable, //!< 502, 503 or 504: something between us and the service
};

//! Which causes are worth another attempt, how many, and after what pause.
struct RetryPolicy
{
    //! The first attempt included.
    int maximumAttempts = 3;
    //! Before the second attempt; doubled before each further one, and varied by half.
    std::chrono::milliseconds firstPause{400};
    std::chrono::milliseconds longestPause{5000};
    //! How long one request may be held back by 429s altogether, from its first one on. A longer
    //! wait ends as RateLimited.
    std::chrono::seconds rateLimitBudget{15 * 60};

    //! Whether a request that was tried @p attempts times and failed of @p cause goes again. Writes
    //! only where nothing of them was sent: Refused.
    [[nodiscard]] bool allows(HttpMethod method, RetryCause cause, int attempts) const;
    //! The pause after @p attempts attempts; @p chance in [0, 1) picks within its spread.
    [[nodiscard]] std::chrono::milliseconds pause(int attempts, double chance) const;
};

} // namespace Keycutter
