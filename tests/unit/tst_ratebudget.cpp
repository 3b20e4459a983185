// SPDX-License-Identifier: MIT
#include "RateReplies.h"
#include "http/RateBudget.h"
#include "support/ManualClock.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

//! When a connection stops before the service's limit does.
class RateBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void quotaWithoutAPolicy();
    void ownCount();
    void ownCountForgets();
    void headersBeatTheOwnCount();
    void ownCountReturnsWithTheHeadersGone();
    void withoutSettingsNothingHappens();
};

void RateBudgetTest::waits_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("wait"); // seconds, -1: none
    const QByteArray published = R"("default";q=1200;w=300)";
    const auto row = [](const char* name, const QByteArray& limit, const QByteArray& policy,
                        int wait) { QTest::newRow(name) << limit << policy << wait; };
    row("plenty", R"("default";r=1199;t=300)", published, -1);
    row("one above the reserve", R"("default";r=241;t=120)", published, -1);
    row("at the reserve", R"("default";r=240;t=120)", published, 120);
    row("below it", R"("default";r=3;t=7)", published, 7);
    row("resets at once", R"("default";r=3;t=0)", published, 1);
    row("a smaller quota has a smaller reserve", R"("b";r=21;t=9)", R"("b";q=100;w=60)", -1);
    row("which is kept", R"("b";r=20;t=9)", R"("b";q=100;w=60)", 9);
    row("no policy: only what is left is known of it", R"("d";r=2;t=5)", {}, -1);
    row("no policy: nothing is left", R"("d";r=0;t=5)", {}, 5);
    row("the longer wait of two", R"("a";r=0;t=5, "b";r=0;t=50)", R"("a";q=10;w=10, "b";q=10;w=60)",
        50);
    row("the tight one of two", R"("a";r=9;t=50, "b";r=1;t=5)", R"("a";q=10;w=60, "b";q=10;w=10)",
        5);
}

void RateBudgetTest::waits()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, policy);
    QFETCH(int, wait);
    ManualClock clock;
    RateBudget budget(RateBudgetSettings{}, clock);
    QCOMPARE(budget.answered(replyWith(limit, policy)).value_or(seconds(-1)), seconds(wait));
}

void RateBudgetTest::quotaWithoutAPolicy()
{
    // Of 120 a window, which no header says: a reserve of the published 1,200 would be all of it.
    ManualClock clock;
    RateBudget budget(RateBudgetSettings{}, clock);
    const auto left = [&](int remaining) {
        return budget.answered(replyWith("\"d\";r=" + QByteArray::number(remaining) + ";t=30", {}));
    };
    for (int remaining = 119; remaining > 24; --remaining)
        QVERIFY2(!left(remaining), qPrintable(QString::number(remaining)));
    QCOMPARE(left(24), seconds(30));
    // The next window has the same quota; what was left before says nothing less of it.
    QVERIFY(!left(119));
    // No reserve of more than the published quota's.
    QVERIFY(!left(5000));
    QCOMPARE(left(240), seconds(30));
}

void RateBudgetTest::ownCount()
{
    ManualClock clock;
    RateBudget budget(RateBudgetSettings{100, seconds(60), 5}, clock);
    // 80 are ours; one a second, so that the end of the wait can be told.
    for (int i = 1; i < 80; ++i) {
        QVERIFY(!budget.started());
        clock.advance(std::chrono::milliseconds(500));
    }
    const auto wait = budget.started();
    QVERIFY(wait);
    // The 40th of them started 20 s ago; 60 s after its start half of the count is free.
    QCOMPARE(*wait, seconds(40));
    clock.advance(*wait + seconds(1));
    int free = 1;
    while (!budget.started())
        ++free;
    QVERIFY2(free >= 40 && free <= 45, qPrintable(QString::number(free)));
}

void RateBudgetTest::ownCountForgets()
{
    ManualClock clock;
    RateBudget budget(RateBudgetSettings{10, seconds(10), 5}, clock);
    // One in two seconds never uses 8 in ten seconds up.
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!budget.started());
        clock.advance(seconds(2));
    }
}

void RateBudgetTest::headersBeatTheOwnCount()
{
    ManualClock clock;
    RateBudget budget(RateBudgetSettings{10, seconds(10), 5}, clock);
    QVERIFY(!budget.answered(replyWith(R"("d";r=900;t=9)", R"("d";q=1000;w=10)")));
    for (int i = 0; i < 100; ++i)
        QVERIFY(!budget.started());
}

void RateBudgetTest::ownCountReturnsWithTheHeadersGone()
{
    ManualClock clock;
    RateBudget budget(RateBudgetSettings{10, seconds(10), 5}, clock);
    QVERIFY(!budget.answered(replyWith(R"("d";r=900;t=9)", R"("d";q=1000;w=10)")));
    for (int i = 0; i < 20; ++i)
        QVERIFY(!budget.started());
    QVERIFY(!budget.answered(replyWith({}, {})));
    QVERIFY(budget.started());
}

void RateBudgetTest::withoutSettingsNothingHappens()
{
    ManualClock clock;
    RateBudget budget(std::nullopt, clock);
    for (int i = 0; i < 5000; ++i)
        QVERIFY(!budget.started());
    QVERIFY(!budget.answered(replyWith(R"("d";r=0;t=9)", R"("d";q=1000;w=10)")));
}

QTEST_GUILESS_MAIN(RateBudgetTest)
#include "tst_ratebudget.moc"
