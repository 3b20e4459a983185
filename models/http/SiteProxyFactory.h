// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

namespace Keycutter {

//! The system's proxy where it is asked for; never one on the way to a loopback address.
class SiteProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit SiteProxyFactory(bool useSystemProxy);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    bool m_useSystemProxy;
};

} // namespace Keycutter
