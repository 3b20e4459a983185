// SPDX-License-Identifier: MIT
#include "Dispatcher.h"

#include "OptionsJson.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Sandbox {

namespace {

bool liesUnder(const Request& request, const QString& prefix)
{
    const QStringList parts = prefix.split(u'/', Qt::SkipEmptyParts);
    return request.segments.mid(0, parts.size()) == parts;
}

//! What the caches of the real servers do: an unchanged answer to a read is only confirmed.
void addEntityTag(Response& response, const Request& request)
{
    if (!response.contentType.startsWith("application/json"))
        return;
    const QByteArray tag
        = '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Sha1).toBase64() + '"';
    response.headers.append({QByteArrayLiteral("etag"), tag});
    if (response.status == 200 && request.isRead() && request.header("if-none-match") == tag) {
        response.status = 304;
        response.body.clear();
    }
}

} // namespace

Dispatcher::Dispatcher(std::vector<std::unique_ptr<Service>> services, Options options)
    : m_options(std::move(options))
{
    // The service at the root takes what no longer prefix takes.
    std::ranges::sort(services, std::greater{}, [](const std::unique_ptr<Service>& service) {
        return service->prefix().size();
    });
    for (std::unique_ptr<Service>& service : services) {
        service->reset(m_options);
        RouteTable routes(service->routes());
        m_hosted.push_back({std::move(service), std::move(routes)});
    }
}

Dispatcher::~Dispatcher() = default;

Dispatcher::Hosted& Dispatcher::hostOf(const Request& request)
{
    const auto found = std::ranges::find_if(m_hosted, [&](const Hosted& hosted) {
        return liesUnder(request, hosted.service->prefix());
    });
    return found == m_hosted.end() ? m_hosted.back() : *found;
}

Response Dispatcher::answer(const Request& request)
{
    Exchange exchange;
    exchange.request = request;
    Response response;
    {
        const std::lock_guard lock(m_mutex);
        exchange.options = m_options;
        QString problem;
        const QJsonObject switches = optionsFromHeader(request.header("x-sandbox"));
        if (!applyOptions(exchange.options, switches, &problem))
            return Response::json({{QStringLiteral("message"), problem}}, 400);
        exchange.id = ++m_lastId;
        exchange.overlapping = m_underWay;
        m_underWay.insert(exchange.id);
        response = process(hostOf(request), exchange);
    }
    pause(exchange.options.delay);
    addEntityTag(response, request);
    const std::lock_guard lock(m_mutex);
    m_underWay.remove(exchange.id);
    return response;
}

Response Dispatcher::process(Hosted& host, Exchange& exchange)
{
    const Route* route = host.routes.find(exchange.request, &exchange.parameters);
    const QString pattern = route ? route->pattern : QString::fromUtf8(exchange.request.path());
    ++m_counts[QString::fromLatin1(exchange.request.method) + u' ' + pattern];
    const RateLimiter::Verdict verdict = counted(host, exchange, pattern);
    Response response = verdict.allowed ? faultyAnswer(host, exchange, route, pattern)
                                        : host.service->tooManyRequests(verdict.reset);
    host.service->complete(response, exchange, verdict);
    return response;
}

RateLimiter::Verdict
Dispatcher::counted(const Hosted& host, const Exchange& exchange, const QString& pattern)
{
    const QString key = host.service->limitKey(exchange.request, pattern);
    if (exchange.options.rateLimit == 0 || key.isEmpty())
        return {};
    const std::chrono::seconds wished = exchange.options.rateWindow;
    return m_limiter.count(
        host.service->name() + u' ' + key, exchange.options.rateLimit,
        wished.count() > 0 ? wished : host.service->rateWindow());
}

Response Dispatcher::faultyAnswer(
    Hosted& host, Exchange& exchange, const Route* route, const QString& pattern)
{
    const auto failure = m_failures.take(exchange.request, pattern);
    if (failure && !failure->afterEffect)
        return failure->response;
    if (!route)
        return failure ? failure->response : host.service->noRoute(exchange.request);
    Response response = route->handler(exchange);
    if (failure)
        return failure->response;
    const bool lost
        = exchange.options.loseAnswers && route->changesData && !exchange.request.isRead();
    return lost && response.status < 400 ? host.service->serverFault() : response;
}

void Dispatcher::pause(std::chrono::milliseconds length)
{
    if (length.count() <= 0)
        return;
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, length, [this] { return m_interrupted; });
}

void Dispatcher::interruptPauses()
{
    const std::lock_guard lock(m_mutex);
    m_interrupted = true;
    m_wake.notify_all();
}

void Dispatcher::resumePauses()
{
    const std::lock_guard lock(m_mutex);
    m_interrupted = false;
}

void Dispatcher::setOptions(const Options& options)
{
    const std::lock_guard lock(m_mutex);
    m_options = options;
}

Options Dispatcher::options() const
{
    const std::lock_guard lock(m_mutex);
    return m_options;
}

void Dispatcher::reset()
{
    const std::lock_guard lock(m_mutex);
    m_limiter.reset();
    m_failures.reset();
    m_counts.clear();
    for (const Hosted& hosted : m_hosted)
        hosted.service->reset(m_options);
}

void Dispatcher::expireTokens()
{
    const std::lock_guard lock(m_mutex);
    for (const Hosted& hosted : m_hosted)
        hosted.service->expireTokens();
}

bool Dispatcher::addFailure(const QJsonObject& failure)
{
    const std::lock_guard lock(m_mutex);
    return m_failures.add(failure);
}

QString
Dispatcher::addFixture(const QString& service, const QJsonObject& fixture, QJsonObject* made)
{
    const std::lock_guard lock(m_mutex);
    for (const Hosted& hosted : m_hosted) {
        if (hosted.service->name() == service)
            return hosted.service->addFixture(fixture, made);
    }
    return QStringLiteral("There is no service '%1'").arg(service);
}

QHash<QString, int> Dispatcher::requestCounts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void Dispatcher::resetRequestCounts()
{
    const std::lock_guard lock(m_mutex);
    m_counts.clear();
}

QJsonObject Dispatcher::describe(const QUrl& root) const
{
    const std::lock_guard lock(m_mutex);
    QJsonObject services;
    for (const Hosted& hosted : m_hosted) {
        QUrl base = root;
        base.setPath(hosted.service->prefix());
        QJsonObject description = hosted.service->describe();
        description.insert(u"baseUrl", base.toString());
        services.insert(hosted.service->name(), description);
    }
    return services;
}

bool Dispatcher::servicePrefix(const QString& name, QString* prefix) const
{
    const std::lock_guard lock(m_mutex);
    for (const Hosted& hosted : m_hosted) {
        if (hosted.service->name() == name) {
            *prefix = hosted.service->prefix();
            return true;
        }
    }
    return false;
}

} // namespace Sandbox
