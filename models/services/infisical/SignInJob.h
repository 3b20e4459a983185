// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"
#include "services/common/SteppedJob.h"
#include "services/infisical/InfisicalApi.h"

namespace Keycutter {

//! Signs in and finds out what the sign-in is good for: projects, whether the server can
//! duplicate (contract infisical 3.9), and who it is.
class SignInJob final : public SteppedJob<SignInReport>
{
    Q_OBJECT

public:
    SignInJob(InfisicalApi& api, QObject* parent);

private:
    void projectsCame(const Result<QList<Project>>& result);
    void probe();
    void probed(const Result<HttpReply>& answer);
    void identify();
    void askOrganisations();
    void fail(Error error);

    InfisicalApi& m_api;
    SignInReport m_report;
};

} // namespace Keycutter
