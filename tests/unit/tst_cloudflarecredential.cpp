// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareAuth.h"
#include "services/cloudflare/CloudflareDescriptor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;
using Kind = CloudflareCredential::Kind;

namespace {

Connection connectionBy(const QString& method, const QString& email = {})
{
    Connection connection;
    connection.method = method;
    connection.fields.insert(CloudflareMethod::emailField, email);
    return connection;
}

Credentials credentialsOf(const QString& field, const QString& text)
{
    Credentials credentials;
    credentials.emplace(field, SecretText(text));
    return credentials;
}

QByteArray headerOf(const QList<SecretHeader>& headers, const QByteArray& name)
{
    for (const SecretHeader& header : headers) {
        if (header.name == name)
            return header.scheme + header.secret->reveal();
    }
    return {};
}

Error refusalWith(const QString& said)
{
    Error error = Error::of(ErrorKind::Unauthorised, {}, said);
    error.status = 401;
    return error;
}

} // namespace

//! What is typed into the form, and what becomes of it.
class TestCloudflareCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void keys_data();
    void keys();
    void refusedOneIsNotSentAgain();
    void freshOneRestores();
    void firstSignInIsNotLost();
    void tryAgainThenConfirm();
    void signOutForgets();
    void suspendedOneIsRestored();
};

void TestCloudflareCredential::tokens_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("header"); // empty: refused
    const auto row = [](const char* name, const QString& typed, Kind kind, const char* header) {
        QTest::newRow(name) << typed << static_cast<int>(kind) << QByteArray(header);
    };
    row("user", u"cfut_abc"_s, Kind::UserToken, "Bearer cfut_abc");
    row("account", u"cfat_abc"_s, Kind::AccountToken, "Bearer cfat_abc");
    row("older", u"aBc-_123"_s, Kind::Token, "Bearer aBc-_123");
    row("with blanks around", u"  cfut_abc\n"_s, Kind::UserToken, "Bearer cfut_abc");
    row("with its header", u"Bearer cfat_abc"_s, Kind::AccountToken, "Bearer cfat_abc");
    row("nothing", QString(), Kind::Token, "");
    row("blanks", u" \t"_s, Kind::Token, "");
    row("a key", u"cfk_abc"_s, Kind::Token, "");
    row("a blank inside", u"cfut_a bc"_s, Kind::UserToken, "");
    row("a line break inside", u"cfut_a\r\nX-Evil: 1"_s, Kind::UserToken, "");
    row("a curly quote", u"“cfut_abc”"_s, Kind::Token, "");
}

void TestCloudflareCredential::tokens()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(QByteArray, header);
    const auto made = cloudflareCredential(
        connectionBy(CloudflareMethod::token), credentialsOf(CloudflareMethod::tokenField, typed));
    QCOMPARE(static_cast<int>(made.kind), kind);
    QCOMPARE(made.problem.has_value(), header.isEmpty());
    if (!made.problem) {
        QCOMPARE(headerOf(made.headers, "Authorization"), header);
        return;
    }
    QCOMPARE(made.problem->kind, ErrorKind::Unauthorised);
    QCOMPARE(made.problem->field, QString(CloudflareMethod::tokenField));
    QVERIFY(!made.problem->next.isEmpty());
    QVERIFY(typed.trimmed().isEmpty() || !made.problem->message().contains(typed.trimmed()));
}

void TestCloudflareCredential::keys_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field"); // empty: good
    QTest::newRow("good") << u"a@b.example"_s << u"cfk_abc"_s << QString();
    QTest::newRow("older form") << u"a@b.example"_s << u"144c9def"_s << QString();
    QTest::newRow("blanks around") << u" a@b.example "_s << u" cfk_abc "_s << QString();
    QTest::newRow("no e-mail") << QString() << u"cfk_abc"_s << u"email"_s;
    QTest::newRow("no at sign") << u"jane"_s << u"cfk_abc"_s << u"email"_s;
    QTest::newRow("no key") << u"a@b.example"_s << QString() << u"key"_s;
    QTest::newRow("a token") << u"a@b.example"_s << u"cfut_abc"_s << u"key"_s;
    QTest::newRow("odd key") << u"a@b.example"_s << u"cfk_ä"_s << u"key"_s;
}

void TestCloudflareCredential::keys()
{
    QFETCH(QString, email);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const auto made = cloudflareCredential(
        connectionBy(CloudflareMethod::globalKey, email),
        credentialsOf(CloudflareMethod::keyField, key));
    QCOMPARE(static_cast<int>(made.kind), static_cast<int>(Kind::GlobalKey));
    QCOMPARE(made.problem ? made.problem->field : QString(), field);
    if (made.problem)
        return;
    QCOMPARE(headerOf(made.headers, "X-Auth-Email"), email.trimmed().toUtf8());
    QCOMPARE(headerOf(made.headers, "X-Auth-Key"), key.trimmed().toUtf8());
    QVERIFY(headerOf(made.headers, "Authorization").isEmpty());
}

namespace {

//! What acquire() answers.
Result<Lease> leaseOf(CloudflareAuth& auth)
{
    JobOf<Lease>* job = auth.acquire();
    Result<Lease> answer = failure(Error());
    job->onFinished(job, [&answer](const Result<Lease>& lease) { answer = lease; });
    QSignalSpy spy(job, &Job::finished);
    spy.wait(1000);
    return answer;
}

CloudflareAuth* makeAuth(QObject* parent, const QString& token = u"cfut_abc"_s)
{
    auto* auth = new CloudflareAuth(
        connectionBy(CloudflareMethod::token), credentialsOf(CloudflareMethod::tokenField, token));
    auth->setParent(parent);
    return auth;
}

} // namespace

void TestCloudflareCredential::refusedOneIsNotSentAgain()
{
    CloudflareAuth& auth = *makeAuth(this);
    QSignalSpy lost(&auth, &Authority::lost);
    const auto lease = leaseOf(auth);
    QVERIFY(lease);
    auth.accepted();
    auth.refuse(lease->serial, refusalWith(u"first"_s));
    auth.refuse(lease->serial, refusalWith(u"second"_s));
    QCOMPARE(lost.count(), 1);
    const auto after = leaseOf(auth);
    QVERIFY(!after);
    QCOMPARE(after.error().said, u"first"_s);
}

void TestCloudflareCredential::freshOneRestores()
{
    CloudflareAuth& auth = *makeAuth(this);
    QSignalSpy restored(&auth, &Authority::restored);
    const auto lease = leaseOf(auth);
    auth.accepted();
    auth.refuse(lease->serial, refusalWith(u"over"_s));
    auth.setCredentials(credentialsOf(CloudflareMethod::tokenField, u"cfut_new"_s));
    QTRY_COMPARE(restored.count(), 1);
    // An answer to the old one comes late.
    auth.refuse(lease->serial, refusalWith(u"over"_s));
    const auto fresh = leaseOf(auth);
    QVERIFY(fresh);
    QCOMPARE(headerOf(fresh->headers, "Authorization"), QByteArray("Bearer cfut_new"));
}

void TestCloudflareCredential::firstSignInIsNotLost()
{
    CloudflareAuth& auth = *makeAuth(this);
    QSignalSpy lost(&auth, &Authority::lost);
    auth.refuse(leaseOf(auth)->serial, refusalWith(u"no"_s));
    QVERIFY(lost.isEmpty());
}

void TestCloudflareCredential::tryAgainThenConfirm()
{
    CloudflareAuth& auth = *makeAuth(this);
    QSignalSpy restored(&auth, &Authority::restored);
    auth.accepted();
    auth.refuse(leaseOf(auth)->serial, refusalWith(u"locked out"_s));
    auth.tryAgain();
    QVERIFY(leaseOf(auth));
    QVERIFY(restored.isEmpty());
    auth.confirm();
    QTRY_COMPARE(restored.count(), 1);
}

void TestCloudflareCredential::signOutForgets()
{
    CloudflareAuth& auth = *makeAuth(this);
    QSignalSpy lost(&auth, &Authority::lost);
    auth.accepted();
    auth.signOut();
    auth.tryAgain();
    QVERIFY(!leaseOf(auth));
    QVERIFY(lost.isEmpty());
}

void TestCloudflareCredential::suspendedOneIsRestored()
{
    CloudflareAuth& auth = *makeAuth(this);
    QSignalSpy lost(&auth, &Authority::lost);
    QSignalSpy restored(&auth, &Authority::restored);
    auth.accepted();
    auth.suspend();
    auth.tryAgain();
    QVERIFY(!leaseOf(auth));
    QVERIFY(lost.isEmpty());
    auth.setCredentials(credentialsOf(CloudflareMethod::tokenField, u"cfut_again"_s));
    QVERIFY(leaseOf(auth));
    QTRY_COMPARE(restored.count(), 1);
}

QTEST_GUILESS_MAIN(TestCloudflareCredential)
#include "tst_cloudflarecredential.moc"
