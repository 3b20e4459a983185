// SPDX-License-Identifier: MIT
#include "ManagerClient.h"

#include <QNetworkReply>

namespace Keycutter::Bench {

ManagerClient::ManagerClient(QNetworkAccessManager& network, const QUrl& site, QByteArray token)
    : m_network(network)
    , m_site(site)
    , m_token(std::move(token))
{
}

void ManagerClient::send(const QByteArray& path, const QByteArray& body)
{
    QUrl url = m_site;
    url.setPath(QString::fromLatin1(path));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply* reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->readAll();
        reply->deleteLater();
        answered(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

} // namespace Keycutter::Bench
