// SPDX-License-Identifier: MIT
#include "http/RateGate.h"
#include "support/ManualClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using std::chrono::seconds;

class RateGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOneByOne();
    void earlierAnswersDoNotOpen();
    void laterEndWins();
    void refusedAgainWhileHalfOpen();
};

void RateGateTest::opensOneByOne()
{
    ManualClock clock;
    RateGate gate(clock);
    QSignalSpy paused(&gate, &RateGate::paused);
    QSignalSpy resumed(&gate, &RateGate::resumed);
    QVERIFY(gate.mayStart(0) && gate.mayStart(100));
    QVERIFY(!gate.closedUntil().isValid());

    gate.hold(seconds(30));
    QVERIFY(!gate.mayStart(0));
    QCOMPARE(gate.closedUntil(), clock.now().addSecs(30));
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.at(0).at(0).toDateTime(), clock.now().addSecs(30));

    clock.advance(seconds(29));
    QCoreApplication::processEvents();
    QVERIFY(resumed.isEmpty());
    clock.advance(seconds(1));
    QTRY_COMPARE(resumed.size(), 1);
    QVERIFY(gate.mayStart(0));
    QVERIFY(!gate.mayStart(1));
    QVERIFY(!gate.closedUntil().isValid());

    gate.answered(gate.ticket());
    QVERIFY(gate.mayStart(5));
    QCOMPARE(paused.size(), 1);
    QCOMPARE(resumed.size(), 1);
}

void RateGateTest::earlierAnswersDoNotOpen()
{
    ManualClock clock;
    RateGate gate(clock);
    const int before = gate.ticket();
    gate.hold(seconds(30));
    gate.answered(before);
    QVERIFY(!gate.mayStart(0));
    QSignalSpy resumed(&gate, &RateGate::resumed);
    clock.advance(seconds(30));
    QTRY_COMPARE(resumed.size(), 1);
    gate.answered(before);
    QVERIFY(!gate.mayStart(1));
}

void RateGateTest::laterEndWins()
{
    ManualClock clock;
    RateGate gate(clock);
    QSignalSpy paused(&gate, &RateGate::paused);
    QSignalSpy resumed(&gate, &RateGate::resumed);
    gate.hold(seconds(30));
    gate.hold(seconds(10));
    QCOMPARE(paused.size(), 1);
    gate.hold(seconds(40));
    QCOMPARE(paused.size(), 2);
    clock.advance(seconds(35));
    QCoreApplication::processEvents();
    QVERIFY(resumed.isEmpty());
    QVERIFY(!gate.mayStart(0));
    clock.advance(seconds(5));
    QTRY_COMPARE(resumed.size(), 1);
}

void RateGateTest::refusedAgainWhileHalfOpen()
{
    ManualClock clock;
    RateGate gate(clock);
    QSignalSpy resumed(&gate, &RateGate::resumed);
    gate.hold(seconds(10));
    clock.advance(seconds(10));
    QTRY_COMPARE(resumed.size(), 1);
    const int probe = gate.ticket();
    gate.hold(seconds(5));
    QVERIFY(!gate.mayStart(0));
    gate.answered(probe);
    QVERIFY(!gate.mayStart(0));
    clock.advance(seconds(5));
    QTRY_COMPARE(resumed.size(), 2);
}

QTEST_GUILESS_MAIN(RateGateTest)
#include "tst_rategate.moc"
