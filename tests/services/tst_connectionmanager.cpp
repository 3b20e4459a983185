// SPDX-License-Identifier: MIT
#include "ConnectionBed.h"
#include "support/Await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;

//! Connections and their sessions: every way in which opening and testing can end.
class ConnectionManagerTest : public ConnectionBed
{
    Q_OBJECT

private Q_SLOTS:
    void savedOnesComeBack();
    void saveAddsAndOpens();
    void openingTwiceMakesOneSession();
    void failedOpen_data();
    void failedOpen();
    void missingCredential();
    void methodWithoutSecret();
    void unknownService();
    void lockedKeychain();
    void expiredSessionIsRestoredByItself();
    void closeWhileOpening();
    void testKeepsNothing();
    void testUsesStoredCredentials();
    void testWithoutCredentials();
    void testCanBeCancelled();
    void reload();
    void locationTitle();
    void unknownIds();
};

void ConnectionManagerTest::savedOnesComeBack()
{
    m_store->save({sample(), sample(QStringLiteral("d"))});
    const ConnectionManager later(*m_registry, *m_store, *m_keychain);
    QCOMPARE(later.connections().size(), 2);
    QCOMPARE(later.connection(c), sample());
    QCOMPARE(later.state(c), ConnectionState::Closed);
}

void ConnectionManagerTest::saveAddsAndOpens()
{
    QSignalSpy added(m_manager.get(), &ConnectionManager::connectionAdded);
    QSignalSpy notKept(m_manager.get(), &ConnectionManager::credentialsNotKept);
    saveSample();
    QCOMPARE(added.count(), 1);
    QCOMPARE(notKept.count(), 0);
    QVERIFY(m_keychain->memory.holds(c));
    QCOMPARE(m_store->load(), QList<Connection>{sample()});
    QCOMPARE(m_manager->state(c), ConnectionState::Closed);

    QSignalSpy projects(m_manager.get(), &ConnectionManager::projectsChanged);
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(projects.count(), 1);
    QCOMPARE(m_manager->projects(c), QList<Project>{storefront()});
    QCOMPARE(m_manager->identity(c).name, QStringLiteral("ci-deploy"));
    QVERIFY(liveSession() != nullptr);
    QCOMPARE(tokenOf(*liveSession()), QByteArray("t1"));
}

void ConnectionManagerTest::openingTwiceMakesOneSession()
{
    saveSample();
    m_manager->open(c);
    QVERIFY(m_manager->session(c) == nullptr);
    QVERIFY(open());
    QVERIFY(open());
    QCOMPARE(m_service->sessions.size(), 1);
}

void ConnectionManagerTest::failedOpen_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ConnectionState>("state");
    QTest::newRow("refused") << ErrorKind::Unauthorised << ConnectionState::NeedsSignIn;
    QTest::newRow("offline") << ErrorKind::Offline << ConnectionState::Failed;
    QTest::newRow("not trusted") << ErrorKind::Tls << ConnectionState::Failed;
    QTest::newRow("no permission") << ErrorKind::Forbidden << ConnectionState::Failed;
    QTest::newRow("not the service") << ErrorKind::Malformed << ConnectionState::Failed;
}

void ConnectionManagerTest::failedOpen()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const ConnectionState, state);
    saveSample();
    m_service->signIn = [kind](const Credentials&) {
        return Result<SignInReport>(failure(Error::of(kind, {}, QStringLiteral("words"))));
    };
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), state);
    QCOMPARE(m_manager->lastError(c).said, QStringLiteral("words"));
    QVERIFY(m_manager->session(c) == nullptr);
    QTRY_VERIFY(m_service->sessions.first().isNull());
    // It can be tried again.
    m_service->signIn = [this](const Credentials&) { return m_service->report; };
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(m_manager->lastError(c).said, QString());
}

void ConnectionManagerTest::missingCredential()
{
    QVERIFY(Test::await(m_manager->save(sample(), {})));
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QCOMPARE(m_manager->lastError(c).field, QStringLiteral("token"));
    QVERIFY(m_service->sessions.isEmpty());
}

void ConnectionManagerTest::methodWithoutSecret()
{
    ServiceRegistry registry;
    auto service = std::make_unique<StubService>();
    auto& descriptor = const_cast<ServiceDescriptor&>(service->descriptor());
    descriptor.methods[0].fields[0].optional = true;
    registry.add(std::move(service));
    ConnectionManager manager(registry, *m_store, *m_keychain);
    QVERIFY(Test::await(manager.save(sample(), {})));
    manager.open(c);
    QTRY_COMPARE(manager.state(c), ConnectionState::Open);
}

void ConnectionManagerTest::unknownService()
{
    Connection other = sample();
    other.serviceId = QStringLiteral("vault");
    QVERIFY(Test::await(m_manager->save(other, token("t"))));
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Failed);
    QCOMPARE(m_manager->lastError(c).kind, ErrorKind::Unsupported);
    QVERIFY(m_manager->lastError(c).message().contains(QStringLiteral("vault")));
    QCOMPARE(Test::await(m_manager->test(other, token("t"))).error().kind, ErrorKind::Unsupported);
    QVERIFY(m_manager->descriptor(c) == nullptr);
}

void ConnectionManagerTest::lockedKeychain()
{
    saveSample();
    m_keychain->error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("Locked"));
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Failed);
    QCOMPARE(m_manager->lastError(c).kind, ErrorKind::Keychain);
    m_keychain->error.reset();
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
}

void ConnectionManagerTest::expiredSessionIsRestoredByItself()
{
    saveSample();
    QVERIFY(open());
    Q_EMIT liveSession()->signInRequired(unauthorised());
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    Q_EMIT liveSession()->signInRestored();
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(m_manager->lastError(c).said, QString());
}

void ConnectionManagerTest::closeWhileOpening()
{
    saveSample();
    m_service->signIn = [](const Credentials&) { return std::nullopt; };
    m_manager->open(c);
    QTRY_COMPARE(m_service->sessions.size(), 1);
    m_manager->close(c);
    QCOMPARE(m_manager->state(c), ConnectionState::Closed);
    QTRY_VERIFY(m_service->sessions.first().isNull());
    // Closed before the credentials were read: their late answer opens nothing.
    m_manager->open(c);
    m_manager->close(c);
    QCoreApplication::processEvents();
    QCOMPARE(m_service->sessions.size(), 1);
    QCOMPARE(m_manager->state(c), ConnectionState::Closed);
}

void ConnectionManagerTest::testKeepsNothing()
{
    QSignalSpy added(m_manager.get(), &ConnectionManager::connectionAdded);
    const auto report = Test::await(m_manager->test(sample(), token("t1")));
    QVERIFY(report);
    QCOMPARE(report->identity.name, QStringLiteral("ci-deploy"));
    QCOMPARE(added.count(), 0);
    QVERIFY(m_manager->connections().isEmpty());
    QVERIFY(!m_keychain->memory.holds(c));
    QVERIFY(m_store->load().isEmpty());
    QTRY_VERIFY(m_service->sessions.first().isNull());
}

void ConnectionManagerTest::testUsesStoredCredentials()
{
    saveSample();
    QByteArray used;
    m_service->signIn = [this, &used](const Credentials& given) {
        used = QByteArray(given.at(QStringLiteral("token")).reveal().constData());
        return m_service->report;
    };
    QVERIFY(Test::await(m_manager->test(sample(), {})));
    QCOMPARE(used, QByteArray("t1"));
    QCOMPARE(m_manager->state(c), ConnectionState::Closed);
}

void ConnectionManagerTest::testWithoutCredentials()
{
    const auto report = Test::await(m_manager->test(sample(), {}));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unauthorised);
    QCOMPARE(report.error().field, QStringLiteral("token"));
}

void ConnectionManagerTest::testCanBeCancelled()
{
    m_service->signIn = [](const Credentials&) { return std::nullopt; };
    auto* const job = m_manager->test(sample(), token("t1"));
    job->cancel();
    QCOMPARE(Test::await(job).error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(m_service->sessions.first().isNull());
}

void ConnectionManagerTest::reload()
{
    saveSample();
    m_manager->reload(c); // opens it
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
    Project other = storefront();
    other.name = QStringLiteral("renamed");
    other.cannotDuplicate = QStringLiteral("its own reason");
    m_service->report.projects = {other};
    m_service->report.ability = {DuplicateAbility::Level::No, QStringLiteral("no account may")};
    QSignalSpy projects(m_manager.get(), &ConnectionManager::projectsChanged);
    m_manager->reload(c);
    QTRY_COMPARE(projects.count(), 1);
    QCOMPARE(m_manager->projects(c).first().name, QStringLiteral("renamed"));

    QCOMPARE(m_manager->ability(c).level, DuplicateAbility::Level::No);
    QCOMPARE(m_manager->whyNotDuplicate(c, other.id), QStringLiteral("its own reason"));
    QCOMPARE(m_manager->whyNotDuplicate(c, QStringLiteral("p2")), QStringLiteral("no account may"));
    m_service->report.projects[0].cannotDuplicate.clear();
    m_service->report.ability.level = DuplicateAbility::Level::Yes;
    m_manager->reload(c);
    QTRY_COMPARE(projects.count(), 2);
    QCOMPARE(m_manager->whyNotDuplicate(c, other.id), QString());

    m_service->signIn = [](const Credentials&) -> Result<SignInReport> {
        return failure(Error::of(ErrorKind::Offline, {}, QStringLiteral("words")));
    };
    QSignalSpy states(m_manager.get(), &ConnectionManager::stateChanged);
    m_manager->reload(c);
    QTRY_COMPARE(states.count(), 1);
    QCOMPARE(m_manager->state(c), ConnectionState::Open);
    QCOMPARE(m_manager->lastError(c).said, QStringLiteral("words"));
    QCOMPARE(m_manager->projects(c).first().name, QStringLiteral("renamed"));
}

void ConnectionManagerTest::locationTitle()
{
    saveSample();
    QVERIFY(open());
    const auto title = [this](const char* project, const char* environment, const char* path) {
        return m_manager->locationTitle(
            c,
            {QString::fromLatin1(project), QString::fromLatin1(environment),
             QString::fromLatin1(path)});
    };
    QCOMPARE(title("p1", "dev", "/app/db"), QStringLiteral("storefront / dev / app / db"));
    QCOMPARE(title("p1", "dev", "/"), QStringLiteral("storefront / dev"));
    // An id that people do not use is never shown where there is a name.
    QCOMPARE(title("p1", "0a1b", ""), QStringLiteral("storefront / Default store"));
    QCOMPARE(title("gone", "dev", "/app"), QStringLiteral("gone / dev / app"));
}

void ConnectionManagerTest::unknownIds()
{
    const QString none = QStringLiteral("none");
    m_manager->open(none);
    m_manager->close(none);
    m_manager->reload(none);
    QCOMPARE(m_manager->state(none), ConnectionState::Closed);
    QVERIFY(m_manager->session(none) == nullptr);
    QVERIFY(m_manager->connection(none).id.isEmpty());
    QVERIFY(m_manager->projects(none).isEmpty());
    QVERIFY(!Test::await(m_manager->save(Connection(), {})));
}

QTEST_GUILESS_MAIN(ConnectionManagerTest)
#include "tst_connectionmanager.moc"
