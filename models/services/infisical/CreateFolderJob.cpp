// SPDX-License-Identifier: MIT
#include "services/infisical/CreateFolderJob.h"

#include "services/common/ServiceCall.h"
#include "services/infisical/InfisicalFolders.h"

#include <algorithm>

namespace Keycutter {

CreateFolderJob::CreateFolderJob(InfisicalApi& api, Location location, QObject* parent)
    : SteppedJob<Folder>(parent)
    , m_api(api)
    , m_location(std::move(location))
{
    const HttpRequest request = api.requests.createFolder(m_location);
    if (m_location.path == QStringLiteral("/")) {
        finish(named());
        return;
    }
    const QString problem = pathProblem(m_location.path);
    if (!problem.isEmpty()) {
        finish(failure(Error::of(ErrorKind::InvalidRequest, request.purpose, problem)));
        return;
    }
    auto decode = [path = m_location.path](const QByteArray& bytes, const QString& purpose) {
        return decodeCreatedFolder(bytes, path, purpose);
    };
    step<Folder>(
        new ServiceCall<Folder>(api, request, decode, this),
        [this](const Result<Folder>& result) { answered(result); }, CancelRule::KeepSuccess);
}

Folder CreateFolderJob::named() const
{
    return {{}, m_location.path.section(u'/', -1), m_location.path};
}

void CreateFolderJob::answered(const Result<Folder>& result)
{
    const bool isThere = !result && result.error().kind == ErrorKind::Conflict;
    if (isThere)
        findExisting();
    else
        finish(result);
}

//! For its id. That it is there is known, whatever comes of this.
void CreateFolderJob::findExisting()
{
    Location parent = m_location;
    parent.path = parentPath(m_location.path);
    auto decode = [path = parent.path](const QByteArray& bytes, const QString& purpose) {
        return decodeFolders(bytes, path, purpose);
    };
    auto* list
        = new ServiceCall<QList<Folder>>(m_api, m_api.requests.folders(parent), decode, this);
    step<QList<Folder>>(
        list,
        [this](const Result<QList<Folder>>& folders) {
            const auto all = folders.value_or(QList<Folder>{});
            const auto found = std::ranges::find(all, m_location.path, &Folder::path);
            finish(found == all.cend() ? named() : *found);
        },
        CancelRule::Ignore);
}

} // namespace Keycutter
