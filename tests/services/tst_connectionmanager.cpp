// SPDX-License-Identifier: MIT
#include "credentials/MemoryCredentialStore.h"
#include "services/ConnectionManager.h"
#include "settings/ConnectionStore.h"
#include "support/Await.h"
#include "support/StubService.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using Test::StubService;
using Test::StubSession;

namespace {

//! A keychain in memory that can be told to fail.
class TestKeychain final : public CredentialStore
{
public:
    using CredentialStore::CredentialStore;

    JobOf<Read>* read(const QString& id) override
    {
        return error ? failed<Read>() : memory.read(id);
    }
    JobOf<Kept>* write(const QString& id, Credentials credentials) override
    {
        if (error)
            return failed<Kept>();
        auto* const job = new PromisedJob<Kept>(this);
        memory.write(id, std::move(credentials))->onFinished(job, [job](const Result<Kept>&) {
            job->settle(Kept::InKeychain);
        });
        return job;
    }
    JobOf<void>* remove(const QString& id) override
    {
        return error ? failed<void>() : memory.remove(id);
    }

    std::optional<Error> error;
    MemoryCredentialStore memory;

private:
    template <class T> JobOf<T>* failed()
    {
        auto* const job = new PromisedJob<T>(this);
        job->settle(failure(*error));
        return job;
    }
};

Credentials token(const char* text)
{
    Credentials made;
    made.emplace(QStringLiteral("token"), SecretText(QByteArray(text)));
    return made;
}

QByteArray tokenOf(const StubSession& session)
{
    const auto found = session.credentials.find(QStringLiteral("token"));
    return found == session.credentials.end() ? QByteArray() : found->second.reveal();
}

Connection sample(const QString& id = QStringLiteral("c"))
{
    Connection connection;
    connection.id = id;
    connection.serviceId = QStringLiteral("stub");
    connection.name = QStringLiteral("Acme");
    connection.site = QUrl(QStringLiteral("https://example.test"));
    connection.method = QStringLiteral("token");
    connection.color = QStringLiteral("#112233");
    return connection;
}

Project storefront()
{
    Project project;
    project.id = QStringLiteral("p1");
    project.name = QStringLiteral("storefront");
    project.environments
        = {{QStringLiteral("dev"), QStringLiteral("dev")},
           {QStringLiteral("0a1b"), QStringLiteral("Default store")}};
    return project;
}

Error unauthorised()
{
    return Error::of(ErrorKind::Unauthorised, {}, QStringLiteral("Token expired"));
}

} // namespace

//! Connections and their sessions: every way in which opening, saving and testing can end.
class ConnectionManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savedOnesComeBack();
    void saveAddsAndOpens();
    void openingTwiceMakesOneSession();
    void failedOpen_data();
    void failedOpen();
    void missingCredential();
    void methodWithoutSecret();
    void unknownService();
    void lockedKeychain();
    void failingKeychainKeepsInMemory();
    void unsavedConnectionIsNeverStored();
    void nameChangeKeepsTheSession();
    void siteChangeClosesTheSession();
    void freshCredentialsGoToTheWaitingSession();
    void freshCredentialsOpenARefusedConnection();
    void expiredSessionIsRestoredByItself();
    void closeWhileOpening();
    void removeTakesEverything();
    void removeWhileSaving();
    void removeWithLockedKeychain();
    void testKeepsNothing();
    void testUsesStoredCredentials();
    void testWithoutCredentials();
    void testCanBeCancelled();
    void reload();
    void locationTitle();
    void unknownIds();

private:
    bool open(const QString& id = QStringLiteral("c"));
    void saveSample();
    StubSession* liveSession() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<TestKeychain> m_keychain;
    std::unique_ptr<ServiceRegistry> m_registry;
    StubService* m_service = nullptr;
    std::unique_ptr<ConnectionManager> m_manager;
    const QString c = QStringLiteral("c");
};

void ConnectionManagerTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(
        m_dir->filePath(QStringLiteral("keycutter.ini")), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_settings);
    m_keychain = std::make_unique<TestKeychain>();
    m_registry = std::make_unique<ServiceRegistry>();
    auto service = std::make_unique<StubService>();
    m_service = service.get();
    m_service->report.projects = {storefront()};
    m_service->report.identity.name = QStringLiteral("ci-deploy");
    m_registry->add(std::move(service));
    m_manager = std::make_unique<ConnectionManager>(*m_registry, *m_store, *m_keychain);
}

void ConnectionManagerTest::cleanup()
{
    m_manager.reset();
    m_settings.reset();
}

bool ConnectionManagerTest::open(const QString& id)
{
    m_manager->open(id);
    return QTest::qWaitFor([&] { return m_manager->state(id) != ConnectionState::Opening; });
}

void ConnectionManagerTest::saveSample()
{
    QVERIFY(Test::await(m_manager->save(sample(), token("t1"))));
}

StubSession* ConnectionManagerTest::liveSession() const
{
    return qobject_cast<StubSession*>(m_manager->session(c));
}

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

void ConnectionManagerTest::failingKeychainKeepsInMemory()
{
    m_keychain->error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("No bus"));
    QSignalSpy notKept(m_manager.get(), &ConnectionManager::credentialsNotKept);
    saveSample();
    QCOMPARE(notKept.count(), 1);
    QCOMPARE(notKept.at(0).at(0).toString(), c);
    QVERIFY(notKept.at(0).at(1).toString().contains(QStringLiteral("No bus")));
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

void ConnectionManagerTest::unsavedConnectionIsNeverStored()
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

void ConnectionManagerTest::nameChangeKeepsTheSession()
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

void ConnectionManagerTest::siteChangeClosesTheSession()
{
    saveSample();
    QVERIFY(open());
    const QPointer<StubSession> before = liveSession();
    Connection moved = sample();
    moved.site = QUrl(QStringLiteral("https://other.test"));
    QVERIFY(Test::await(m_manager->save(moved, {})));
    QCOMPARE(m_manager->state(c), ConnectionState::Closed);
    QVERIFY(m_manager->session(c) == nullptr);
    QVERIFY(m_manager->projects(c).isEmpty());
    QTRY_VERIFY(before.isNull());
    QVERIFY(open());
    QCOMPARE(tokenOf(*liveSession()), QByteArray("t1"));
}

void ConnectionManagerTest::freshCredentialsGoToTheWaitingSession()
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

void ConnectionManagerTest::freshCredentialsOpenARefusedConnection()
{
    saveSample();
    m_service->signIn = [this](const Credentials& given) -> Result<SignInReport> {
        if (given.at(QStringLiteral("token")).reveal() != "t2")
            return failure(unauthorised());
        return m_service->report;
    };
    QVERIFY(open());
    QCOMPARE(m_manager->state(c), ConnectionState::NeedsSignIn);
    QVERIFY(Test::await(m_manager->save(sample(), token("t2"))));
    QTRY_COMPARE(m_manager->state(c), ConnectionState::Open);
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

void ConnectionManagerTest::removeTakesEverything()
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

void ConnectionManagerTest::removeWhileSaving()
{
    auto* const saving = m_manager->save(sample(), token("t1"));
    auto* const removing = m_manager->remove(c);
    QVERIFY(Test::await(saving));
    Q_UNUSED(removing);
    QTRY_VERIFY(!m_keychain->memory.holds(c));
    QVERIFY(m_manager->connections().isEmpty());
}

void ConnectionManagerTest::removeWithLockedKeychain()
{
    saveSample();
    m_keychain->error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("Locked"));
    QCOMPARE(Test::await(m_manager->remove(c)).error().kind, ErrorKind::Keychain);
    QVERIFY(m_manager->connections().isEmpty());
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
    liveSession()->projects = QList<Project>{other};
    QSignalSpy projects(m_manager.get(), &ConnectionManager::projectsChanged);
    m_manager->reload(c);
    QTRY_COMPARE(projects.count(), 1);
    QCOMPARE(m_manager->projects(c).first().name, QStringLiteral("renamed"));

    liveSession()->projects = failure(Error::of(ErrorKind::Offline, {}, QStringLiteral("words")));
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
