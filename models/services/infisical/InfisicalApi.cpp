// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalApi.h"

namespace Keycutter {

namespace {

HttpSettings settingsFor(
    const Connection& connection, const InfisicalTuning& tuning,
    const std::shared_ptr<Clock>& clock)
{
    HttpSettings settings;
    settings.origin = connection.site;
    settings.caFile = connection.caFile;
    settings.retry = tuning.retry;
    settings.clock = clock;
    return settings;
}

} // namespace

InfisicalApi::InfisicalApi(
    const Connection& connection, Credentials credentials, const InfisicalTuning& tuning)
    : requests(connection.site, tuning.timeout)
    , clock(tuning.clock ? tuning.clock : std::make_shared<Clock>())
    , client(settingsFor(connection, tuning, clock))
    , auth(connection, requests, std::move(credentials), client, clock)
{
}

} // namespace Keycutter
