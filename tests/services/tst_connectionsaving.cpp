// SPDX-License-Identifier: MIT
#include "ConnectionBed.h"
#include "support/Await.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;

//! Saving, changing and removing connections, with their sessions and credentials.
class ConnectionSavingTest : public ConnectionBed
{
    Q_OBJECT

private Q_SLOTS:
    void failingKeychainKeepsInMemory();
    void unsavedConnectionIsNeverStored();
    void nameChangeKeepsTheSession();
    void siteChangeClosesTheSession();
    void knowsWhatWouldCloseTheSession();
    void freshCredentialsGoToTheOpenSession();
    void freshCredentialsGoToTheWaitingSession();
    void freshCredentialsOpenARefusedConnection();
    void removeTakesEverything();
    void removeWhileSaving();
    void removeWithLockedKeychain();
    void unwritableSettingsAreTold();
    void whatStaysInTheKeychainIsTold();
};

void ConnectionSavingTest::failingKeychainKeepsInMemory()
{
    m_keychain->error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("No bus"));
    m_keychain->error->next = QStringLiteral("Start it");
    QSignalSpy notKept(m_manager.get(), &ConnectionManager::credentialsNotKept);
    saveSample();
    QCOMPARE(notKept.count(), 1);
    QCOMPARE(notKept.at(0).at(0).toString(), c);
    QCOMPARE(notKept.at(0).at(1).toString(), QStringLiteral("No bus\nStart it"));
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(tokenOf(*liveSession()), QByteArray("t1"));
    // A keychain that works again takes the next ones.
    m_keychain->error.reset();
    QVERIFY(Test::await(m_manager->save(sample(), token("t2"))));
    QVERIFY(m_keychain->memory.holds(c));
    QVERIFY(open());
    QCOMPARE(tokenOf(*liveSession()), QByteArray("t2"));
}

void ConnectionSavingTest::unsavedConnectionIsNeverStored()
{
    Connection sandbox = sample();
    sandbox.saved = false;
    QSignalSpy notKept(m_manager.get(), &ConnectionManager::credentialsNotKept);
    QVERIFY(Test::await(m_manager->save(sandbox, token("t1"))));
    QCOMPARE(notKept.count(), 0);
    QVERIFY(!m_keychain->memory.holds(c));
    QVERIFY(m_store->load().isEmpty());
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
    // Not even a broken keychain is asked when it goes.
    m_keychain->error = Error::of(ErrorKind::Keychain, {});
    QVERIFY(Test::await(m_manager->remove(c)));
}

void ConnectionSavingTest::nameChangeKeepsTheSession()
{
    saveSample();
    QVERIFY(open());
    Session* const before = m_manager->session(c);
    Connection renamed = sample();
    renamed.name = QStringLiteral("Acme (EU)");
    QSignalSpy changed(m_manager.get(), &ConnectionManager::connectionChanged);
    QVERIFY(Test::await(m_manager->save(renamed, {})));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_manager->session(c), before);
    QCOMPARE(m_store->load(), QList<Connection>{renamed});
}

void ConnectionSavingTest::siteChangeClosesTheSession()
{
    saveSample();
    QVERIFY(open());
    const QPointer<StubSession> before = liveSession();
    Connection moved = sample();
    moved.site = QUrl(QStringLiteral("https://other.test"));
    // What is stored is not for another site.
    QCOMPARE(Test::await(m_manager->save(moved, {})).error().kind, ErrorKind::Unauthorised);
    QCOMPARE(Test::await(m_manager->test(moved, {})).error().kind, ErrorKind::Unauthorised);
    QCOMPARE(m_manager->connection(c), sample());
    QCOMPARE(m_service->sessions.size(), 1);
    QVERIFY(Test::await(m_manager->save(moved, token("t2"))));
    QCOMPARE(m_manager->state(c), ConnectionState::Closed);
    QVERIFY(m_manager->session(c) == nullptr);
    QVERIFY(m_manager->projects(c).isEmpty());
    QTRY_VERIFY(before.isNull());
    QVERIFY(open());
    QCOMPARE(tokenOf(*liveSession()), QByteArray("t2"));
}

void ConnectionSavingTest::knowsWhatWouldCloseTheSession()
{
    saveSample();
    Connection moved = sample();
    moved.caFile = QStringLiteral("/somewhere/ca.pem");
    QVERIFY(!m_manager->wouldClose(moved)); // there is none
    QVERIFY(open());
    QVERIFY(m_manager->wouldClose(moved));
    Connection renamed = sample();
    renamed.name = QStringLiteral("Acme (EU)");
    renamed.color = QStringLiteral("#445566");
    QVERIFY(!m_manager->wouldClose(renamed));
    QVERIFY(!m_manager->wouldClose(sample(QStringLiteral("another"))));
}

void ConnectionSavingTest::freshCredentialsGoToTheOpenSession()
{
    saveSample();
    QVERIFY(open());
    StubSession* const session = liveSession();
    QVERIFY(Test::await(m_manager->save(sample(), token("t2"))));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(m_manager->session(c), session);
    QCOMPARE(tokenOf(*session), QByteArray("t2"));
    QVERIFY(!session->signedOut);

    // Wrong ones leave it there for whoever works with it, waiting for better ones.
    m_service->signIn
        = [](const Credentials&) { return Result<SignInReport>(failure(unauthorised())); };
    QVERIFY(Test::await(m_manager->save(sample(), token("wrong"))));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QCOMPARE(m_manager->session(c), session);
}

void ConnectionSavingTest::freshCredentialsGoToTheWaitingSession()
{
    saveSample();
    QVERIFY(open());
    StubSession* const session = liveSession();
    QSignalSpy required(m_manager.get(), &ConnectionManager::signInRequired);
    Q_EMIT session->signInRequired(unauthorised());
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QCOMPARE(required.count(), 1);
    QCOMPARE(m_manager->session(c), session);
    QCOMPARE(m_manager->projects(c).size(), 1);

    // A wrong one first: the session still waits.
    m_service->signIn
        = [](const Credentials&) { return Result<SignInReport>(failure(unauthorised())); };
    QVERIFY(Test::await(m_manager->save(sample(), token("wrong"))));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QCOMPARE(m_manager->session(c), session);

    m_service->signIn = [this](const Credentials&) { return m_service->report; };
    QVERIFY(Test::await(m_manager->save(sample(), token("t2"))));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(m_manager->session(c), session);
    QCOMPARE(tokenOf(*session), QByteArray("t2"));
    QVERIFY(!session->signedOut);
    QCOMPARE(m_service->sessions.size(), 1);
}

void ConnectionSavingTest::freshCredentialsOpenARefusedConnection()
{
    saveSample();
    m_service->signIn = [this](const Credentials& given) -> Result<SignInReport> {
        if (given.at(QStringLiteral("token")).reveal() != "t2")
            return failure(unauthorised());
        return m_service->report;
    };
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QList<ConnectionState> states;
    connect(m_manager.get(), &ConnectionManager::stateChanged, this, [this, &states] {
        states.append(m_manager->state(c));
    });
    QVERIFY(Test::await(m_manager->save(sample(), token("t2"))));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
    // Who waits for the sign-in gives up when it is closed.
    QCOMPARE(states, (QList{ConnectionState::Opening, ConnectionState::Open}));
}

void ConnectionSavingTest::removeTakesEverything()
{
    saveSample();
    QVERIFY(open());
    QSignalSpy removed(m_manager.get(), &ConnectionManager::connectionRemoved);
    QVERIFY(Test::await(m_manager->remove(c)));
    QCOMPARE(removed.count(), 1);
    QVERIFY(m_manager->connections().isEmpty());
    QVERIFY(m_store->load().isEmpty());
    QVERIFY(!m_keychain->memory.holds(c));
    QTRY_VERIFY(m_service->sessions.first().isNull());
    QCOMPARE(Test::await(m_manager->remove(c)).error().kind, ErrorKind::NotFound);
}

void ConnectionSavingTest::removeWhileSaving()
{
    auto* const saving = m_manager->save(sample(), token("t1"));
    auto* const removing = m_manager->remove(c);
    QVERIFY(Test::await(saving));
    Q_UNUSED(removing);
    QTRY_VERIFY(!m_keychain->memory.holds(c));
    QVERIFY(m_manager->connections().isEmpty());
}

void ConnectionSavingTest::removeWithLockedKeychain()
{
    saveSample();
    m_keychain->error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("Locked"));
    QCOMPARE(Test::await(m_manager->remove(c)).error().kind, ErrorKind::Keychain);
    QVERIFY(m_manager->connections().isEmpty());
}

void ConnectionSavingTest::unwritableSettingsAreTold()
{
    QVERIFY(QDir().mkpath(m_settings->fileName())); // a folder in the place of the file
    const auto saved = Test::await(m_manager->save(sample(), token("t1")));
    QVERIFY(!saved);
    QVERIFY(saved.error().said.contains(QStringLiteral("could not be written")));
    // It is there for now, and saving it again as it is tries again.
    QCOMPARE(m_manager->connections().size(), 1);
    QVERIFY(!Test::await(m_manager->save(sample(), {})));
    QVERIFY(!Test::await(m_manager->remove(c)));
    QVERIFY(!Test::await(m_manager->save(sample(), token("t1"))));
    QVERIFY(QDir().rmdir(m_settings->fileName()));
    QVERIFY(Test::await(m_manager->save(sample(), {})));
    QCOMPARE(m_store->load().size(), 1);
}

void ConnectionSavingTest::whatStaysInTheKeychainIsTold()
{
    saveSample();
    QSignalSpy left(m_manager.get(), &ConnectionManager::credentialsLeftBehind);
    Q_EMIT m_keychain->leftBehind(c, Error::of(ErrorKind::Keychain, {}, QStringLiteral("locked")));
    QCOMPARE(left.count(), 1);
    // Removed while it is saved, and the keychain does not let go of it.
    auto* const saving = m_manager->save(sample(), token("t2"));
    std::ignore = m_manager->remove(c);
    m_keychain->error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("locked"));
    QVERIFY(Test::await(saving));
    QTRY_COMPARE(left.count(), 2);
    QCOMPARE(left[1][0].value<Error>().said, QStringLiteral("locked"));
}

QTEST_GUILESS_MAIN(ConnectionSavingTest)
#include "tst_connectionsaving.moc"
