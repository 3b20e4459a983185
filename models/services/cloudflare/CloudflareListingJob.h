// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/cloudflare/CloudflareApi.h"
#include "services/common/SteppedJob.h"

namespace Keycutter {

//! Lists all secrets of a store, and how many the account may hold where that is asked for and the
//! sign-in may ask.
class CloudflareListingJob final : public SteppedJob<Listing>
{
    Q_OBJECT

public:
    CloudflareListingJob(
        CloudflareApi& api, const Location& store, bool withQuota, QObject* parent);

private:
    void secretsCame(const Result<QList<Secret>>& secrets);
    void quotaCame(const Result<Quota>& quota);

    CloudflareApi& m_api;
    QString m_accountId;
    bool m_withQuota;
    Listing m_listing;
};

} // namespace Keycutter
