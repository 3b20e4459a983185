// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareBlame.h"

#include "services/cloudflare/CloudflareErrors.h"

namespace Keycutter {

namespace {

Blame on(Blame::On whom)
{
    Blame blame;
    blame.on = whom;
    return blame;
}

} // namespace

Blame cloudflareBlame(const DuplicateCall& call, const Error& error)
{
    if (isStoreMissing(error) || isUnroutable(error) || isQuotaReached(error))
        return on(Blame::On::WholeCall);
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest: {
        // A call carries one item, so what is refused about it is about that one.
        if (call.items.size() != 1)
            return on(Blame::On::NotSaid);
        Blame blame = on(Blame::On::Item);
        blame.sourceId = call.items.constFirst().sourceId;
        blame.alreadyExists = isNameTaken(error);
        return blame;
    }
    case ErrorKind::ServerFault:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Malformed:
        return on(Blame::On::NotSaid);
    default:
        return on(Blame::On::WholeCall);
    }
}

} // namespace Keycutter
