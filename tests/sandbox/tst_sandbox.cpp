// SPDX-License-Identifier: MIT
// Sign-in, listing, switches, pages and sample data of the sandbox.
#include "SandboxFixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;

class tst_sandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksAfterThreeBadSecrets();
    void renewsOnlyWithinItsMaximum();
    void expiredTokenIsForbidden();
    void userSessionEndsWithTheChoiceOfAnOrganization();
    void tokenKindsAreToldApart_data();
    void tokenKindsAreToldApart();
    void listsBySwitches_data();
    void listsBySwitches();
    void limitsEachRouteByItself_data();
    void limitsEachRouteByItself();
    void limitsOpenAgain();
    void loseAnswerCommits();
    void failureComesOnce_data();
    void failureComesOnce();
    void unknownSwitchIsRefused();
    void slowAnswersDoNotBlockOthers();
    void stopsWithoutWaiting();
    void countsRequests();
    void resetsToTheSampleData();
    void pagesAreHtml_data();
    void pagesAreHtml();
    void loginPageHandsOverTheToken();
    void sameSeedSameData();
    void otherSeedOtherIds();
    void showsEveryState();
    void canaryIsOnlyInValues();
    void largeFolder();

private:
    QJsonValue withoutDates(const QJsonValue& value) const;
};

namespace {

QString listing(const QString& projectId, const QString& further = {})
{
    return u"/api/v4/secrets?projectId=%1&environment=dev&secretPath=/app%2"_s.arg(
        projectId, further);
}

} // namespace

void tst_sandbox::locksAfterThreeBadSecrets()
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

void tst_sandbox::renewsOnlyWithinItsMaximum()
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

void tst_sandbox::expiredTokenIsForbidden()
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

void tst_sandbox::userSessionEndsWithTheChoiceOfAnOrganization()
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

void tst_sandbox::tokenKindsAreToldApart_data()
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

void tst_sandbox::tokenKindsAreToldApart()
{
    QFETCH(QString, target);
    SandboxFixture sandbox;
    target.replace(u"%1"_s, sandbox.projectId());
    QTEST(sandbox.client(u"admin"_s)->get(target).status, "identity");
    QTEST(sandbox.client(u"alex"_s)->get(target).status, "person");
}

void tst_sandbox::listsBySwitches_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hidden");
    QTest::newRow("admin") << u"admin"_s << QString() << 200 << 120 << false;
    QTest::newRow("masked") << u"admin"_s << u"&viewSecretValue=false"_s << 200 << 120 << true;
    QTest::newRow("recursive") << u"admin"_s << u"&recursive=true"_s << 200 << 134 << false;
    QTest::newRow("tag") << u"admin"_s << u"&tagSlugs=flags,mail"_s << 200 << 15 << false;
    QTest::newRow("metadata") << u"admin"_s << u"&metadataFilter=key=owner,value=team-data"_s << 200
                              << 1 << false;
    QTest::newRow("cannot read values") << u"auditor"_s << QString() << 403 << 0 << false;
    QTest::newRow("need not read values")
        << u"auditor"_s << u"&viewSecretValue=false"_s << 200 << 120 << true;
    QTest::newRow("stranger") << u"stranger"_s << QString() << 403 << 0 << false;
    QTest::newRow("neither true nor false")
        << u"admin"_s << u"&viewSecretValue=no"_s << 422 << 0 << false;
}

void tst_sandbox::listsBySwitches()
{
    QFETCH(QString, who);
    QFETCH(QString, query);
    QFETCH(bool, hidden);
    SandboxFixture sandbox;
    const Answer answer = sandbox.client(who)->get(listing(sandbox.projectId(), query));
    QTEST(answer.status, "status");
    const QJsonArray secrets = answer.json()[u"secrets"].toArray();
    QTEST(int(secrets.size()), "count");
    for (const QJsonValue secret : secrets) {
        QCOMPARE(secret[u"secretValueHidden"].toBool(), hidden);
        QCOMPARE(secret[u"secretValue"].toString() == u"<hidden-by-infisical>", hidden);
    }
}

void tst_sandbox::limitsEachRouteByItself_data()
{
    QTest::addColumn<QString>("style");
    QTest::newRow("seconds") << u"seconds"_s;
    QTest::newRow("date") << u"date"_s;
    QTest::newRow("absent") << u"absent"_s;
}

void tst_sandbox::limitsEachRouteByItself()
{
    QFETCH(QString, style);
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.rateLimit = 2;
    options.retryAfterStyle = style;
    SandboxFixture sandbox(options);
    const auto client = sandbox.client(u"admin"_s);
    const Answer first = client->get(u"/api/v1/projects"_s);
    QCOMPARE(first.headers["x-ratelimit-limit"], QByteArray("2"));
    QCOMPARE(first.headers["x-ratelimit-remaining"], QByteArray("1"));
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 200);
    const Answer refused = client->get(u"/api/v1/projects"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json()[u"error"].toString(), u"RateLimitExceeded"_s);
    QVERIFY(refused.message().startsWith(u"Rate limit exceeded. Please try again in "));
    QCOMPARE(refused.headers["x-ratelimit-remaining"], QByteArray("0"));
    const QByteArray wait = refused.headers.value("retry-after");
    if (style == u"seconds")
        QVERIFY(wait.toInt() > 0 && wait.toInt() <= 60);
    else if (style == u"date")
        QVERIFY2(
            QLocale::c()
                .toDateTime(QString::fromLatin1(wait), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                .isValid(),
            wait.constData());
    else
        QVERIFY(!refused.headers.contains("retry-after"));
    QCOMPARE(client->get(listing(sandbox.projectId())).status, 200);
    QCOMPARE(client->get(u"/login"_s).status, 200);
}

void tst_sandbox::limitsOpenAgain()
{
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.rateLimit = 1;
    options.rateWindow = std::chrono::seconds(1);
    SandboxFixture sandbox(options);
    const auto client = sandbox.client(u"admin"_s);
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 200);
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 429);
    bool opened = false;
    const auto tryAgain = [&] {
        opened = opened || client->get(u"/api/v1/projects"_s).status == 200;
        return opened;
    };
    QTRY_VERIFY(tryAgain());
}

void tst_sandbox::loseAnswerCommits()
{
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    const QString id
        = sandbox.secrets(*client, u"dev"_s, u"/app"_s)[u"CRON_TOKEN"_s][u"id"].toString();
    const Answer lost
        = sandbox.duplicate(*client, sandbox.order({id}), {{"X-Sandbox", "lose-answer"}});
    QCOMPARE(lost.status, 500);
    QCOMPARE(lost.message(), u"Something went wrong"_s);
    QVERIFY(sandbox.secrets(*client, u"staging"_s, u"/app"_s).contains(u"CRON_TOKEN"_s));
    // Reads and sign-ins are not concerned.
    Sandbox::Options options = sandbox.server().options();
    options.loseAnswers = true;
    sandbox.server().setOptions(options);
    QVERIFY(client->signIn(sandbox.credentials(u"admin"_s)));
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 200);
}

void tst_sandbox::failureComesOnce_data()
{
    QTest::addColumn<bool>("afterEffect");
    QTest::newRow("before the effect") << false;
    QTest::newRow("after the effect") << true;
}

void tst_sandbox::failureComesOnce()
{
    QFETCH(bool, afterEffect);
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    const auto source = sandbox.secrets(*client, u"dev"_s, u"/app"_s);
    const QString id = source[u"CRON_TOKEN"_s][u"id"].toString();
    const Answer accepted = client->post(
        u"/sandbox/failures"_s,
        {{u"path"_s, u"/api/v4/secrets/duplicate"_s},
         {u"status"_s, 502},
         {u"body"_s, u"<html>Bad gateway</html>"_s},
         {u"contentType"_s, u"text/html"_s},
         {u"afterEffect"_s, afterEffect}});
    QCOMPARE(accepted.status, 200);
    const Answer failed = sandbox.duplicate(*client, sandbox.order({id}));
    QCOMPARE(failed.status, 502);
    QCOMPARE(failed.body, QByteArray("<html>Bad gateway</html>"));
    QCOMPARE(
        sandbox.secrets(*client, u"staging"_s, u"/app"_s).contains(u"CRON_TOKEN"_s), afterEffect);
    QCOMPARE(sandbox.duplicate(*client, sandbox.order({id})).status, afterEffect ? 400 : 200);
    QVERIFY(!sandbox.server().addFailure({}));
}

void tst_sandbox::unknownSwitchIsRefused()
{
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    const QString options = u"/sandbox/options"_s;
    QCOMPARE(client->post(options, {{u"rateLimits"_s, 3}}).status, 400);
    QCOMPARE(client->post(options, {{u"rateLimit"_s, u"3"_s}}).status, 400);
    QCOMPARE(client->get(u"/api/v1/projects"_s, {{"X-Sandbox", "nonsense"}}).status, 400);
    QCOMPARE(client->post(options, {{u"delay"_s, 7}}).json()[u"delay"].toInt(), 7);
    QCOMPARE(sandbox.server().options().delay, std::chrono::milliseconds(7));
    QCOMPARE(client->get(options).json()[u"delay"].toInt(), 7);
}

void tst_sandbox::slowAnswersDoNotBlockOthers()
{
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    std::atomic<int> underWay = 0;
    std::vector<std::thread> slow;
    for (int i = 0; i < 20; ++i)
        slow.emplace_back([&] {
            SandboxClient other(sandbox.server().port());
            ++underWay;
            other.get(u"/api/status"_s, {{"X-Sandbox", "delay=20000"}});
        });
    QTRY_COMPARE(underWay, 20);
    QTRY_COMPARE(sandbox.server().requestCounts().value(u"GET /api/status"_s), 20);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 200);
    QVERIFY(timer.elapsed() < 10000);
    sandbox.server().stop();
    for (std::thread& thread : slow)
        thread.join();
    QVERIFY(timer.elapsed() < 15000);
}

void tst_sandbox::stopsWithoutWaiting()
{
    SandboxFixture sandbox;
    const auto idle = sandbox.client(u"admin"_s);
    const auto alsoIdle = sandbox.client(u"viewer"_s);
    QElapsedTimer timer;
    timer.start();
    sandbox.server().stop();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(idle->get(u"/api/status"_s).status, 0);
    // The state has stayed, the port is a new one.
    QVERIFY(sandbox.server().start());
    SandboxClient again(sandbox.server().port());
    again.token = idle->token;
    QCOMPARE(again.get(u"/api/v1/projects"_s).status, 200);
}

void tst_sandbox::countsRequests()
{
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    client->get(u"/api/v4/secrets/ONE?projectId=x"_s);
    client->get(u"/api/v4/secrets/TWO?projectId=x"_s);
    const QJsonObject counted = client->get(u"/sandbox/requests"_s).json()[u"requests"].toObject();
    QCOMPARE(counted[u"GET /api/v4/secrets/:secretName"].toInt(), 2);
    QCOMPARE(counted[u"POST /api/v1/auth/universal-auth/login"].toInt(), 1);
    client->call("DELETE", u"/sandbox/requests"_s, {});
    QVERIFY(sandbox.server().requestCounts().isEmpty());
}

void tst_sandbox::resetsToTheSampleData()
{
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    const auto before = sandbox.secrets(*client, u"staging"_s, u"/app"_s).keys();
    sandbox.addSecrets({QJsonObject{
        {u"projectId"_s, sandbox.projectId()},
        {u"environment"_s, u"staging"_s},
        {u"path"_s, u"/app"_s},
        {u"key"_s, u"MORE"_s}}});
    QVERIFY(sandbox.secrets(*client, u"staging"_s, u"/app"_s).contains(u"MORE"_s));
    client->post(u"/sandbox/reset"_s, {});
    QCOMPARE(client->get(u"/api/v1/projects"_s).status, 401);
    QVERIFY(client->signIn(sandbox.credentials(u"admin"_s)));
    auto after = sandbox.secrets(*client, u"staging"_s, u"/app"_s).keys();
    QCOMPARE(
        QSet<QString>(after.begin(), after.end()), QSet<QString>(before.begin(), before.end()));
}

void tst_sandbox::pagesAreHtml_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("text");
    const QByteArray html = "text/html; charset=utf-8";
    QTest::newRow("root") << u"/"_s << 200 << html << QByteArray("sandbox");
    QTest::newRow("anything") << u"/no/such/page"_s << 200 << html << QByteArray("sandbox");
    QTest::newRow("login") << u"/login?callback_port=4711"_s << 200 << html
                           << QByteArray("JTWToken");
    QTest::newRow("paste") << u"/cli-redirect"_s << 200 << html << QByteArray("readonly");
    QTest::newRow("overview")
        << u"/organizations/%1/projects/secret-management/%2/overview?environments=%5B%22dev%22%5D&secretPath=%2Fapp"_s
        << 200 << html << QByteArray("SUPPORT_WIDGET_KEY");
    QTest::newRow("API") << u"/api/no/such/route?a=b"_s << 404
                         << QByteArray("application/json; charset=utf-8")
                         << QByteArray("Route GET:/api/no/such/route?a=b not found");
}

void tst_sandbox::pagesAreHtml()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, text);
    SandboxFixture sandbox;
    target.replace(u"%1"_s, sandbox.organizationId())
        .replace(u"/%2/"_s, u'/' + sandbox.projectId() + u'/');
    const Answer answer = SandboxClient(sandbox.server().port()).get(target);
    QTEST(answer.status, "status");
    QTEST(answer.headers["content-type"], "type");
    QVERIFY2(answer.body.contains(text), answer.body.constData());
    QVERIFY(!answer.body.contains("reqId"));
}

//! What the page's script does, step by step: the steps that a browser would take.
void tst_sandbox::loginPageHandsOverTheToken()
{
    SandboxFixture sandbox;
    const QJsonObject alex = sandbox.credentials(u"alex"_s);
    const QByteArray page
        = SandboxClient(sandbox.server().port()).get(u"/login?callback_port=1"_s).body;
    QVERIFY(page.contains(alex[u"email"].toString().toUtf8()));
    QVERIFY(page.contains("/api/v3/auth/select-organization"));
    QVERIFY(page.contains("'http://127.0.0.1:' + Number(port) + '/'"));
    QVERIFY(page.contains("{JTWToken: chosen.token, email, privateKey: ''}"));
    QCOMPARE(sandbox.client(u"alex"_s)->get(u"/api/v1/projects"_s).status, 200);
}

QJsonValue tst_sandbox::withoutDates(const QJsonValue& value) const
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(withoutDates(element));
        return array;
    }
    QJsonObject object = value.toObject();
    for (const QString& name : {u"createdAt"_s, u"updatedAt"_s})
        object.remove(name);
    return value.isObject() ? object : value;
}

void tst_sandbox::sameSeedSameData()
{
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.asOf = 1'800'000'000'000;
    SandboxFixture one(options);
    SandboxFixture two(options);
    QJsonObject first = one.server().describe()[u"infisical"].toObject();
    QJsonObject second = two.server().describe()[u"infisical"].toObject();
    first.remove(u"baseUrl");
    second.remove(u"baseUrl");
    QCOMPARE(first, second);
    const QString query = listing(one.projectId(), u"&recursive=true"_s);
    const Answer oneList = one.client(u"admin"_s)->get(query);
    QCOMPARE(oneList.status, 200);
    QCOMPARE(oneList.body, two.client(u"admin"_s)->get(query).body);
    // Without a fixed "now" only the dates differ.
    SandboxFixture three;
    const Answer threeList = three.client(u"admin"_s)->get(query);
    QCOMPARE(withoutDates(threeList.json()[u"secrets"]), withoutDates(oneList.json()[u"secrets"]));
}

void tst_sandbox::otherSeedOtherIds()
{
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.seed = 2;
    QVERIFY(SandboxFixture().projectId() != SandboxFixture(options).projectId());
}

void tst_sandbox::showsEveryState()
{
    SandboxFixture sandbox;
    const auto client = sandbox.client(u"admin"_s);
    const auto dev = sandbox.secrets(*client, u"dev"_s, u"/app"_s);
    const auto staging = sandbox.secrets(*client, u"staging"_s, u"/app"_s);
    QCOMPARE(dev.size(), 120);
    QCOMPARE(staging.size(), 30);
    int rotated = 0;
    int honeyTokens = 0;
    int references = 0;
    int encrypted = 0;
    for (const QJsonObject& secret : dev) {
        rotated += secret[u"isRotatedSecret"].toBool() ? 1 : 0;
        honeyTokens += secret[u"isHoneyTokenSecret"].toBool() ? 1 : 0;
        references += secret[u"secretValue"].toString().contains(u"${") ? 1 : 0;
        for (const QJsonValue entry : secret[u"secretMetadata"].toArray())
            encrypted += entry[u"isEncrypted"].toBool() ? 1 : 0;
        QVERIFY(secret[u"createdAt"].toString() <= secret[u"updatedAt"].toString());
    }
    QCOMPARE(rotated, 2);
    QCOMPARE(honeyTokens, 1);
    QVERIFY(references >= 5);
    QCOMPARE(encrypted, 1);
    for (const QString& key : staging.keys())
        QVERIFY2(dev.contains(key) && !dev[key][u"isRotatedSecret"].toBool(), qPrintable(key));
    const QString missing = u"/api/v4/secrets?projectId=%1&environment=prod&secretPath=/app"_s;
    QCOMPARE(client->get(missing.arg(sandbox.projectId())).status, 404);
    const Answer unmarked
        = client->get(listing(sandbox.projectId()), {{"X-Sandbox", "lists-honey-tokens=false"}});
    QVERIFY(!unmarked.body.contains("isHoneyTokenSecret"));
}

void tst_sandbox::canaryIsOnlyInValues()
{
    Sandbox::Options options = SandboxFixture::smallOptions();
    options.canary = u"tweet-4711"_s;
    SandboxFixture sandbox(options);
    const auto client = sandbox.client(u"admin"_s);
    const auto secrets = sandbox.secrets(*client, u"dev"_s, u"/app"_s);
    for (const QJsonObject& secret : secrets)
        QVERIFY(secret[u"secretValue"].toString().contains(options.canary));
    const QString recursive
        = u"&recursive=true&viewSecretValue=false&expandSecretReferences=false"_s;
    const QStringList targets{
        u"/api/v1/projects"_s,
        u"/api/v1/workspace"_s,
        listing(sandbox.projectId(), recursive),
        u"/api/v2/folders?recursive=true&environment=dev&projectId="_s + sandbox.projectId(),
        u"/api/v2/secret-approvals?projectId="_s + sandbox.projectId(),
        u"/"_s};
    for (const QString& target : targets) {
        const Answer answer = client->get(target);
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains(options.canary.toUtf8()), qPrintable(target));
    }
    QVERIFY(!QJsonDocument(sandbox.server().describe()).toJson().contains(options.canary.toUtf8()));
}

void tst_sandbox::largeFolder()
{
    Sandbox::Options options;
    options.largeFolder = 5000;
    SandboxFixture sandbox(options);
    const auto client = sandbox.client(u"admin"_s);
    const QString target
        = u"/api/v4/secrets?environment=dev&secretPath=/catalog&viewSecretValue=false&projectId="_s
        + sandbox.projectId(u"warehouse"_s);
    const Answer first = client->get(target);
    const QJsonArray secrets = first.json()[u"secrets"].toArray();
    QCOMPARE(secrets.size(), 5000);
    QSet<QString> keys;
    for (const QJsonValue secret : secrets)
        keys.insert(secret[u"secretKey"].toString());
    QCOMPARE(keys.size(), 5000);
    const Answer same = client->get(target, {{"If-None-Match", first.headers["etag"]}});
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
}

QTEST_GUILESS_MAIN(tst_sandbox)
#include "tst_sandbox.moc"
