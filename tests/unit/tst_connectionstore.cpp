// SPDX-License-Identifier: MIT
#include "settings/ConnectionStore.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;

namespace {

Connection sample(const QString& id)
{
    Connection connection;
    connection.id = id;
    connection.serviceId = QStringLiteral("infisical");
    connection.name = QStringLiteral("Acme, “EU” / größe");
    connection.color = QStringLiteral("#aa5500");
    connection.site = QUrl(QStringLiteral("https://eu.infisical.com"));
    connection.method = QStringLiteral("universal-auth");
    connection.fields
        = {{QStringLiteral("clientId"), QStringLiteral("3f1c-77")},
           {QStringLiteral("with/slash"), QStringLiteral("x")}};
    connection.caFile = QStringLiteral("/etc/ssl/acme.pem");
    return connection;
}

} // namespace

//! Saved connections come back as they were, and a broken settings file costs only what is broken.
class ConnectionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip();
    void orderIsKept();
    void unsavedAreNotWritten();
    void removedOnesAreGone();
    void brokenOnesAreSkipped_data();
    void brokenOnesAreSkipped();
    void brokenOnesStayInTheFile();
    void oddColorIsReplaced();
    void credentialFields();
    void unwritableFileIsTold();

private:
    QSettings& reopened();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
};

void ConnectionStoreTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings.reset();
}

QSettings& ConnectionStoreTest::reopened()
{
    if (m_settings)
        m_settings->sync();
    m_settings = std::make_unique<QSettings>(
        m_dir->filePath(QStringLiteral("keycutter.ini")), QSettings::IniFormat);
    return *m_settings;
}

void ConnectionStoreTest::roundTrip()
{
    const Connection connection = sample(QStringLiteral("0f8fad5b-d9cb"));
    ConnectionStore(reopened()).save({connection});
    QCOMPARE(ConnectionStore(reopened()).load(), QList<Connection>{connection});
}

void ConnectionStoreTest::orderIsKept()
{
    // Ids in an order that neither the alphabet nor their insertion gives.
    QList<Connection> all;
    for (int i = 0; i < 12; ++i)
        all.append(sample(QString::number((i * 7) % 12)));
    ConnectionStore(reopened()).save(all);
    QCOMPARE(ConnectionStore(reopened()).load(), all);
}

void ConnectionStoreTest::unsavedAreNotWritten()
{
    Connection sandbox = sample(QStringLiteral("sandbox"));
    sandbox.saved = false;
    const Connection kept = sample(QStringLiteral("kept"));
    ConnectionStore(reopened()).save({sandbox, kept});
    QCOMPARE(ConnectionStore(reopened()).load(), QList<Connection>{kept});
}

void ConnectionStoreTest::removedOnesAreGone()
{
    const Connection a = sample(QStringLiteral("a"));
    Connection b = sample(QStringLiteral("b"));
    ConnectionStore(reopened()).save({a, b});
    b.fields.clear();
    ConnectionStore(reopened()).save({b});
    QCOMPARE(ConnectionStore(reopened()).load(), QList<Connection>{b});
}

void ConnectionStoreTest::brokenOnesAreSkipped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no service") << QStringLiteral("service") << QVariant(QString());
    QTest::newRow("no method") << QStringLiteral("method") << QVariant(QString());
    QTest::newRow("no site") << QStringLiteral("site") << QVariant(QString());
    QTest::newRow("site without host")
        << QStringLiteral("site") << QVariant(QStringLiteral("https://"));
    QTest::newRow("site is a file")
        << QStringLiteral("site") << QVariant(QStringLiteral("file:///etc/passwd"));
    QTest::newRow("site is no address")
        << QStringLiteral("site") << QVariant(QStringLiteral("https://a b<>"));
    QTest::newRow("site is a list")
        << QStringLiteral("site") << QVariant(QStringList{QStringLiteral("a"), {}});
}

void ConnectionStoreTest::brokenOnesAreSkipped()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    const Connection good = sample(QStringLiteral("good"));
    ConnectionStore(reopened()).save({sample(QStringLiteral("bad")), good});
    m_settings->setValue(QStringLiteral("connections/bad/") + key, value);
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("Skipped saved connection bad")));
    QCOMPARE(ConnectionStore(reopened()).load(), QList<Connection>{good});
}

void ConnectionStoreTest::brokenOnesStayInTheFile()
{
    ConnectionStore(reopened()).save({sample(QStringLiteral("bad"))});
    const QString key = QStringLiteral("connections/bad/service");
    m_settings->setValue(key, QString());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Skipped")));
    ConnectionStore(reopened()).save({sample(QStringLiteral("new"))});
    QVERIFY(reopened().contains(key));
}

void ConnectionStoreTest::oddColorIsReplaced()
{
    Connection connection = sample(QStringLiteral("c"));
    connection.color = QStringLiteral("red; }");
    ConnectionStore(reopened()).save({connection});
    const auto read = ConnectionStore(reopened()).load();
    QCOMPARE(read.size(), 1);
    QVERIFY(QRegularExpression(QStringLiteral("^#[0-9a-f]{6}$")).match(read[0].color).hasMatch());
}

void ConnectionStoreTest::credentialFields()
{
    const QString id = QStringLiteral("c/1");
    ConnectionStore store(reopened());
    QVERIFY(store.credentialFields(id).isEmpty());
    store.setCredentialFields(id, {QStringLiteral("clientSecret")});
    const ConnectionStore later(reopened());
    QCOMPARE(later.credentialFields(id), QStringList{QStringLiteral("clientSecret")});
    ConnectionStore(reopened()).setLeftoverFields(id, {QStringLiteral("token")});
    QCOMPARE(ConnectionStore(reopened()).leftoverFields(id), QStringList{QStringLiteral("token")});
    ConnectionStore(reopened()).setLeftoverFields(id, {});
    QVERIFY(ConnectionStore(reopened()).leftoverFields(id).isEmpty());
    ConnectionStore(reopened()).setCredentialFields(id, {});
    QVERIFY(ConnectionStore(reopened()).credentialFields(id).isEmpty());
}

void ConnectionStoreTest::unwritableFileIsTold()
{
    ConnectionStore store(reopened());
    const QString path = m_settings->fileName();
    QVERIFY(QDir().mkpath(path)); // a folder in the place of the file
    const auto failed = store.save({sample(QStringLiteral("a"))});
    QVERIFY(!failed);
    QVERIFY(failed.error().said.contains(QStringLiteral("keycutter.ini")));
    QVERIFY(!failed.error().advice().isEmpty());
    QVERIFY(QDir().rmdir(path));
    QVERIFY(store.save({sample(QStringLiteral("a"))}));
    QCOMPARE(ConnectionStore(reopened()).load().size(), 1);
}

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "tst_connectionstore.moc"
