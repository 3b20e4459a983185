// SPDX-License-Identifier: MIT
#include "credentials/FallbackCredentialStore.h"
#include "credentials/KeychainCredentialStore.h"
#include "credentials/KeychainEntry.h"
#include "settings/ConnectionStore.h"
#include "support/Await.h"

#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;

namespace {

const QByteArray canary("canary-7f3a-do-not-leak");

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Credentials credentials(const char* field, const QByteArray& secret)
{
    Credentials made;
    made.emplace(text(field), SecretText(secret));
    return made;
}

QByteArray secretOf(const Result<CredentialStore::Read>& read, const char* field)
{
    if (!read)
        return {};
    const auto found = (*read)->find(text(field));
    return found == (*read)->end() ? QByteArray() : found->second.reveal();
}

} // namespace

//! The credential store against a real gnome-keyring. keyring.sh makes the surroundings and picks
//! the functions; without it nothing is tested, because nobody's own keychain is to be touched.
//! Under Wine, against its credential store (keychain.cmake).
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsAndForgets();
    void writeReplacesAllFields();
    void entriesOfOthersStay();
    void concurrentWritesAndReads();
    void longestEntry();
    void cancelledJobs();
    void nothingInFiles();
    void keepForLater();
    void laterSession();
    void lockedKeyring();
    void unlockedAgain();
    void silentKeyring();
    void noKeyring();

private:
    void verifyNoFileHoldsTheCanary();

    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionStore> m_connections;
    std::unique_ptr<KeychainCredentialStore> m_store;
};

void KeychainTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("KEYCUTTER_TEST_KEYRING"))
        QSKIP("Run it through keyring.sh, or for Windows through test-wine.sh.");
}

void KeychainTest::init()
{
    m_settings = std::make_unique<QSettings>(
        QDir::home().filePath(text("keycutter.ini")), QSettings::IniFormat);
    m_connections = std::make_unique<ConnectionStore>(*m_settings);
    m_store = std::make_unique<KeychainCredentialStore>(*m_connections);
    m_store->setTimeout(std::chrono::seconds(10));
}

void KeychainTest::cleanup()
{
    m_store.reset();
    m_settings.reset();
}

void KeychainTest::verifyNoFileHoldsTheCanary()
{
    m_settings->sync();
    QStringList files;
    QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(canary.toBase64().chopped(4)), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(canary.toHex()), qPrintable(file.fileName()));
        if (!file.fileName().contains(text("/keyrings/")))
            files.append(QDir::home().relativeFilePath(file.fileName()));
    }
    // Whoever else writes there must be known.
    files.removeAll(text("keycutter.ini"));
    QVERIFY2(files.isEmpty(), qPrintable(files.join(u' ')));
}

void KeychainTest::keepsAndForgets()
{
    QCOMPARE(Test::await(m_store->read(text("c"))).error().kind, ErrorKind::NotFound);
    const QByteArray binary("tok\0en \xff with \"odd\" bytes\n", 27);
    QCOMPARE(
        Test::await(m_store->write(text("c"), credentials("token", binary))).value(),
        Kept::InKeychain);
    QVERIFY(!m_connections->credentialFields(text("c")).isEmpty());
    QCOMPARE(secretOf(Test::await(m_store->read(text("c"))), "token"), binary);
    QCOMPARE(Test::await(m_store->read(text("other"))).error().kind, ErrorKind::NotFound);
    QVERIFY(Test::await(m_store->remove(text("c"))));
    QVERIFY(m_connections->credentialFields(text("c")).isEmpty());
    QCOMPARE(Test::await(m_store->read(text("c"))).error().kind, ErrorKind::NotFound);
    QVERIFY(Test::await(m_store->remove(text("c"))));
}

void KeychainTest::writeReplacesAllFields()
{
    Credentials both = credentials("clientSecret", "one");
    both.emplace(text("token"), SecretText(QByteArray("two")));
    QVERIFY(Test::await(m_store->write(text("c"), std::move(both))));
    QCOMPARE(m_connections->credentialFields(text("c")).size(), 2);
    QVERIFY(Test::await(m_store->write(text("c"), credentials("token", "three"))));
    const auto read = Test::await(m_store->read(text("c")));
    QVERIFY(read);
    QCOMPARE((*read)->size(), std::size_t(1));
    QCOMPARE(secretOf(read, "token"), QByteArray("three"));
    // The field that is not named is gone from the keyring, not just from the settings.
    QTRY_VERIFY(m_connections->leftoverFields(text("c")).isEmpty());
    m_connections->setCredentialFields(text("c"), {text("clientSecret")});
    QCOMPARE(Test::await(m_store->read(text("c"))).error().kind, ErrorKind::Keychain);
}

void KeychainTest::entriesOfOthersStay()
{
    QVERIFY(Test::await(m_store->write(text("c"), credentials("token", "one"))));
    QVERIFY(Test::await(m_store->write(text("d"), credentials("token", "two"))));
    QVERIFY(Test::await(m_store->remove(text("c"))));
    QCOMPARE(secretOf(Test::await(m_store->read(text("d"))), "token"), QByteArray("two"));
    QVERIFY(Test::await(m_store->remove(text("d"))));
}

void KeychainTest::concurrentWritesAndReads()
{
    QList<JobOf<Kept>*> jobs;
    int finished = 0;
    for (int i = 0; i < 8; ++i) {
        jobs.append(
            m_store->write(QString::number(i), credentials("token", QByteArray::number(i * 100))));
        jobs.last()->onFinished(this, [&finished](const Result<Kept>& kept) {
            QVERIFY(kept);
            ++finished;
        });
    }
    QTRY_COMPARE(finished, 8);
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(
            secretOf(Test::await(m_store->read(QString::number(i))), "token"),
            QByteArray::number(i * 100));
    }
}

void KeychainTest::longestEntry()
{
    constexpr qsizetype windowsLimit = 2560;
    const qsizetype size = KeychainEntry::limit().value_or(windowsLimit);
    QCOMPARE(size, windowsLimit);
    const QByteArray longest(size, 'x');
    QCOMPARE(
        Test::await(m_store->write(text("c"), credentials("token", longest))).value(),
        Kept::InKeychain);
    QCOMPARE(secretOf(Test::await(m_store->read(text("c"))), "token"), longest);
    const auto longer = Test::await(m_store->write(text("c"), credentials("token", longest + 'x')));
    QCOMPARE(longer.has_value(), !KeychainEntry::limit());
    if (!longer)
        QVERIFY(longer.error().advice().contains(text("client secret of a machine identity")));
    QVERIFY(Test::await(m_store->remove(text("c"))));
}

void KeychainTest::cancelledJobs()
{
    auto* const writing = m_store->write(text("c"), credentials("token", "one"));
    writing->cancel();
    QCOMPARE(Test::await(writing).error().kind, ErrorKind::Cancelled);
    // What was begun is ended and known, so that it can be removed.
    QTRY_VERIFY(!m_connections->credentialFields(text("c")).isEmpty());
    auto* const reading = m_store->read(text("c"));
    reading->cancel();
    QCOMPARE(Test::await(reading).error().kind, ErrorKind::Cancelled);
    QVERIFY(Test::await(m_store->remove(text("c"))));
    // The store may go while the keychain is still at it.
    [[maybe_unused]] const auto* const left
        = m_store->write(text("c"), credentials("token", "two"));
    m_store.reset();
}

void KeychainTest::nothingInFiles()
{
    FallbackCredentialStore store(*m_store);
    QCOMPARE(
        Test::await(store.write(text("c"), credentials("token", canary))).value(),
        Kept::InKeychain);
    QCOMPARE(secretOf(Test::await(store.read(text("c"))), "token"), canary);
    verifyNoFileHoldsTheCanary();
}

void KeychainTest::keepForLater()
{
    QVERIFY(Test::await(m_store->write(text("c"), credentials("token", canary))));
}

void KeychainTest::laterSession()
{
    QCOMPARE(secretOf(Test::await(m_store->read(text("c"))), "token"), canary);
}

void KeychainTest::lockedKeyring()
{
    const auto read = Test::await(m_store->read(text("c")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Keychain);
    QVERIFY(read.error().said.contains(text("locked")));
    QVERIFY(!read.error().advice().isEmpty());
    // A connection that never had credentials is still told apart.
    QCOMPARE(Test::await(m_store->read(text("never"))).error().kind, ErrorKind::NotFound);

    const auto written = Test::await(m_store->write(text("c"), credentials("token", "new")));
    QCOMPARE(written.error().kind, ErrorKind::Keychain);
    QVERIFY(written.error().said.contains(text("locked")));
    QVERIFY(m_connections->leftoverFields(text("c")).isEmpty());
    // The keyring says that it removed; it did not.
    QCOMPARE(Test::await(m_store->remove(text("c"))).error().kind, ErrorKind::Keychain);
    QVERIFY(!m_connections->credentialFields(text("c")).isEmpty());

    FallbackCredentialStore fallback(*m_store);
    QCOMPARE(
        Test::await(fallback.write(text("d"), credentials("token", canary))).value(),
        Kept::InMemory);
    QVERIFY(fallback.whyInMemory(text("d")).contains(text("locked")));
    QCOMPARE(secretOf(Test::await(fallback.read(text("d"))), "token"), canary);
    verifyNoFileHoldsTheCanary();
}

void KeychainTest::unlockedAgain()
{
    QCOMPARE(secretOf(Test::await(m_store->read(text("c"))), "token"), canary);
    QCOMPARE(Test::await(m_store->read(text("d"))).error().kind, ErrorKind::NotFound);
    QVERIFY(Test::await(m_store->remove(text("c"))));
}

void KeychainTest::silentKeyring()
{
    m_store->setTimeout(std::chrono::milliseconds(200));
    m_connections->setCredentialFields(text("c"), {text("token")});
    const auto read = Test::await(m_store->read(text("c")));
    QCOMPARE(read.error().kind, ErrorKind::Keychain);
    QVERIFY(read.error().said.contains(text("in time")));
    FallbackCredentialStore fallback(*m_store);
    QCOMPARE(
        Test::await(fallback.write(text("d"), credentials("token", canary))).value(),
        Kept::InMemory);
    QCOMPARE(Test::await(m_store->remove(text("c"))).error().kind, ErrorKind::Keychain);

    // The writes go on, and nobody is told again and again of what they may leave behind.
    QSignalSpy leftBehind(m_store.get(), &CredentialStore::leftBehind);
    QVERIFY(!Test::await(m_store->write(text("e"), credentials("token", "one"))));
    QVERIFY(!Test::await(m_store->write(text("e"), credentials("jwt", "two"))));
    QCOMPARE(m_connections->credentialFields(text("e")), QStringList());
    QCOMPARE(m_connections->leftoverFields(text("e")), QStringList({text("token"), text("jwt")}));
    QCOMPARE(leftBehind.count(), 0);

    // The keyring is back, and does what it was asked for.
    QCOMPARE(
        QProcess::execute(text("kill"), {text("-CONT"), qEnvironmentVariable("KEYRING_PID")}), 0);
    m_store->setTimeout(std::chrono::seconds(10));
    const auto isThere = [this](const char* entry) {
        return Test::await(KeychainEntry::read(text(entry), std::chrono::seconds(10), this))
            .has_value();
    };
    QTRY_VERIFY(isThere("d/token") && isThere("e/token") && isThere("e/jwt"));
    // Found with the next write, and gone; and with the connection.
    QVERIFY(Test::await(m_store->write(text("e"), credentials("clientSecret", "three"))));
    QTRY_COMPARE(m_connections->leftoverFields(text("e")), QStringList());
    QVERIFY(!isThere("e/token") && !isThere("e/jwt"));
    QVERIFY(Test::await(m_store->remove(text("d"))));
    QVERIFY(!isThere("d/token"));
    QCOMPARE(leftBehind.count(), 0);
}

void KeychainTest::noKeyring()
{
    FallbackCredentialStore store(*m_store);
    QCOMPARE(
        Test::await(store.write(text("c"), credentials("token", canary))).value(), Kept::InMemory);
    QVERIFY(!store.whyInMemory(text("c")).isEmpty());
    QCOMPARE(secretOf(Test::await(store.read(text("c"))), "token"), canary);
    QVERIFY(m_connections->credentialFields(text("c")).isEmpty());
    QVERIFY(m_connections->leftoverFields(text("c")).isEmpty());
    verifyNoFileHoldsTheCanary();
    QVERIFY(Test::await(store.remove(text("c"))));
    QCOMPARE(Test::await(store.read(text("c"))).error().kind, ErrorKind::NotFound);
    // Written in an earlier session, when there was a keychain.
    m_connections->setCredentialFields(text("c"), {text("token")});
    QCOMPARE(Test::await(store.read(text("c"))).error().kind, ErrorKind::Keychain);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
