// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/cloudflare/AccountsJob.h"

namespace Keycutter {

//! Signs in and finds out what the sign-in is good for (contract cloudflare 1.3): the accounts with
//! their stores, whether it may duplicate there, who it is, and until when. Only the accounts
//! decide: a verify route's refusal takes nothing away.
class CloudflareSignInJob final : public SteppedJob<SignInReport>
{
    Q_OBJECT

public:
    CloudflareSignInJob(CloudflareApi& api, QString email, QObject* parent);

private:
    void fail(Error error);
    void identify(const AccountsReport& accounts);
    void askUserToken();
    void askAccountToken();
    void verify(const HttpRequest& request, std::function<void(const Result<QDateTime>&)> then);
    void end(const QString& name, const QDateTime& expires = {});

    CloudflareApi& m_api;
    QString m_email;
    SignInReport m_report;
};

} // namespace Keycutter
