// SPDX-License-Identifier: MIT
// Sample data, stores, creating, changing and deleting in the sandbox's Cloudflare half (contract
// 2).
#include "CloudflareFixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject newSecret(const QString& name, const QString& value = u"s3cret"_s)
{
    return {{u"name"_s, name}, {u"value"_s, value}, {u"scopes"_s, QJsonArray{u"workers"_s}}};
}

} // namespace

class tst_cloudflaresecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleStore();
    void secretsHaveTheContractsShape();
    void emptyAccount();
    void idsThatAreNotThere_data();
    void idsThatAreNotThere();
    void creates();
    void createRefusals_data();
    void createRefusals();
    void changes();
    void changeRefusals_data();
    void changeRefusals();
    void deletes();
    void deletesMany();
    void stores();
    void answerSwitches();
    void fixtures();
    void noValueLeaves();
    void sameSeedSameData();
};

void tst_cloudflaresecrets::sampleStore()
{
    CloudflareFixture sandbox;
    const QString account = u"/accounts/%1/secrets_store"_s.arg(sandbox.accountId());
    const QJsonObject stores = sandbox.get(account + u"/stores"_s).json();
    QCOMPARE(stores[u"result"].toArray().size(), 1);
    QCOMPARE(stores[u"result"][0][u"name"].toString(), u"default_secrets_store"_s);
    const QJsonValue one
        = sandbox.get(account + u"/stores/"_s + sandbox.storeId()).json()[u"result"];
    QCOMPARE(one, stores[u"result"][0]);
    const QJsonValue quota = sandbox.get(account + u"/quota"_s).json()[u"result"][u"secrets"];
    QCOMPARE(quota[u"quota"].toInt(), 100);
    QCOMPARE(quota[u"usage"].toInt(), 23);

    const auto secrets = sandbox.secrets();
    QCOMPARE(secrets.size(), 23);
    QSet<QString> scopes;
    int pending = 0;
    int commentless = 0;
    static const QRegularExpression gatewayName(u"^[a-z]+_[a-z]+_[a-z]+$"_s);
    for (const QJsonObject& secret : secrets) {
        const QJsonArray own = secret[u"scopes"].toArray();
        for (const QJsonValue& scope : own)
            scopes.insert(scope.toString());
        pending += secret[u"status"].toString() == u"pending" ? 1 : 0;
        commentless += secret[u"comment"].isNull() ? 1 : 0;
        if (own.contains(u"ai_gateway"_s))
            QVERIFY(gatewayName.match(secret[u"name"].toString()).hasMatch());
    }
    QCOMPARE(scopes.size(), 6);
    QCOMPARE(pending, 1);
    QVERIFY(commentless > 0);
    QCOMPARE(secrets[u"search-api-key"_s][u"comment"].toString(), u"商品検索 🔎"_s);
}

void tst_cloudflaresecrets::secretsHaveTheContractsShape()
{
    CloudflareFixture sandbox;
    const QJsonObject answer = sandbox.get(sandbox.secretsPath()).json();
    QCOMPARE(answer[u"success"], QJsonValue(true));
    QVERIFY(answer[u"errors"].isArray() && answer[u"messages"].isArray());
    static const QRegularExpression time(
        u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z$"_s);
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    const QStringList members{u"comment"_s, u"created"_s, u"id"_s,     u"modified"_s,
                              u"name"_s,    u"scopes"_s,  u"status"_s, u"store_id"_s};
    const QJsonArray secrets = answer[u"result"].toArray();
    QVERIFY(!secrets.isEmpty());
    for (const QJsonValue& secret : secrets) {
        QCOMPARE(secret.toObject().keys(), members);
        QVERIFY(id.match(secret[u"id"].toString()).hasMatch());
        QCOMPARE(secret[u"store_id"].toString(), sandbox.storeId());
        QVERIFY(time.match(secret[u"created"].toString()).hasMatch());
        QVERIFY(secret[u"created"].toString() <= secret[u"modified"].toString());
        const QVariantList scopes = secret[u"scopes"].toArray().toVariantList();
        QVERIFY(std::ranges::is_sorted(scopes, {}, &QVariant::toString));
    }
    const QString one = sandbox.secretsPath() + u'/' + secrets[3][u"id"].toString();
    QCOMPARE(sandbox.get(one).json()[u"result"], secrets[3]);
}

void tst_cloudflaresecrets::emptyAccount()
{
    CloudflareFixture sandbox;
    const QString account = u"/accounts/%1/secrets_store"_s.arg(sandbox.accountId(u"Acme Labs"_s));
    const Answer stores = sandbox.get(account + u"/stores"_s);
    QCOMPARE(stores.status, 200);
    QCOMPARE(stores.json()[u"result"], QJsonValue(QJsonArray()));
    QCOMPARE(stores.json()[u"result_info"][u"total_count"].toInt(-1), 0);
    const Answer quota = sandbox.get(account + u"/quota"_s);
    QCOMPARE(quota.json()[u"result"][u"secrets"][u"usage"].toInt(-1), 0);
}

void tst_cloudflaresecrets::idsThatAreNotThere_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QString none = QString(32, u'0');
    const QString store = u"/accounts/%1/secrets_store/stores/"_s;
    const QString secret = store + u"%2/secrets/"_s;
    const QByteArray get = "GET";
    const QString storeless = u"store_not_found"_s;
    const QString secretless = u"secret_not_found"_s;
    QTest::newRow("store") << get << store + none << 404 << 1001 << storeless;
    QTest::newRow("store's secrets")
        << get << store + none + u"/secrets"_s << 404 << 1001 << storeless;
    QTest::newRow("secret") << get << secret + none << 404 << 1001 << secretless;
    QTest::newRow("both unknown") << get << store + none + u"/secrets/"_s + none << 404 << 1001
                                  << storeless;
    QTest::newRow("delete") << QByteArray("DELETE") << secret + none << 404 << 1001 << secretless;
    QTest::newRow("change") << QByteArray("PATCH") << secret + none << 404 << 1001 << secretless;
    QTest::newRow("duplicate") << QByteArray("POST") << secret + none + u"/duplicate"_s << 404
                               << 1001 << secretless;
    QTest::newRow("empty secret") << QByteArray("POST") << secret + u"/duplicate"_s << 404 << 1000
                                  << u"not found"_s;
    QTest::newRow("empty store") << get << store + u"/secrets"_s << 404 << 1000 << u"not found"_s;
    QTest::newRow("malformed account")
        << get << u"/accounts/me/secrets_store/stores"_s << 404 << 7003
        << u"Could not route to /client/v4/accounts/me/secrets_store/stores, perhaps your object identifier is invalid?"_s;
    QTest::newRow("no route")
        << get << u"/zones"_s << 404 << 7003
        << u"Could not route to /client/v4/zones, perhaps your object identifier is invalid?"_s;
}

void tst_cloudflaresecrets::idsThatAreNotThere()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    CloudflareFixture sandbox;
    path.replace(u"%1"_s, sandbox.accountId()).replace(u"%2"_s, sandbox.storeId());
    const QJsonObject body = method == "GET" ? QJsonObject() : newSecret(u"COPY"_s);
    const Answer answer = sandbox.send(method, path, body);
    QTEST(answer.status, "status");
    QTEST(errorCode(answer), "code");
    QTEST(errorMessage(answer), "message");
    QVERIFY(!answer.headers["cf-ray"].isEmpty());
}

void tst_cloudflaresecrets::creates()
{
    CloudflareFixture sandbox;
    QJsonObject full = newSecret(u"WITH_ALL"_s);
    full.insert(u"comment"_s, u"Grüße"_s);
    full.insert(u"scopes"_s, QJsonArray{u"workers"_s, u"access"_s});
    const Answer answer
        = sandbox.send("POST", sandbox.secretsPath(), QJsonArray{full, newSecret(u"WITH_LEAST"_s)});
    QCOMPARE(answer.status, 200);
    const QJsonArray made = answer.json()[u"result"].toArray();
    QCOMPARE(secretNames(answer), (QStringList{u"WITH_ALL"_s, u"WITH_LEAST"_s}));
    QCOMPARE(made[0][u"scopes"], QJsonValue(QJsonArray{u"access"_s, u"workers"_s}));
    QCOMPARE(made[0][u"comment"].toString(), u"Grüße"_s);
    QCOMPARE(made[0][u"status"].toString(), u"pending"_s);
    QVERIFY(made[1][u"comment"].isNull());
    QCOMPARE(sandbox.secrets().size(), 25);
}

void tst_cloudflaresecrets::createRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto one = [](QJsonObject secret) {
        return QJsonDocument(QJsonArray{newSecret(u"FINE"_s), secret}).toJson();
    };
    const auto changed = [&](const QString& member, const QJsonValue& value) {
        QJsonObject secret = newSecret(u"NEW"_s);
        secret.insert(member, value);
        return one(secret);
    };
    const QString shape = u"invalid_json_body"_s;
    QTest::newRow("object") << QJsonDocument(newSecret(u"NEW"_s)).toJson() << 1001 << shape;
    QTest::newRow("empty array") << QByteArray("[]") << 1001 << shape;
    QTest::newRow("no JSON") << QByteArray("[{") << 1001 << shape;
    QTest::newRow("no body") << QByteArray() << 1001 << shape;
    QTest::newRow("number as name") << changed(u"name"_s, 7) << 1001 << shape;
    QTest::newRow("empty name") << changed(u"name"_s, QString()) << 1001 << u"secret_name_empty"_s;
    QTest::newRow("dot in name") << changed(u"name"_s, u"a.b"_s) << 1001
                                 << u"secret_name_invalid"_s;
    QTest::newRow("name in use") << changed(u"name"_s, u"SENTRY_DSN"_s) << 1003
                                 << u"secret_name_already_exists: SENTRY_DSN"_s;
    QTest::newRow("name twice") << changed(u"name"_s, u"FINE"_s) << 1003
                                << u"secret_name_already_exists: FINE"_s;
    QTest::newRow("no value") << changed(u"value"_s, QJsonValue::Null) << 1001
                              << u"secret_value_empty"_s;
    // Bytes count, not characters.
    QTest::newRow("long value") << changed(u"value"_s, QString(32'769, u'ä')) << 1001
                                << u"secret_value_too_long"_s;
    QTest::newRow("no scopes") << changed(u"scopes"_s, QJsonArray()) << 1001
                               << u"secret_scopes_empty"_s;
    QTest::newRow("unknown scope")
        << changed(u"scopes"_s, QJsonArray{u"pages"_s}) << 1001 << u"secret_scope_invalid"_s;
}

void tst_cloudflaresecrets::createRefusals()
{
    QFETCH(QByteArray, body);
    CloudflareFixture sandbox;
    const Answer answer = sandbox.client().send(
        "POST", "/client/v4" + sandbox.secretsPath().toUtf8(), body, "application/json",
        sandbox.as(u"admin"_s));
    QCOMPARE(answer.status, 400);
    QTEST(errorCode(answer), "code");
    QTEST(errorMessage(answer), "message");
    // All or none.
    QCOMPARE(sandbox.secrets().size(), 23);
}

void tst_cloudflaresecrets::changes()
{
    CloudflareFixture sandbox;
    const QJsonObject before = sandbox.secrets().value(u"SENTRY_DSN"_s);
    const QString path = sandbox.secretsPath() + u'/' + before[u"id"].toString();
    const Answer answer = sandbox.send(
        "PATCH", path,
        QJsonObject{
            {u"comment"_s, u"Errors"_s},
            {u"scopes"_s, QJsonArray{u"workers"_s, u"dex"_s}},
            {u"name"_s, u"RENAMED"_s}});
    QCOMPARE(answer.status, 200);
    const QJsonObject after = sandbox.get(path).json()[u"result"].toObject();
    QCOMPARE(after[u"comment"].toString(), u"Errors"_s);
    QCOMPARE(after[u"scopes"], QJsonValue(QJsonArray{u"dex"_s, u"workers"_s}));
    QCOMPARE(after[u"name"].toString(), u"SENTRY_DSN"_s);
    QCOMPARE(after[u"created"], before[u"created"]);
    QVERIFY(after[u"modified"].toString() > before[u"modified"].toString());
}

void tst_cloudflaresecrets::changeRefusals_data()
{
    QTest::addColumn<QJsonValue>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("array") << QJsonValue(QJsonArray{newSecret(u"X"_s)}) << u"invalid_json_body"_s;
    QTest::newRow("no scopes") << QJsonValue(QJsonObject{{u"scopes"_s, QJsonArray()}})
                               << u"secret_scopes_empty"_s;
    QTest::newRow("unknown scope") << QJsonValue(QJsonObject{{u"scopes"_s, QJsonArray{u"pages"_s}}})
                                   << u"secret_scope_invalid"_s;
    QTest::newRow("long value") << QJsonValue(QJsonObject{{u"value"_s, QString(65'537, u'x')}})
                                << u"secret_value_too_long"_s;
}

void tst_cloudflaresecrets::changeRefusals()
{
    QFETCH(QJsonValue, body);
    CloudflareFixture sandbox;
    const QJsonObject before = sandbox.secrets().value(u"SENTRY_DSN"_s);
    const Answer answer
        = sandbox.send("PATCH", sandbox.secretsPath() + u'/' + before[u"id"].toString(), body);
    QCOMPARE(answer.status, 400);
    QTEST(errorMessage(answer), "message");
    QCOMPARE(sandbox.secrets().value(u"SENTRY_DSN"_s), before);
}

void tst_cloudflaresecrets::deletes()
{
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.cloudflare.deletedLingers = std::chrono::hours(1);
    CloudflareFixture sandbox(options);
    const QString id = sandbox.secretId(u"SENTRY_DSN"_s);
    const QString path = sandbox.secretsPath() + u'/' + id;
    const Answer deleted = sandbox.send("DELETE", path, {});
    QCOMPARE(deleted.status, 202);
    QVERIFY(deleted.json()[u"result"].isNull());
    QCOMPARE(deleted.json()[u"success"], QJsonValue(true));
    // Gone from the list and the quota, for a while still there by its id.
    QVERIFY(!sandbox.secrets().contains(u"SENTRY_DSN"_s));
    QCOMPARE(sandbox.get(path).json()[u"result"][u"status"].toString(), u"deleted"_s);
    QCOMPARE(errorMessage(sandbox.send("DELETE", path, {})), u"secret_not_found"_s);
    QCOMPARE(errorMessage(sandbox.duplicate(id, u"COPY"_s)), u"secret_not_found"_s);
    // Its name is free.
    QCOMPARE(
        sandbox.send("POST", sandbox.secretsPath(), QJsonArray{newSecret(u"SENTRY_DSN"_s)}).status,
        200);

    const QString other = sandbox.secretsPath() + u'/' + sandbox.secretId(u"GEOCODER_KEY"_s);
    QCOMPARE(sandbox.send("DELETE", other, {}, {{"X-Sandbox", "deleted-lingers=0"}}).status, 202);
    QCOMPARE(errorMessage(sandbox.get(other)), u"secret_not_found"_s);
}

void tst_cloudflaresecrets::deletesMany()
{
    CloudflareFixture sandbox;
    const QString one = sandbox.secretId(u"SENTRY_DSN"_s);
    const QString two = sandbox.secretId(u"GEOCODER_KEY"_s);
    const auto remove = [&](const QJsonValue& body) {
        return sandbox.send("DELETE", sandbox.secretsPath(), body);
    };
    // What the SDK sends (contract 2).
    QCOMPARE(errorMessage(remove({})), u"invalid_json_body"_s);
    QCOMPARE(
        errorMessage(remove(QJsonObject{{u"ids"_s, QJsonArray{one, QString(32, u'0')}}})),
        u"secret_not_found"_s);
    QCOMPARE(sandbox.secrets().size(), 23);
    const Answer removed = remove(QJsonObject{{u"ids"_s, QJsonArray{one, two}}});
    QCOMPARE(removed.status, 202);
    QVERIFY(removed.json()[u"result"].isNull());
    QCOMPARE(sandbox.secrets().size(), 21);
}

void tst_cloudflaresecrets::stores()
{
    CloudflareFixture sandbox;
    const auto path = [&](const QString& account) {
        return u"/accounts/%1/secrets_store/stores"_s.arg(sandbox.accountId(account));
    };
    const QJsonObject order{{u"name"_s, u"mine"_s}};
    const Answer second = sandbox.send("POST", path(u"Acme"_s), order);
    QCOMPARE(second.status, 400);
    QCOMPARE(errorCode(second), 1003);
    QCOMPARE(errorMessage(second), u"maximum_stores_exceeded"_s);

    const QString labs = path(u"Acme Labs"_s);
    QCOMPARE(errorMessage(sandbox.send("POST", labs, QJsonArray{order})), u"invalid_json_body"_s);
    const QJsonValue made = sandbox.send("POST", labs, order).json()[u"result"];
    QCOMPARE(made[u"name"].toString(), u"mine"_s);
    const QString own = labs + u'/' + made[u"id"].toString();
    QCOMPARE(
        sandbox.send("POST", own + u"/secrets"_s, QJsonArray{newSecret(u"FIRST"_s)}).status, 200);
    const Answer filled = sandbox.send("DELETE", own, {});
    QCOMPARE(filled.status, 409);
    QCOMPARE(errorMessage(filled), u"store_not_empty"_s);
    const Answer forced = sandbox.send("DELETE", own + u"?force=true"_s, {});
    QCOMPARE(forced.status, 200);
    QVERIFY(forced.json()[u"result"].isNull());
    QCOMPARE(sandbox.get(labs).json()[u"result"], QJsonValue(QJsonArray()));
}

void tst_cloudflaresecrets::answerSwitches()
{
    CloudflareFixture sandbox;
    const auto sentry = [&](const QByteArray& switches) {
        return sandbox
            .get(
                sandbox.secretsPath() + u'/' + sandbox.secretId(u"SENTRY_DSN"_s),
                {{"X-Sandbox", switches}})
            .json()[u"result"]
            .toObject();
    };
    QVERIFY(sentry({})[u"comment"].isNull());
    QCOMPARE(sentry("absent-comment-is-empty")[u"comment"], QJsonValue(QString()));
    QVERIFY(!sentry("omits-scopes").contains(u"scopes"_s));
    QCOMPARE(
        sentry("extra-scope=queues")[u"scopes"], QJsonValue(QJsonArray{u"queues"_s, u"workers"_s}));
    const QString pending
        = sandbox.secretsPath() + u'/' + sandbox.secretId(u"PAYPAL_CLIENT_SECRET"_s);
    QCOMPARE(
        sandbox.get(pending, {{"X-Sandbox", "pending-text=replicating"}})
            .json()[u"result"][u"status"]
            .toString(),
        u"replicating"_s);
}

void tst_cloudflaresecrets::fixtures()
{
    CloudflareFixture sandbox;
    const QString own = QString(32, u'b');
    const QJsonObject made = sandbox.addFixture(
        {{u"accounts"_s, QJsonArray{QJsonObject{{u"id"_s, sandbox.accountId()}, {u"quota"_s, 30}}}},
         {u"secrets"_s,
          QJsonArray{
              QJsonObject{
                  {u"id"_s, own},
                  {u"name"_s, u"dotted.name"_s},
                  {u"scopes"_s, QJsonArray{u"queues"_s}},
                  {u"comment"_s, u"odd"_s},
                  {u"status"_s, u"archived"_s},
                  {u"created"_s, u"2023-09-21T18:56:32.624Z"_s}},
              QJsonObject{{u"name"_s, u"SENTRY_DSN"_s}, {u"status"_s, u"pending"_s}}}},
         {u"fill"_s, QJsonObject{{u"leaving"_s, 2}}}});
    QCOMPARE(made[u"secretIds"].toArray().size(), 6);
    const auto secrets = sandbox.secrets();
    QCOMPARE(secrets.size(), 28);
    const QJsonObject odd = secrets[u"dotted.name"_s];
    QCOMPARE(odd[u"id"].toString(), own);
    QCOMPARE(odd[u"status"].toString(), u"archived"_s);
    QCOMPARE(odd[u"created"].toString(), u"2023-09-21T18:56:32.624000Z"_s);
    QCOMPARE(odd[u"scopes"], QJsonValue(QJsonArray{u"queues"_s}));
    QCOMPARE(secrets[u"SENTRY_DSN"_s][u"status"].toString(), u"pending"_s);
    // A scope that the source has may be asked for again.
    const Answer copy
        = sandbox.duplicate(own, u"COPY"_s, {}, {{u"scopes"_s, QJsonArray{u"queues"_s}}});
    QCOMPARE(copy.status, 200);
    QCOMPARE(
        sandbox.client()
            .post(
                u"/sandbox/fixtures/cloudflare"_s,
                {{u"secrets"_s,
                  QJsonArray{QJsonObject{
                      {u"accountId"_s, sandbox.accountId(u"Acme Labs"_s)}, {u"name"_s, u"A"_s}}}}})
            .status,
        400);
}

void tst_cloudflaresecrets::noValueLeaves()
{
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.canary = u"tweet-4711"_s;
    CloudflareFixture sandbox(options);
    const QByteArray canary = options.canary.toUtf8();
    const QString id = sandbox.secretId(u"SENTRY_DSN"_s);
    const Answer created = sandbox.send(
        "POST", sandbox.secretsPath(), QJsonArray{newSecret(u"NEW"_s, options.canary)});
    for (const Answer& answer :
         {created, sandbox.get(sandbox.secretsPath() + u"?per_page=100"_s),
          sandbox.get(sandbox.secretsPath() + u'/' + id), sandbox.duplicate(id, u"COPY"_s)}) {
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.body.contains(canary));
        QVERIFY(!answer.body.contains("\"value\""));
    }
    QVERIFY(!QJsonDocument(sandbox.server().describe()).toJson().contains(canary));
}

void tst_cloudflaresecrets::sameSeedSameData()
{
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.asOf = 1'800'000'000'000;
    CloudflareFixture one(options);
    CloudflareFixture two(options);
    QCOMPARE(one.secretsPath(), two.secretsPath());
    QCOMPARE(one.as(u"admin"_s), two.as(u"admin"_s));
    QCOMPARE(one.get(one.secretsPath()).body, two.get(two.secretsPath()).body);
    options.seed = 2;
    CloudflareFixture three(options);
    QVERIFY(three.secretsPath() != one.secretsPath());
}

QTEST_GUILESS_MAIN(tst_cloudflaresecrets)
#include "tst_cloudflaresecrets.moc"
