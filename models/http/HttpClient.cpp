// SPDX-License-Identifier: MIT
#include "http/HttpClient.h"

#include "http/HttpJob.h"
#include "http/LastRequest.h"
#include "http/Origin.h"
#include "http/RateGate.h"
#include "http/RequestLog.h"
#include "http/RequestQueue.h"
#include "http/SiteProxyFactory.h"
#include "http/TrustSettings.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace Keycutter {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("HttpClient", text);
}

} // namespace

class HttpClient::Private
{
public:
    explicit Private(HttpSettings given)
        : settings(std::move(given))
        , clock(settings.clock ? settings.clock : std::make_shared<Clock>())
        , gate(*clock)
        , budget(settings.budget, *clock)
        , ledger(settings.limits, settings.budget, *clock)
        , queue(gate, *clock, settings.maximumParallel)
        , trust(trustWith(settings.caFile))
    {
        network.setAutoDeleteReplies(false);
        network.setProxyFactory(new SiteProxyFactory(settings.network));
    }

    //! Why @p request is not sent at all.
    [[nodiscard]] std::optional<Error> problem(const HttpRequest& request) const;

    HttpSettings settings;
    std::shared_ptr<Clock> clock;
    RateGate gate;
    RateBudget budget;
    RateLedger ledger;
    RequestQueue queue;
    QNetworkAccessManager network;
    Result<QSslConfiguration> trust;
    QSslConfiguration noTrust;
};

std::optional<Error> HttpClient::Private::problem(const HttpRequest& request) const
{
    const auto refused = [&request](ErrorKind kind, const QString& said, const QString& field) {
        Error error = Error::of(kind, request.purpose, said);
        error.field = field;
        return error;
    };
    const QString site = QStringLiteral("site");
    if (!isTransportAllowed(request.url)) {
        return refused(
            ErrorKind::Tls,
            words(QT_TRANSLATE_NOOP(
                      "HttpClient", "%1 would be reached without encryption; use https"))
                .arg(shownUrl(request.url)),
            site);
    }
    if (!isSameOrigin(request.url, settings.origin)) {
        return refused(
            ErrorKind::InvalidRequest,
            words(QT_TRANSLATE_NOOP("HttpClient", "%1 does not belong to the site %2"))
                .arg(shownUrl(request.url), originOf(settings.origin)),
            site);
    }
    if (!trust) {
        Error error = trust.error();
        error.said = error.message();
        error.tried = request.purpose;
        return error;
    }
    return std::nullopt;
}

HttpClient::HttpClient(HttpSettings settings, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(settings)))
{
    connect(&d->gate, &RateGate::paused, this, &HttpClient::paused);
    connect(&d->gate, &RateGate::resumed, this, &HttpClient::resumed);
}

HttpClient::~HttpClient()
{
    // Before what they share.
    qDeleteAll(findChildren<HttpJob*>(QString(), Qt::FindDirectChildrenOnly));
}

JobOf<HttpReply>* HttpClient::send(HttpRequest request)
{
    const HttpContext context{
        d->settings, *d->clock, d->gate,    d->budget,
        d->ledger,   d->queue,  d->network, d->trust ? *d->trust : d->noTrust};
    auto refusal = d->problem(request);
    auto* job = new HttpJob(std::move(request), context, this);
    if (refusal)
        job->refuse(std::move(*refusal));
    else
        job->enqueue();
    return job;
}

void HttpClient::sendLast(HttpRequest request)
{
    LastRequest::send(d->settings, std::move(request));
}

qint64 HttpClient::sentCount() const
{
    return d->queue.startedCount();
}

std::optional<CallLimit> HttpClient::limitOf(const HttpRequest& request) const
{
    return d->ledger.limitOf(request);
}

QDateTime HttpClient::pausedUntil() const
{
    return d->gate.closedUntil();
}

void HttpClient::cancelAll()
{
    const auto jobs = findChildren<HttpJob*>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpJob* job : jobs)
        job->cancel();
}

} // namespace Keycutter
