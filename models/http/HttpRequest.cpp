// SPDX-License-Identifier: MIT
#include "http/HttpRequest.h"

#include "http/HttpReply.h"

namespace Keycutter {

namespace {

QByteArray
firstHeader(const QList<std::pair<QByteArray, QByteArray>>& headers, const QByteArray& name)
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Put:
        return "PUT";
    case HttpMethod::Patch:
        return "PATCH";
    case HttpMethod::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QByteArray HttpRequest::header(const QByteArray& name) const
{
    return firstHeader(headers, name);
}

QByteArray HttpReply::header(const QByteArray& name) const
{
    return firstHeader(headers, name);
}

bool HttpReply::isJson() const
{
    const QByteArray type = header("Content-Type").split(';').constFirst().trimmed().toLower();
    return type == "application/json" || type.endsWith("+json");
}

} // namespace Keycutter
