// SPDX-License-Identifier: MIT
#include "cloudflare/Envelope.h"

#include "cloudflare/ApiError.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace Sandbox::Cloudflare {

namespace {

constexpr int usualPageSize = 20;
constexpr qint64 microsecondsPerSecond = 1'000'000;

//! A number of the query; 0 when it is absent or 0, which stands for the usual one.
int queryNumber(const Call& call, const QString& name)
{
    const QString text = call.query(name);
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0)
        throw ApiError::invalid(QStringLiteral("invalid_query_parameter: ") + name);
    return number;
}

int pageSize(const Call& call, const PageSizes& sizes)
{
    const int asked = queryNumber(call, QStringLiteral("per_page"));
    if (asked == 0)
        return usualPageSize;
    const int taken = std::clamp(asked, sizes.smallest, sizes.largest);
    if (taken != asked && call.options().refusesPageSizes)
        throw ApiError::invalid(QStringLiteral("invalid_query_parameter: per_page"));
    return taken;
}

} // namespace

Response succeed(const QJsonValue& result, int status, const QJsonArray& messages)
{
    return Response::json(
        {{QStringLiteral("success"), true},
         {QStringLiteral("errors"), QJsonArray()},
         {QStringLiteral("messages"), messages},
         {QStringLiteral("result"), result}},
        status);
}

Response pageOf(const Call& call, const QJsonArray& items, qsizetype total, const PageSizes& sizes)
{
    const qsizetype size = pageSize(call, sizes);
    const qsizetype page = std::max(1, queryNumber(call, QStringLiteral("page")));
    QJsonArray shown;
    for (qsizetype i = (page - 1) * size; i < std::min(page * size, items.size()); ++i)
        shown.append(items.at(i));
    const QJsonObject info{
        {QStringLiteral("count"), shown.size()},
        {QStringLiteral("page"), page},
        {QStringLiteral("per_page"), size},
        {QStringLiteral("total_count"), total},
        {QStringLiteral("total_pages"), (total + size - 1) / size}};
    return Response::json(
        {{QStringLiteral("success"), true},
         {QStringLiteral("errors"), QJsonArray()},
         {QStringLiteral("messages"), QJsonArray()},
         {QStringLiteral("result"), shown},
         {QStringLiteral("result_info"), info}});
}

bool isDescending(const Call& call, bool byDefault)
{
    const QString word = call.query(QStringLiteral("direction"));
    if (word.isEmpty())
        return byDefault;
    if (word != u"asc" && word != u"desc")
        throw ApiError::invalid(QStringLiteral("invalid_query_parameter: direction"));
    return word == u"desc";
}

QString timeText(qint64 microseconds)
{
    const QDateTime second
        = QDateTime::fromSecsSinceEpoch(microseconds / microsecondsPerSecond, Qt::UTC);
    return QStringLiteral("%1.%2Z")
        .arg(second.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
        .arg(microseconds % microsecondsPerSecond, 6, 10, QChar(u'0'));
}

QJsonValue jsonBody(const Request& request)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        throw ApiError::invalid(QStringLiteral("invalid_json_body"));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace Sandbox::Cloudflare
