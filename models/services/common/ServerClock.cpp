// SPDX-License-Identifier: MIT
#include "services/common/ServerClock.h"

#include "http/RetryAfter.h"

namespace Keycutter {

void ServerClock::heard(const HttpReply& reply, const QDateTime& now)
{
    const QDateTime date = parseHttpDate(reply.header("Date"));
    if (date.isValid())
        m_ahead = std::chrono::milliseconds(now.msecsTo(date));
}

} // namespace Keycutter
