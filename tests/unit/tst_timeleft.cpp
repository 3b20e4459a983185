// SPDX-License-Identifier: MIT
#include "runs/TimeLeft.h"

#include <QTest>

using namespace Keycutter;
using Lanes = std::vector<TimeLeft::LaneProgress>;

Q_DECLARE_METATYPE(Lanes)

class TestTimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimates_data();
    void estimates();
    void slowedByTheLimit();
    void paused();
    void othersShareTheLimit();
    void aCallIsNotCountedTwice();
};

void TestTimeLeft::estimates_data()
{
    QTest::addColumn<Lanes>("lanes");
    QTest::addColumn<int>("activeMs");
    QTest::addColumn<int>("seconds");
    QTest::newRow("no lanes") << Lanes{} << 1000 << -1;
    QTest::newRow("nothing settled yet") << Lanes{{100, 100}} << 1000 << -1;
    QTest::newRow("half way") << Lanes{{100, 50}} << 10'000 << 10;
    QTest::newRow("rounded up") << Lanes{{100, 50}} << 10'001 << 11;
    QTest::newRow("done") << Lanes{{100, 0}} << 10'000 << 0;
    QTest::newRow("the slowest lane decides") << Lanes{{100, 50}, {100, 80}} << 10'000 << 40;
    QTest::newRow("a lane without an answer is as fast as the others")
        << Lanes{{100, 50}, {200, 200}} << 10'000 << 40;
}

void TestTimeLeft::estimates()
{
    QFETCH(Lanes, lanes);
    QFETCH(int, activeMs);
    QFETCH(int, seconds);
    const auto left = TimeLeft::estimate(lanes, std::chrono::milliseconds(activeMs), {});
    QCOMPARE(left ? int(left->count()) : -1, seconds);
}

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

//! 120 calls a minute, of which @p left go before the window ends in @p rest seconds.
TimeLeft::Brake brake(int left, int rest)
{
    CallLimit limit;
    limit.quota = limit.usable = 120;
    limit.left = left;
    limit.window = seconds(60);
    limit.renews = noon.addSecs(rest);
    return {noon, limit};
}

} // namespace

void TestTimeLeft::slowedByTheLimit()
{
    // Three lanes; 120 calls went in 6 s, 50 ms of the run's time each.
    const Lanes lanes{{100, 60}, {100, 60}, {100, 60}};
    QCOMPARE(TimeLeft::estimate(lanes, milliseconds(6000), {}), seconds(9));
    // 54 s to the next window, 120 calls in it, and 60 calls in the third.
    QCOMPARE(TimeLeft::estimate(lanes, milliseconds(6000), brake(0, 54)), seconds(54 + 60 + 3));
    QCOMPARE(TimeLeft::estimate(lanes, milliseconds(6000), brake(60, 54)), seconds(54 + 6));
    // A service slower than its limit.
    QCOMPARE(TimeLeft::estimate(lanes, milliseconds(120'000), brake(60, 60)), seconds(180));
    QCOMPARE(TimeLeft::estimate(Lanes{{100, 0}}, milliseconds(6000), brake(0, 54)), seconds(0));
}

void TestTimeLeft::paused()
{
    TimeLeft::Brake held = brake(0, 20);
    held.firstWait = seconds(20);
    QCOMPARE(TimeLeft::estimate(Lanes{{240, 120}}, milliseconds(6000), held), seconds(26));
    held.limit = std::nullopt;
    QCOMPARE(TimeLeft::estimate(Lanes{{240, 120}}, milliseconds(6000), held), seconds(26));
}

void TestTimeLeft::othersShareTheLimit()
{
    TimeLeft::Brake halved = brake(0, 60);
    halved.share = 0.5;
    // 60 a minute are this run's: one wait for each of the two.
    QCOMPARE(TimeLeft::estimate(Lanes{{240, 120}}, milliseconds(6000), halved), seconds(123));
}

void TestTimeLeft::aCallIsNotCountedTwice()
{
    // Exactly one window's calls, of which one was answered and is still being read: the window
    // has 119 left then, which are enough.
    const Lanes lanes{{240, 120}};
    TimeLeft::Brake now = brake(119, 60);
    QCOMPARE(TimeLeft::estimate(lanes, milliseconds(6000), now), seconds(61));
    now.counted = 1;
    QCOMPARE(TimeLeft::estimate(lanes, milliseconds(6000), now), seconds(6));
    // The last call of all needs no other window.
    TimeLeft::Brake last = brake(0, 60);
    last.counted = 1;
    QCOMPARE(TimeLeft::estimate(Lanes{{120, 1}}, milliseconds(6000), last), seconds(1));
}

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_timeleft.moc"
