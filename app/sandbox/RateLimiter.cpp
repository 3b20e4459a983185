// SPDX-License-Identifier: MIT
#include "RateLimiter.h"

#include <QDateTime>
#include <QLocale>

namespace Sandbox {

RateLimiter::Verdict
RateLimiter::count(const QString& route, int limit, std::chrono::seconds window)
{
    const auto now = std::chrono::steady_clock::now();
    Window& current = m_windows[route];
    if (now >= current.end)
        current = {now + window, 0};
    ++current.used;

    Verdict verdict;
    verdict.limit = limit;
    verdict.allowed = current.used <= limit;
    verdict.remaining = std::max(0, limit - current.used);
    verdict.reset = std::chrono::ceil<std::chrono::seconds>(current.end - now);
    return verdict;
}

void RateLimiter::reset()
{
    m_windows.clear();
}

void RateLimiter::addHeaders(Response& response, const Verdict& verdict, const QString& style)
{
    const QByteArray seconds = QByteArray::number(static_cast<qint64>(verdict.reset.count()));
    response.headers.append(
        {QByteArrayLiteral("x-ratelimit-limit"), QByteArray::number(verdict.limit)});
    response.headers.append(
        {QByteArrayLiteral("x-ratelimit-remaining"), QByteArray::number(verdict.remaining)});
    response.headers.append({QByteArrayLiteral("x-ratelimit-reset"), seconds});
    if (verdict.allowed || style == u"absent")
        return;
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(verdict.reset.count());
    const QString date
        = QLocale::c().toString(until, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    response.headers.append(
        {QByteArrayLiteral("retry-after"), style == u"date" ? date.toLatin1() : seconds});
}

} // namespace Sandbox
