// SPDX-License-Identifier: MIT
#include "lock/IdleWatch.h"

#include "settings/Settings.h"
#include "support/ManualClock.h"

#include <QEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! When nobody has been there for long enough; the clock is the test's.
class IdleWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsAfterTheTime_data();
    void tellsAfterTheTime();
    void neverIsNever();
    void anyInputBeginsAnew_data();
    void anyInputBeginsAnew();
    void otherEventsDoNot();
    void warnsAndTakesItBack();
    void aShortTimeIsWarnedOfHalfway();
    void beginsAgainAfterwards();
    void aNewSettingCountsAtOnce();
    void sleepCounts();
    void aClockThatIsSetBackDoesNot();

private:
    //! What a person does, as the application object gets it.
    bool act(QEvent::Type type);
    void pass(std::chrono::milliseconds time);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    std::shared_ptr<Test::ManualClock> m_clock;
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_idle;
    std::unique_ptr<QSignalSpy> m_soon;
    std::unique_ptr<QSignalSpy> m_returned;
};

void IdleWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_file);
    m_clock = std::make_shared<Test::ManualClock>();
    m_watch = std::make_unique<IdleWatch>(*m_settings, m_clock);
    m_idle = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::idle);
    m_soon = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::soon);
    m_returned = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::returned);
}

void IdleWatchTest::cleanup()
{
    m_watch.reset();
    m_settings.reset();
}

bool IdleWatchTest::act(QEvent::Type type)
{
    QObject target;
    QEvent event(type);
    return QCoreApplication::sendEvent(&target, &event);
}

void IdleWatchTest::pass(std::chrono::milliseconds time)
{
    m_clock->advance(time);
    QCoreApplication::processEvents();
}

void IdleWatchTest::tellsAfterTheTime_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("as at first") << 10;
    QTest::newRow("one minute") << 1;
    QTest::newRow("a day") << 24 * 60;
}

void IdleWatchTest::tellsAfterTheTime()
{
    QFETCH(const int, minutes);
    m_settings->setLockAfter(std::chrono::minutes(minutes));
    pass(std::chrono::minutes(minutes) - 1s);
    QCOMPARE(m_idle->count(), 0);
    pass(1s);
    QCOMPARE(m_idle->count(), 1);
    pass(std::chrono::hours(100));
    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::neverIsNever()
{
    m_settings->setLockAfter(0min);
    pass(std::chrono::hours(1000));
    QVERIFY(!act(QEvent::KeyPress));
    pass(std::chrono::hours(1000));
    QCOMPARE(m_idle->count(), 0);
    QCOMPARE(m_soon->count(), 0);
}

void IdleWatchTest::anyInputBeginsAnew_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("key") << int(QEvent::KeyPress);
    QTest::newRow("input method") << int(QEvent::InputMethod);
    QTest::newRow("button") << int(QEvent::MouseButtonPress);
    QTest::newRow("mouse") << int(QEvent::MouseMove);
    QTest::newRow("wheel") << int(QEvent::Wheel);
    QTest::newRow("touch") << int(QEvent::TouchBegin);
}

void IdleWatchTest::anyInputBeginsAnew()
{
    QFETCH(const int, type);
    for (int i = 0; i < 5; ++i) {
        pass(9min);
        act(QEvent::Type(type));
    }
    pass(9min + 59s);
    QCOMPARE(m_idle->count(), 0);
    pass(1s);
    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::otherEventsDoNot()
{
    pass(9min);
    act(QEvent::Timer);
    act(QEvent::WindowActivate);
    act(QEvent::KeyRelease); // of a key that was down when the program came to the front
    pass(1min);
    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::warnsAndTakesItBack()
{
    pass(9min - 1s);
    QCOMPARE(m_soon->count(), 0);
    pass(1s);
    QCOMPARE(m_soon->count(), 1);
    act(QEvent::MouseMove);
    QCOMPARE(m_returned->count(), 1);
    pass(9min - 1s);
    QCOMPARE(m_soon->count(), 1);
    pass(1s);
    QCOMPARE(m_soon->count(), 2);
    QCOMPARE(m_idle->count(), 0);
    act(QEvent::MouseMove);
    act(QEvent::MouseMove);
    QCOMPARE(m_returned->count(), 2);
}

void IdleWatchTest::aShortTimeIsWarnedOfHalfway()
{
    m_settings->setLockAfter(1min);
    pass(29s);
    QCOMPARE(m_soon->count(), 0);
    pass(1s);
    QCOMPARE(m_soon->count(), 1);
}

void IdleWatchTest::beginsAgainAfterwards()
{
    pass(10min);
    QCOMPARE(m_idle->count(), 1);
    act(QEvent::KeyPress);
    QCOMPARE(m_returned->count(), 0); // too late to come back in time
    pass(10min);
    QCOMPARE(m_idle->count(), 2);
}

void IdleWatchTest::aNewSettingCountsAtOnce()
{
    pass(8min);
    m_settings->setLockAfter(5min);
    pass(5min - 1s);
    QCOMPARE(m_idle->count(), 0);
    pass(1s);
    QCOMPARE(m_idle->count(), 1);
    m_settings->setLockAfter(0min);
    pass(std::chrono::hours(5));
    m_settings->setLockAfter(2min);
    pass(2min);
    QCOMPARE(m_idle->count(), 2);
}

void IdleWatchTest::sleepCounts()
{
    // The hands of the clock move, and no timer has run when the machine wakes up.
    m_clock->jump(std::chrono::hours(8));
    QVERIFY(act(QEvent::KeyPress)); // and is not delivered
    QTRY_COMPARE(m_idle->count(), 1);
    QVERIFY(!act(QEvent::KeyPress));
    pass(10min);
    QCOMPARE(m_idle->count(), 2);
}

void IdleWatchTest::aClockThatIsSetBackDoesNot()
{
    m_clock->jump(-std::chrono::hours(5));
    pass(std::chrono::hours(5) + 10min); // what waits is due by the clock
    QCOMPARE(m_idle->count(), 1);
    act(QEvent::KeyPress);
    m_clock->jump(-1min);
    act(QEvent::KeyPress);
    pass(11min);
    QCOMPARE(m_idle->count(), 2);
}

QTEST_GUILESS_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
