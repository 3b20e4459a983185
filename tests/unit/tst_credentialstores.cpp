// SPDX-License-Identifier: MIT
#include "credentials/FallbackCredentialStore.h"
#include "support/Await.h"
#include "support/FaultyKeychain.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;

namespace {

Credentials credentials(const char* text)
{
    Credentials made;
    made.emplace(QStringLiteral("clientSecret"), SecretText(QByteArray(text)));
    return made;
}

QByteArray secretOf(const Result<CredentialStore::Read>& read)
{
    return read ? (*read)->at(QStringLiteral("clientSecret")).reveal() : QByteArray();
}

const QString id = QStringLiteral("c");

} // namespace

//! Credentials in memory, and what happens where the keychain cannot be used.
class CredentialStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsAndForgets();
    void readingTwiceGivesTwoCopies();
    void fallbackUsesTheKeychain();
    void fallbackKeepsInMemory();
    void keychainThatWorksAgainTakesOver();
    void lockedKeychainIsNotHidden();
    void cancelledWriteKeepsNothing();
    void removeForgetsBoth();
    void forgetsWhatIsOnlyInMemory();
};

void CredentialStoresTest::memoryKeepsAndForgets()
{
    MemoryCredentialStore store;
    QCOMPARE(await(store.read(id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(store.write(id, credentials("one"))).value(), Kept::InMemory);
    QCOMPARE(secretOf(await(store.read(id))), QByteArray("one"));
    Credentials other;
    other.emplace(QStringLiteral("token"), SecretText(QByteArray("two")));
    QVERIFY(await(store.write(id, std::move(other))));
    const auto read = await(store.read(id));
    QVERIFY(read);
    QCOMPARE((*read)->size(), std::size_t(1));
    QVERIFY((*read)->contains(QStringLiteral("token")));
    QVERIFY(await(store.remove(id)));
    QVERIFY(await(store.remove(id)));
    QCOMPARE(await(store.read(id)).error().kind, ErrorKind::NotFound);
}

void CredentialStoresTest::readingTwiceGivesTwoCopies()
{
    MemoryCredentialStore store;
    QVERIFY(await(store.write(id, credentials("one"))));
    const auto first = await(store.read(id));
    (*first)->at(QStringLiteral("clientSecret")).wipe();
    QCOMPARE(secretOf(await(store.read(id))), QByteArray("one"));
}

void CredentialStoresTest::fallbackUsesTheKeychain()
{
    FaultyKeychain keychain;
    FallbackCredentialStore store(keychain);
    QCOMPARE(await(store.write(id, credentials("one"))).value(), Kept::InKeychain);
    QVERIFY(keychain.memory.holds(id));
    QVERIFY(store.whyInMemory(id).isEmpty());
    QCOMPARE(secretOf(await(store.read(id))), QByteArray("one"));
}

void CredentialStoresTest::fallbackKeepsInMemory()
{
    FaultyKeychain keychain;
    keychain.error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("No bus"));
    keychain.error->next = QStringLiteral("Start it");
    FallbackCredentialStore store(keychain);
    QCOMPARE(await(store.write(id, credentials("one"))).value(), Kept::InMemory);
    QCOMPARE(store.whyInMemory(id), QStringLiteral("No bus\nStart it"));
    QCOMPARE(secretOf(await(store.read(id))), QByteArray("one"));
    // Nothing of it is left for another start of the program.
    FallbackCredentialStore later(keychain);
    QCOMPARE(await(later.read(id)).error().kind, ErrorKind::Keychain);
}

void CredentialStoresTest::keychainThatWorksAgainTakesOver()
{
    FaultyKeychain keychain;
    keychain.error = Error::of(ErrorKind::Keychain, {});
    FallbackCredentialStore store(keychain);
    QVERIFY(await(store.write(id, credentials("old"))));
    keychain.error.reset();
    QCOMPARE(await(store.write(id, credentials("new"))).value(), Kept::InKeychain);
    QVERIFY(store.whyInMemory(id).isEmpty());
    QCOMPARE(secretOf(await(store.read(id))), QByteArray("new"));
}

void CredentialStoresTest::lockedKeychainIsNotHidden()
{
    FaultyKeychain keychain;
    QVERIFY(await(keychain.write(id, credentials("one"))));
    keychain.error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("Locked"));
    FallbackCredentialStore store(keychain);
    QCOMPARE(await(store.read(id)).error().kind, ErrorKind::Keychain);
}

void CredentialStoresTest::cancelledWriteKeepsNothing()
{
    FaultyKeychain keychain;
    keychain.hangs = true;
    FallbackCredentialStore store(keychain);
    auto* const job = store.write(id, credentials("one"));
    job->cancel();
    QCOMPARE(await(job).error().kind, ErrorKind::Cancelled);
    QCOMPARE(await(store.read(id)).error().kind, ErrorKind::NotFound);
}

void CredentialStoresTest::removeForgetsBoth()
{
    FaultyKeychain keychain;
    FallbackCredentialStore store(keychain);
    QVERIFY(await(store.write(id, credentials("kept"))));
    keychain.error = Error::of(ErrorKind::Keychain, {});
    QVERIFY(await(store.write(id, credentials("newer"))));
    keychain.error.reset();
    QVERIFY(await(store.remove(id)));
    QCOMPARE(await(store.read(id)).error().kind, ErrorKind::NotFound);
    QVERIFY(!keychain.memory.holds(id));
}

void CredentialStoresTest::forgetsWhatIsOnlyInMemory()
{
    FaultyKeychain keychain;
    FallbackCredentialStore store(keychain);
    QVERIFY(await(store.write(id, credentials("kept"))));
    QVERIFY(!store.isOnlyInMemory(id));
    store.forgetMemory();
    QCOMPARE(secretOf(await(store.read(id))), QByteArray("kept"));
    keychain.error = Error::of(ErrorKind::Keychain, {});
    QVERIFY(await(store.write(id, credentials("newer"))));
    QVERIFY(store.isOnlyInMemory(id));
    store.forgetMemory();
    QVERIFY(!store.isOnlyInMemory(id));
    QVERIFY(store.whyInMemory(id).isEmpty());
    QCOMPARE(await(store.read(id)).error().kind, ErrorKind::Keychain);
}

QTEST_GUILESS_MAIN(CredentialStoresTest)
#include "tst_credentialstores.moc"
