// SPDX-License-Identifier: MIT
#pragma once

#include "RequestChain.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace Keycutter::Bench {

//! Through a QNetworkAccessManager, as the program's requests go, with nothing else around it.
class ManagerClient : public RequestChain
{
    Q_OBJECT

public:
    //! @p network must outlive the chain.
    ManagerClient(QNetworkAccessManager& network, const QUrl& site, QByteArray token);

    void start() override { sendNext(); }

protected:
    void send(const QByteArray& path, const QByteArray& body) override;

private:
    QNetworkAccessManager& m_network;
    QUrl m_site;
    QByteArray m_token;
};

} // namespace Keycutter::Bench
