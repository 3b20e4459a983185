// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/cloudflare/CloudflareApi.h"
#include "services/common/SteppedJob.h"

namespace Keycutter {

//! One account with its stores, and what the sign-in may do there.
struct AccountReport
{
    Project account;
    DuplicateAbility ability;
};

//! Lists an account's stores and asks whether the sign-in may duplicate there. An account that the
//! sign-in may not look into, or that has no store, says so in Project::cannotDuplicate.
class AccountJob final : public SteppedJob<AccountReport>
{
    Q_OBJECT

public:
    //! @p probes: false where the answer of a probe would not be worth its request.
    AccountJob(CloudflareApi& api, const Project& account, bool probes, QObject* parent);

private:
    void storesCame(const Result<QList<Environment>>& stores);
    void probed(const Result<HttpReply>& answer);
    void end(const DuplicateAbility& ability);

    CloudflareApi& m_api;
    AccountReport m_report;
    bool m_probes;
};

} // namespace Keycutter
