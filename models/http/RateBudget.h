// SPDX-License-Identifier: MIT
#pragma once

#include "http/Clock.h"
#include "http/HttpReply.h"

#include <QDateTime>
#include <QHash>
#include <QQueue>

#include <chrono>
#include <optional>

namespace Keycutter {

struct RateStanding;

//! How many requests a service allows, as it publishes it, and how much of that is left to others
//! who share the limit with this program (the admin's dashboard).
struct RateBudgetSettings
{
    int quota = 1200;
    std::chrono::seconds window{300};
    //! The part of every quota that this program does not touch: one in so many.
    int reserveDivisor = 5;

    [[nodiscard]] int reserveOf(int aQuota) const { return aQuota / reserveDivisor; }
};

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
    [[nodiscard]] int reserveOf(int quota) const { return m_settings->reserveOf(quota); }
    //! The quota of a limit; where the answer does not tell it, what was seen of it so far.
    [[nodiscard]] int quotaOf(const RateStanding& standing);
    void forgetOld(const QDateTime& now);

    std::optional<RateBudgetSettings> m_settings;
    Clock& m_clock;
    //! When the requests of the last window started.
    QQueue<QDateTime> m_starts;
    QHash<QByteArray, int> m_seenQuotas; //!< of limits without a policy, by their name
    bool m_isTold = false;
};

} // namespace Keycutter
