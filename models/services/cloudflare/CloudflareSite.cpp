// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareSite.h"

#include "services/common/SiteAddress.h"

namespace Keycutter {

Result<QUrl> normalisedCloudflareSite(const QString& typed)
{
    Result<QUrl> site
        = normalisedSite(typed, QStringLiteral("https://api.cloudflare.com/client/v4"));
    if (site && site->path().isEmpty())
        site->setPath(QStringLiteral("/client/v4"));
    return site;
}

} // namespace Keycutter
