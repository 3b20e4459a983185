// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Project.h"
#include "services/common/SteppedJob.h"
#include "services/infisical/InfisicalApi.h"

namespace Keycutter {

//! Lists the projects, by the older route where the server has only that (contract infisical 2.2).
class ProjectsJob final : public SteppedJob<QList<Project>>
{
    Q_OBJECT

public:
    ProjectsJob(InfisicalApi& api, QObject* parent);

private:
    void answered(const Result<QList<Project>>& result);

    InfisicalApi& m_api;
};

} // namespace Keycutter
