// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/cloudflare/CloudflareRequests.h"
#include "services/cloudflare/CloudflareSite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

const CloudflareRequests requests{QUrl(u"https://api.cloudflare.com/client/v4"_s)};
const Location store{u"acc"_s, u"sto"_s, {}};

QString text(const HttpRequest& request)
{
    return request.url.toString(QUrl::FullyEncoded);
}

QJsonObject bodyOf(const HttpRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

//! Addresses and bodies, word by word as the contract has them.
class TestCloudflareRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sites_data();
    void sites();
    void addresses_data();
    void addresses();
    void idsAreEncoded();
    void duplicate();
    void duplicateWithoutComment();
    void probeCannotWrite();
    void dashboard();
    void descriptor();
    void nameRuleAndHint_data();
    void nameRuleAndHint();
};

void TestCloudflareRequests::sites_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("site"); // empty: refused
    QTest::newRow("preset") << u"https://api.cloudflare.com/client/v4"_s
                            << u"https://api.cloudflare.com/client/v4"_s;
    QTest::newRow("host alone") << u"api.cloudflare.com"_s
                                << u"https://api.cloudflare.com/client/v4"_s;
    QTest::newRow("slashes") << u" https://api.cloudflare.com/client/v4// "_s
                             << u"https://api.cloudflare.com/client/v4"_s;
    QTest::newRow("sandbox") << u"http://127.0.0.1:4711/client/v4"_s
                             << u"http://127.0.0.1:4711/client/v4"_s;
    QTest::newRow("gateway") << u"https://proxy.example/cf/client/v4?x=1#y"_s
                             << u"https://proxy.example/cf/client/v4"_s;
    QTest::newRow("plain http elsewhere") << u"http://api.cloudflare.com/client/v4"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("with a password") << u"https://a:b@api.cloudflare.com"_s << QString();
    QTest::newRow("another scheme") << u"ftp://api.cloudflare.com"_s << QString();
}

void TestCloudflareRequests::sites()
{
    QFETCH(QString, typed);
    QFETCH(QString, site);
    const auto made = normalisedCloudflareSite(typed);
    QCOMPARE(made ? made->toString() : QString(), site);
    if (!made)
        QCOMPARE(made.error().field, u"site"_s);
}

void TestCloudflareRequests::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    const QString base = u"https://api.cloudflare.com/client/v4"_s;
    QTest::newRow("accounts") << text(requests.accounts(1))
                              << base + u"/accounts?page=1&per_page=50"_s;
    QTest::newRow("stores") << text(requests.stores(u"acc"_s, 2))
                            << base + u"/accounts/acc/secrets_store/stores?page=2&per_page=100"_s;
    QTest::newRow("secrets") << text(requests.secrets(store, 3))
                             << base
            + u"/accounts/acc/secrets_store/stores/sto/secrets"
              "?page=3&per_page=100&order=created&direction=asc"_s;
    QTest::newRow("quota") << text(requests.quota(u"acc"_s))
                           << base + u"/accounts/acc/secrets_store/quota"_s;
    QTest::newRow("user's token") << text(requests.verifyUserToken())
                                  << base + u"/user/tokens/verify"_s;
    QTest::newRow("account's token")
        << text(requests.verifyAccountToken(u"acc"_s)) << base + u"/accounts/acc/tokens/verify"_s;
}

void TestCloudflareRequests::addresses()
{
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QCOMPARE(address, expected);
}

void TestCloudflareRequests::idsAreEncoded()
{
    const QString address = text(requests.secrets({u"a/../b"_s, u"s?x=1#é"_s, {}}, 1));
    QVERIFY2(
        address.startsWith(u"https://api.cloudflare.com/client/v4/accounts/a%2F..%2Fb/"
                           "secrets_store/stores/s%3Fx%3D1%23%C3%A9/secrets?"_s),
        qPrintable(address));
}

void TestCloudflareRequests::duplicate()
{
    const DuplicateItem item{
        u"id1"_s, u"KEY"_s, u"KEY_COPY"_s, {u"workers"_s, u"new_scope"_s}, u"für 🔎"_s};
    const HttpRequest request = requests.duplicate(store, item);
    QCOMPARE(request.method, HttpMethod::Post);
    QVERIFY(request.isMutating());
    QVERIFY(text(request).endsWith(
        u"/client/v4/accounts/acc/secrets_store/stores/sto/secrets/id1/duplicate"_s));
    QCOMPARE(
        bodyOf(request),
        (QJsonObject{
            {u"name"_s, u"KEY_COPY"_s},
            {u"scopes"_s, QJsonArray{u"workers"_s, u"new_scope"_s}},
            {u"comment"_s, u"für 🔎"_s}}));
    QVERIFY(!request.purpose.contains(u"KEY"));
}

void TestCloudflareRequests::duplicateWithoutComment()
{
    const HttpRequest request
        = requests.duplicate(store, {u"id1"_s, u"KEY"_s, u"NEW"_s, {u"workers"_s}, {}});
    QCOMPARE(bodyOf(request).value(u"comment"_s), QJsonValue(QString()));
}

void TestCloudflareRequests::probeCannotWrite()
{
    const HttpRequest request = requests.duplicateProbe(store);
    QVERIFY(!request.isMutating());
    QVERIFY(text(request).endsWith(
        u"/stores/sto/secrets/00000000000000000000000000000000/duplicate"_s));
    const QJsonObject body = bodyOf(request);
    QCOMPARE(body.value(u"name"_s), QJsonValue(QString()));
    QCOMPARE(body.value(u"scopes"_s), QJsonValue(QJsonArray()));
    QVERIFY(!body.contains(u"value"_s));
}

void TestCloudflareRequests::dashboard()
{
    QCOMPARE(
        dashboardPage(QUrl(u"https://api.cloudflare.com/client/v4"_s)).toString(),
        u"https://dash.cloudflare.com/?to=/:account/secrets-store/"_s);
    QVERIFY(!dashboardPage(QUrl(u"http://127.0.0.1:1/client/v4"_s)).isValid());
}

void TestCloudflareRequests::descriptor()
{
    const ServiceDescriptor made = cloudflareDescriptor();
    QCOMPARE(made.levels.size(), 2);
    QVERIFY(made.capabilities.sameLocationOnly && made.capabilities.canRename);
    QCOMPARE(made.capabilities.batchSize, 1);
    QCOMPARE(made.scopes.size(), 6);
    for (const ScopeOption& scope : made.scopes)
        QVERIFY(!scope.id.isEmpty() && !scope.label.isEmpty() && !scope.help.isEmpty());
    for (const SignInMethod& method : made.methods) {
        QVERIFY(!method.title.isEmpty() && !method.description.isEmpty());
        for (const CredentialField& field : method.fields)
            QVERIFY(!field.label.isEmpty() && !field.help.isEmpty());
        QCOMPARE(method.fields.constLast().id, QString(CloudflareMethod::accountIdField));
        QVERIFY(method.fields.constLast().optional);
    }
    for (const SitePreset& site : made.sites)
        QCOMPARE(site.url.path(), u"/client/v4"_s);
}

void TestCloudflareRequests::nameRuleAndHint_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("foundByGateway");
    QTest::newRow("plain") << u"API_KEY"_s << true << false;
    QTest::newRow("gateway") << u"shop_openai_default"_s << true << true;
    QTest::newRow("with a suffix") << u"shop_openai_default_COPY"_s << true << false;
    QTest::newRow("dashes") << u"my-shop_workers-ai_eu-1"_s << true << true;
    QTest::newRow("dot") << u"a.b"_s << false << false;
    QTest::newRow("blank") << u"a b"_s << false << false;
    QTest::newRow("what a sloppy A-z lets through") << u"a[b^c"_s << false << false;
    QTest::newRow("umlaut") << u"Ä"_s << false << false;
    QTest::newRow("line break at the end") << u"A\n"_s << false << false;
}

void TestCloudflareRequests::nameRuleAndHint()
{
    QFETCH(QString, name);
    QFETCH(bool, allowed);
    QFETCH(bool, foundByGateway);
    const ServiceDescriptor made = cloudflareDescriptor();
    const auto fits = [&name](const QString& pattern) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        return whole.match(name).hasMatch();
    };
    QCOMPARE(fits(made.nameRule.pattern), allowed);
    QCOMPARE(fits(made.nameHints.constFirst().pattern), foundByGateway);
}

QTEST_GUILESS_MAIN(TestCloudflareRequests)
#include "tst_cloudflarerequests.moc"
