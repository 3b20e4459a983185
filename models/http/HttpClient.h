// SPDX-License-Identifier: MIT
#pragma once

#include "domain/CallLimit.h"
#include "domain/Job.h"
#include "http/Clock.h"
#include "http/HttpReply.h"
#include "http/HttpRequest.h"
#include "http/NetworkSetup.h"
#include "http/RateBudget.h"
#include "http/RateLedger.h"
#include "http/RetryPolicy.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace Keycutter {

//! How to reach one site: by the proxy that was chosen, except for loopback addresses.
struct HttpSettings
{
    //! Only requests to this origin are sent; redirects are followed only within it.
    QUrl origin;
    //! PEM file with further certificate authorities; empty for the system's only.
    QString caFile;
    //! Requests under way at once, 1 to 6 (Qt opens no more connections to one host); further ones
    //! wait in order.
    int maximumParallel = 6;
    RetryPolicy retry;
    //! Nothing: only a 429 stops the connection. Otherwise it also stops when the service's limit
    //! is down to the reserve (RateBudget).
    std::optional<RateBudgetSettings> budget;
    //! How the service counts, for HttpClient::limitOf().
    RateLedgerSettings limits = {};
    //! The system's when null; must outlive the client otherwise.
    std::shared_ptr<Clock> clock;
    //! Says by which proxy; the system's when null.
    std::shared_ptr<const NetworkSetup> network = {};
};

//! Sends requests of one connection.
//!
//! Every answer that arrives whole is a HttpReply, also 4xx and 5xx, except 429, which stops the
//! whole connection (RateGate) and is sent again afterwards; so does a limit that is nearly used
//! up (RateBudget), but then the answer is given. Everything else is an Error:
//! Cancelled, Offline, Timeout, Tls, Malformed (too large, HTML where JSON was due, redirect to
//! another origin), InvalidRequest (another origin; the CA file, with field "caFile"), RateLimited
//! (waited as long as RetryPolicy allows) or, for a mutating request that may have reached the
//! server, OutcomeUnknown. A request with a verb other than GET is sent at most once
//! (SingleShotBody), except after 429 or a refused connection, when it provably had no effect. GETs
//! are sent again only for the causes that RetryPolicy names.
//!
//! For a mutating request every error but OutcomeUnknown means that it had no effect. So cancel()
//! answers Cancelled while it waits (in the queue, for the end of a rate limit or for the next
//! attempt after a refused connection), and OutcomeUnknown from the moment it was handed to the
//! network. The same holds for a time-out, a drop, a 2xx answer that is too large or no JSON, and a
//! 302 or 303 answer. A whole 5xx answer is a HttpReply: there the caller must look for itself.
//!
//! Plain http is refused except to loopback addresses (Error Tls). The trust settings are fixed:
//! make a new client when they change. Destroying the client aborts its jobs without a signal.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpSettings settings, QObject* parent = nullptr);
    ~HttpClient() override;

    //! The job belongs to this client and is deleted after it finished.
    [[nodiscard]] JobOf<HttpReply>* send(HttpRequest request);

    //! Sends @p request although this client may be deleted at once; nobody hears the answer
    //! (LastRequest).
    void sendLast(HttpRequest request);

    //! Requests sent so far, repetitions included.
    [[nodiscard]] qint64 sentCount() const;
    //! What the answers so far, or else the service's publications, tell of the limit that
    //! @p request meets; nothing where nothing is known.
    [[nodiscard]] std::optional<CallLimit> limitOf(const HttpRequest& request) const;
    //! Until when requests are held back for the server's limit; invalid when they are not.
    [[nodiscard]] QDateTime pausedUntil() const;
    //! Cancels everything under way or waiting.
    void cancelAll();

Q_SIGNALS:
    //! The server's limit, or its reserve, was reached; nothing is sent before @p until. Emitted
    //! again when the end moves.
    void paused(const QDateTime& until);
    //! The wait is over: requests go one by one until one is answered, then as usual.
    void resumed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
