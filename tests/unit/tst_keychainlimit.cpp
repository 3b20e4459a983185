// SPDX-License-Identifier: MIT
#include "credentials/FallbackCredentialStore.h"
#include "credentials/KeychainCredentialStore.h"
#include "settings/ConnectionStore.h"
#include "support/Await.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype windowsLimit = 2560;
const QString id = u"c"_s;

//! A client id and a token of @p size bytes.
Credentials credentials(qsizetype size)
{
    Credentials made;
    made.emplace(u"clientId"_s, SecretText(QByteArray("short")));
    made.emplace(u"token"_s, SecretText(QByteArray(size, 'x')));
    return made;
}

} // namespace

//! What becomes of a token that the system's keychain is too small for. No keychain is touched: the
//! store knows before it asks.
class KeychainLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void longTokenIsRefused();
    void longTokenStaysInMemoryAndSaysWhy();
    void whatWasWrittenBeforeIsStillExpected();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<KeychainCredentialStore> m_keychain;
};

void KeychainLimitTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_connections = std::make_unique<ConnectionStore>(*m_settings);
    m_keychain = std::make_unique<KeychainCredentialStore>(*m_connections);
    m_keychain->setLimit(windowsLimit);
}

void KeychainLimitTest::longTokenIsRefused()
{
    const auto kept = await(m_keychain->write(id, credentials(windowsLimit + 1)));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Keychain);
    const QLocale locale;
    QVERIFY(kept.error().message().contains(locale.toString(windowsLimit + 1)));
    QVERIFY(kept.error().message().contains(locale.toString(windowsLimit)));
    QVERIFY(kept.error().next.contains(u"client id"));
    QVERIFY(!kept.error().message().contains(u"xx"));
    QVERIFY(m_connections->credentialFields(id).isEmpty());
}

void KeychainLimitTest::longTokenStaysInMemoryAndSaysWhy()
{
    FallbackCredentialStore store(*m_keychain);
    QCOMPARE(await(store.write(id, credentials(windowsLimit + 1))).value(), Kept::InMemory);
    const QString why = store.whyInMemory(id);
    QVERIFY(why.contains(QLocale().toString(windowsLimit)));
    QVERIFY(why.section(u'\n', -1).contains(u"client secret of a machine identity"));
    QVERIFY(!why.contains(u"xx"));
    const auto read = await(store.read(id));
    QVERIFY(read);
    QCOMPARE((*read)->at(u"token"_s).reveal().size(), windowsLimit + 1);
    // Never a file.
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("xx"));
}

void KeychainLimitTest::whatWasWrittenBeforeIsStillExpected()
{
    m_connections->setCredentialFields(id, {u"token"_s});
    QVERIFY(!await(m_keychain->write(id, credentials(windowsLimit + 1))));
    QCOMPARE(m_connections->credentialFields(id), QStringList{u"token"_s});
}

QTEST_GUILESS_MAIN(KeychainLimitTest)
#include "tst_keychainlimit.moc"
