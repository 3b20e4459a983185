// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpReply.h"

#include <chrono>
#include <optional>

namespace Keycutter {

//! What an answer tells of a limit.
struct RateStanding
{
    QByteArray name;
    int remaining = 0;
    //! Requests a window; nothing where the answer names no policy for it.
    std::optional<int> quota;
    std::chrono::seconds reset{0};
    //! Nothing where the answer does not say how long it is.
    std::optional<std::chrono::seconds> window = std::nullopt;
};

//! Reads `Ratelimit: "default";r=50;t=30` and `Ratelimit-Policy: "burst";q=100;w=60`, every member
//! of both lists (contract cloudflare 4): a limit goes with the policy of its name, or with the
//! only one there is. Where there is no such limit, the x-ratelimit-limit, -remaining and -reset
//! (in seconds) of contract infisical 3.7. Empty where nothing can be read.
[[nodiscard]] QList<RateStanding> rateStandings(const HttpReply& reply);

} // namespace Keycutter
