// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareListingJob.h"

#include "services/cloudflare/CloudflareAccounts.h"
#include "services/cloudflare/CloudflareSecrets.h"
#include "services/cloudflare/PagesJob.h"

namespace Keycutter {

CloudflareListingJob::CloudflareListingJob(
    CloudflareApi& api, const Location& store, QObject* parent)
    : SteppedJob<Listing>(parent)
    , m_api(api)
    , m_accountId(store.projectId)
{
    auto request = [&api, store](int page) { return api.requests.secrets(store, page); };
    step<QList<Secret>>(
        new PagesJob<Secret>(
            api, request, decodeSecretPage, CloudflareRequests::itemsPerPage, this),
        [this](const Result<QList<Secret>>& secrets) { secretsCame(secrets); });
}

void CloudflareListingJob::secretsCame(const Result<QList<Secret>>& secrets)
{
    if (!secrets) {
        finish(failure(secrets.error()));
        return;
    }
    m_listing.secrets = *secrets;
    if (m_api.accountsWithoutQuota.contains(m_accountId)) {
        finish(m_listing);
        return;
    }
    step<Quota>(
        new ServiceCall<Quota>(
            m_api, m_api.requests.quota(m_accountId), decodeQuota, this, OnRefusal::Answer),
        [this](const Result<Quota>& quota) { quotaCame(quota); });
}

//! The listing is good without it.
void CloudflareListingJob::quotaCame(const Result<Quota>& quota)
{
    if (quota)
        m_listing.quota = *quota;
    else if (quota.error().kind == ErrorKind::Forbidden)
        m_api.accountsWithoutQuota.insert(m_accountId);
    finish(m_listing);
}

} // namespace Keycutter
