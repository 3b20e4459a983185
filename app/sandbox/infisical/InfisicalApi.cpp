// SPDX-License-Identifier: MIT
#include "infisical/InfisicalApi.h"

#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Description.h"
#include "infisical/Endpoints.h"
#include "infisical/Fixture.h"
#include "infisical/Pages.h"
#include "infisical/Seed.h"

#include <QJsonDocument>

namespace Sandbox::Infisical {

namespace {

constexpr qsizetype largestBody = 1024 * 1024;
constexpr int longestParameter = 100;

//! As the framework does it: what it cannot read ends as a 500 (contract 12.4).
QJsonValue parsedBody(const Request& request)
{
    const QByteArray type = request.header("content-type").toLower();
    if (request.body.size() > largestBody)
        throw ApiError::serverFault();
    if (type.startsWith("text/plain"))
        return QString::fromUtf8(request.body);
    if (type.isEmpty() && request.body.isEmpty())
        return QJsonValue::Undefined;
    if (!type.startsWith("application/json"))
        throw ApiError::serverFault();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        throw ApiError::serverFault();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

bool isApi(const Request& request)
{
    return request.segments.value(0) == u"api";
}

Endpoints allEndpoints()
{
    Endpoints all;
    // The order matters where a fixed word stands at the place of a name: "duplicate", "batch" and
    // "move" come before ":secretName".
    for (const auto part :
         {identityAuthEndpoints, userAuthEndpoints, projectEndpoints, folderEndpoints,
          secretListEndpoints, duplicateEndpoints, moveEndpoints, secretBatchEndpoints,
          secretByNameEndpoints, importEndpoints, policyEndpoints, approvalEndpoints,
          approvalActionEndpoints, approvalPageEndpoints, webPageEndpoints}) {
        const Endpoints own = part();
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

} // namespace

InfisicalApi::InfisicalApi() = default;
InfisicalApi::~InfisicalApi() = default;

QString InfisicalApi::name() const
{
    return QStringLiteral("infisical");
}

QString InfisicalApi::prefix() const
{
    return {};
}

std::vector<Route> InfisicalApi::routes()
{
    std::vector<Route> routes;
    for (const Endpoint& endpoint : allEndpoints())
        routes.push_back(route(endpoint));
    return routes;
}

Route InfisicalApi::route(const Endpoint& endpoint)
{
    Route route;
    route.method = endpoint.method;
    route.pattern = QString::fromLatin1(endpoint.pattern);
    route.changesData = endpoint.changesData;
    route.longestParameter = route.pattern.startsWith(u"/api/") ? longestParameter : 0;
    route.handler = [this, endpoint](Exchange& exchange) { return run(endpoint, exchange); };
    return route;
}

Response InfisicalApi::run(const Endpoint& endpoint, Exchange& exchange)
{
    const bool isV4 = exchange.request.segments.value(1) == u"v4";
    if (isV4 && exchange.options.preV4Server)
        return noRoute(exchange.request);
    try {
        Call call{exchange, *m_store, *m_tokens, {}, {}};
        if (endpoint.accepts != Anybody)
            call.actor = authenticate(exchange.request, *m_tokens, *m_store);
        checkAccepted(call, endpoint.accepts);
        if (isApi(exchange.request) && !exchange.request.isRead())
            call.body = parsedBody(exchange.request);
        else
            call.body = QJsonValue::Undefined;
        return endpoint.handler(call);
    } catch (const ApiError& error) {
        const QString requestId = QStringLiteral("req-") + m_requestIds.alphanumeric(14);
        return Response::json(error.envelope(requestId), error.status);
    }
}

void InfisicalApi::reset(const Options& options)
{
    m_requestIds = Ids(options.seed + 1);
    m_store = std::make_unique<Store>(options.seed);
    seedStore(*m_store, options);
    m_tokens = std::make_unique<Tokens>(*m_store, m_store->ids().alphanumeric(32).toLatin1());
}

void InfisicalApi::expireTokens()
{
    m_tokens->expireAll();
}

QJsonObject InfisicalApi::describe() const
{
    return describeStore(*m_store);
}

QString InfisicalApi::addFixture(const QJsonObject& fixture, QJsonObject* made)
{
    return Infisical::addFixture(*m_store, fixture, made);
}

Response InfisicalApi::noRoute(const Request& request)
{
    if (request.method == "OPTIONS") {
        Response response;
        response.status = 204;
        return response;
    }
    // The real server gives its web application for every page that is not the API (contract 1.1).
    if (request.isRead() && !isApi(request))
        return Response::html(indexPage(*m_store));
    return Response::json(
        {{QStringLiteral("message"),
          QStringLiteral("Route %1:%2 not found")
              .arg(QString::fromLatin1(request.method), QString::fromUtf8(request.target))},
         {QStringLiteral("error"), QStringLiteral("Not Found")},
         {QStringLiteral("statusCode"), 404}},
        404);
}

Response InfisicalApi::serverFault()
{
    const QString requestId = QStringLiteral("req-") + m_requestIds.alphanumeric(14);
    return Response::json(ApiError::serverFault().envelope(requestId), 500);
}

Response InfisicalApi::tooManyRequests(std::chrono::seconds wait)
{
    const ApiError error{
        429,
        QStringLiteral("RateLimitExceeded"),
        QStringLiteral("Rate limit exceeded. Please try again in %1 seconds").arg(wait.count()),
        {}};
    const QString requestId = QStringLiteral("req-") + m_requestIds.alphanumeric(14);
    return Response::json(error.envelope(requestId), 429);
}

QString InfisicalApi::limitKey(const Request& request, const QString& pattern) const
{
    return isApi(request) ? QString::fromLatin1(request.method) + pattern : QString();
}

std::chrono::seconds InfisicalApi::rateWindow() const
{
    return std::chrono::minutes(1);
}

void InfisicalApi::complete(
    Response& response, const Exchange& exchange, const RateLimiter::Verdict& verdict)
{
    if (verdict.limit == 0)
        return;
    const auto add = [&response](const char* name, qint64 number) {
        response.headers.append({name, QByteArray::number(number)});
    };
    add("x-ratelimit-limit", verdict.limit);
    add("x-ratelimit-remaining", verdict.remaining);
    add("x-ratelimit-reset", verdict.reset.count());
    RateLimiter::addRetryAfter(response, verdict, exchange.options.retryAfterStyle);
}

} // namespace Sandbox::Infisical
