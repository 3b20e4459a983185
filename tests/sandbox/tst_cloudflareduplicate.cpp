// SPDX-License-Identifier: MIT
// Duplicating in the sandbox's Cloudflare half, and what surrounds it: limits, lost answers, the
// bot wall (contract 3, 4, 9).
#include "CloudflareFixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

class tst_cloudflareduplicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies();
    void inheritsOnlyTheValue_data();
    void inheritsOnlyTheValue();
    void takesAnyContentType_data();
    void takesAnyContentType();
    void refusals_data();
    void refusals();
    void bodiesThatAreNone_data();
    void bodiesThatAreNone();
    void checksInOrder();
    void conflictWithoutName();
    void quotaRunsOut();
    void turnsActive();
    void staysPending();
    void needsToBeAllowed();
    void lostAnswer();
    void failureBeforeAndAfterTheEffect_data();
    void failureBeforeAndAfterTheEffect();
    void headersOnAllAnswers_data();
    void headersOnAllAnswers();
    void limitsTheWholeUser();
    void retryAfterStyles_data();
    void retryAfterStyles();
    void limitOpensAgain();
    void challenge();
};

void tst_cloudflareduplicate::copies()
{
    CloudflareFixture sandbox;
    const QJsonObject source = sandbox.secrets().value(u"DATABASE_URL"_s);
    const Answer answer = sandbox.duplicate(
        source[u"id"].toString(), u"DATABASE_URL_STAGING"_s, {},
        {{u"scopes"_s, QJsonArray{u"workers"_s, u"containers"_s, u"access"_s}},
         {u"comment"_s, u"Zum Üben 🧪"_s}});
    QCOMPARE(answer.status, 200);
    const QJsonObject copy = answer.json()[u"result"].toObject();
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    QVERIFY(id.match(copy[u"id"].toString()).hasMatch());
    QVERIFY(copy[u"id"] != source[u"id"]);
    QCOMPARE(copy[u"name"].toString(), u"DATABASE_URL_STAGING"_s);
    QCOMPARE(copy[u"scopes"], QJsonValue(QJsonArray{u"access"_s, u"containers"_s, u"workers"_s}));
    QCOMPARE(copy[u"comment"].toString(), u"Zum Üben 🧪"_s);
    QCOMPARE(copy[u"status"].toString(), u"pending"_s);
    QCOMPARE(copy[u"created"], copy[u"modified"]);
    QVERIFY(copy[u"created"].toString() > source[u"created"].toString());
    QVERIFY(!answer.json().contains(u"result_info"_s));
    // At once in the list, first by its age, and in the quota.
    const QJsonObject list = sandbox.get(sandbox.secretsPath()).json();
    QCOMPARE(list[u"result"][0][u"id"], copy[u"id"]);
    QCOMPARE(list[u"result_info"][u"total_count"].toInt(), 24);
    QCOMPARE(sandbox.secrets().value(u"DATABASE_URL"_s), source);
}

void tst_cloudflareduplicate::inheritsOnlyTheValue_data()
{
    QTest::addColumn<QJsonValue>("comment");
    QTest::addColumn<QByteArray>("switches");
    QTest::addColumn<QJsonValue>("answered");
    const QJsonValue null = QJsonValue::Null;
    const QJsonValue empty = QString();
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << QByteArray() << null;
    QTest::newRow("absent, answered empty")
        << QJsonValue(QJsonValue::Undefined) << QByteArray("absent-comment-is-empty") << empty;
    QTest::newRow("null") << null << QByteArray() << null;
    QTest::newRow("empty") << empty << QByteArray() << empty;
}

void tst_cloudflareduplicate::inheritsOnlyTheValue()
{
    QFETCH(QJsonValue, comment);
    QFETCH(QByteArray, switches);
    CloudflareFixture sandbox;
    QJsonObject further;
    if (!comment.isUndefined())
        further.insert(u"comment"_s, comment);
    // The source has scopes and a comment of its own.
    const Answer answer = sandbox.duplicate(
        sandbox.secretId(u"REGISTRY_PULL_TOKEN"_s), u"COPY"_s, {{"X-Sandbox", switches}}, further);
    QCOMPARE(answer.status, 200);
    QTEST(answer.json()[u"result"][u"comment"], "answered");
    QCOMPARE(answer.json()[u"result"][u"scopes"], QJsonValue(QJsonArray{u"workers"_s}));
}

void tst_cloudflareduplicate::takesAnyContentType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("JSON") << QByteArray("application/json");
    QTest::newRow("wrangler's") << QByteArray("text/plain;charset=UTF-8");
    QTest::newRow("none") << QByteArray();
}

void tst_cloudflareduplicate::takesAnyContentType()
{
    QFETCH(QByteArray, type);
    CloudflareFixture sandbox;
    const QString path = sandbox.duplicatePath(sandbox.secretId(u"SENTRY_DSN"_s));
    const Answer answer = sandbox.client().send(
        "POST", "/client/v4" + path.toUtf8(),
        R"({"name":"COPY","scopes":["workers"],"comment":""})", type, sandbox.as(u"admin"_s));
    QCOMPARE(answer.status, 200);
}

void tst_cloudflareduplicate::refusals_data()
{
    QTest::addColumn<QJsonObject>("further");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto with = [](const QString& member, const QJsonValue& value) {
        return QJsonObject{{member, value}};
    };
    QTest::newRow("name in use") << with(u"name"_s, u"STRIPE_API_KEY"_s) << 1003
                                 << u"secret_name_already_exists: STRIPE_API_KEY"_s;
    QTest::newRow("own name") << with(u"name"_s, u"SENTRY_DSN"_s) << 1003
                              << u"secret_name_already_exists: SENTRY_DSN"_s;
    QTest::newRow("empty name") << with(u"name"_s, QString()) << 1001 << u"secret_name_empty"_s;
    QTest::newRow("null name") << with(u"name"_s, QJsonValue::Null) << 1001
                               << u"secret_name_empty"_s;
    for (const QString& name : {u"a.b"_s, u"a b"_s, u"a[b]"_s, u"ä"_s, u"line\n"_s})
        QTest::addRow("name %s", qPrintable(name.toHtmlEscaped().simplified()))
            << with(u"name"_s, name) << 1001 << u"secret_name_invalid"_s;
    QTest::newRow("no scopes") << with(u"scopes"_s, QJsonArray()) << 1001
                               << u"secret_scopes_empty"_s;
    QTest::newRow("null scopes") << with(u"scopes"_s, QJsonValue::Null) << 1001
                                 << u"secret_scopes_empty"_s;
    QTest::newRow("unknown scope") << with(u"scopes"_s, QJsonArray{u"workers"_s, u"pages"_s})
                                   << 1001 << u"secret_scope_invalid"_s;
    QTest::newRow("scopes as text")
        << with(u"scopes"_s, u"workers"_s) << 1001 << u"invalid_json_body"_s;
    QTest::newRow("number as comment") << with(u"comment"_s, 1) << 1001 << u"invalid_json_body"_s;
}

void tst_cloudflareduplicate::refusals()
{
    QFETCH(QJsonObject, further);
    CloudflareFixture sandbox;
    const Answer answer
        = sandbox.duplicate(sandbox.secretId(u"SENTRY_DSN"_s), u"COPY"_s, {}, further);
    QCOMPARE(answer.status, 400);
    QTEST(errorCode(answer), "code");
    QTEST(errorMessage(answer), "message");
    QCOMPARE(sandbox.secrets().size(), 23);
}

void tst_cloudflareduplicate::bodiesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"name":"COPY","scopes":["wor)");
    QTest::newRow("array") << QByteArray(R"([{"name":"COPY","scopes":["workers"]}])");
    QTest::newRow("text") << QByteArray("\"COPY\"");
}

void tst_cloudflareduplicate::bodiesThatAreNone()
{
    QFETCH(QByteArray, body);
    CloudflareFixture sandbox;
    const QString path = sandbox.duplicatePath(sandbox.secretId(u"SENTRY_DSN"_s));
    const Answer answer = sandbox.client().send(
        "POST", "/client/v4" + path.toUtf8(), body, "application/json", sandbox.as(u"admin"_s));
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorCode(answer), 1001);
    QCOMPARE(errorMessage(answer), u"invalid_json_body"_s);
}

//! Everything is wrong at first; each step mends what was told (contract 3, 9.5).
void tst_cloudflareduplicate::checksInOrder()
{
    CloudflareFixture sandbox;
    const QString good = sandbox.secretId(u"SENTRY_DSN"_s);
    sandbox.addFixture({{u"fill"_s, QJsonObject{{u"leaving"_s, 0}}}});
    QString store = QString(32, u'0');
    QString secret = QString(32, u'1');
    QJsonObject body{{u"name"_s, QString()}, {u"scopes"_s, QJsonArray()}};
    const auto told = [&] {
        return errorMessage(sandbox.send(
            "POST",
            u"/accounts/%1/secrets_store/stores/%2/secrets/%3/duplicate"_s.arg(
                sandbox.accountId(), store, secret),
            body));
    };
    QCOMPARE(told(), u"store_not_found"_s);
    store = sandbox.storeId();
    QCOMPARE(told(), u"secret_not_found"_s);
    secret = good;
    QCOMPARE(told(), u"secret_name_empty"_s);
    body[u"name"] = u"SENTRY_DSN"_s;
    QCOMPARE(told(), u"secret_scopes_empty"_s);
    body[u"scopes"] = QJsonArray{u"workers"_s};
    QCOMPARE(told(), u"secret_name_already_exists: SENTRY_DSN"_s);
    body[u"name"] = u"COPY"_s;
    QCOMPARE(told(), u"maximum_secrets_exceeded"_s);
}

void tst_cloudflareduplicate::conflictWithoutName()
{
    CloudflareFixture sandbox;
    const Answer answer = sandbox.duplicate(
        sandbox.secretId(u"SENTRY_DSN"_s), u"SENTRY_DSN"_s,
        {{"X-Sandbox", "conflict-tells-name=false"}});
    QCOMPARE(errorCode(answer), 1003);
    QCOMPARE(errorMessage(answer), u"secret_name_already_exists"_s);
    // So it is for a name that is twice in one array.
    const QJsonObject secret{
        {u"name"_s, u"TWICE"_s}, {u"value"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"workers"_s}}};
    SandboxClient::Headers headers = sandbox.as(u"admin"_s);
    headers.insert("X-Sandbox", "conflict-tells-name=false");
    const Answer twice = sandbox.client().send(
        "POST", "/client/v4" + sandbox.secretsPath().toUtf8(),
        QJsonDocument(QJsonArray{secret, secret}).toJson(), "application/json", headers);
    QCOMPARE(errorCode(twice), 1003);
    QCOMPARE(errorMessage(twice), u"secret_name_already_exists"_s);
}

void tst_cloudflareduplicate::quotaRunsOut()
{
    CloudflareFixture sandbox;
    sandbox.addFixture({{u"fill"_s, QJsonObject{{u"leaving"_s, 2}}}});
    const QString id = sandbox.secretId(u"SENTRY_DSN"_s);
    QCOMPARE(sandbox.duplicate(id, u"ONE"_s).status, 200);
    QCOMPARE(sandbox.duplicate(id, u"TWO"_s).status, 200);
    const Answer third = sandbox.duplicate(id, u"THREE"_s);
    QCOMPARE(third.status, 400);
    QCOMPARE(errorCode(third), 1003);
    const QJsonValue quota
        = sandbox.get(u"/accounts/%1/secrets_store/quota"_s.arg(sandbox.accountId()))
              .json()[u"result"][u"secrets"];
    QCOMPARE(quota[u"usage"].toInt(), 100);
    sandbox.send("DELETE", sandbox.secretsPath() + u'/' + id, {});
    QCOMPARE(sandbox.duplicate(sandbox.secretId(u"ONE"_s), u"THREE"_s).status, 200);
}

void tst_cloudflareduplicate::turnsActive()
{
    CloudflareFixture sandbox;
    const QString id = sandbox.secretId(u"SENTRY_DSN"_s);
    const auto status
        = [&](const QString& name) { return sandbox.secrets().value(name)[u"status"].toString(); };
    const Answer at = sandbox.duplicate(id, u"AT_ONCE"_s, {{"X-Sandbox", "pending-for=0"}});
    QCOMPARE(at.json()[u"result"][u"status"].toString(), u"active"_s);
    sandbox.duplicate(id, u"SOON"_s, {{"X-Sandbox", "pending-for=150"}});
    QCOMPARE(status(u"SOON"_s), u"pending"_s);
    QTRY_COMPARE(status(u"SOON"_s), u"active"_s);
    const QJsonObject later = sandbox.secrets().value(u"SOON"_s);
    QCOMPARE(later[u"created"], later[u"modified"]);
}

void tst_cloudflareduplicate::staysPending()
{
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.cloudflare.pendingFor = 0ms;
    options.cloudflare.pendingForever = true;
    CloudflareFixture sandbox(options);
    const Answer answer = sandbox.duplicate(sandbox.secretId(u"SENTRY_DSN"_s), u"COPY"_s);
    QCOMPARE(answer.json()[u"result"][u"status"].toString(), u"pending"_s);
    QCOMPARE(sandbox.secrets().value(u"COPY"_s)[u"status"].toString(), u"pending"_s);
}

void tst_cloudflareduplicate::needsToBeAllowed()
{
    CloudflareFixture sandbox;
    const QString id = sandbox.secretId(u"SENTRY_DSN"_s);
    const Answer refused = sandbox.duplicate(id, u"COPY"_s, sandbox.as(u"viewer"_s));
    QCOMPARE(refused.status, 403);
    QCOMPARE(errorCode(refused), 10000);
    for (const QString& who : {u"pipeline"_s, u"narrow"_s, u"globalKey"_s, u"older"_s})
        QCOMPARE(sandbox.duplicate(id, u"BY_"_s + who, sandbox.as(who)).status, 200);
}

void tst_cloudflareduplicate::lostAnswer()
{
    CloudflareFixture sandbox;
    const QString id = sandbox.secretId(u"SENTRY_DSN"_s);
    const SandboxClient::Headers losing{{"X-Sandbox", "lose-answer"}};
    const Answer lost = sandbox.duplicate(id, u"COPY"_s, losing);
    QCOMPARE(lost.status, 500);
    QCOMPARE(lost.json()[u"success"], QJsonValue(false));
    QVERIFY(sandbox.secrets().contains(u"COPY"_s));
    // Once more, without knowing (contract 10.9).
    QCOMPARE(errorCode(sandbox.duplicate(id, u"COPY"_s, losing)), 1003);
    QCOMPARE(sandbox.get(sandbox.secretsPath(), losing).status, 200);
}

void tst_cloudflareduplicate::failureBeforeAndAfterTheEffect_data()
{
    QTest::addColumn<bool>("afterEffect");
    QTest::newRow("before") << false;
    QTest::newRow("after") << true;
}

void tst_cloudflareduplicate::failureBeforeAndAfterTheEffect()
{
    QFETCH(bool, afterEffect);
    CloudflareFixture sandbox;
    const QString id = sandbox.secretId(u"SENTRY_DSN"_s);
    QVERIFY(sandbox.server().addFailure(
        {{u"path"_s,
          u"/client/v4/accounts/:account_id/secrets_store/stores/:store_id/secrets/:secret_id/duplicate"_s},
         {u"status"_s, 200},
         {u"body"_s, u"{\"success\":true,\"result\":{\"id\""_s},
         {u"headers"_s, QJsonObject{{u"Ratelimit"_s, u"\"default\";r=1;t=2"_s}}},
         {u"afterEffect"_s, afterEffect}}));
    const Answer cut = sandbox.duplicate(id, u"COPY"_s);
    QCOMPARE(cut.body, QByteArray("{\"success\":true,\"result\":{\"id\""));
    QCOMPARE(cut.headers["ratelimit"], QByteArray("\"default\";r=1;t=2"));
    QVERIFY(!cut.headers["cf-ray"].isEmpty());
    QCOMPARE(sandbox.secrets().contains(u"COPY"_s), afterEffect);
}

void tst_cloudflareduplicate::headersOnAllAnswers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("switches");
    QTest::newRow("success") << u"/accounts"_s << QByteArray();
    QTest::newRow("refusal") << u"/accounts/x/secrets_store/stores"_s << QByteArray();
    QTest::newRow("no route") << u"/nowhere"_s << QByteArray();
    QTest::newRow("bot wall") << u"/accounts"_s << QByteArray("challenges");
}

void tst_cloudflareduplicate::headersOnAllAnswers()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, switches);
    CloudflareFixture sandbox;
    const Answer answer = sandbox.get(path, {{"X-Sandbox", switches}});
    static const QRegularExpression ray(u"^[0-9a-f]{16}-[A-Z]{3}$"_s);
    QVERIFY(ray.match(QString::fromLatin1(answer.headers["cf-ray"])).hasMatch());
    QCOMPARE(answer.headers["ratelimit"], QByteArray("\"default\";r=1200;t=300"));
    QCOMPARE(answer.headers["ratelimit-policy"], QByteArray("\"burst\";q=1200;w=300"));
    QVERIFY(!answer.headers.contains("retry-after"));
    QVERIFY(!answer.headers.contains("x-ratelimit-limit"));
}

void tst_cloudflareduplicate::limitsTheWholeUser()
{
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.rateLimit = 3;
    CloudflareFixture sandbox(options);
    // Different routes, and different credentials of one user.
    const Answer first = sandbox.get(u"/accounts"_s);
    QVERIFY(first.headers["ratelimit"].startsWith("\"default\";r=2;t="));
    QCOMPARE(first.headers["ratelimit-policy"], QByteArray("\"burst\";q=3;w=300"));
    QCOMPARE(sandbox.get(u"/user"_s, sandbox.as(u"globalKey"_s)).status, 200);
    QCOMPARE(sandbox.get(sandbox.secretsPath(), sandbox.as(u"viewer"_s)).status, 200);
    const Answer refused = sandbox.get(u"/accounts"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(errorCode(refused), 971);
    QCOMPARE(errorMessage(refused), u"Please wait and consider throttling your request speed"_s);
    const int wait = refused.headers.value("retry-after").toInt();
    QVERIFY2(wait > 200 && wait <= 300, refused.headers.value("retry-after").constData());
    QVERIFY(refused.headers["ratelimit"].startsWith("\"default\";r=0;t="));
    QVERIFY(!refused.headers["cf-ray"].isEmpty());
    // Everything is shut; an account token counts for itself, and so does the other service.
    QCOMPARE(sandbox.get(u"/nowhere"_s).status, 429);
    QCOMPARE(sandbox.get(sandbox.secretsPath(), sandbox.as(u"pipeline"_s)).status, 200);
    QCOMPARE(sandbox.client().get(u"/api/status"_s).status, 200);
}

void tst_cloudflareduplicate::retryAfterStyles_data()
{
    QTest::addColumn<QString>("style");
    QTest::newRow("date") << u"date"_s;
    QTest::newRow("absent") << u"absent"_s;
}

void tst_cloudflareduplicate::retryAfterStyles()
{
    QFETCH(QString, style);
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.rateLimit = 1;
    options.retryAfterStyle = style;
    CloudflareFixture sandbox(options);
    sandbox.get(u"/accounts"_s);
    const Answer refused = sandbox.get(u"/accounts"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.contains("retry-after"), style == u"date");
    QCOMPARE(refused.headers.value("retry-after").endsWith(" GMT"), style == u"date");
}

void tst_cloudflareduplicate::limitOpensAgain()
{
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.rateLimit = 1;
    options.rateWindow = 1s;
    CloudflareFixture sandbox(options);
    QCOMPARE(sandbox.get(u"/accounts"_s).status, 200);
    const Answer refused = sandbox.get(u"/accounts"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers["ratelimit-policy"].endsWith(";w=1"));
    bool opened = false;
    const auto tryAgain = [&] {
        opened = opened || sandbox.get(u"/accounts"_s).status == 200;
        return opened;
    };
    QTRY_VERIFY(tryAgain());
}

void tst_cloudflareduplicate::challenge()
{
    CloudflareFixture sandbox;
    const Answer answer = sandbox.duplicate(
        sandbox.secretId(u"SENTRY_DSN"_s), u"COPY"_s, {{"X-Sandbox", "challenges"}});
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.headers["cf-mitigated"], QByteArray("challenge"));
    QVERIFY(answer.headers["content-type"].startsWith("text/html"));
    QVERIFY(answer.body.contains("Just a moment"));
    QCOMPARE(sandbox.secrets().size(), 23);
}

QTEST_GUILESS_MAIN(tst_cloudflareduplicate)
#include "tst_cloudflareduplicate.moc"
