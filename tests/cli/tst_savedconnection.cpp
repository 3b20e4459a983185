// SPDX-License-Identifier: MIT
#include "Core.h"
#include "KeycutterProcess.h"
#include "Sandbox.h"
#include "SandboxAccess.h"
#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "support/Await.h"

#include <QCoreApplication>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! `keycutter duplicate --connection`: a connection that was saved, whose credential lies in a real
//! keychain. Run it through keyring.sh, which brings one.
class SavedConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void duplicates_data();
    void duplicates();
    void removedConnectionIsNotKnown();

private:
    void save(
        const QString& service, const QString& method, const QString& name,
        const QMap<QString, QString>& fields, Credentials credentials);

    KeycutterProcess m_program;
    std::unique_ptr<Sandbox::Server> m_server;
    std::unique_ptr<Core> m_core;
};

void SavedConnectionTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("KEYCUTTER_TEST_KEYRING"))
        QSKIP("Run it through keyring.sh.");
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        m_program.setVariable(QString::fromLatin1(name), qEnvironmentVariable(name));
    qputenv("XDG_CONFIG_HOME", m_program.configFolder().toLocal8Bit());
    QCoreApplication::setOrganizationName(u"Keycutter"_s);
    QCoreApplication::setApplicationName(u"keycutter"_s);

    m_server = std::make_unique<Sandbox::Server>();
    QVERIFY(m_server->start());
    m_core = std::make_unique<Core>(Core::Keep::InKeychain);
    const auto identity = SandboxAccess::machineIdentity(m_server->describe());
    Credentials secret;
    secret[InfisicalMethod::clientSecretField] = SecretText(identity.clientSecret);
    save(
        u"infisical"_s, InfisicalMethod::universalAuth, u"Acme (EU)"_s,
        {{InfisicalMethod::clientIdField, identity.clientId}}, std::move(secret));
    const QJsonValue samples = m_server->describe()[u"cloudflare"_s][u"credentials"_s];
    Credentials token;
    token[CloudflareMethod::tokenField] = SecretText(samples[u"admin"_s][u"token"_s].toString());
    save(u"cloudflare"_s, CloudflareMethod::token, u"Stores"_s, {}, std::move(token));
    m_core.reset(); // writes the settings
}

void SavedConnectionTest::save(
    const QString& service, const QString& method, const QString& name,
    const QMap<QString, QString>& fields, Credentials credentials)
{
    Connection connection;
    connection.id = service;
    connection.serviceId = service;
    connection.name = name;
    connection.site = m_server->baseUrl(service);
    connection.method = method;
    connection.fields = fields;
    QVERIFY(Test::await(m_core->connections().save(connection, std::move(credentials))));
}

void SavedConnectionTest::duplicates_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("created");
    QTest::newRow("infisical") << QStringList{u"--connection"_s, u"Acme (EU)"_s,  u"--project"_s,
                                              u"storefront"_s,   u"--from"_s,     u"dev:/app/db"_s,
                                              u"--to"_s,         u"dev:/copies"_s}
                               << -1;
    QTest::newRow("cloudflare") << QStringList{u"--connection"_s, u"Stores"_s,
                                               u"--account"_s,    u"Acme"_s,
                                               u"--store"_s,      u"default_secrets_store"_s,
                                               u"--name"_s,       u"{name}_COPY"_s}
                                << 23;
}

void SavedConnectionTest::duplicates()
{
    QFETCH(const QStringList, arguments);
    QFETCH(int, created);
    const auto end = m_program.run(QStringList{u"duplicate"_s, u"--all"_s, u"--yes"_s} + arguments);
    QVERIFY2(end.exitCode == 0, qPrintable(end.error + end.out));
    const qsizetype shown = end.out.count(u"Created"_s);
    QVERIFY2(created < 0 ? shown > 0 : shown == created, qPrintable(end.out));
    // The credential is in the keychain alone.
    const QByteArray files = m_program.everythingWritten();
    QVERIFY(files.contains("Acme (EU)"));
    const QJsonValue samples = m_server->describe()[u"cloudflare"_s][u"credentials"_s];
    QVERIFY(!files.contains(samples[u"admin"_s][u"token"_s].toString().toUtf8()));
    QVERIFY(!files.contains(
        SandboxAccess::machineIdentity(m_server->describe()).clientSecret.toUtf8()));
}

void SavedConnectionTest::removedConnectionIsNotKnown()
{
    const auto end = m_program.run(
        {u"duplicate"_s, u"--connection"_s, u"Gone"_s, u"--project"_s, u"storefront"_s, u"--from"_s,
         u"dev:/app"_s, u"--to"_s, u"staging:/app"_s, u"--all"_s, u"--yes"_s});
    QCOMPARE(end.exitCode, 3);
    // What there is to choose from is named.
    QVERIFY2(end.error.contains(u"Acme (EU)"_s), qPrintable(end.error));
}

QTEST_GUILESS_MAIN(SavedConnectionTest)
#include "tst_savedconnection.moc"
