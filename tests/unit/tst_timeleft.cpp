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
    const auto left = TimeLeft::estimate(lanes, std::chrono::milliseconds(activeMs));
    QCOMPARE(left ? int(left->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_timeleft.moc"
