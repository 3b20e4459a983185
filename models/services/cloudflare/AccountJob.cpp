// SPDX-License-Identifier: MIT
#include "services/cloudflare/AccountJob.h"

#include "services/cloudflare/CloudflareAbility.h"
#include "services/cloudflare/CloudflareAccounts.h"
#include "services/cloudflare/PagesJob.h"

namespace Keycutter {

using Level = DuplicateAbility::Level;

namespace {

DuplicateAbility mayNotLook(const Error& error)
{
    return {
        Level::No,
        QCoreApplication::translate(
            "Cloudflare",
            "This sign-in may not look into the secrets store of this account: Cloudflare says "
            "“%1”. "
            "A token needs the permission “Secrets Store Read” or “Secrets Store Write”, a user a "
            "role for the Secrets Store.")
            .arg(error.said)};
}

DuplicateAbility hasNoStore()
{
    return {
        Level::No,
        QCoreApplication::translate(
            "Cloudflare",
            "This account has no secrets store yet. Cloudflare creates its one store when the "
            "first secret is added in the dashboard.")};
}

} // namespace

AccountJob::AccountJob(CloudflareApi& api, const Project& account, bool probes, QObject* parent)
    : SteppedJob<AccountReport>(parent)
    , m_api(api)
    , m_report{account, {}}
    , m_probes(probes)
{
    auto request = [&api, id = account.id](int page) { return api.requests.stores(id, page); };
    step<QList<Environment>>(
        new PagesJob<Environment>(
            api, request, decodeStores, CloudflareRequests::itemsPerPage, this),
        [this](const Result<QList<Environment>>& stores) { storesCame(stores); });
}

void AccountJob::storesCame(const Result<QList<Environment>>& stores)
{
    if (!stores) {
        if (stores.error().kind == ErrorKind::Forbidden)
            end(mayNotLook(stores.error()));
        else
            finish(failure(stores.error()));
        return;
    }
    m_report.account.environments = *stores;
    if (stores->isEmpty()) {
        end(hasNoStore());
        return;
    }
    if (!m_probes) {
        end({});
        return;
    }
    const Location store{m_report.account.id, stores->constFirst().slug, {}};
    step<HttpReply>(
        new AuthorisedJob(m_api, m_api.requests.duplicateProbe(store), this, OnRefusal::Answer),
        [this](const Result<HttpReply>& answer) { probed(answer); });
}

void AccountJob::probed(const Result<HttpReply>& answer)
{
    // Listing works, so the sign-in does; the run's own answers will tell the rest.
    end(answer ? cloudflareAbility(*answer)
               : DuplicateAbility{Level::Unknown, answer.error().message()});
}

void AccountJob::end(const DuplicateAbility& ability)
{
    m_report.ability = ability;
    if (ability.level == Level::No)
        m_report.account.cannotDuplicate = ability.reason;
    finish(m_report);
}

} // namespace Keycutter
