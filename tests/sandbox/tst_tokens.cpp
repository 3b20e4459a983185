// SPDX-License-Identifier: MIT
// Sign-in and tokens of the sandbox.
#include "SandboxFixture.h"

#include <QJsonDocument>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;

class tst_tokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksAfterThreeBadSecrets();
    void countsBadSecretsOneAtATime();
    void refusesClientSecrets_data();
    void refusesClientSecrets();
    void renewsOnlyWithinItsMaximum();
    void endsTokensByTheirRecords_data();
    void endsTokensByTheirRecords();
    void renewsIdentityTokensOnly();
    void expiredTokenIsForbidden();
    void userSessionEndsWithTheChoiceOfAnOrganization();
    void tokenKindsAreToldApart_data();
    void tokenKindsAreToldApart();
};

void tst_tokens::locksAfterThreeBadSecrets()
{
    SandboxFixture sandbox;
    SandboxClient client(sandbox.server().port());
    QJsonObject wrong = sandbox.credentials(u"viewer"_s);
    const QJsonObject right = wrong;
    wrong[u"clientSecret"] = u"wrong"_s;
    const QString login = u"/api/v1/auth/universal-auth/login"_s;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.post(login, wrong).message(), u"Invalid credentials"_s);
    const Answer locked = client.post(login, right);
    QCOMPARE(locked.status, 401);
    QCOMPARE(
        locked.message(),
        u"This identity auth method is temporarily locked, please try again later"_s);
    QVERIFY(client.signIn(sandbox.credentials(u"admin"_s)));
}

void tst_tokens::countsBadSecretsOneAtATime()
{
    SandboxFixture sandbox;
    QJsonObject wrong = sandbox.credentials(u"viewer"_s);
    wrong[u"clientSecret"] = u"wrong"_s;
    std::array<Answer, 2> answers;
    std::vector<std::thread> threads;
    for (Answer& answer : answers)
        threads.emplace_back([&] {
            answer = SandboxClient(sandbox.server().port())
                         .post(
                             u"/api/v1/auth/universal-auth/login"_s, wrong,
                             {{"X-Sandbox", "delay=500"}});
        });
    for (std::thread& thread : threads)
        thread.join();
    std::ranges::sort(answers, {}, &Answer::status);
    QCOMPARE(answers[0].status, 401);
    QCOMPARE(answers[1].status, 429);
    QCOMPARE(answers[1].message(), u"Failed to acquire lock: rate limit exceeded"_s);
    QCOMPARE(answers[1].json()[u"error"].toString(), u"RateLimitExceeded"_s);
}

void tst_tokens::refusesClientSecrets_data()
{
    QTest::addColumn<QJsonObject>("fixture");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("thenMessage");
    const QString wrong = u"Invalid credentials"_s;
    QTest::newRow("expired") << QJsonObject{{u"secretExpired"_s, true}} << 401
                             << u"Access denied due to expired client secret"_s << wrong;
    QTest::newRow("used up") << QJsonObject{{u"secretUses"_s, 0}} << 401
                             << u"Access denied due to client secret usage limit reached"_s
                             << wrong;
    const QString address
        = u"You are not allowed to access this resource from the current IP address"_s;
    QTest::newRow("from elsewhere")
        << QJsonObject{{u"addresses"_s, QJsonArray{u"10.0.0.1"_s}}} << 403 << address << address;
    QTest::newRow("from here") << QJsonObject{{u"addresses"_s, QJsonArray{u"127.0.0.1"_s}}} << 200
                               << QString() << QString();
}

void tst_tokens::refusesClientSecrets()
{
    QFETCH(QJsonObject, fixture);
    SandboxFixture sandbox;
    const QJsonObject viewer = sandbox.credentials(u"viewer"_s);
    fixture[u"clientId"] = viewer[u"clientId"];
    sandbox.addFixture({{u"identities"_s, QJsonArray{fixture}}});
    SandboxClient client(sandbox.server().port());
    const QString login = u"/api/v1/auth/universal-auth/login"_s;
    const Answer answer = client.post(login, viewer);
    QTEST(answer.status, "status");
    QTEST(answer.message(), "message");
    QTEST(client.post(login, viewer).message(), "thenMessage");
}

void tst_tokens::renewsOnlyWithinItsMaximum()
{
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.tokenLife = std::chrono::hours(1);
    options.tokenMaxLife = std::chrono::hours(3);
    SandboxFixture sandbox(options);
    const auto client = sandbox.client(u"admin"_s);
    const QString renew = u"/api/v1/auth/token/renew"_s;
    const auto body = [&] {
        return QJsonObject{{u"accessToken"_s, QString::fromLatin1(client->token)}};
    };
    const Answer renewed = client->post(renew, body());
    QCOMPARE(renewed.status, 200);
    QCOMPARE(renewed.json()[u"expiresIn"].toInt(), 3600);
    QCOMPARE(renewed.json()[u"accessTokenMaxTTL"].toInt(), 3 * 3600);
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 200);

    // The usual setting, life and maximum alike: the try kills the token.
    options.tokenMaxLife = options.tokenLife;
    sandbox.server().setOptions(options);
    QVERIFY(client->signIn(sandbox.credentials(u"admin"_s)));
    QCOMPARE(
        client->post(renew, body()).message(),
        u"Failed to renew MI access token past its Max TTL expiration"_s);
    const Answer after = client->get(u"/api/v1/projects"_s);
    QCOMPARE(after.status, 401);
    QCOMPARE(after.message(), u"No identity access token found"_s);
}

void tst_tokens::endsTokensByTheirRecords_data()
{
    QTest::addColumn<QJsonObject>("fixture");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("renews");
    QTest::addColumn<QString>("message");
    const QString life = u"Failed to renew MI access token due to TTL expiration"_s;
    const QJsonObject hour{{u"tokenLife"_s, 3600}, {u"tokenMaxLife"_s, 3 * 3600}};
    QTest::newRow("in use") << hour << 3601 << false << life;
    QTest::newRow("renewed") << hour << 3601 << true << life;
    QTest::newRow("still good") << hour << 3500 << true << QString();
    QTest::newRow("too old to be renewed")
        << QJsonObject{{u"tokenMaxLife"_s, 3600}} << 3601 << true
        << u"Failed to renew MI access token due to Max TTL expiration"_s;
    QTest::newRow("too old to be renewed, in use")
        << QJsonObject{{u"tokenMaxLife"_s, 3600}} << 3601 << false << QString();
    QTest::newRow("used up") << QJsonObject{{u"tokenUses"_s, 1}} << 0 << true
                             << u"Unable to renew because access token number of uses limit "
                                "reached"_s;
}

void tst_tokens::endsTokensByTheirRecords()
{
    QFETCH(QJsonObject, fixture);
    QFETCH(int, age);
    QFETCH(bool, renews);
    QFETCH(QString, message);
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.tokenLife = std::chrono::seconds(0);
    SandboxFixture sandbox(options);
    fixture[u"clientId"] = sandbox.credentials(u"viewer"_s)[u"clientId"];
    sandbox.addFixture({{u"identities"_s, QJsonArray{fixture}}});
    const auto client = sandbox.client(u"viewer"_s);
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 200);
    sandbox.addFixture({{u"tokensAge"_s, age}});
    const QString token = QString::fromLatin1(client->token);
    const Answer answer = renews
        ? client->post(u"/api/v1/auth/token/renew"_s, {{u"accessToken"_s, token}})
        : client->get(u"/api/v1/projects"_s);
    QCOMPARE(answer.message(), message);
    QCOMPARE(answer.status, message.isEmpty() ? 200 : 401);
    // A refusal is the end of the token.
    if (!message.isEmpty())
        QCOMPARE(client->get(u"/api/v1/projects"_s).message(), u"No identity access token found"_s);
}

void tst_tokens::renewsIdentityTokensOnly()
{
    SandboxFixture sandbox;
    const auto alex = sandbox.client(u"alex"_s);
    const Answer answer = alex->post(
        u"/api/v1/auth/token/renew"_s, {{u"accessToken"_s, QString::fromLatin1(alex->token)}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), u"Only identity access tokens can be renewed"_s);
}

void tst_tokens::expiredTokenIsForbidden()
{
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    QCOMPARE(client->post(u"/sandbox/expire-tokens"_s, {}).status, 200);
    const Answer answer = client->get(u"/api/v1/projects"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json()[u"error"].toString(), u"TokenError"_s);
    QCOMPARE(answer.message(), u"Your token has expired. Please re-authenticate."_s);
    QVERIFY(client->signIn(sandbox.credentials(u"admin"_s)));
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 200);
}

void tst_tokens::userSessionEndsWithTheChoiceOfAnOrganization()
{
    SandboxFixture sandbox;
    SandboxClient client(sandbox.server().port());
    const QJsonObject alex = sandbox.credentials(u"alex"_s);
    client.token
        = client.post(u"/api/v3/auth/login"_s, alex).json()[u"accessToken"].toString().toLatin1();
    QCOMPARE(client.get(u"/api/v1/organization"_s).status, 200);
    const Answer early = client.get(u"/api/v1/projects"_s);
    QCOMPARE(early.status, 401);
    QCOMPARE(
        early.json()[u"error"].toString(),
        u"/api/v1/projects Unauthorized Access, no organization found in request"_s);
    const Answer chosen = client.post(
        u"/api/v3/auth/select-organization"_s,
        {{u"organizationId"_s, sandbox.organizationId()}, {u"userAgent"_s, u"cli"_s}});
    QCOMPARE(chosen.json()[u"isMfaEnabled"], QJsonValue(false));
    QCOMPARE(client.get(u"/api/v1/organization"_s).status, 401);
    client.token = chosen.json()[u"token"].toString().toLatin1();
    QCOMPARE(client.get(u"/api/v1/projects"_s).status, 200);
    QCOMPARE(client.post(u"/api/v1/auth/checkAuth"_s, {}).message(), u"Authenticated"_s);

    const Answer nameless
        = client.post(u"/api/v3/auth/login"_s, alex, {{"User-Agent", QByteArray()}});
    QCOMPARE(nameless.status, 401);
    QCOMPARE(nameless.json()[u"error"].toString(), u"user agent header is required"_s);
}

void tst_tokens::tokenKindsAreToldApart_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("identity");
    QTest::addColumn<int>("person");
    QTest::newRow("organizations") << u"/api/v1/organization"_s << 403 << 200;
    QTest::newRow("projects") << u"/api/v1/projects"_s << 200 << 200;
    QTest::newRow("old projects") << u"/api/v1/workspace"_s << 200 << 200;
    QTest::newRow("roles") << u"/api/v1/projects?includeRoles=true"_s << 403 << 200;
    QTest::newRow("old policies") << u"/api/v1/secret-approvals?workspaceId=%1"_s << 403 << 200;
    QTest::newRow("requests") << u"/api/v1/secret-approval-requests?projectId=%1"_s << 403 << 200;
    QTest::newRow("status") << u"/api/status"_s << 200 << 200;
}

void tst_tokens::tokenKindsAreToldApart()
{
    QFETCH(QString, target);
    SandboxFixture sandbox;
    target.replace(u"%1"_s, sandbox.projectId());
    QTEST(sandbox.client(u"admin"_s)->get(target).status, "identity");
    QTEST(sandbox.client(u"alex"_s)->get(target).status, "person");
}

QTEST_GUILESS_MAIN(tst_tokens)
#include "tst_tokens.moc"
