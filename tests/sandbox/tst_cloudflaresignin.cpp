// SPDX-License-Identifier: MIT
// Credentials, accounts and permissions of the sandbox's Cloudflare half (contract 1, 4, 5).
#include "CloudflareFixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

using Headers = CloudflareFixture::Headers;

const QByteArray goodLooking = "Bearer cfut_0123456789012345678901234567890123456789abcdef01";

} // namespace

class tst_cloudflaresignin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadCredentials_data();
    void refusesBadCredentials();
    void refusalStyles_data();
    void refusalStyles();
    void malformedHeaderNamesItsCause();
    void permissions_data();
    void permissions();
    void verifiesTokens_data();
    void verifiesTokens();
    void verificationIsASuccessMessage();
    void listsAccounts_data();
    void listsAccounts();
    void accountTokenIsRefusedTheAccounts();
    void accountPages();
    void userAndMemberships_data();
    void userAndMemberships();
    void expiresTokens();
};

void tst_cloudflaresignin::refusesBadCredentials_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QByteArray key = "cfk_0123456789012345678901234567890123456789abcdef01";
    const QString missing = u"Missing X-Auth-Key, X-Auth-Email or Authorization headers"_s;
    const QString malformed = u"Invalid request headers"_s;
    QTest::newRow("none") << Headers() << 400 << 9106 << missing;
    QTest::newRow("key without e-mail") << Headers{{"X-Auth-Key", key}} << 400 << 9106 << missing;
    QTest::newRow("unknown token")
        << Headers{{"Authorization", goodLooking}} << 401 << 10000 << u"Authentication error"_s;
    QTest::newRow("key as token") << Headers{{"Authorization", "Bearer " + key}} << 401 << 10000
                                  << u"Authentication error"_s;
    QTest::newRow("blank in token")
        << Headers{{"Authorization", goodLooking + " x"}} << 400 << 6003 << malformed;
    QTest::newRow("short token") << Headers{{"Authorization", "Bearer abc"}} << 400 << 6003
                                 << malformed;
    QTest::newRow("other scheme") << Headers{{"Authorization", "Basic YTpi"}} << 400 << 6003
                                  << malformed;
    QTest::newRow("short key") << Headers{{"X-Auth-Email", "a@b.example"}, {"X-Auth-Key", "abc"}}
                               << 400 << 6003 << malformed;
    QTest::newRow("no e-mail") << Headers{{"X-Auth-Email", "alex"}, {"X-Auth-Key", key}} << 400
                               << 6003 << malformed;
    QTest::newRow("unknown key") << Headers{{"X-Auth-Email", "a@b.example"}, {"X-Auth-Key", key}}
                                 << 403 << 9103 << u"Unknown X-Auth-Key or X-Auth-Email"_s;
}

void tst_cloudflaresignin::refusesBadCredentials()
{
    QFETCH(Headers, headers);
    CloudflareFixture sandbox;
    for (const QString& path :
         {u"/accounts"_s, u"/user"_s,
          u"/accounts/%1/secrets_store/stores"_s.arg(sandbox.accountId())}) {
        const Answer answer
            = sandbox.client().send("GET", "/client/v4" + path.toUtf8(), {}, {}, headers);
        QTEST(answer.status, "status");
        QTEST(errorCode(answer), "code");
        QTEST(errorMessage(answer), "message");
        QCOMPARE(answer.json()[u"success"], QJsonValue(false));
        QVERIFY(answer.json()[u"result"].isNull());
        QVERIFY(!answer.headers["cf-ray"].isEmpty());
    }
}

void tst_cloudflaresignin::refusalStyles_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QString nobody;
    QTest::newRow("bad 9106") << QByteArray("bad-credential-code=9106") << nobody << 400 << 9106
                              << u"Authentication failed (status: 400)"_s;
    QTest::newRow("bad 9109") << QByteArray("bad-credential-code=9109") << nobody << 403 << 9109
                              << u"Invalid access token"_s;
    QTest::newRow("locked out") << QByteArray("bad-credential-code=10502") << nobody << 403 << 10502
                                << u"Too many authentication failures"_s;
    QTest::newRow("permission 10000")
        << QByteArray() << u"stranger"_s << 403 << 10000 << u"Authentication error"_s;
    QTest::newRow("permission 9109")
        << QByteArray("no-permission-code=9109") << u"stranger"_s << 403 << 9109
        << u"Unauthorized to access requested resource"_s;
    QTest::newRow("expired") << QByteArray() << u"expired"_s << 403 << 9109
                             << u"Invalid access token"_s;
    QTest::newRow("disabled") << QByteArray() << u"disabled"_s << 403 << 9109
                              << u"Invalid access token"_s;
}

void tst_cloudflaresignin::refusalStyles()
{
    QFETCH(QByteArray, style);
    QFETCH(QString, who);
    CloudflareFixture sandbox;
    Headers headers = who.isEmpty() ? Headers{{"Authorization", goodLooking}} : sandbox.as(who);
    headers.insert("X-Sandbox", style);
    const Answer answer = sandbox.get(sandbox.secretsPath(), headers);
    QTEST(answer.status, "status");
    QTEST(errorCode(answer), "code");
    QTEST(errorMessage(answer), "message");
}

void tst_cloudflaresignin::malformedHeaderNamesItsCause()
{
    CloudflareFixture sandbox;
    const Answer answer = sandbox.get(u"/accounts"_s, {{"Authorization", "Bearer a b"}});
    const QJsonValue cause = answer.json()[u"errors"][0][u"error_chain"][0];
    QCOMPARE(cause[u"code"].toInt(), 6111);
    QCOMPARE(cause[u"message"].toString(), u"Invalid format for Authorization header"_s);
}

void tst_cloudflaresignin::permissions_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("reading");
    QTest::addColumn<int>("writing");
    // 404 and 400: let in, and then refused for what was asked.
    QTest::newRow("admin") << u"admin"_s << u"Acme"_s << 200 << 404;
    QTest::newRow("admin, no store") << u"admin"_s << u"Acme Labs"_s << 200 << 404;
    QTest::newRow("admin, reads only") << u"admin"_s << u"Northwind"_s << 200 << 403;
    QTest::newRow("global key") << u"globalKey"_s << u"Acme"_s << 200 << 404;
    QTest::newRow("account token") << u"pipeline"_s << u"Acme"_s << 200 << 404;
    QTest::newRow("account token elsewhere") << u"pipeline"_s << u"Acme Labs"_s << 403 << 403;
    QTest::newRow("older token") << u"older"_s << u"Acme"_s << 200 << 404;
    QTest::newRow("viewer") << u"viewer"_s << u"Acme"_s << 200 << 403;
    QTest::newRow("stranger") << u"stranger"_s << u"Acme"_s << 403 << 403;
    QTest::newRow("narrow") << u"narrow"_s << u"Acme"_s << 200 << 404;
    QTest::newRow("unknown account") << u"admin"_s << QString() << 403 << 403;
}

void tst_cloudflaresignin::permissions()
{
    QFETCH(QString, who);
    QFETCH(QString, account);
    CloudflareFixture sandbox;
    const QString id = account.isEmpty() ? QString(32, u'a') : sandbox.accountId(account);
    const QString store = u"/accounts/%1/secrets_store"_s.arg(id);
    QTEST(sandbox.get(store + u"/stores"_s, sandbox.as(who)).status, "reading");
    QTEST(sandbox.get(store + u"/quota"_s, sandbox.as(who)).status, "reading");
    const Answer written = sandbox.send(
        "POST", store + u"/stores/none/secrets/none/duplicate"_s,
        QJsonObject{{u"name"_s, u"COPY"_s}}, sandbox.as(who));
    QTEST(written.status, "writing");
}

void tst_cloudflaresignin::verifiesTokens_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("byAccount");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("result");
    QTest::newRow("user token") << u"admin"_s << false << 200 << u"active"_s;
    QTest::newRow("account token as user's") << u"pipeline"_s << false << 401 << QString();
    QTest::newRow("account token") << u"pipeline"_s << true << 200 << u"active"_s;
    QTest::newRow("user token as account's") << u"admin"_s << true << 401 << QString();
    QTest::newRow("expired") << u"expired"_s << false << 200 << u"expired"_s;
    QTest::newRow("disabled") << u"disabled"_s << false << 200 << u"disabled"_s;
    QTest::newRow("key") << u"globalKey"_s << false << 401 << QString();
    QTest::newRow("unknown") << QString() << false << 401 << QString();
}

void tst_cloudflaresignin::verifiesTokens()
{
    QFETCH(QString, who);
    QFETCH(bool, byAccount);
    CloudflareFixture sandbox;
    const QString path = byAccount ? u"/accounts/%1/tokens/verify"_s.arg(sandbox.accountId())
                                   : u"/user/tokens/verify"_s;
    const Answer answer = sandbox.get(
        path, who.isEmpty() ? Headers{{"Authorization", goodLooking}} : sandbox.as(who));
    QTEST(answer.status, "status");
    QTEST(answer.json()[u"result"][u"status"].toString(), "result");
    if (answer.status != 200) {
        QCOMPARE(errorCode(answer), 1000);
        QCOMPARE(errorMessage(answer), u"Invalid API Token"_s);
    }
}

void tst_cloudflaresignin::verificationIsASuccessMessage()
{
    CloudflareFixture sandbox;
    const QJsonObject answer = sandbox.get(u"/user/tokens/verify"_s).json();
    QCOMPARE(answer[u"success"], QJsonValue(true));
    QCOMPARE(answer[u"messages"][0][u"code"].toInt(), 10000);
    QVERIFY(answer[u"messages"][0][u"type"].isNull());
    QVERIFY(answer[u"result"][u"expires_on"].toString().endsWith(u'Z'));
}

void tst_cloudflaresignin::listsAccounts_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("names");
    const QStringList all{u"Acme"_s, u"Acme Labs"_s, u"Northwind"_s};
    QTest::newRow("admin") << u"admin"_s << all;
    QTest::newRow("global key") << u"globalKey"_s << all;
    QTest::newRow("account token") << u"pipeline"_s << QStringList{u"Acme"_s};
    QTest::newRow("stranger") << u"stranger"_s << QStringList{u"Acme"_s};
    QTest::newRow("may not list") << u"narrow"_s << QStringList();
}

void tst_cloudflaresignin::listsAccounts()
{
    QFETCH(QString, who);
    CloudflareFixture sandbox;
    const QJsonObject answer = sandbox.get(u"/accounts"_s, sandbox.as(who)).json();
    QStringList names;
    const QJsonArray accounts = answer[u"result"].toArray();
    for (const QJsonValue& account : accounts) {
        QCOMPARE(account[u"id"].toString().size(), 32);
        names.append(account[u"name"].toString());
    }
    QTEST(names, "names");
    QCOMPARE(answer[u"result_info"][u"total_count"].toInt(), int(names.size()));
}

void tst_cloudflaresignin::accountTokenIsRefusedTheAccounts()
{
    CloudflareFixture sandbox;
    Headers headers = sandbox.as(u"pipeline"_s);
    headers.insert("X-Sandbox", "account-tokens-list-accounts=false");
    const Answer answer = sandbox.get(u"/accounts"_s, headers);
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorCode(answer), 1001);
    QCOMPARE(
        errorMessage(answer), u"List accounts endpoint does not support account owned tokens."_s);
}

void tst_cloudflaresignin::accountPages()
{
    CloudflareFixture sandbox;
    QJsonObject access;
    QJsonArray accounts;
    for (int i = 0; i < 7; ++i) {
        const QString id = u"%1"_s.arg(i, 32, 16, QChar(u'0'));
        accounts.append(QJsonObject{{u"id"_s, id}, {u"name"_s, u"A%1"_s.arg(i)}});
        access.insert(id, u"read"_s);
    }
    const QString token = QString(40, u't');
    sandbox.addFixture(
        {{u"accounts"_s, accounts},
         {u"credentials"_s,
          QJsonArray{
              QJsonObject{{u"name"_s, u"many"_s}, {u"token"_s, token}, {u"accounts"_s, access}}}}});
    const Headers many = sandbox.as(u"many"_s);
    // 2 is below the least that the route takes.
    const QJsonObject first = sandbox.get(u"/accounts?per_page=2"_s, many).json();
    QCOMPARE(first[u"result"].toArray().size(), 5);
    QCOMPARE(first[u"result_info"][u"total_count"].toInt(), 7);
    const QJsonObject second
        = sandbox.get(u"/accounts?per_page=5&page=2&direction=desc"_s, many).json();
    QCOMPARE(second[u"result"].toArray().size(), 2);
    QCOMPARE(second[u"result"][0][u"name"].toString(), u"A1"_s);
    const QJsonObject named = sandbox.get(u"/accounts?name=a3"_s, many).json();
    QCOMPARE(named[u"result"].toArray().size(), 1);
}

void tst_cloudflaresignin::userAndMemberships_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("userStatus");
    QTest::addColumn<int>("membershipStatus");
    QTest::addColumn<int>("membershipCode");
    QTest::newRow("admin") << u"admin"_s << 200 << 200 << 0;
    QTest::newRow("global key") << u"globalKey"_s << 200 << 200 << 0;
    QTest::newRow("account token") << u"pipeline"_s << 403 << 400 << 9106;
    QTest::newRow("narrow") << u"narrow"_s << 403 << 403 << 10000;
}

void tst_cloudflaresignin::userAndMemberships()
{
    QFETCH(QString, who);
    CloudflareFixture sandbox;
    const Answer user = sandbox.get(u"/user"_s, sandbox.as(who));
    QTEST(user.status, "userStatus");
    if (user.status == 200)
        QVERIFY(user.json()[u"result"][u"email"].toString().contains(u'@'));
    else
        QCOMPARE(errorCode(user), 9109);
    const Answer memberships = sandbox.get(u"/memberships"_s, sandbox.as(who));
    QTEST(memberships.status, "membershipStatus");
    QTEST(errorCode(memberships), "membershipCode");
}

void tst_cloudflaresignin::expiresTokens()
{
    CloudflareFixture sandbox;
    sandbox.server().expireTokens();
    QCOMPARE(errorCode(sandbox.get(u"/accounts"_s)), 9109);
    QCOMPARE(sandbox.get(u"/accounts"_s, sandbox.as(u"globalKey"_s)).status, 200);
    sandbox.server().reset();
    QCOMPARE(sandbox.get(u"/accounts"_s).status, 200);
}

QTEST_GUILESS_MAIN(tst_cloudflaresignin)
#include "tst_cloudflaresignin.moc"
