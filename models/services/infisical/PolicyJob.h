// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "services/common/SteppedJob.h"
#include "services/infisical/InfisicalApi.h"

namespace Keycutter {

//! Reads the approval policy of one path, by the older route where the server has only that. A
//! server that refuses to tell gives Need::Unknown (contract infisical 5).
class PolicyJob final : public SteppedJob<ApprovalPolicy>
{
    Q_OBJECT

public:
    PolicyJob(InfisicalApi& api, Location location, QObject* parent);

private:
    void ask(const HttpRequest& request, bool isLast);
    void answered(const Result<ApprovalPolicy>& result, bool isLast);

    InfisicalApi& m_api;
    Location m_location;
};

} // namespace Keycutter
