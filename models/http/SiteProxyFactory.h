// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>

namespace Keycutter {

//! The system's proxy; never one on the way to a loopback address.
class SiteProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;
};

} // namespace Keycutter
