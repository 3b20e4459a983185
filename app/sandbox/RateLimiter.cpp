// SPDX-License-Identifier: MIT
#include "RateLimiter.h"

#include <QDateTime>
#include <QLocale>

namespace Sandbox {

RateLimiter::Verdict RateLimiter::count(const QString& key, int limit, std::chrono::seconds window)
{
    const auto now = std::chrono::steady_clock::now();
    Window& current = m_windows[key];
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

void RateLimiter::addRetryAfter(Response& response, const Verdict& verdict, const QString& style)
{
    if (verdict.allowed || style == u"absent")
        return;
    const QByteArray seconds = QByteArray::number(static_cast<qint64>(verdict.reset.count()));
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(verdict.reset.count());
    const QString date
        = QLocale::c().toString(until, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    response.headers.append(
        {QByteArrayLiteral("retry-after"), style == u"date" ? date.toLatin1() : seconds});
}

} // namespace Sandbox
