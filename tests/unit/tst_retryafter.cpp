// SPDX-License-Identifier: MIT
#include "http/RetryAfter.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

class RetryAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void dates_data();
    void dates();
};

void RetryAfterTest::waits_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("expected");

    const QByteArray none;
    QTest::newRow("absent") << none << none << qint64(60);
    QTest::newRow("seconds") << QByteArray("7") << none << qint64(7);
    QTest::newRow("seconds with blanks") << QByteArray(" 7 ") << none << qint64(7);
    QTest::newRow("zero is not at once") << QByteArray("0") << none << qint64(1);
    QTest::newRow("a week is a day") << QByteArray("604800") << none << qint64(86400);
    QTest::newRow("more than fits") << QByteArray("99999999999999999999") << none << qint64(86400);
    QTest::newRow("negative") << QByteArray("-5") << none << qint64(60);
    QTest::newRow("words") << QByteArray("soon") << none << qint64(60);
    QTest::newRow("fraction") << QByteArray("1.5") << none << qint64(60);
    QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 12:00:30 GMT") << none << qint64(30);
    QTest::newRow("date in the past")
        << QByteArray("Thu, 01 Jan 2026 11:00:00 GMT") << none << qint64(1);
    QTest::newRow("date against the server's clock")
        << QByteArray("Thu, 01 Jan 2026 15:00:20 GMT")
        << QByteArray("Thu, 01 Jan 2026 15:00:00 GMT") << qint64(20);
    QTest::newRow("date against a clock that cannot be read")
        << QByteArray("Thu, 01 Jan 2026 12:00:20 GMT") << QByteArray("noon") << qint64(20);
}

void RetryAfterTest::waits()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, date);
    QFETCH(qint64, expected);

    HttpReply reply;
    reply.status = 429;
    if (!retryAfter.isNull())
        reply.headers.append({QByteArray("retry-after"), retryAfter});
    if (!date.isNull())
        reply.headers.append({QByteArray("date"), date});
    const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(Keycutter::retryAfter(reply, now).count(), expected);
}

void RetryAfterTest::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime known(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("fixed length") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << known;
    QTest::newRow("RFC 850, this century")
        << QByteArray("Friday, 06-Nov-26 08:49:37 GMT")
        << QDateTime(QDate(2026, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << known;
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << QDateTime();
    QTest::newRow("empty") << QByteArray() << QDateTime();
}

void RetryAfterTest::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, expected);
    QCOMPARE(parseHttpDate(text), expected);
}

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
