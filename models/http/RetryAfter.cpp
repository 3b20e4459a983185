// SPDX-License-Identifier: MIT
#include "http/RetryAfter.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace Keycutter {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr seconds usual{60};
constexpr seconds shortest{1};
constexpr seconds longest{24 * 60 * 60};

std::optional<seconds> parseSeconds(const QByteArray& text)
{
    const bool digitsOnly
        = !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!digitsOnly)
        return std::nullopt;
    bool fits = false;
    const qint64 count = text.toLongLong(&fits);
    return fits ? seconds(std::min<qint64>(count, longest.count())) : longest;
}

} // namespace

QDateTime parseHttpDate(const QByteArray& text)
{
    // Without the weekday, which would not fit a year of two digits read as 19xx.
    static const std::array formats{
        u"dd MMM yyyy hh:mm:ss 'GMT'"_qs, u"dd-MMM-yy hh:mm:ss 'GMT'"_qs,
        u"MMM d hh:mm:ss yyyy"_qs};
    const QString all = QString::fromLatin1(text).simplified();
    const QString simplified = all.mid(all.indexOf(u' ') + 1);
    for (const QString& format : formats) {
        QDateTime date = QLocale::c().toDateTime(simplified, format);
        if (!date.isValid())
            continue;
        if (date.date().year() < 1970)
            date = date.addYears(100);
        date.setTimeSpec(Qt::UTC);
        return date;
    }
    return {};
}

seconds retryAfter(const HttpReply& reply, const QDateTime& now)
{
    const QByteArray text = reply.header("Retry-After").trimmed();
    if (const auto asked = parseSeconds(text))
        return std::max(shortest, *asked);
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return usual;
    const QDateTime theirs = parseHttpDate(reply.header("Date"));
    const qint64 wait = (theirs.isValid() ? theirs : now).secsTo(date);
    return std::clamp(seconds(wait), shortest, longest);
}

} // namespace Keycutter
