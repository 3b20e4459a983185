// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalApi.h"

namespace Keycutter {

namespace {

HttpSettings settingsFor(const Connection& connection, const std::shared_ptr<Clock>& clock)
{
    HttpSettings settings;
    settings.origin = connection.site;
    settings.caFile = connection.caFile;
    settings.clock = clock;
    return settings;
}

} // namespace

InfisicalApi::InfisicalApi(
    const Connection& connection, Credentials credentials, std::shared_ptr<Clock> givenClock)
    : requests(connection.site)
    , clock(givenClock ? std::move(givenClock) : std::make_shared<Clock>())
    , client(settingsFor(connection, clock))
    , auth(connection, std::move(credentials), client, clock)
{
}

} // namespace Keycutter
