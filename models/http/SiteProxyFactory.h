// SPDX-License-Identifier: MIT
#pragma once

#include "http/NetworkSetup.h"

#include <QNetworkProxyFactory>

#include <memory>

namespace Keycutter {

//! The proxy that was chosen; never one on the way to a loopback address.
class SiteProxyFactory final : public QNetworkProxyFactory
{
public:
    //! @p setup is looked at for each request; the system's proxy where it is null.
    explicit SiteProxyFactory(std::shared_ptr<const NetworkSetup> setup = nullptr);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    std::shared_ptr<const NetworkSetup> m_setup;
};

} // namespace Keycutter
