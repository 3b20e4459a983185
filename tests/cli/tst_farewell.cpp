// SPDX-License-Identifier: MIT
#include "Farewell.h"
#include "InfisicalBed.h"
#include "credentials/MemoryCredentialStore.h"
#include "services/ConnectionManager.h"
#include "services/ServiceRegistry.h"
#include "settings/ConnectionStore.h"
#include "support/FaultProxy.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString revokePath = u"/api/v1/auth/token/revoke"_s;

} // namespace

//! The end of the program, with a window or without: tokens that it got are given back, and a
//! service that does not answer holds nobody up.
class TestFarewell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesTheTokenBack();
    void nobodyWaitsForASilentService();
    void withoutASessionItEndsAtOnce();

private:
    void signIn();
    [[nodiscard]] int revoked() const { return m_proxy->forwardedCount("POST", revokePath); }

    InfisicalBed m_bed;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<MemoryCredentialStore> m_credentials;
    std::unique_ptr<ServiceRegistry> m_registry;
    std::unique_ptr<ConnectionManager> m_connections;
};

void TestFarewell::init()
{
    QVERIFY(m_bed.start());
    m_proxy = std::make_unique<FaultProxy>(quint16(m_bed.port()));
    QVERIFY(m_proxy->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"a.ini"_s), QSettings::IniFormat);
    m_store = std::make_unique<ConnectionStore>(*m_settings);
    m_credentials = std::make_unique<MemoryCredentialStore>();
    m_registry = std::make_unique<ServiceRegistry>();
    registerServices(*m_registry);
    m_connections = std::make_unique<ConnectionManager>(*m_registry, *m_store, *m_credentials);
}

void TestFarewell::cleanup()
{
    m_connections.reset();
    m_proxy.reset();
    m_bed.stop();
}

void TestFarewell::signIn()
{
    const QJsonObject identity = m_bed.about()["credentials"_L1]["admin"_L1].toObject();
    Connection connection = m_bed.connectionBy(u"universal-auth"_s);
    connection.id = u"c"_s;
    connection.name = u"Acme"_s;
    connection.site = m_proxy->url();
    connection.fields.insert(u"clientId"_s, identity["clientId"_L1].toString());
    Credentials credentials;
    credentials.emplace(u"clientSecret"_s, SecretText(identity["clientSecret"_L1].toString()));
    std::ignore = m_connections->save(connection, std::move(credentials));
    m_connections->open(u"c"_s);
    QTRY_COMPARE(m_connections->state(u"c"_s), ConnectionState::Open);
    QCOMPARE(revoked(), 0);
}

void TestFarewell::givesTheTokenBack()
{
    signIn();
    sayFarewell(*m_connections, 30s);
    QCOMPARE(revoked(), 1);
}

void TestFarewell::nobodyWaitsForASilentService()
{
    signIn();
    m_proxy->addFault("POST", revokePath, Fault::hang(true));
    QElapsedTimer taken;
    taken.start();
    sayFarewell(*m_connections, 200ms);
    QVERIFY(taken.elapsed() >= 190);
    QVERIFY2(taken.elapsed() < 5000, "it waited for the answer");
    QCOMPARE(revoked(), 1);
}

void TestFarewell::withoutASessionItEndsAtOnce()
{
    QElapsedTimer taken;
    taken.start();
    sayFarewell(*m_connections, 30s);
    QVERIFY(taken.elapsed() < 5000);
    QCOMPARE(m_proxy->seen().size(), 0);
}

QTEST_GUILESS_MAIN(TestFarewell)
#include "tst_farewell.moc"
