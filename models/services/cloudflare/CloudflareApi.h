// SPDX-License-Identifier: MIT
#pragma once

#include "services/cloudflare/CloudflareAuth.h"
#include "services/cloudflare/CloudflareRequests.h"
#include "services/common/ServiceLink.h"

#include <QHash>

namespace Keycutter {

//! What the jobs of one Cloudflare session share.
struct CloudflareApi final : ServiceLink
{
    CloudflareApi(
        const Connection& connection, Credentials credentials, const SessionTuning& tuning);

    [[nodiscard]] Authority& authority() override { return auth; }
    [[nodiscard]] Error
    errorOf(const HttpReply& reply, const QString& tried, bool mutating) const override;
    [[nodiscard]] QString requestIdOf(const HttpReply& reply) const override;

    CloudflareRequests requests;
    CloudflareAuth auth;
    //! As typed into the connection's form; may be empty.
    QString accountId;
    //! Accounts whose quota this sign-in may not read, with what Cloudflare said: not asked for
    //! again.
    QHash<QString, Error> accountsWithoutQuota;
};

} // namespace Keycutter
