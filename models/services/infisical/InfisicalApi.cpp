// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalApi.h"

#include "services/infisical/InfisicalErrors.h"

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

//! Each route is counted by itself, in minutes. Only the cloud has a limit; the plan may change the
//! published number, and then the answers say so (contract infisical 3.7).
HttpSettings settingsFor(const Connection& connection, const SessionTuning& tuning)
{
    HttpSettings settings = httpSettings(connection, tuning);
    settings.limits.countsRoutes = true;
    settings.limits.usualWindow = std::chrono::minutes(1);
    if (connection.site.host().endsWith(".infisical.com"_L1))
        settings.limits.published.insert(
            InfisicalRequests::secretsLimit, {120, std::chrono::minutes(1)});
    return settings;
}

} // namespace

InfisicalApi::InfisicalApi(
    const Connection& connection, Credentials credentials, const SessionTuning& tuning)
    : ServiceLink(settingsFor(connection, tuning))
    , requests(connection.site, tuning.timeout)
    , auth(connection, requests, std::move(credentials), client, clock)
{
}

Error InfisicalApi::errorOf(const HttpReply& reply, const QString& tried, bool mutating) const
{
    return infisicalErrorOf(reply, tried, mutating);
}

} // namespace Keycutter
