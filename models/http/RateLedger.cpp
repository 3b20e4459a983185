// SPDX-License-Identifier: MIT
#include "http/RateLedger.h"

#include "http/HttpRequest.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

using std::chrono::seconds;

namespace {

//! Of several limits the one that lets least through in the long run.
const RateStanding* tightest(const QList<RateStanding>& standings)
{
    const auto rate = [](const RateStanding& standing) {
        const double window = double(standing.window.value_or(standing.reset).count());
        return standing.quota.value_or(standing.remaining) / std::max(1.0, window);
    };
    const auto found = std::ranges::min_element(standings, {}, rate);
    return found == standings.cend() ? nullptr : &*found;
}

} // namespace

RateLedger::RateLedger(
    RateLedgerSettings settings, std::optional<RateBudgetSettings> budget, Clock& clock)
    : m_settings(std::move(settings))
    , m_budget(budget)
    , m_clock(clock)
{
}

QByteArray RateLedger::keyOf(const HttpRequest& request) const
{
    return m_settings.countsRoutes
        ? methodName(request.method) + request.url.path(QUrl::FullyEncoded).toLatin1()
        : QByteArray();
}

int RateLedger::usableOf(int quota) const
{
    return std::max(1, m_budget ? quota - m_budget->reserveOf(quota) : quota);
}

seconds RateLedger::windowOf(const QByteArray& limitClass) const
{
    const auto published = m_settings.published.constFind(limitClass);
    return published == m_settings.published.cend() ? m_settings.usualWindow : published->window;
}

void RateLedger::answered(const HttpRequest& request, const HttpReply& reply)
{
    // Only classes are asked about, so the many routes without one need no counter each.
    if (m_settings.countsRoutes && request.limitClass.isEmpty())
        return;
    Counter& counter = m_counters[keyOf(request)];
    counter.limitClass = request.limitClass;
    ++counter.counted;
    const QDateTime now = m_clock.now();
    countOwn(counter, now);
    const QList<RateStanding> standings = rateStandings(reply);
    if (const RateStanding* standing = tightest(standings))
        take(counter, *standing, now);
}

void RateLedger::countOwn(Counter& counter, const QDateTime& now) const
{
    if (!counter.ownEnd.isValid() || counter.ownEnd <= now) {
        counter.used = 0;
        counter.ownEnd = now.addSecs(windowOf(counter.limitClass).count());
    }
    ++counter.used;
}

void RateLedger::take(Counter& counter, const RateStanding& standing, const QDateTime& now) const
{
    const int quota = standing.quota.value_or(std::max(counter.quota, standing.remaining + 1));
    // The first request of a window is answered with how long it lasts.
    const bool isFirst = standing.remaining == quota - 1;
    if (standing.window)
        counter.window = *standing.window;
    else if (isFirst && standing.reset.count() > 0)
        counter.window = standing.reset;
    else if (counter.window < standing.reset)
        counter.window = std::max(standing.reset, windowOf(counter.limitClass));
    counter.quota = quota;
    counter.remaining = standing.remaining;
    counter.renews = now.addSecs(standing.reset.count());
}

const RateLedger::Counter* RateLedger::toldOf(const QByteArray& limitClass) const
{
    const auto told = std::ranges::find_if(m_counters, [&](const Counter& counter) {
        return counter.limitClass == limitClass && counter.quota > 0;
    });
    return told == m_counters.cend() ? nullptr : &*told;
}

CallLimit RateLedger::shownLimit(const Counter& counter) const
{
    CallLimit limit;
    limit.quota = counter.quota;
    limit.window = counter.window;
    limit.usable = usableOf(counter.quota);
    limit.left = limit.usable;
    limit.isShown = true;
    limit.counted = counter.counted;
    if (counter.renews > m_clock.now()) {
        const int reserve = counter.quota - limit.usable;
        limit.left = std::clamp(counter.remaining - reserve, 0, limit.usable);
        limit.renews = counter.renews;
    }
    return limit;
}

std::optional<CallLimit>
RateLedger::publishedLimit(const QByteArray& limitClass, const Counter& counter) const
{
    const auto published = m_settings.published.constFind(limitClass);
    if (published == m_settings.published.cend())
        return std::nullopt;
    CallLimit limit;
    limit.quota = published->quota;
    limit.window = published->window;
    limit.usable = usableOf(published->quota);
    limit.left = limit.usable;
    limit.counted = counter.counted;
    if (counter.ownEnd > m_clock.now()) {
        limit.left = std::max(0, limit.usable - counter.used);
        limit.renews = counter.ownEnd;
    }
    return limit;
}

std::optional<CallLimit> RateLedger::limitOf(const HttpRequest& request) const
{
    const Counter counter = m_counters.value(keyOf(request));
    if (counter.quota > 0)
        return shownLimit(counter);
    const Counter* like = toldOf(request.limitClass);
    if (like == nullptr)
        return publishedLimit(request.limitClass, counter);
    // Another route of the class has told the quota; this one's is untouched so far.
    Counter fresh;
    fresh.quota = like->quota;
    fresh.window = like->window;
    fresh.counted = counter.counted;
    return shownLimit(fresh);
}

} // namespace Keycutter
