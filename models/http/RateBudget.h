// SPDX-License-Identifier: MIT
#pragma once

#include "http/Clock.h"
#include "http/HttpReply.h"

#include <QDateTime>
#include <QList>
#include <QQueue>

#include <chrono>
#include <optional>

namespace Keycutter {

//! How many requests a service allows, as it publishes it, and how much of that is left to others
//! who share the limit with this program (the admin's dashboard).
struct RateBudgetSettings
{
    int quota = 1200;
    std::chrono::seconds window{300};
    //! The part of every quota that this program does not touch: one in so many.
    int reserveDivisor = 5;
};

//! What an answer tells of the limit by its Ratelimit and Ratelimit-Policy headers (contract
//! cloudflare 4).
struct RateStanding
{
    int remaining = 0;
    //! Requests a window; nothing where the answer names no policy for it.
    std::optional<int> quota;
    std::chrono::seconds reset{0};
};

//! Reads `"default";r=50;t=30` and `"burst";q=100;w=60`; every member of both lists. A limit goes
//! with the policy of its name, or with the only one there is. Empty where nothing can be read.
[[nodiscard]] QList<RateStanding> rateStandings(const HttpReply& reply);

//! Sees to it that the connection stops before the service's limit does, by what its answers tell
//! of the limit, or by a count of its own while they tell nothing. Says how long to hold requests
//! back; the RateGate does it.
class RateBudget
{
public:
    RateBudget(std::optional<RateBudgetSettings> settings, Clock& clock);

    //! A request starts. The wait before the next one, where it used the last of our own count.
    [[nodiscard]] std::optional<std::chrono::seconds> started();
    //! An answer came. The wait before the next request, where the limit is down to its reserve.
    [[nodiscard]] std::optional<std::chrono::seconds> answered(const HttpReply& reply);

private:
    [[nodiscard]] int reserveOf(int quota) const { return quota / m_settings->reserveDivisor; }
    void forgetOld(const QDateTime& now);

    std::optional<RateBudgetSettings> m_settings;
    Clock& m_clock;
    //! When the requests of the last window started.
    QQueue<QDateTime> m_starts;
    bool m_isTold = false;
};

} // namespace Keycutter
