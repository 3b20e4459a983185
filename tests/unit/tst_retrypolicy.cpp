// SPDX-License-Identifier: MIT
#include "http/RetryPolicy.h"

#include <QTest>

using namespace Keycutter;
using std::chrono::milliseconds;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causes_data();
    void causes();
    void endsAfterItsAttempts();
    void pauses_data();
    void pauses();
};

void RetryPolicyTest::causes_data()
{
    QTest::addColumn<RetryCause>("cause");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("write");
    QTest::newRow("none") << RetryCause::None << false << false;
    QTest::newRow("refused") << RetryCause::Refused << true << true;
    QTest::newRow("host not found") << RetryCause::HostNotFound << true << false;
    QTest::newRow("dropped") << RetryCause::Dropped << true << false;
    QTest::newRow("unavailable") << RetryCause::Unavailable << true << false;
}

void RetryPolicyTest::causes()
{
    QFETCH(RetryCause, cause);
    QFETCH(bool, read);
    QFETCH(bool, write);
    const RetryPolicy policy;
    QCOMPARE(policy.allows(HttpMethod::Get, cause, 1), read);
    for (const HttpMethod method :
         {HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete})
        QCOMPARE(policy.allows(method, cause, 1), write);
}

void RetryPolicyTest::endsAfterItsAttempts()
{
    RetryPolicy policy;
    policy.maximumAttempts = 3;
    QVERIFY(policy.allows(HttpMethod::Get, RetryCause::Refused, 2));
    QVERIFY(!policy.allows(HttpMethod::Get, RetryCause::Refused, 3));
    QVERIFY(!policy.allows(HttpMethod::Get, RetryCause::Refused, 4));
}

void RetryPolicyTest::pauses_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<double>("chance");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("first, shortest") << 1 << 0.0 << qint64(200);
    QTest::newRow("first, middle") << 1 << 0.5 << qint64(300);
    QTest::newRow("second, shortest") << 2 << 0.0 << qint64(400);
    QTest::newRow("third, shortest") << 3 << 0.0 << qint64(800);
    QTest::newRow("bounded") << 10 << 0.0 << qint64(2500);
    QTest::newRow("bounded, many") << 1000 << 0.5 << qint64(3750);
}

void RetryPolicyTest::pauses()
{
    QFETCH(int, attempts);
    QFETCH(double, chance);
    QFETCH(qint64, expected);
    RetryPolicy policy;
    policy.firstPause = milliseconds(400);
    policy.longestPause = milliseconds(5000);
    QCOMPARE(policy.pause(attempts, chance).count(), expected);
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
