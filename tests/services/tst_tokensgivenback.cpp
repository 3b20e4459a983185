// SPDX-License-Identifier: MIT
#include "ContractFixture.h"
#include "credentials/MemoryCredentialStore.h"
#include "services/ConnectionManager.h"
#include "services/ServiceRegistry.h"
#include "settings/ConnectionStore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

const QString revokePath = u"/api/v1/auth/token/revoke"_s;
const QString projectsPath = u"/api/v1/projects"_s;

} // namespace

//! A token that the program logged in for is given back, however the sign-in that it was for ends.
class TestTokensGivenBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openingFails_data();
    void openingFails();
    void testEnds();
    void testFails();
    void testIsStopped_data();
    void testIsStopped();
    void programEndsDuringATest();

private:
    void signIn();
    //! Begins a test of the connection whose login works; the request after that hangs.
    JobOf<SignInReport>* testThatHangs();
    [[nodiscard]] JobOf<SignInReport>* test();
    [[nodiscard]] int logins() const
    {
        return m.proxy->forwardedCount("POST", u".*/universal-auth/login"_s);
    }
    [[nodiscard]] int revoked() const { return m.proxy->forwardedCount("POST", revokePath); }

    ContractFixture m;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MemoryCredentialStore> m_credentials;
    std::unique_ptr<ServiceRegistry> m_registry;
    std::unique_ptr<ConnectionManager> m_connections;
    Connection m_connection;
};

void TestTokensGivenBack::init()
{
    const auto cases = serviceCases();
    const auto found = std::ranges::find(cases, u"infisical"_s, &ServiceCase::id);
    m.start(static_cast<int>(std::distance(cases.cbegin(), found)));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_settings);
    m_credentials = std::make_unique<MemoryCredentialStore>();
    m_registry = std::make_unique<ServiceRegistry>();
    registerServices(*m_registry);
    m_connections = std::make_unique<ConnectionManager>(*m_registry, *m_store, *m_credentials);
    m_connection = {};
    m_connection.id = u"c"_s;
    m_connection.serviceId = u"infisical"_s;
    m_connection.name = u"Acme"_s;
    m_connection.site = m.site();
    m_connection.method = m.firstSignIn().method;
    m_connection.fields = m.firstSignIn().fields;
}

void TestTokensGivenBack::cleanup()
{
    m_connections.reset();
    m_settings->clear();
    m.stop();
}

JobOf<SignInReport>* TestTokensGivenBack::test()
{
    return m_connections->test(m_connection, m.firstSignIn().good());
}

JobOf<SignInReport>* TestTokensGivenBack::testThatHangs()
{
    m.proxy->addFault("GET", projectsPath, Fault::hang(false));
    return test();
}

void TestTokensGivenBack::openingFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("not allowed") << Fault::status(
        403, R"({"reqId":"req-1","statusCode":403,"message":"No","error":"PermissionDenied"})");
    QTest::newRow("web page") << Fault::webPage();
    QTest::newRow("server error") << Fault::status(500);
}

void TestTokensGivenBack::openingFails()
{
    QFETCH(Fault, fault);
    QVERIFY(await(m_connections->save(m_connection, m.firstSignIn().good())));
    m.proxy->addFault("GET", projectsPath, fault);
    m_connections->open(u"c"_s);
    QTRY_COMPARE(m_connections->state(u"c"_s), ConnectionState::Failed);
    QCOMPARE(logins(), 1);
    QTRY_COMPARE(revoked(), 1);
    // It can be opened again, and that sign-in stays.
    m_connections->open(u"c"_s);
    QTRY_COMPARE(m_connections->state(u"c"_s), ConnectionState::Open);
    QCOMPARE(revoked(), 1);
}

void TestTokensGivenBack::testEnds()
{
    QVERIFY(await(test()));
    QTRY_COMPARE(revoked(), 1);
    QCOMPARE(logins(), 1);
}

void TestTokensGivenBack::testFails()
{
    m.proxy->addFault("GET", projectsPath, Fault::status(500));
    QVERIFY(!await(test()));
    QTRY_COMPARE(revoked(), 1);
}

void TestTokensGivenBack::testIsStopped_data()
{
    QTest::addColumn<bool>("destroyed");
    QTest::newRow("cancelled") << false;
    QTest::newRow("destroyed") << true;
}

void TestTokensGivenBack::testIsStopped()
{
    QFETCH(bool, destroyed);
    JobOf<SignInReport>* const job = testThatHangs();
    QTRY_COMPARE(m.proxy->seenCount("GET", projectsPath), 1);
    QCOMPARE(revoked(), 0);
    if (destroyed) {
        delete job;
    } else {
        job->cancel();
        QCOMPARE(await(job).error().kind, ErrorKind::Cancelled);
    }
    QTRY_COMPARE(revoked(), 1);
    QCOMPARE(logins(), 1);
}

void TestTokensGivenBack::programEndsDuringATest()
{
    std::ignore = testThatHangs();
    QTRY_COMPARE(m.proxy->seenCount("GET", projectsPath), 1);
    m_connections->signOutOfAll();
    QTRY_COMPARE(revoked(), 1);
}

QTEST_GUILESS_MAIN(TestTokensGivenBack)
#include "tst_tokensgivenback.moc"
