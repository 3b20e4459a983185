// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalApi.h"

#include "services/infisical/InfisicalErrors.h"

namespace Keycutter {

InfisicalApi::InfisicalApi(
    const Connection& connection, Credentials credentials, const SessionTuning& tuning)
    : ServiceLink(httpSettings(connection, tuning))
    , requests(connection.site, tuning.timeout)
    , auth(connection, requests, std::move(credentials), client, clock)
{
}

Error InfisicalApi::errorOf(const HttpReply& reply, const QString& tried, bool mutating) const
{
    return infisicalErrorOf(reply, tried, mutating);
}

} // namespace Keycutter
