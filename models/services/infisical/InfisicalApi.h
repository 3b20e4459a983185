// SPDX-License-Identifier: MIT
#pragma once

#include "services/common/ServiceLink.h"
#include "services/infisical/InfisicalAuth.h"
#include "services/infisical/InfisicalRequests.h"

namespace Keycutter {

//! What the jobs of one Infisical session share.
struct InfisicalApi final : ServiceLink
{
    InfisicalApi(
        const Connection& connection, Credentials credentials, const SessionTuning& tuning);

    [[nodiscard]] Authority& authority() override { return auth; }
    [[nodiscard]] Error
    errorOf(const HttpReply& reply, const QString& tried, bool mutating) const override;

    InfisicalRequests requests;
    InfisicalAuth auth;
};

} // namespace Keycutter
