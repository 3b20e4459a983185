// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareApi.h"

#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/cloudflare/CloudflareErrors.h"

namespace Keycutter {

namespace {

HttpSettings settingsFor(const Connection& connection, const SessionTuning& tuning)
{
    HttpSettings settings = httpSettings(connection, tuning);
    const RateBudgetSettings published; // contract cloudflare 4
    settings.budget = published;
    settings.limits.published.insert({}, {published.quota, published.window});
    // Four at once: a store holds at most 100 secrets (contract cloudflare 2.3), so that a run's
    // burst stays far under the 1,200 of a window, and the budget stops before its reserve.
    settings.maximumParallel = 4;
    return settings;
}

} // namespace

CloudflareApi::CloudflareApi(
    const Connection& connection, Credentials credentials, const SessionTuning& tuning)
    : ServiceLink(settingsFor(connection, tuning))
    , requests(connection.site, tuning.timeout)
    , auth(connection, std::move(credentials))
    , accountId(connection.fields.value(CloudflareMethod::accountIdField).trimmed())
{
}

Error CloudflareApi::errorOf(const HttpReply& reply, const QString& tried, bool mutating) const
{
    return cloudflareErrorOf(reply, tried, mutating);
}

QString CloudflareApi::requestIdOf(const HttpReply& reply) const
{
    return cloudflareRequestId(reply);
}

} // namespace Keycutter
