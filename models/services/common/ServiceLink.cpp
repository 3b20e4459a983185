// SPDX-License-Identifier: MIT
#include "services/common/ServiceLink.h"

#include "domain/Connection.h"
#include "services/common/ErrorParts.h"

namespace Keycutter {

HttpSettings httpSettings(const Connection& connection, const SessionTuning& tuning)
{
    HttpSettings settings;
    settings.origin = connection.site;
    settings.caFile = connection.caFile;
    settings.network = tuning.network;
    if (settings.caFile.isEmpty() && tuning.network)
        settings.caFile = tuning.network->caFile;
    settings.retry = tuning.retry;
    settings.clock = tuning.clock ? tuning.clock : std::make_shared<Clock>();
    return settings;
}

ServiceLink::ServiceLink(const HttpSettings& settings)
    : clock(settings.clock)
    , client(settings)
{
}

ServiceLink::~ServiceLink() = default;

QString ServiceLink::requestIdOf(const HttpReply& reply) const
{
    return shortened(QString::fromLatin1(reply.header("x-request-id")));
}

} // namespace Keycutter
