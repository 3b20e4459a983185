// SPDX-License-Identifier: MIT
#pragma once

#include "domain/CallLimit.h"
#include "http/Clock.h"
#include "http/RateBudget.h"
#include "http/RateStanding.h"

#include <QHash>

#include <optional>

namespace Keycutter {

struct HttpRequest;

//! A limit that a service publishes for all its requests, or for those of one class.
struct PublishedLimit
{
    int quota = 0;
    std::chrono::seconds window{0};
};

//! How a site counts requests.
struct RateLedgerSettings
{
    //! Each route has a counter of its own, those of one class with the same quota (contract
    //! infisical 3.7); otherwise one counter has all requests.
    bool countsRoutes = false;
    //! Length of the windows while the answers do not tell it.
    std::chrono::seconds usualWindow{60};
    //! What holds until the answers tell of a limit; by class, an empty one is the rest.
    QHash<QByteArray, PublishedLimit> published = {};
};

//! Keeps what the answers told of the site's limits, so that it can be said how many calls still go
//! through and when. It holds nothing back: that is the RateBudget's.
class RateLedger
{
public:
    //! @p budget: what is left to others of each quota; nothing: none of it.
    RateLedger(RateLedgerSettings settings, std::optional<RateBudgetSettings> budget, Clock& clock);

    //! @p reply, which is not a 429, came to @p request.
    void answered(const HttpRequest& request, const HttpReply& reply);
    //! What is known of the limit for requests like @p request; nothing where nothing is.
    [[nodiscard]] std::optional<CallLimit> limitOf(const HttpRequest& request) const;

private:
    //! One of the site's counters, as far as it was told of.
    struct Counter
    {
        QByteArray limitClass;
        int quota = 0; //!< 0: never told
        std::chrono::seconds window{0};
        int remaining = 0;
        QDateTime renews; //!< the window that remaining is of ends then
        qint64 counted = 0;
        // While it is not told: own count, in windows that begin with a request.
        int used = 0;
        QDateTime ownEnd;
    };

    [[nodiscard]] QByteArray keyOf(const HttpRequest& request) const;
    void countOwn(Counter& counter, const QDateTime& now) const;
    void take(Counter& counter, const RateStanding& standing, const QDateTime& now) const;
    [[nodiscard]] const Counter* toldOf(const QByteArray& limitClass) const;
    [[nodiscard]] CallLimit shownLimit(const Counter& counter) const;
    [[nodiscard]] std::optional<CallLimit>
    publishedLimit(const QByteArray& limitClass, const Counter& counter) const;
    [[nodiscard]] int usableOf(int quota) const;
    [[nodiscard]] std::chrono::seconds windowOf(const QByteArray& limitClass) const;

    RateLedgerSettings m_settings;
    std::optional<RateBudgetSettings> m_budget;
    Clock& m_clock;
    QHash<QByteArray, Counter> m_counters;
};

} // namespace Keycutter
