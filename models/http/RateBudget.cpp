// SPDX-License-Identifier: MIT
#include "http/RateBudget.h"

#include "http/RateStanding.h"

#include <algorithm>

namespace Keycutter {

using std::chrono::seconds;

RateBudget::RateBudget(std::optional<RateBudgetSettings> settings, Clock& clock)
    : m_settings(settings)
    , m_clock(clock)
{
}

void RateBudget::forgetOld(const QDateTime& now)
{
    const QDateTime oldest = now.addSecs(-m_settings->window.count());
    while (!m_starts.isEmpty() && m_starts.head() <= oldest)
        m_starts.dequeue();
}

std::optional<seconds> RateBudget::started()
{
    if (!m_settings)
        return std::nullopt;
    const QDateTime now = m_clock.now();
    forgetOld(now);
    m_starts.enqueue(now);
    const int ours = m_settings->quota - reserveOf(m_settings->quota);
    if (m_isTold || m_starts.size() < ours)
        return std::nullopt;
    // Until half of the count is free again: waiting for each request's own end would stop and go
    // with every single one.
    const QDateTime& middle = m_starts.at(m_starts.size() - 1 - ours / 2);
    return std::max(seconds(1), seconds(now.secsTo(middle) + m_settings->window.count()));
}

int RateBudget::quotaOf(const RateStanding& standing)
{
    if (standing.quota)
        return *standing.quota;
    // No smaller than what was left of it once: the published quota may be ten times this one, and
    // a reserve of that would let hardly anything through.
    int& seen = m_seenQuotas[standing.name];
    seen = std::max(seen, standing.remaining + 1);
    return std::min(seen, m_settings->quota);
}

std::optional<seconds> RateBudget::answered(const HttpReply& reply)
{
    if (!m_settings)
        return std::nullopt;
    const QList<RateStanding> standings = rateStandings(reply);
    m_isTold = !standings.isEmpty();
    std::optional<seconds> wait;
    for (const RateStanding& standing : standings) {
        if (standing.remaining > reserveOf(quotaOf(standing)))
            continue;
        wait = std::max(wait.value_or(seconds(1)), standing.reset);
    }
    return wait;
}

} // namespace Keycutter
