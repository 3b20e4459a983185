// SPDX-License-Identifier: MIT
#include "items/RelativeTime.h"

#include <QTest>

using namespace Keycutter;

//! "2 d ago" at the borders of its units.
class RelativeTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relative_data();
    void relative();
    void oddTimes();
};

void RelativeTimeTest::relative_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("inWords");
    const auto add = [](qint64 seconds, const char* brief, const char* inWords) {
        QTest::newRow(qPrintable(QString::number(seconds)))
            << seconds << QString::fromLatin1(brief) << QString::fromLatin1(inWords);
    };
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    add(-60, "just now", "just now");
    add(0, "just now", "just now");
    add(59, "just now", "just now");
    add(60, "1 min ago", "1 minute ago");
    add(hour - 1, "59 min ago", "59 minutes ago");
    add(hour, "1 h ago", "1 hour ago");
    add(day - 1, "23 h ago", "23 hours ago");
    add(2 * day, "2 d ago", "2 days ago");
    add(30 * day - 1, "29 d ago", "29 days ago");
    add(30 * day, "1 mo ago", "1 month ago");
    add(365 * day - 1, "12 mo ago", "12 months ago");
    add(800 * day, "2 y ago", "2 years ago");
}

void RelativeTimeTest::relative()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, brief);
    QFETCH(const QString, inWords);
    const QDateTime now(QDate(2026, 3, 29), QTime(3, 0), Qt::UTC);
    QCOMPARE(relativeTime(now.addSecs(-seconds), now), brief);
    QCOMPARE(relativeTimeInWords(now.addSecs(-seconds), now), inWords);
    // Another zone is the same time.
    QCOMPARE(relativeTime(now.addSecs(-seconds).toOffsetFromUtc(7200), now), brief);
}

void RelativeTimeTest::oddTimes()
{
    const QDateTime now(QDate(2026, 3, 29), QTime(3, 0), Qt::UTC);
    QVERIFY(relativeTime({}, now).isEmpty());
    QVERIFY(relativeTimeInWords({}, now).isEmpty());
    QVERIFY(exactTime({}).isEmpty());
    QVERIFY(relativeTime(now.addDays(400), now).contains(QStringLiteral("2027")));
}

QTEST_GUILESS_MAIN(RelativeTimeTest)
#include "tst_relativetime.moc"
