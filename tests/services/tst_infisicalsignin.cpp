// SPDX-License-Identifier: MIT
#include "ScriptedInfisical.h"
#include "services/infisical/InfisicalDescriptor.h"
#include "support/Await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray loginPath = "/api/v1/auth/universal-auth/login";
const QByteArray renewPath = "/api/v1/auth/token/renew";
const QByteArray projectsPath = "/api/v1/projects";
const Location place{u"p1"_s, u"dev"_s, u"/"_s};

Credentials credentialsOf(const QString& field, const QByteArray& text)
{
    Credentials credentials;
    credentials.emplace(field, SecretText(text));
    return credentials;
}

QByteArray tokenOf(const RawMessage& request)
{
    return request.header("Authorization").mid(7);
}

} // namespace

//! The life of a sign-in: how often the server is asked, and what happens when it ends.
class TestInfisicalSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItFound();
    void personAndOrganisation();
    void refusals_data();
    void refusals();
    void refusedSecretIsSentOnce();
    void personMayTryARefusedSecretAgain();
    void networkFaultIsNoRefusal();
    void manyJobsShareOneLogin();
    void expiryInMidWork();
    void lostSecretInMidWork();
    void lateAnswerOfAnOldTokenIsNoNews();
    void renewsWhereAWholeLifeIsLeft();
    void logsInWhereARenewalWouldKillTheToken();
    void failedRenewalLogsIn();
    void pastedTokenCannotBeRenewed();
    void freshTokenRestoresTheSession();
    void credentialsChangedDuringALogin();
    void signOutRevokes();
    void revokeOutlivesTheSession();
    void signOutKeepsAPastedToken();
    void suspendRevokesAndWaits();
    void cancelledSignIn();
    void olderServer();
};

void TestInfisicalSignIn::tellsWhatItFound()
{
    ScriptedInfisical server;
    const auto session = server.identitySession();
    const auto report = await(session->signIn());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message()));
    QCOMPARE(report->projects.size(), 1);
    QCOMPARE(report->identity.name, u"Machine identity"_s);
    QCOMPARE(report->identity.organisationId, u"o1"_s);
    QCOMPARE(report->identity.expires, server.clock().now().addSecs(2592000));
    QCOMPARE(report->ability.level, DuplicateAbility::Level::Yes);

    const RawMessage login = server.requests(loginPath).constFirst();
    QVERIFY(login.header("Authorization").isEmpty());
    QVERIFY(login.header("User-Agent").startsWith("Keycutter/"));
    QCOMPARE(login.body, QByteArray(R"({"clientId":"client-1","clientSecret":"client-secret"})"));
    QCOMPARE(tokenOf(server.requests(projectsPath).constFirst()), QByteArray("token-1"));
    QCOMPARE(
        server.requests(projectsPath).constFirst().target(),
        QByteArray("/api/v1/projects?type=secret-manager&includeRoles=false"));
    QCOMPARE(server.requests("/api/v4/secrets/duplicate").constFirst().body, QByteArray("{}"));
    QCOMPARE(session->sentCount(), 3);
}

void TestInfisicalSignIn::personAndOrganisation()
{
    ScriptedInfisical server;
    server.on(
        "GET", "/api/v1/organization", 200,
        R"({"organizations":[{"id":"o9","name":"Other"},{"id":"o1","name":"Acme"}]})");
    const auto session = server.tokenSession(ScriptedInfisical::jwt(
        R"({"authTokenType":"accessToken","organizationId":"o1","exp":1900000000})"));
    const auto report = await(session->signIn());
    QVERIFY(report);
    QCOMPARE(report->identity.organisation, u"Acme"_s);
    QCOMPARE(report->identity.expires, QDateTime::fromSecsSinceEpoch(1900000000, Qt::UTC));
    QCOMPARE(server.count("POST", loginPath), 0);
}

void TestInfisicalSignIn::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    const auto row
        = [](const char* name, const QByteArray& answer, ErrorKind kind, const QString& field) {
              QTest::newRow(name) << answer << static_cast<int>(kind) << field;
          };
    const QString secret = u"clientSecret"_s;
    const auto refused = [](int status, const char* message) {
        return ScriptedInfisical::refusal(status, "UnauthorizedError", message);
    };
    row("bad secret", refused(401, "Invalid credentials"), ErrorKind::Unauthorised, secret);
    row("locked", refused(401, "This identity auth method is temporarily locked"),
        ErrorKind::Unauthorised, secret);
    row("expired secret", refused(401, "Access denied due to expired client secret"),
        ErrorKind::Unauthorised, secret);
    row("address not allowed", refused(403, "You are not allowed"), ErrorKind::Unauthorised,
        secret);
    row("malformed id", refused(422, "Invalid"), ErrorKind::Unauthorised, secret);
    row("fault", refused(500, "Something went wrong"), ErrorKind::ServerFault, QString());
    row("no such route", jsonAnswer(404, R"({"message":"Route not found","statusCode":404})"),
        ErrorKind::Unsupported, u"site"_s);
    row("web page", rawAnswer(200, "<html>", {{"Content-Type", "text/html"}}), ErrorKind::Malformed,
        u"site"_s);
    row("malformed", jsonAnswer(200, R"({"accessToken":)"), ErrorKind::Malformed, u"site"_s);
    row("no token", jsonAnswer(200, "{}"), ErrorKind::Malformed, u"site"_s);
}

void TestInfisicalSignIn::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    QFETCH(QString, field);
    ScriptedInfisical server;
    server.on("POST", loginPath, {answer});
    const auto session = server.identitySession();
    QSignalSpy required(session.get(), &Session::signInRequired);
    const auto report = await(session->signIn());
    QVERIFY(!report);
    QCOMPARE(static_cast<int>(report.error().kind), kind);
    QCOMPARE(report.error().field, field);
    QVERIFY(!report.error().advice().isEmpty());
    QVERIFY(!report.error().message().contains(u"client-secret"));
    // Nobody was signed in, so nobody has to be told that it is over.
    QCOMPARE(required.count(), 0);
}

void TestInfisicalSignIn::refusedSecretIsSentOnce()
{
    ScriptedInfisical server;
    server.on(
        "POST", loginPath,
        {ScriptedInfisical::refusal(401, "UnauthorizedError", "Invalid credentials")});
    const auto session = server.identitySession();
    QVERIFY(!await(session->signIn()));
    for (int i = 0; i < 3; ++i) {
        const auto listing = await(session->listSecrets(place));
        QVERIFY(!listing);
        QCOMPARE(listing.error().kind, ErrorKind::Unauthorised);
    }
    QCOMPARE(server.count("POST", loginPath), 1);
}

void TestInfisicalSignIn::personMayTryARefusedSecretAgain()
{
    ScriptedInfisical server;
    server.on(
        "POST", loginPath,
        {ScriptedInfisical::refusal(401, "UnauthorizedError", "Invalid credentials"),
         ScriptedInfisical::grant("token-2", 600, 600)});
    const auto session = server.identitySession();
    QVERIFY(!await(session->signIn()));
    QVERIFY(await(session->signIn()));
    QCOMPARE(server.count("POST", loginPath), 2);
}

void TestInfisicalSignIn::networkFaultIsNoRefusal()
{
    ScriptedInfisical server;
    server.on(
        "POST", loginPath,
        {ScriptedInfisical::refusal(500, "InternalServerError", "Something went wrong"),
         ScriptedInfisical::grant("token-2", 600, 600)});
    const auto session = server.identitySession();
    QVERIFY(!await(session->listSecrets(place)));
    QVERIFY(await(session->listSecrets(place)));
}

void TestInfisicalSignIn::manyJobsShareOneLogin()
{
    ScriptedInfisical server;
    const auto session = server.identitySession();
    server.hold(loginPath);
    QList<bool> answers;
    for (int i = 0; i < 5; ++i) {
        session->listSecrets(place)->onFinished(
            this, [&answers](const Result<Listing>& result) { answers.append(bool(result)); });
    }
    QTRY_COMPARE(server.count("POST", loginPath), 1);
    server.release(loginPath);
    QTRY_COMPARE(answers, QList<bool>(5, true));
    QCOMPARE(server.count("POST", loginPath), 1);
}

void TestInfisicalSignIn::expiryInMidWork()
{
    ScriptedInfisical server;
    server.on(
        "POST", loginPath,
        {ScriptedInfisical::grant("token-1", 600, 600),
         ScriptedInfisical::grant("token-2", 600, 600)});
    const auto session = server.identitySession();
    QVERIFY(await(session->signIn()));
    QSignalSpy required(session.get(), &Session::signInRequired);

    // All of them meet the end of the token before the first one has signed in again.
    constexpr int jobs = 6;
    QList<QByteArray> answers(jobs, ScriptedInfisical::expired());
    answers.append(jsonAnswer(200, R"({"secrets":[]})"));
    server.on("GET", "/api/v4/secrets", answers);
    server.hold(loginPath);
    int listed = 0;
    for (int i = 0; i < jobs; ++i) {
        session->listSecrets(place)->onFinished(
            this, [&listed](const Result<Listing>& result) { listed += result ? 1 : 0; });
    }
    QTRY_COMPARE(server.count("GET", "/api/v4/secrets"), jobs);
    QTRY_COMPARE(server.count("POST", loginPath), 2);
    server.release(loginPath);
    QTRY_COMPARE(listed, jobs);
    QCOMPARE(server.count("POST", loginPath), 2);
    QCOMPARE(tokenOf(server.requests("/api/v4/secrets").constLast()), QByteArray("token-2"));
    QCOMPARE(required.count(), 0);
}

void TestInfisicalSignIn::lostSecretInMidWork()
{
    ScriptedInfisical server;
    const auto session = server.identitySession();
    QVERIFY(await(session->signIn()));
    QSignalSpy required(session.get(), &Session::signInRequired);
    QSignalSpy restored(session.get(), &Session::signInRestored);
    server.on("GET", "/api/v4/secrets", {ScriptedInfisical::expired()});
    server.on(
        "POST", loginPath,
        {ScriptedInfisical::refusal(401, "UnauthorizedError", "Invalid credentials")});

    const auto listing = await(session->listSecrets(place));
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::Unauthorised);
    QCOMPARE(required.count(), 1);
    QCOMPARE(server.count("POST", loginPath), 2);

    // Wrong credentials once more: it is said again, and they are sent once.
    session->setCredentials(credentialsOf(InfisicalMethod::clientSecretField, "worse"));
    QTRY_COMPARE(required.count(), 2);
    QCOMPARE(restored.count(), 0);

    server.on("POST", loginPath, {ScriptedInfisical::grant("token-9", 600, 600)});
    server.on("GET", "/api/v4/secrets", 200, R"({"secrets":[]})");
    session->setCredentials(credentialsOf(InfisicalMethod::clientSecretField, "right"));
    QTRY_COMPARE(restored.count(), 1);
    QVERIFY(await(session->listSecrets(place)));
    QCOMPARE(server.count("POST", loginPath), 4);
}

void TestInfisicalSignIn::lateAnswerOfAnOldTokenIsNoNews()
{
    ScriptedInfisical server;
    server.on(
        "POST", loginPath,
        {ScriptedInfisical::grant("token-1", 600, 600),
         ScriptedInfisical::grant("token-2", 600, 600)});
    const auto session = server.identitySession();
    QVERIFY(await(session->signIn()));
    // One answer hangs while another request finds the token over and signs in again.
    server.hold("/api/v2/folders");
    server.on(
        "GET", "/api/v2/folders",
        {ScriptedInfisical::expired(), jsonAnswer(200, R"({"folders":[]})")});
    bool listed = false;
    session->listFolders(place)->onFinished(
        this, [&listed](const Result<QList<Folder>>& result) { listed = bool(result); });
    QTRY_COMPARE(server.count("GET", "/api/v2/folders"), 1);
    server.on(
        "GET", "/api/v4/secrets",
        {ScriptedInfisical::expired(), jsonAnswer(200, R"({"secrets":[]})")});
    QVERIFY(await(session->listSecrets(place)));
    QCOMPARE(server.count("POST", loginPath), 2);
    server.release("/api/v2/folders");
    QTRY_VERIFY(listed);
    QCOMPARE(server.count("POST", loginPath), 2);
}

void TestInfisicalSignIn::renewsWhereAWholeLifeIsLeft()
{
    ScriptedInfisical server;
    server.on("POST", loginPath, {ScriptedInfisical::grant("token-1", 600, 7200)});
    server.on("POST", renewPath, {ScriptedInfisical::grant("token-2", 600, 7200)});
    const auto session = server.identitySession();
    QVERIFY(await(session->listSecrets(place)));
    server.clock().advance(580s);
    QVERIFY(await(session->listSecrets(place)));
    QCOMPARE(server.count("POST", renewPath), 1);
    QCOMPARE(
        server.requests(renewPath).constFirst().body, QByteArray(R"({"accessToken":"token-1"})"));
    QCOMPARE(server.count("POST", loginPath), 1);
    QCOMPARE(tokenOf(server.requests("/api/v4/secrets").constLast()), QByteArray("token-2"));
}

void TestInfisicalSignIn::logsInWhereARenewalWouldKillTheToken()
{
    ScriptedInfisical server;
    server.on("POST", loginPath, {ScriptedInfisical::grant("token-1", 600, 600)});
    const auto session = server.identitySession();
    QVERIFY(await(session->listSecrets(place)));
    server.clock().advance(580s);
    QVERIFY(await(session->listSecrets(place)));
    QCOMPARE(server.count("POST", renewPath), 0);
    QCOMPARE(server.count("POST", loginPath), 2);
}

void TestInfisicalSignIn::failedRenewalLogsIn()
{
    ScriptedInfisical server;
    server.on("POST", loginPath, {ScriptedInfisical::grant("token-1", 600, 7200)});
    server.on(
        "POST", renewPath,
        {ScriptedInfisical::refusal(401, "UnauthorizedError", "No identity access token found")});
    const auto session = server.identitySession();
    QVERIFY(await(session->listSecrets(place)));
    server.clock().advance(580s);
    QVERIFY(await(session->listSecrets(place)));
    QCOMPARE(server.count("POST", renewPath), 1);
    QCOMPARE(server.count("POST", loginPath), 2);
}

void TestInfisicalSignIn::pastedTokenCannotBeRenewed()
{
    ScriptedInfisical server;
    const auto session = server.tokenSession("pasted");
    QVERIFY(await(session->signIn()));
    QSignalSpy required(session.get(), &Session::signInRequired);
    server.on("GET", "/api/v4/secrets", {ScriptedInfisical::expired()});
    for (int i = 0; i < 3; ++i) {
        const auto listing = await(session->listSecrets(place));
        QVERIFY(!listing);
        QCOMPARE(listing.error().kind, ErrorKind::Unauthorised);
    }
    QCOMPARE(required.count(), 1);
    QCOMPARE(server.count("GET", "/api/v4/secrets"), 1);
    QCOMPARE(server.count("POST", loginPath), 0);
}

void TestInfisicalSignIn::freshTokenRestoresTheSession()
{
    ScriptedInfisical server;
    const auto session = server.tokenSession("pasted");
    QVERIFY(await(session->signIn()));
    QSignalSpy restored(session.get(), &Session::signInRestored);
    server.on(
        "GET", "/api/v4/secrets",
        {ScriptedInfisical::expired(), jsonAnswer(200, R"({"secrets":[]})")});
    QVERIFY(!await(session->listSecrets(place)));
    session->setCredentials(credentialsOf(InfisicalMethod::tokenField, " fresh\n"));
    QTRY_COMPARE(restored.count(), 1);
    QVERIFY(await(session->listSecrets(place)));
    QCOMPARE(tokenOf(server.requests("/api/v4/secrets").constLast()), QByteArray("fresh"));
}

void TestInfisicalSignIn::credentialsChangedDuringALogin()
{
    ScriptedInfisical server;
    server.hold(loginPath);
    const auto session = server.identitySession();
    bool listed = false;
    session->listSecrets(place)->onFinished(
        this, [&listed](const Result<Listing>& result) { listed = bool(result); });
    QTRY_COMPARE(server.count("POST", loginPath), 1);
    session->setCredentials(credentialsOf(InfisicalMethod::clientSecretField, "newer"));
    QTRY_COMPARE(server.count("POST", loginPath), 2);
    server.release(loginPath);
    QTRY_VERIFY(listed);
    QVERIFY(server.requests(loginPath).constLast().body.contains("newer"));
}

void TestInfisicalSignIn::signOutRevokes()
{
    ScriptedInfisical server;
    server.on("POST", "/api/v1/auth/token/revoke", 200, R"({"message":"revoked"})");
    const auto session = server.identitySession();
    QVERIFY(await(session->signIn()));
    session->signOut();
    QTRY_COMPARE(server.count("POST", "/api/v1/auth/token/revoke"), 1);
    const auto listing = await(session->listSecrets(place));
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::Unauthorised);
    QCOMPARE(server.count("GET", "/api/v4/secrets"), 0);
}

void TestInfisicalSignIn::revokeOutlivesTheSession()
{
    ScriptedInfisical server;
    server.on("POST", "/api/v1/auth/token/revoke", 200, R"({"message":"revoked"})");
    auto session = server.identitySession();
    QVERIFY(await(session->signIn()));
    session->signOut();
    session.reset();
    QTRY_COMPARE(server.count("POST", "/api/v1/auth/token/revoke"), 1);
    QVERIFY(server.requests("/api/v1/auth/token/revoke").constFirst().body.contains("accessToken"));
}

void TestInfisicalSignIn::signOutKeepsAPastedToken()
{
    // Others may be using it too.
    ScriptedInfisical server;
    const auto session = server.tokenSession("pasted");
    QVERIFY(await(session->signIn()));
    session->signOut();
    QVERIFY(!await(session->listSecrets(place)));
    QCOMPARE(server.count("POST", "/api/v1/auth/token/revoke"), 0);
}

void TestInfisicalSignIn::suspendRevokesAndWaits()
{
    ScriptedInfisical server;
    server.on("POST", "/api/v1/auth/token/revoke", 200, R"({"message":"revoked"})");
    const auto session = server.identitySession();
    QVERIFY(await(session->signIn()));
    QSignalSpy required(session.get(), &Session::signInRequired);
    QSignalSpy restored(session.get(), &Session::signInRestored);
    session->suspend();
    QTRY_COMPARE(server.count("POST", "/api/v1/auth/token/revoke"), 1);
    QCOMPARE(await(session->listSecrets(place)).error().kind, ErrorKind::Unauthorised);
    QCOMPARE(required.count(), 0); // nobody is to be asked
    session->setCredentials(credentialsOf(InfisicalMethod::clientSecretField, "again"));
    QTRY_COMPARE(restored.count(), 1);
    QVERIFY(await(session->listSecrets(place)));
    QVERIFY(server.requests(loginPath).constLast().body.contains("again"));
}

void TestInfisicalSignIn::cancelledSignIn()
{
    ScriptedInfisical server;
    server.hold(loginPath);
    const auto session = server.identitySession();
    auto* job = session->signIn();
    QTRY_COMPARE(server.count("POST", loginPath), 1);
    job->cancel();
    const auto report = await(job);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

void TestInfisicalSignIn::olderServer()
{
    ScriptedInfisical server;
    server.on(
        "GET", projectsPath, 404,
        R"({"message":"Route GET:/api/v1/projects not found","statusCode":404})");
    server.on(
        "GET", "/api/v1/workspace", 200,
        R"({"workspaces":[{"id":"p1","name":"old","orgId":"o1","environments":[]}]})");
    server.on(
        "POST", "/api/v4/secrets/duplicate", 404,
        R"({"message":"Route POST:/api/v4/secrets/duplicate not found","statusCode":404})");
    const auto session = server.identitySession();
    const auto report = await(session->signIn());
    QVERIFY(report);
    QCOMPARE(report->ability.level, DuplicateAbility::Level::No);
    QVERIFY(!report->ability.reason.isEmpty());
    QVERIFY(!report->projects.constFirst().cannotDuplicate.isEmpty());
}

QTEST_GUILESS_MAIN(TestInfisicalSignIn)
#include "tst_infisicalsignin.moc"
