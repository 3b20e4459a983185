// SPDX-License-Identifier: MIT
#include "lock/AppLock.h"

#include "Samples.h"
#include "UiFixture.h"
#include "plan/Planner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Samples::place;

//! When the program is locked, and what happens to runs meanwhile.
class AppLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void locksAtOnceWithoutARun();
    void unlocksWithTheKeychain();
    void aRunFinishesFirst();
    void aRunMayBeLookedAtBeforeItsEnd();
    void aPausedRunGoesOnAfterwards();
    void aLockedKeychainKeepsItLocked();
    void saysWhatIsForgotten();
    void lockingTwiceIsOnce();

private:
    [[nodiscard]] bool isSignedIn() const
    {
        return m_fixture->connections.state(u"c1"_s) == ConnectionState::Open;
    }
    void unlock();

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<AppLock> m_lock;
};

void AppLockTest::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_lock = std::make_unique<AppLock>(m_fixture->connections, m_fixture->runs);
    (void)m_fixture->openConnection();
}

void AppLockTest::cleanup()
{
    m_lock.reset();
    m_fixture.reset();
}

void AppLockTest::unlock()
{
    m_lock->unlock();
    QTRY_COMPARE(m_lock->state(), AppLock::State::Open);
    QTRY_VERIFY(isSignedIn());
}

void AppLockTest::locksAtOnceWithoutARun()
{
    QSignalSpy changed(m_lock.get(), &AppLock::changed);
    m_lock->lock(AppLock::Reason::Idle);
    QCOMPARE(m_lock->state(), AppLock::State::Locked);
    QCOMPARE(m_lock->reason(), AppLock::Reason::Idle);
    QVERIFY(m_fixture->connections.isSuspended());
    QVERIFY(changed.count() > 0);
    QVERIFY(!isSignedIn());
}

void AppLockTest::unlocksWithTheKeychain()
{
    m_lock->lock(AppLock::Reason::Asked);
    m_fixture->script->credentialTexts.clear();
    m_lock->unlock();
    QCOMPARE(m_lock->state(), AppLock::State::Unlocking);
    QTRY_COMPARE(m_lock->state(), AppLock::State::Open);
    QTRY_VERIFY(isSignedIn());
    QCOMPARE(m_fixture->script->credentialTexts.value(u"clientSecret"_s), QByteArray("stored"));
}

void AppLockTest::aRunFinishesFirst()
{
    const int number = m_fixture->startHangingRun();
    m_lock->lock(AppLock::Reason::ScreenLocked);
    QCOMPARE(m_lock->state(), AppLock::State::Finishing);
    QVERIFY(m_lock->isLocked());
    QVERIFY(isSignedIn());
    m_fixture->session(u"c1"_s).release();
    QTRY_COMPARE(m_lock->state(), AppLock::State::Locked);
    QVERIFY(m_fixture->runs.runner(number)->run().isFinished());
    QCOMPARE(m_fixture->runs.runner(number)->run().counts().of(Outcome::Created), 1);
    QVERIFY(!isSignedIn());
    unlock();
}

void AppLockTest::aRunMayBeLookedAtBeforeItsEnd()
{
    (void)m_fixture->startHangingRun();
    m_lock->lock(AppLock::Reason::Idle);
    m_lock->unlock();
    QCOMPARE(m_lock->state(), AppLock::State::Open);
    QVERIFY(isSignedIn());
    m_fixture->session(u"c1"_s).release();
    QTRY_VERIFY(!m_fixture->runs.isRunning());
    QCOMPARE(m_lock->state(), AppLock::State::Open);
}

void AppLockTest::aPausedRunGoesOnAfterwards()
{
    // It waits for a person, so that its sign-in need not.
    PlanInput input;
    input.from = place(u"dev"_s);
    input.secrets = Samples::secrets(Samples::manyKeys(120));
    FakeSession& session = m_fixture->session(u"c1"_s);
    for (const Secret& secret : std::as_const(input.secrets))
        session.vault.put(input.from, secret);
    session.vault.addFolder(place(u"staging"_s));
    session.onDuplicate = [](const DuplicateCall&, int call) {
        Fault fault;
        if (call == 1)
            fault.kind = Fault::Kind::Hang;
        return fault;
    };
    input.destinations = {Samples::listed(place(u"staging"_s))};
    input.options.attributes = Samples::allOn();
    const int number = m_fixture->runs.start(u"c1"_s, makePlan(input));
    QTRY_VERIFY(session.isHanging());
    m_fixture->runs.setPaused(number, true);
    m_lock->lock(AppLock::Reason::Idle);
    session.release(); // what was sent is waited for
    QTRY_COMPARE(m_lock->state(), AppLock::State::Locked);
    unlock();
    QVERIFY(!m_fixture->runs.runner(number)->run().isFinished());
    m_fixture->runs.setPaused(number, false);
    QTRY_VERIFY(m_fixture->runs.runner(number)->run().isFinished());
    QCOMPARE(m_fixture->runs.runner(number)->run().counts().of(Outcome::Created), 120);
}

void AppLockTest::aLockedKeychainKeepsItLocked()
{
    m_lock->lock(AppLock::Reason::Asked);
    m_fixture->keychain().error = Error::of(ErrorKind::Keychain, {}, u"It is locked."_s);
    m_lock->unlock();
    QTRY_COMPARE(m_lock->state(), AppLock::State::Locked);
    QVERIFY(m_lock->problem());
    QCOMPARE(m_lock->problem()->said, u"It is locked."_s);
    m_lock->unlockWithoutKeychain();
    QCOMPARE(m_lock->state(), AppLock::State::Open);
    QVERIFY(!m_lock->problem());
    QTRY_COMPARE(m_fixture->connections.lastError(u"c1"_s).kind, ErrorKind::Keychain);
}

void AppLockTest::saysWhatIsForgotten()
{
    m_lock.reset();
    m_fixture = std::make_unique<UiFixture>(false);
    m_lock = std::make_unique<AppLock>(m_fixture->connections, m_fixture->runs);
    (void)m_fixture->openConnection();
    QCOMPARE(m_lock->wouldForget(), QStringList{u"c1"_s});
    m_lock->lock(AppLock::Reason::Asked);
    QCOMPARE(m_lock->forgotten(), QStringList{u"c1"_s});
    QCOMPARE(m_lock->wouldForget(), QStringList());
    m_lock->unlock();
    QTRY_COMPARE(m_lock->state(), AppLock::State::Open);
    QTRY_COMPARE(m_fixture->connections.state(u"c1"_s), ConnectionState::NeedsSignIn);
    QCOMPARE(m_lock->forgotten(), QStringList{u"c1"_s});
}

void AppLockTest::lockingTwiceIsOnce()
{
    m_lock->lock(AppLock::Reason::Idle);
    m_lock->lock(AppLock::Reason::ScreenLocked);
    QCOMPARE(m_lock->reason(), AppLock::Reason::Idle);
    m_lock->unlock();
    m_lock->lock(AppLock::Reason::Asked); // while the keychain is being read
    QTRY_COMPARE(m_lock->state(), AppLock::State::Open);
    m_lock->unlock();
    m_lock->unlockWithoutKeychain();
    QCOMPARE(m_lock->state(), AppLock::State::Open);
}

QTEST_MAIN(AppLockTest)
#include "tst_applock.moc"
