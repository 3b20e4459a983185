// SPDX-License-Identifier: MIT
// Listing, switches and pages of the sandbox.
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
};

namespace {

QString listing(const QString& projectId, const QString& further = {})
{
    return u"/api/v4/secrets?projectId=%1&environment=dev&secretPath=/app%2"_s.arg(
        projectId, further);
}

} // namespace

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

QTEST_GUILESS_MAIN(tst_sandbox)
#include "tst_sandbox.moc"
