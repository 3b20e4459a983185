// SPDX-License-Identifier: MIT
#include "Http.h"

#include <QJsonDocument>

namespace Sandbox {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

bool Request::isRead() const
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

QByteArray Request::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QStringList Request::queryValues(const QString& name) const
{
    QStringList values;
    for (const auto& [itemName, value] : queryItems) {
        if (itemName == name)
            values.append(value);
    }
    return values;
}

void Request::parseTarget()
{
    segments.clear();
    query.clear();
    queryItems.clear();
    const QByteArray ownPath = path();
    const QList<QByteArray> parts = ownPath.mid(1).split('/');
    for (const QByteArray& part : parts)
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    while (!segments.isEmpty() && segments.last().isEmpty())
        segments.removeLast();

    if (ownPath.size() == target.size())
        return;
    const QList<QByteArray> pairs = target.mid(ownPath.size() + 1).split('&');
    for (const QByteArray& pair : pairs) {
        const auto equals = pair.indexOf('=');
        if (equals >= 0)
            queryItems.append({decoded(pair.left(equals)), decoded(pair.mid(equals + 1))});
        else if (!pair.isEmpty())
            queryItems.append({decoded(pair), {}});
    }
    for (const auto& [name, value] : queryItems)
        query.insert(name, value);
}

Response Response::json(const QJsonObject& object, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response Response::html(const QByteArray& page, int status)
{
    Response response;
    response.status = status;
    response.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    response.body = page;
    return response;
}

Response Response::seeOther(const QByteArray& location)
{
    Response response = html({}, 303);
    response.headers.append({QByteArrayLiteral("Location"), location});
    return response;
}

} // namespace Sandbox
