// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalSite.h"

#include "services/common/SiteAddress.h"

namespace Keycutter {

using namespace Qt::StringLiterals;

Result<QUrl> normalisedInfisicalSite(const QString& typed)
{
    Result<QUrl> site = normalisedSite(typed, QStringLiteral("https://infisical.example.com"));
    // People copy the "/api" of the documentation along.
    if (site && site->path().endsWith("/api"_L1)) {
        QString path = site->path().chopped(4);
        while (path.endsWith(u'/'))
            path.chop(1);
        site->setPath(path);
    }
    return site;
}

} // namespace Keycutter
