// SPDX-License-Identifier: MIT
#include "services/common/JsonRequests.h"

#include <QJsonDocument>

namespace Keycutter {

JsonRequests::JsonRequests(QUrl site, std::chrono::milliseconds timeout)
    : m_site(std::move(site))
    , m_timeout(timeout)
{
}

QUrl JsonRequests::url(const QString& path, const Query& query) const
{
    QStringList pairs;
    for (const auto& [name, value] : query)
        pairs.append(name + u'=' + percentEncoded(value));
    QUrl url = m_site;
    url.setPath(m_site.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    if (!pairs.isEmpty())
        url.setQuery(pairs.join(u'&'), QUrl::StrictMode);
    return url;
}

HttpRequest JsonRequests::get(const QString& path, const Query& query, const QString& purpose) const
{
    HttpRequest request;
    request.url = url(path, query);
    request.route = path;
    request.purpose = purpose;
    request.timeout = m_timeout;
    // Without "Mozilla", or Infisical's audit log takes the program for a browser (contract 1.1).
    request.headers = {{"User-Agent", "Keycutter/" KEYCUTTER_VERSION}};
    return request;
}

HttpRequest
JsonRequests::post(const QString& path, const QJsonObject& body, const QString& purpose) const
{
    HttpRequest request = get(path, {}, purpose);
    request.method = HttpMethod::Post;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest harmless(HttpRequest request)
{
    request.changesState = false;
    return request;
}

QString percentEncoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace Keycutter
