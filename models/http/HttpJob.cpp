// SPDX-License-Identifier: MIT
#include "http/HttpJob.h"

#include "http/RateBudget.h"
#include "http/RateGate.h"
#include "http/RateLedger.h"
#include "http/ReplyChecks.h"
#include "http/RequestQueue.h"
#include "http/RetryAfter.h"
#include "http/ScrubText.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <utility>

namespace Keycutter {

namespace {

constexpr int tooManyRequests = 429;

bool isUnavailable(int status)
{
    return status == 502 || status == 503 || status == 504;
}

QString words(const char* text)
{
    return QCoreApplication::translate("HttpJob", text);
}

} // namespace

HttpJob::HttpJob(HttpRequest request, const HttpContext& context, QObject* parent)
    : JobOf(parent)
    , m_request(std::move(request))
    , m_context(context)
    , m_url(m_request.url)
{
}

HttpJob::~HttpJob()
{
    if (!m_settled)
        m_context.queue.remove(this);
}

void HttpJob::enqueue()
{
    m_context.queue.enqueue(this);
    m_context.queue.refuseBeyond(m_context.settings.retry.rateLimitBudget);
}

void HttpJob::refuse(Error error)
{
    fail(std::move(error));
}

void HttpJob::start()
{
    ++m_attempts;
    m_ticket = m_context.gate.ticket();
    holdFor(m_context.budget.started());
    m_exchange = new HttpExchange(m_request, m_url, this);
    connect(m_exchange, &HttpExchange::ended, this, &HttpJob::handle);
    m_exchange->start(m_context.network, m_context.trust);
}

Error HttpJob::cancelled() const
{
    return Error::of(
        ErrorKind::Cancelled, m_request.purpose,
        words(QT_TRANSLATE_NOOP("HttpJob", "cancelled before the answer came")));
}

void HttpJob::cancel()
{
    if (m_settled)
        return;
    // Handed to the network, it may be on its way or even done.
    const bool maybeSent = m_exchange != nullptr;
    fail(maybeSent ? onceSent(m_request, cancelled()) : cancelled());
}

void HttpJob::withdraw()
{
    m_isWithdrawn = true;
    if (m_exchange == nullptr)
        fail(cancelled());
}

void HttpJob::handle(const ExchangeEnd& end)
{
    // Copied: the exchange that owns it goes first.
    const ExchangeEnd ended = end;
    dropExchange();
    if (ended.answer)
        handleReply(*ended.answer);
    else
        handleFault(ended);
}

void HttpJob::handleReply(const HttpReply& reply)
{
    if (reply.status == tooManyRequests) {
        handleRateLimit(reply);
        return;
    }
    m_context.gate.answered(m_ticket);
    m_context.ledger.answered(m_request, reply);
    holdFor(m_context.budget.answered(reply));
    if (isRedirect(reply)) {
        handleRedirect(reply);
        return;
    }
    if (isUnavailable(reply.status) && tryAgain(RetryCause::Unavailable))
        return;
    if (auto problem = contentProblem(m_request, reply)) {
        fail(onceSent(m_request, std::move(*problem)));
        return;
    }
    settle(reply);
}

void HttpJob::handleRateLimit(const HttpReply& reply)
{
    const std::chrono::seconds budget = m_context.settings.retry.rateLimitBudget;
    const QDateTime now = m_context.clock.now();
    if (!m_firstRefusal.isValid())
        m_firstRefusal = now;
    const std::chrono::seconds wait = retryAfter(reply, now);
    m_context.gate.hold(wait);
    const std::chrono::seconds waited(m_firstRefusal.secsTo(now));
    if (m_isWithdrawn) {
        fail(cancelled());
    } else if (waited + wait > budget) {
        refuseRateLimited(wait);
    } else {
        // A 429 is no attempt: it says nothing of the request itself.
        --m_attempts;
        m_context.queue.enqueue(this, true);
    }
    m_context.queue.refuseBeyond(budget);
}

void HttpJob::holdFor(std::optional<std::chrono::seconds> wait)
{
    if (wait)
        m_context.gate.hold(*wait);
}

void HttpJob::refuseRateLimited(std::chrono::seconds wait)
{
    Error error = Error::of(
        ErrorKind::RateLimited, m_request.purpose,
        words(QT_TRANSLATE_NOOP("HttpJob", "the service's limit is reached for another %1 s"))
            .arg(wait.count()));
    error.status = tooManyRequests;
    error.retryAfter = wait;
    fail(std::move(error));
}

void HttpJob::handleRedirect(const HttpReply& reply)
{
    const auto target = redirectTarget(m_request, m_url, reply, m_redirects);
    if (!target) {
        fail(target.error());
        return;
    }
    ++m_redirects;
    --m_attempts;
    m_url = *target;
    m_context.queue.enqueue(this, true);
}

void HttpJob::handleFault(const ExchangeEnd& end)
{
    if (tryAgain(end.cause))
        return;
    fail(end.neverSent ? end.answer.error() : onceSent(m_request, end.answer.error()));
}

bool HttpJob::tryAgain(RetryCause cause)
{
    const RetryPolicy& policy = m_context.settings.retry;
    if (!policy.allows(m_request.method, cause, m_attempts))
        return false;
    if (m_isWithdrawn) {
        fail(cancelled());
        return true;
    }
    const auto pause = policy.pause(m_attempts, QRandomGenerator::global()->generateDouble());
    m_context.clock.callAfter(pause, this, [this] {
        if (!m_settled)
            enqueue();
    });
    return true;
}

void HttpJob::fail(Error error)
{
    scrubError(error, secretsOf(m_request));
    settle(failure(std::move(error)));
}

void HttpJob::settle(Result<HttpReply> answer)
{
    if (std::exchange(m_settled, true))
        return;
    dropExchange();
    m_context.queue.remove(this);
    finish(std::move(answer));
}

void HttpJob::dropExchange()
{
    if (!m_exchange)
        return;
    m_exchange->abandon();
    // Later: it may be the one that is calling.
    std::exchange(m_exchange, nullptr)->deleteLater();
    m_context.queue.remove(this);
}

} // namespace Keycutter
