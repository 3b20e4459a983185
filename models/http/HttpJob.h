// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"
#include "http/HttpClient.h"
#include "http/HttpExchange.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace Keycutter {

class RateBudget;
class RateGate;
class RateLedger;
class RequestQueue;

//! What the jobs of one client share. Outlives them.
struct HttpContext
{
    const HttpSettings& settings;
    Clock& clock;
    RateGate& gate;
    RateBudget& budget;
    RateLedger& ledger;
    RequestQueue& queue;
    QNetworkAccessManager& network;
    const QSslConfiguration& trust;
};

//! One request with its attempts: waits for its turn, sends, and then answers, follows a redirect,
//! or waits for another attempt (RateGate, RetryPolicy). HttpClient has the rules.
class HttpJob final : public JobOf<HttpReply>
{
    Q_OBJECT

public:
    HttpJob(HttpRequest request, const HttpContext& context, QObject* parent);
    ~HttpJob() override;

    //! Asks for its turn.
    void enqueue();
    //! Answers @p error without sending anything.
    void refuse(Error error);
    //! Its turn has come. For RequestQueue.
    void start();
    //! The rate limit lasts longer than anybody should wait. For RequestQueue.
    void refuseRateLimited(std::chrono::seconds wait);

    void cancel() override;
    void withdraw() override;

private:
    [[nodiscard]] Error cancelled() const;
    void handle(const ExchangeEnd& end);
    void handleReply(const HttpReply& reply);
    void handleRateLimit(const HttpReply& reply);
    //! Stops the connection for that long, where the budget says so.
    void holdFor(std::optional<std::chrono::seconds> wait);
    void handleRedirect(const HttpReply& reply);
    void handleFault(const ExchangeEnd& end);
    //! True when another attempt was arranged.
    bool tryAgain(RetryCause cause);
    void fail(Error error);
    void settle(Result<HttpReply> answer);
    void dropExchange();

    HttpRequest m_request;
    HttpContext m_context;
    QUrl m_url;
    HttpExchange* m_exchange = nullptr;
    int m_attempts = 0;
    int m_redirects = 0;
    int m_ticket = 0;
    QDateTime m_firstRefusal;
    bool m_isWithdrawn = false;
    bool m_settled = false;
};

} // namespace Keycutter
