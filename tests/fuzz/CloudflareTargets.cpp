// SPDX-License-Identifier: MIT
#include "FuzzPromises.h"
#include "FuzzTargets.h"

#include "http/HttpRequest.h"
#include "http/RateBudget.h"
#include "http/RateLedger.h"
#include "services/cloudflare/CloudflareAbility.h"
#include "services/cloudflare/CloudflareAccounts.h"
#include "services/cloudflare/CloudflareBlame.h"
#include "services/cloudflare/CloudflareErrors.h"
#include "services/cloudflare/CloudflareSecrets.h"

#include <algorithm>

namespace Keycutter::Fuzz {

using namespace Qt::StringLiterals;

namespace {

const DuplicateItem item{u"source"_s, u"KEY"_s, u"MY_API_KEY"_s, {u"workers"_s}, {}};

template <class T> void requirePage(const Result<CloudflarePage<T>>& page)
{
    requireStrict(page);
    if (!page)
        return;
    require(!page->perPage || *page->perPage >= 0);
    // Whatever a server says of its pages, an empty one ends the list.
    require(!page->items.isEmpty() || page->isLast(1, 100));
}

} // namespace

void runCloudflareLists(const QByteArray& bytes)
{
    const auto secrets = decodeSecretPage(bytes, {});
    requirePage(secrets);
    if (secrets) {
        for (const Secret& secret : secrets->items)
            require(!secret.id.isEmpty() && !secret.key.isEmpty());
    }
    const auto accounts = decodeAccounts(bytes, {});
    requirePage(accounts);
    if (accounts) {
        for (const Project& account : accounts->items)
            require(!account.id.isEmpty() && !account.name.isEmpty());
    }
    requirePage(decodeStores(bytes, {}));
    const auto quota = decodeQuota(bytes, {});
    requireStrict(quota);
    if (quota)
        require(quota->used >= 0 && quota->limit >= 0 && quota->free() >= 0);
    requireStrict(decodeTokenEnd(bytes, {}));
}

void runCloudflareCopy(const QByteArray& bytes)
{
    const auto reply = decodeCopy(bytes, item, {});
    requireStrict(reply);
    if (!reply)
        return;
    require(reply->results.size() == 1);
    require(reply->results.constFirst().sourceId == item.sourceId);
    require(!reply->results.constFirst().destinationId.isEmpty());
    require(reply->results.constFirst().destinationId != item.sourceId);
}

void runCloudflareErrors(const QByteArray& bytes)
{
    DuplicateCall call;
    call.items = {item};
    for (const int status : {200, 400, 401, 403, 404, 409, 429, 500}) {
        HttpReply reply;
        reply.status = status;
        reply.body = bytes;
        reply.headers = {{"Content-Type", "application/json"}, {"cf-ray", bytes.left(2000)}};
        const Error error = cloudflareErrorOf(reply, u"Fuzzing"_s, true);
        require(!error.said.isEmpty() && error.said.size() <= 1000);
        require(error.requestId.size() <= 1000 && error.details.size() <= 20);
        // A write that may have happened is never told as refused.
        require(status != 500 || error.kind == ErrorKind::OutcomeUnknown);
        const Blame blame = cloudflareBlame(call, error);
        require((blame.on == Blame::On::Item) == !blame.sourceId.isEmpty());
        require(!blame.alreadyExists || isNameTaken(error));
        const DuplicateAbility ability = cloudflareAbility(reply);
        require((ability.level == DuplicateAbility::Level::Yes) == ability.reason.isEmpty());
        require(status != 200 || ability.level == DuplicateAbility::Level::Unknown);
    }
}

void runRateHeaders(const QByteArray& bytes)
{
    const qsizetype half = std::max<qsizetype>(bytes.indexOf('\n'), 0);
    HttpReply reply;
    reply.status = 200;
    reply.headers = {{"Ratelimit", bytes.left(half)}, {"Ratelimit-Policy", bytes.mid(half + 1)}};
    const QList<RateStanding> standings = rateStandings(reply);
    for (const RateStanding& standing : standings) {
        require(standing.remaining >= 0 && standing.quota.value_or(1) > 0);
        require(standing.reset.count() >= 0 && standing.reset.count() <= 24 * 60 * 60);
    }
    Clock clock;
    RateBudget budget(RateBudgetSettings{}, clock);
    const auto wait = budget.answered(reply);
    require(!wait || (wait->count() >= 1 && wait->count() <= 24 * 60 * 60));
    RateLedger ledger({}, RateBudgetSettings{}, clock);
    ledger.answered(HttpRequest(), reply);
    const auto limit = ledger.limitOf(HttpRequest());
    require(limit.has_value() != standings.isEmpty());
    require(!limit || (limit->usable >= 1 && limit->left >= 0 && limit->left <= limit->usable));
}

} // namespace Keycutter::Fuzz
