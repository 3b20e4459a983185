// SPDX-License-Identifier: MIT
#include "Failures.h"

#include <algorithm>

namespace Sandbox {

namespace {

bool matches(const Failures::Failure& failure, const Request& request, const QString& pattern)
{
    if (!failure.method.isEmpty() && failure.method != request.method)
        return false;
    const QString path = QString::fromUtf8(request.path());
    if (failure.path.endsWith(u'*'))
        return path.startsWith(QStringView(failure.path).chopped(1));
    return failure.path == pattern || failure.path == path;
}

} // namespace

bool Failures::add(const QJsonObject& description)
{
    Failure failure;
    failure.path = description.value(u"path").toString();
    if (failure.path.isEmpty())
        return false;
    failure.method = description.value(u"method").toString().toLatin1().toUpper();
    failure.afterEffect = description.value(u"afterEffect").toBool();
    failure.times = description.value(u"times").toInt(1);

    const int status = description.value(u"status").toInt(500);
    const QJsonValue body = description.value(u"body");
    failure.response = Response::json(body.toObject(), status);
    if (body.isString())
        failure.response.body = body.toString().toUtf8();
    if (description.contains(u"contentType"))
        failure.response.contentType = description.value(u"contentType").toString().toLatin1();
    const QJsonObject headers = description.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        failure.response.headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    m_failures.push_back(failure);
    return true;
}

std::optional<Failures::Failure> Failures::take(const Request& request, const QString& pattern)
{
    const auto found = std::ranges::find_if(
        m_failures, [&](const Failure& failure) { return matches(failure, request, pattern); });
    if (found == m_failures.end())
        return std::nullopt;
    const Failure failure = *found;
    if (--found->times <= 0)
        m_failures.erase(found);
    return failure;
}

void Failures::reset()
{
    m_failures.clear();
}

} // namespace Sandbox
