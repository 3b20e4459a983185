// SPDX-License-Identifier: MIT
#include "services/common/JsonRequests.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Keycutter {

namespace {

//! True where nothing in @p text needs escaping in JSON: an id.
bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_';
    });
}

QByteArray jsonText(const QString& text)
{
    if (isPlain(text))
        return '"' + text.toLatin1() + '"';
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

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

HttpRequest JsonRequests::change(
    HttpMethod method, const QString& path, const QJsonObject& body, const QString& purpose) const
{
    HttpRequest request = get(path, {}, purpose);
    request.method = method;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest JsonRequests::post(
    const QString& path, const QJsonObject& body, QLatin1StringView listName,
    const QStringList& list, const QString& purpose) const
{
    HttpRequest request = post(path, body, purpose);
    QByteArrayList texts;
    texts.reserve(list.size());
    for (const QString& text : list)
        texts.append(jsonText(text));
    request.body.chop(1);
    request.body += (body.isEmpty() ? "\"" : ",\"") + QByteArray(listName.data(), listName.size())
        + "\":[" + texts.join(',') + "]}";
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
