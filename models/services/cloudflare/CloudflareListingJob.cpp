// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareListingJob.h"

#include "services/cloudflare/CloudflareAccounts.h"
#include "services/cloudflare/CloudflareSecrets.h"
#include "services/cloudflare/PagesJob.h"

namespace Keycutter {

CloudflareListingJob::CloudflareListingJob(
    CloudflareApi& api, const Location& store, bool withQuota, QObject* parent)
    : SteppedJob<Listing>(parent)
    , m_api(api)
    , m_accountId(store.projectId)
    , m_withQuota(withQuota)
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
    const auto refused = m_api.accountsWithoutQuota.constFind(m_accountId);
    if (!m_withQuota || refused != m_api.accountsWithoutQuota.cend()) {
        if (m_withQuota)
            m_listing.quotaError = *refused;
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
    else
        m_listing.quotaError = quota.error();
    if (!quota && quota.error().kind == ErrorKind::Forbidden)
        m_api.accountsWithoutQuota.insert(m_accountId, quota.error());
    finish(m_listing);
}

} // namespace Keycutter
