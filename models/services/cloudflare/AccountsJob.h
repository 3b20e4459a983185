// SPDX-License-Identifier: MIT
#pragma once

#include "services/cloudflare/AccountJob.h"

namespace Keycutter {

//! What a sign-in reaches.
struct AccountsReport
{
    QList<Project> accounts;
    //! Of all accounts together.
    DuplicateAbility ability;
};

//! Finds the accounts of the sign-in (contract cloudflare 1.3): those that it lists, and the one
//! whose id was typed. A list that is refused or empty is no refusal of the sign-in while an id was
//! typed: then the account itself answers.
class AccountsJob final : public SteppedJob<AccountsReport>
{
    Q_OBJECT

public:
    AccountsJob(CloudflareApi& api, QObject* parent);

private:
    void listed(const Result<QList<Project>>& result);
    void refused(const Error& error);
    void askEach(QList<Project> accounts);
    void answered(const QList<Project>& accounts, const QList<Result<AccountReport>>& results);

    CloudflareApi& m_api;
};

} // namespace Keycutter
