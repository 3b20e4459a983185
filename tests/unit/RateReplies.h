// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpReply.h"

namespace Keycutter::Test {

//! An answer with these headers of contract cloudflare 4; a null one is left out.
inline HttpReply replyWith(const QByteArray& limit, const QByteArray& policy)
{
    HttpReply reply;
    reply.status = 200;
    if (!limit.isNull())
        reply.headers.append({QByteArray("ratelimit"), limit});
    if (!policy.isNull())
        reply.headers.append({QByteArray("ratelimit-policy"), policy});
    return reply;
}

} // namespace Keycutter::Test
