// SPDX-License-Identifier: MIT
#include "cloudflare/CloudflareApi.h"

#include "cloudflare/ApiError.h"
#include "cloudflare/Authentication.h"
#include "cloudflare/Description.h"
#include "cloudflare/Endpoints.h"
#include "cloudflare/Fixture.h"
#include "cloudflare/Seed.h"

#include <QRegularExpression>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

//! Contract 4: 1,200 requests in five minutes.
constexpr int usualLimit = 1200;
constexpr std::chrono::seconds usualWindow = std::chrono::minutes(5);

Endpoints allEndpoints()
{
    Endpoints all;
    for (const auto part :
         {verificationEndpoints, accountEndpoints, storeEndpoints, secretListEndpoints,
          secretWriteEndpoints, duplicateEndpoints}) {
        const Endpoints own = part();
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

Response challengePage()
{
    Response response = Response::html(
        "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title></head>"
        "<body><p>Enable JavaScript and cookies to continue</p></body></html>\n",
        403);
    response.headers.append({QByteArrayLiteral("cf-mitigated"), QByteArrayLiteral("challenge")});
    return response;
}

//! A malformed account id is told before anything else is looked at (contract 3).
void checkAccountId(const Exchange& exchange)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-fA-F]{32}\\z"));
    const auto id = exchange.parameters.constFind(QStringLiteral("account_id"));
    if (id != exchange.parameters.constEnd() && !form.match(*id).hasMatch())
        throw ApiError::noRoute(exchange.request.path());
}

void addHeader(Response& response, const QByteArray& name, const QByteArray& value)
{
    // An injected failure may bring its own.
    const bool isThere = std::ranges::any_of(response.headers, [&name](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!isThere)
        response.headers.append({name, value});
}

} // namespace

CloudflareApi::CloudflareApi() = default;
CloudflareApi::~CloudflareApi() = default;

QString CloudflareApi::name() const
{
    return QStringLiteral("cloudflare");
}

QString CloudflareApi::prefix() const
{
    return QStringLiteral("/client/v4");
}

std::vector<Route> CloudflareApi::routes()
{
    std::vector<Route> routes;
    for (const Endpoint& endpoint : allEndpoints())
        routes.push_back(route(endpoint));
    return routes;
}

Route CloudflareApi::route(const Endpoint& endpoint)
{
    Route route;
    route.method = endpoint.method;
    route.pattern = prefix() + QString::fromLatin1(endpoint.pattern);
    route.changesData = endpoint.changesData;
    route.handler = [this, endpoint](Exchange& exchange) { return run(endpoint, exchange); };
    return route;
}

Response CloudflareApi::run(const Endpoint& endpoint, Exchange& exchange)
{
    if (exchange.options.cloudflare.challenges)
        return challengePage();
    try {
        checkAccountId(exchange);
        Call call{exchange, *m_records};
        call.credential = presentedCredential(exchange.request, *m_records);
        call.account = m_records->findAccount(call.parameter(QStringLiteral("account_id")));
        if (endpoint.needs != Needs::Verification)
            requireValid(call);
        if (endpoint.needs == Needs::Reading || endpoint.needs == Needs::Writing)
            requireAccess(call, endpoint.needs);
        return endpoint.handler(call);
    } catch (const ApiError& error) {
        return Response::json(error.envelope(), error.status);
    }
}

void CloudflareApi::reset(const Options& options)
{
    m_rays = Ids(options.seed + 1);
    m_records = std::make_unique<Records>(options.seed);
    seedRecords(*m_records, options);
}

void CloudflareApi::expireTokens()
{
    for (Credential& credential : m_records->credentials) {
        if (credential.kind != Credential::Kind::GlobalKey)
            credential.state = Credential::State::Expired;
    }
}

QJsonObject CloudflareApi::describe() const
{
    return describeRecords(*m_records);
}

QString CloudflareApi::addFixture(const QJsonObject& fixture, QJsonObject* made)
{
    return Cloudflare::addFixture(*m_records, fixture, made);
}

Response CloudflareApi::noRoute(const Request& request)
{
    const ApiError error = ApiError::noRoute(request.path());
    return Response::json(error.envelope(), error.status);
}

Response CloudflareApi::serverFault()
{
    const ApiError error = ApiError::of(500, 1002, QStringLiteral("internal_error"));
    return Response::json(error.envelope(), error.status);
}

Response CloudflareApi::tooManyRequests(std::chrono::seconds)
{
    const ApiError error = ApiError::of(
        429, 971, QStringLiteral("Please wait and consider throttling your request speed"));
    return Response::json(error.envelope(), error.status);
}

QString CloudflareApi::limitKey(const Request& request, const QString&) const
{
    return rateKey(request, *m_records);
}

std::chrono::seconds CloudflareApi::rateWindow() const
{
    return usualWindow;
}

void CloudflareApi::complete(
    Response& response, const Exchange& exchange, const RateLimiter::Verdict& verdict)
{
    const std::chrono::seconds wished = exchange.options.rateWindow;
    const std::chrono::seconds window = wished.count() > 0 ? wished : usualWindow;
    // Without a limit nothing is ever used up.
    const bool isCounted = verdict.limit > 0;
    const qint64 quota = isCounted ? verdict.limit : usualLimit;
    const qint64 remaining = isCounted ? verdict.remaining : usualLimit;
    const qint64 reset = isCounted ? verdict.reset.count() : window.count();
    addHeader(response, "cf-ray", m_rays.hex(16).toLatin1() + "-FRA");
    addHeader(
        response, "Ratelimit",
        "\"default\";r=" + QByteArray::number(remaining) + ";t=" + QByteArray::number(reset));
    addHeader(
        response, "Ratelimit-Policy",
        "\"burst\";q=" + QByteArray::number(quota)
            + ";w=" + QByteArray::number(static_cast<qint64>(window.count())));
    RateLimiter::addRetryAfter(response, verdict, exchange.options.retryAfterStyle);
}

} // namespace Sandbox::Cloudflare
