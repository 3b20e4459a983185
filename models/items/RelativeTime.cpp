// SPDX-License-Identifier: MIT
#include "items/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

struct Unit
{
    qint64 seconds;
    const char* brief; //!< with %n
    const char* inWords; //!< with %n
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day;
constexpr qint64 year = 365 * day;

// Largest first.
constexpr std::array units{
    Unit{
        year, QT_TRANSLATE_N_NOOP("RelativeTime", "%n y ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "%n year(s) ago")},
    Unit{
        month, QT_TRANSLATE_N_NOOP("RelativeTime", "%n mo ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "%n month(s) ago")},
    Unit{
        day, QT_TRANSLATE_N_NOOP("RelativeTime", "%n d ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "%n day(s) ago")},
    Unit{
        hour, QT_TRANSLATE_N_NOOP("RelativeTime", "%n h ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "%n hour(s) ago")},
    Unit{
        minute, QT_TRANSLATE_N_NOOP("RelativeTime", "%n min ago"),
        QT_TRANSLATE_N_NOOP("RelativeTime", "%n minute(s) ago")},
};

QString format(const QDateTime& then, const QDateTime& now, bool inWords)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = then.secsTo(now);
    if (seconds < -5 * minute)
        return exactTime(then);
    const auto unit = std::ranges::find_if(
        units, [seconds](const Unit& candidate) { return seconds >= candidate.seconds; });
    if (unit == units.end())
        return QCoreApplication::translate("RelativeTime", "just now");
    const qint64 count = seconds / unit->seconds;
    return QCoreApplication::translate(
        "RelativeTime", inWords ? unit->inWords : unit->brief, nullptr, int(count));
}

} // namespace

QString relativeTime(const QDateTime& then, const QDateTime& now)
{
    return format(then, now, false);
}

QString relativeTimeInWords(const QDateTime& then, const QDateTime& now)
{
    return format(then, now, true);
}

QString exactTime(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace Keycutter
