// SPDX-License-Identifier: MIT
#include "services/infisical/ProjectsJob.h"

#include "services/common/ServiceCall.h"
#include "services/infisical/InfisicalErrors.h"
#include "services/infisical/InfisicalProjects.h"

namespace Keycutter {

ProjectsJob::ProjectsJob(InfisicalApi& api, QObject* parent)
    : SteppedJob<QList<Project>>(parent)
    , m_api(api)
{
    step<QList<Project>>(
        new ServiceCall<QList<Project>>(api, api.requests.projects(), decodeProjects, this),
        [this](const Result<QList<Project>>& result) { answered(result); });
}

void ProjectsJob::answered(const Result<QList<Project>>& result)
{
    if (result || !isRouteMissing(result.error())) {
        finish(result);
        return;
    }
    step<QList<Project>>(
        new ServiceCall<QList<Project>>(
            m_api, m_api.requests.olderProjects(), decodeProjects, this),
        [this](const Result<QList<Project>>& older) { finish(older); });
}

} // namespace Keycutter
