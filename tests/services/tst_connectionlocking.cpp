// SPDX-License-Identifier: MIT
#include "ConnectionBed.h"
#include "credentials/FallbackCredentialStore.h"
#include "support/Await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;

namespace {

Error keychainIsLocked()
{
    return Error::of(ErrorKind::Keychain, {}, QStringLiteral("The keychain is locked."));
}

} // namespace

//! What becomes of connections while the program is locked, and after.
class ConnectionLockingTest : public ConnectionBed
{
    Q_OBJECT

private Q_SLOTS:
    void letsGoOfCredentials();
    void readsThemAgain();
    void lockedKeychainKeepsItSuspended();
    void keychainIsAskedOnceWhileItRefuses();
    void goesOnWithoutTheKeychain();
    void whatIsOnlyInMemoryIsLost();
    void oneThatIsNotSavedStays();
    void openingWaits();
    void interruptedOpeningIsTakenUp();
    void refusedCredentialIsNotTriedAgain();
    void cancelledResumeStaysSuspended();

private:
    void openSample();
    void suspend();
};

void ConnectionLockingTest::openSample()
{
    saveSample();
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
}

void ConnectionLockingTest::suspend()
{
    m_manager->suspend();
    QVERIFY(m_manager->isSuspended());
}

void ConnectionLockingTest::letsGoOfCredentials()
{
    openSample();
    StubSession* const before = liveSession();
    QSignalSpy required(m_manager.get(), &ConnectionManager::signInRequired);
    suspend();
    QVERIFY(before->suspended);
    QVERIFY(before->credentials.empty());
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QVERIFY(m_manager->lastError(c).said.contains(QStringLiteral("locked")));
    QCOMPARE(liveSession(), before); // for whoever works with it
    QCOMPARE(required.count(), 0);
    QCOMPARE(m_manager->projects(c), QList<Project>{storefront()});
}

void ConnectionLockingTest::readsThemAgain()
{
    openSample();
    StubSession* const before = liveSession();
    suspend();
    QVERIFY(await(m_keychain->memory.write(c, token("t2"))));
    QVERIFY(await(m_manager->resume()));
    QVERIFY(!m_manager->isSuspended());
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(liveSession(), before);
    QCOMPARE(tokenOf(*before), QByteArray("t2"));
    QCOMPARE(m_service->sessions.size(), 1);
}

void ConnectionLockingTest::lockedKeychainKeepsItSuspended()
{
    openSample();
    suspend();
    m_keychain->error = keychainIsLocked();
    const auto refused = await(m_manager->resume());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Keychain);
    QVERIFY(m_manager->isSuspended());
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QVERIFY(liveSession()->credentials.empty());
    m_keychain->error.reset();
    QVERIFY(await(m_manager->resume()));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
}

void ConnectionLockingTest::keychainIsAskedOnceWhileItRefuses()
{
    openSample();
    QVERIFY(await(m_manager->save(sample(QStringLiteral("d")), token("t1"))));
    QVERIFY(open(QStringLiteral("d")));
    suspend();
    m_keychain->error = keychainIsLocked();
    m_keychain->reads = 0;
    QVERIFY(!await(m_manager->resume()));
    QCOMPARE(m_keychain->reads, 1);
    m_keychain->error.reset();
    QVERIFY(await(m_manager->resume()));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
    QTRY_COMPARE(m_manager->state(QStringLiteral("d")), ConnectionState::Open);
}

void ConnectionLockingTest::goesOnWithoutTheKeychain()
{
    openSample();
    suspend();
    m_keychain->error = keychainIsLocked();
    QVERIFY(!await(m_manager->resume()));
    m_manager->resumeWithoutKeychain();
    QVERIFY(!m_manager->isSuspended());
    QTRY_COMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QCOMPARE(m_manager->lastError(c).kind, ErrorKind::Keychain);
    QVERIFY(liveSession()->credentials.empty());
    m_keychain->error.reset();
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
}

void ConnectionLockingTest::whatIsOnlyInMemoryIsLost()
{
    FallbackCredentialStore store(*m_keychain);
    m_manager = std::make_unique<ConnectionManager>(*m_registry, *m_store, store);
    m_keychain->error = keychainIsLocked();
    openSample();
    m_keychain->error.reset();
    QVERIFY(await(m_manager->save(sample(QStringLiteral("d")), token("t1"))));
    QVERIFY(open(QStringLiteral("d")));
    QCOMPARE(m_manager->onlyInMemory(), QStringList{c});
    suspend();
    QCOMPARE(m_manager->onlyInMemory(), QStringList());
    QVERIFY(await(m_manager->resume()));
    QTRY_COMPARE(m_manager->state(QStringLiteral("d")), ConnectionState::Open);
    QTRY_COMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QCOMPARE(m_manager->lastError(c).field, QStringLiteral("token")); // to be entered
    m_manager.reset();
}

void ConnectionLockingTest::oneThatIsNotSavedStays()
{
    // The sandbox's: its credentials are no secret to this program.
    Connection sandbox = sample();
    sandbox.saved = false;
    QVERIFY(await(m_manager->save(sandbox, token("sandbox"))));
    QVERIFY(open());
    QCOMPARE(m_manager->onlyInMemory(), QStringList());
    suspend();
    QVERIFY(liveSession()->credentials.empty());
    QVERIFY(await(m_manager->resume()));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(tokenOf(*liveSession()), QByteArray("sandbox"));
}

void ConnectionLockingTest::openingWaits()
{
    saveSample();
    suspend();
    m_keychain->reads = 0;
    m_manager->open(c);
    m_manager->reload(c);
    QCoreApplication::processEvents();
    QCOMPARE(m_keychain->reads, 0);
    QVERIFY(m_service->sessions.isEmpty());
    QVERIFY(await(m_manager->resume()));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
}

void ConnectionLockingTest::interruptedOpeningIsTakenUp()
{
    saveSample();
    m_service->signIn = [](const Credentials&) { return std::nullopt; };
    m_manager->open(c);
    QTRY_COMPARE(m_service->sessions.size(), 1);
    suspend();
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QVERIFY(m_manager->lastError(c).said.contains(QStringLiteral("locked")));
    QVERIFY(m_service->sessions.first()->signedOut);
    m_service->signIn = [this](const Credentials&) { return m_service->report; };
    QVERIFY(await(m_manager->resume()));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(m_service->sessions.size(), 2);
}

void ConnectionLockingTest::refusedCredentialIsNotTriedAgain()
{
    // A service locks an identity whose secret is wrong three times.
    openSample();
    Q_EMIT liveSession()->signInRequired(unauthorised());
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    suspend();
    QVERIFY(liveSession()->credentials.empty());
    QCOMPARE(m_manager->lastError(c).said, unauthorised().said);
    QVERIFY(await(m_manager->resume()));
    QCoreApplication::processEvents();
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QVERIFY(liveSession()->credentials.empty());
}

void ConnectionLockingTest::cancelledResumeStaysSuspended()
{
    openSample();
    suspend();
    auto* const job = m_manager->resume();
    job->cancel();
    QCOMPARE(await(job).error().kind, ErrorKind::Cancelled);
    QCoreApplication::processEvents();
    QVERIFY(m_manager->isSuspended());
    QVERIFY(liveSession()->credentials.empty());
}

QTEST_GUILESS_MAIN(ConnectionLockingTest)
#include "tst_connectionlocking.moc"
