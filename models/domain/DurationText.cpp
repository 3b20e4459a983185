// SPDX-License-Identifier: MIT
#include "domain/DurationText.h"

#include <QCoreApplication>
#include <QLocale>

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

qint64 rounded(qint64 number, qint64 step)
{
    return (number + step / 2) / step * step;
}

QString twoParts(const QString& large, qint64 count, const QString& small)
{
    return count == 0
        ? large
        : Text::tr("%1 %2", "minutes and seconds, hours and minutes").arg(large, small.arg(count));
}

} // namespace

QString durationText(std::chrono::seconds length)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = length.count();
    if (seconds < minute)
        return Text::tr("%1 s").arg(seconds);
    if (const qint64 tens = rounded(seconds, 10); tens < 10 * minute)
        return twoParts(Text::tr("%1 min").arg(tens / minute), tens % minute, Text::tr("%1 s"));
    if (const qint64 minutes = rounded(seconds, minute); minutes < hour)
        return Text::tr("%1 min").arg(minutes / minute);
    if (const qint64 minutes = rounded(seconds, 10 * minute); minutes < day)
        return twoParts(
            Text::tr("%1 h").arg(minutes / hour), minutes % hour / minute, Text::tr("%1 min"));
    return Text::tr("%1 d").arg(rounded(seconds, day) / day);
}

QString clockText(const QDateTime& moment)
{
    const QLocale locale;
    // The short formats leave out the seconds; the long ones add the time zone.
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        format.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return locale.toString(moment.toLocalTime().time(), format);
}

} // namespace Keycutter
