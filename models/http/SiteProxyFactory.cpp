// SPDX-License-Identifier: MIT
#include "http/SiteProxyFactory.h"

#include "http/Origin.h"

namespace Keycutter {

QList<QNetworkProxy> SiteProxyFactory::queryProxy(const QNetworkProxyQuery& query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace Keycutter
