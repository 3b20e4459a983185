// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/common/SteppedJob.h"
#include "services/infisical/InfisicalApi.h"

namespace Keycutter {

//! How approval requests stand, for machine identities, which the lists are closed to: one after
//! the other, ten at most (contract infisical 1.6, 5). The answers hold the values of the held
//! secrets where the identity may read them; nothing else tells an identity how a request stands.
class ApprovalDetailsJob final : public SteppedJob<QList<Approval>>
{
public:
    ApprovalDetailsJob(InfisicalApi& api, const QList<ApprovalQuestion>& asked, QObject* parent);

private:
    void askNext();
    void take(const Approval& known, const Result<Approval>& result);

    InfisicalApi& m_api;
    QList<ApprovalQuestion> m_open;
    QList<Approval> m_states;
    std::optional<Error> m_error;
};

} // namespace Keycutter
