// SPDX-License-Identifier: MIT
#include "credentials/FallbackCredentialStore.h"
#include "credentials/MemoryCredentialStore.h"

#include <QTest>

using namespace Keycutter;

namespace {

Credentials credentials(const char* text)
{
    Credentials made;
    made.emplace(QStringLiteral("clientSecret"), SecretText(QByteArray(text)));
    return made;
}

//! A keychain whose faults the test chooses.
class TestKeychain final : public CredentialStore
{
public:
    using CredentialStore::CredentialStore;

    JobOf<Read>* read(const QString& id) override
    {
        return error ? failed<Read>() : memory.read(id);
    }
    JobOf<Kept>* write(const QString& id, Credentials text) override
    {
        auto* const job = new PromisedJob<Kept>(this);
        if (error) {
            job->settle(failure(*error));
        } else if (!hangs) {
            memory.write(id, std::move(text))->onFinished(job, [job](const Result<Kept>&) {
                job->settle(Kept::InKeychain);
            });
        }
        return job;
    }
    JobOf<void>* remove(const QString& id) override
    {
        return error ? failed<void>() : memory.remove(id);
    }

    std::optional<Error> error;
    bool hangs = false;
    MemoryCredentialStore memory;

private:
    template <class T> JobOf<T>* failed()
    {
        auto* const job = new PromisedJob<T>(this);
        job->settle(failure(*error));
        return job;
    }
};

//! The job's answer, once it is there.
template <class T> Result<T> wait(JobOf<T>* job)
{
    std::optional<Result<T>> answer;
    job->onFinished(job, [&answer](const Result<T>& result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return failure(Error::of(ErrorKind::Timeout, QStringLiteral("Waiting for the job")));
    return *answer;
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
};

void CredentialStoresTest::memoryKeepsAndForgets()
{
    MemoryCredentialStore store;
    QCOMPARE(wait(store.read(id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(store.write(id, credentials("one"))).value(), Kept::InMemory);
    QCOMPARE(secretOf(wait(store.read(id))), QByteArray("one"));
    Credentials other;
    other.emplace(QStringLiteral("token"), SecretText(QByteArray("two")));
    QVERIFY(wait(store.write(id, std::move(other))));
    const auto read = wait(store.read(id));
    QVERIFY(read);
    QCOMPARE((*read)->size(), std::size_t(1));
    QVERIFY((*read)->contains(QStringLiteral("token")));
    QVERIFY(wait(store.remove(id)));
    QVERIFY(wait(store.remove(id)));
    QCOMPARE(wait(store.read(id)).error().kind, ErrorKind::NotFound);
}

void CredentialStoresTest::readingTwiceGivesTwoCopies()
{
    MemoryCredentialStore store;
    QVERIFY(wait(store.write(id, credentials("one"))));
    const auto first = wait(store.read(id));
    (*first)->at(QStringLiteral("clientSecret")).wipe();
    QCOMPARE(secretOf(wait(store.read(id))), QByteArray("one"));
}

void CredentialStoresTest::fallbackUsesTheKeychain()
{
    TestKeychain keychain;
    FallbackCredentialStore store(keychain);
    QCOMPARE(wait(store.write(id, credentials("one"))).value(), Kept::InKeychain);
    QVERIFY(keychain.memory.holds(id));
    QVERIFY(store.whyInMemory(id).isEmpty());
    QCOMPARE(secretOf(wait(store.read(id))), QByteArray("one"));
}

void CredentialStoresTest::fallbackKeepsInMemory()
{
    TestKeychain keychain;
    keychain.error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("No bus"));
    FallbackCredentialStore store(keychain);
    QCOMPARE(wait(store.write(id, credentials("one"))).value(), Kept::InMemory);
    QVERIFY(store.whyInMemory(id).contains(QStringLiteral("No bus")));
    QCOMPARE(secretOf(wait(store.read(id))), QByteArray("one"));
    // Nothing of it is left for another start of the program.
    FallbackCredentialStore later(keychain);
    QCOMPARE(wait(later.read(id)).error().kind, ErrorKind::Keychain);
}

void CredentialStoresTest::keychainThatWorksAgainTakesOver()
{
    TestKeychain keychain;
    keychain.error = Error::of(ErrorKind::Keychain, {});
    FallbackCredentialStore store(keychain);
    QVERIFY(wait(store.write(id, credentials("old"))));
    keychain.error.reset();
    QCOMPARE(wait(store.write(id, credentials("new"))).value(), Kept::InKeychain);
    QVERIFY(store.whyInMemory(id).isEmpty());
    QCOMPARE(secretOf(wait(store.read(id))), QByteArray("new"));
}

void CredentialStoresTest::lockedKeychainIsNotHidden()
{
    TestKeychain keychain;
    QVERIFY(wait(keychain.write(id, credentials("one"))));
    keychain.error = Error::of(ErrorKind::Keychain, {}, QStringLiteral("Locked"));
    FallbackCredentialStore store(keychain);
    QCOMPARE(wait(store.read(id)).error().kind, ErrorKind::Keychain);
}

void CredentialStoresTest::cancelledWriteKeepsNothing()
{
    TestKeychain keychain;
    keychain.hangs = true;
    FallbackCredentialStore store(keychain);
    auto* const job = store.write(id, credentials("one"));
    job->cancel();
    QCOMPARE(wait(job).error().kind, ErrorKind::Cancelled);
    QCOMPARE(wait(store.read(id)).error().kind, ErrorKind::NotFound);
}

void CredentialStoresTest::removeForgetsBoth()
{
    TestKeychain keychain;
    FallbackCredentialStore store(keychain);
    QVERIFY(wait(store.write(id, credentials("kept"))));
    keychain.error = Error::of(ErrorKind::Keychain, {});
    QVERIFY(wait(store.write(id, credentials("newer"))));
    keychain.error.reset();
    QVERIFY(wait(store.remove(id)));
    QCOMPARE(wait(store.read(id)).error().kind, ErrorKind::NotFound);
    QVERIFY(!keychain.memory.holds(id));
}

QTEST_GUILESS_MAIN(CredentialStoresTest)
#include "tst_credentialstores.moc"
