// SPDX-License-Identifier: MIT
#include "http/SiteProxyFactory.h"

#include "http/Origin.h"

namespace Keycutter {

SiteProxyFactory::SiteProxyFactory(std::shared_ptr<const NetworkSetup> setup)
    : m_setup(std::move(setup))
{
}

QList<QNetworkProxy> SiteProxyFactory::queryProxy(const QNetworkProxyQuery& query)
{
    const ProxyChoice choice = m_setup ? m_setup->proxy : ProxyChoice();
    if (isLoopbackHost(query.peerHostName()) || choice.kind == ProxyChoice::Kind::None)
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (choice.kind == ProxyChoice::Kind::Own)
        return {QNetworkProxy(QNetworkProxy::HttpProxy, choice.host, choice.port)};
    return systemProxyForQuery(query);
}

} // namespace Keycutter
