// SPDX-License-Identifier: MIT
#include "http/SiteProxyFactory.h"

#include "http/Origin.h"

namespace Keycutter {

SiteProxyFactory::SiteProxyFactory(bool useSystemProxy)
    : m_useSystemProxy(useSystemProxy)
{
}

QList<QNetworkProxy> SiteProxyFactory::queryProxy(const QNetworkProxyQuery& query)
{
    if (!m_useSystemProxy || isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace Keycutter
