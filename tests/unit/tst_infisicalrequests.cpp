// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalDescriptor.h"
#include "services/infisical/InfisicalRequests.h"
#include "services/infisical/InfisicalSite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Keycutter;
using namespace Qt::StringLiterals;

//! Addresses, queries and bodies, word by word as the contract has them.
class TestInfisicalRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sites_data();
    void sites();
    void refusedSites_data();
    void refusedSites();
    void listingAsksForNoValues();
    void oddPathsAreEncoded();
    void duplicateBody();
    void duplicateBodyOfFewAttributes();
    void duplicateBodyWithOddIds();
    void foldersAreCreatedUnderTheirParent();
    void harmlessRequests();
    void pages();
    void descriptor();
};

namespace {

const InfisicalRequests requests{QUrl(u"https://eu.infisical.com"_s)};

DuplicateCall someCall()
{
    DuplicateCall call;
    call.from = {u"p1"_s, u"dev"_s, u"/app"_s};
    call.to = {u"p1"_s, u"prod"_s, u"/app"_s};
    DuplicateItem item;
    item.sourceId = u"s1"_s;
    call.items = {item};
    item.sourceId = u"s2"_s;
    call.items.append(item);
    return call;
}

QJsonObject bodyOf(const HttpRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

void TestInfisicalRequests::sites_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("site");
    const auto row = [](const char* typed, const QString& site) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << site;
    };
    row("https://eu.infisical.com", u"https://eu.infisical.com"_s);
    row("eu.infisical.com/api", u"https://eu.infisical.com"_s);
    row("  https://eu.infisical.com/api/ ", u"https://eu.infisical.com"_s);
    row("HTTPS://EU.infisical.com/", u"https://eu.infisical.com"_s);
    row("https://tools.example/infisical/", u"https://tools.example/infisical"_s);
    row("https://tools.example/infisical/api", u"https://tools.example/infisical"_s);
    row("https://tools.example/api-gate", u"https://tools.example/api-gate"_s);
    row("infisical.example:8443/login?x=1#y", u"https://infisical.example:8443/login"_s);
    row("http://localhost:8080", u"http://localhost:8080"_s);
    row("http://127.0.0.1:8080/api", u"http://127.0.0.1:8080"_s);
    row("http://[::1]:8080", u"http://[::1]:8080"_s);
}

void TestInfisicalRequests::sites()
{
    QFETCH(QString, typed);
    QFETCH(QString, site);
    const auto result = normalisedInfisicalSite(typed);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().said));
    QCOMPARE(result->toString(), site);
    // What came out goes in again unchanged.
    QCOMPARE(normalisedInfisicalSite(result->toString()).value(), *result);
}

void TestInfisicalRequests::refusedSites_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"", "   ", "http://infisical.example", "ftp://infisical.example", "https://",
          "https://user:word@infisical.example", "https://a b", "http://127.example.com",
          "http://127.0.0.1.example.com"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestInfisicalRequests::refusedSites()
{
    QFETCH(QString, typed);
    const auto result = normalisedInfisicalSite(typed);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidRequest);
    QCOMPARE(result.error().field, u"site"_s);
    QVERIFY(!result.error().advice().isEmpty());
}

void TestInfisicalRequests::listingAsksForNoValues()
{
    const HttpRequest request = requests.secrets({u"p1"_s, u"dev"_s, u"/app"_s});
    QCOMPARE(request.method, HttpMethod::Get);
    QCOMPARE(request.url.path(), u"/api/v4/secrets"_s);
    const QUrlQuery query(request.url);
    for (const QString& off :
         {u"viewSecretValue"_s, u"expandSecretReferences"_s, u"includeImports"_s,
          u"include_imports"_s, u"recursive"_s, u"includePersonalOverrides"_s})
        QCOMPARE(query.queryItemValue(off), u"false"_s);
    QCOMPARE(query.queryItemValue(u"secretPath"_s, QUrl::FullyDecoded), u"/app"_s);
}

void TestInfisicalRequests::oddPathsAreEncoded()
{
    const HttpRequest request = requests.folders({u"p1"_s, u"a&b=c"_s, u"/x+y z#%"_s});
    const QByteArray sent = request.url.toEncoded();
    QVERIFY2(sent.contains("environment=a%26b%3Dc&path=%2Fx%2By%20z%23%25&"), sent.constData());
    QVERIFY(requests.approval(u"a/../b?c"_s).url.toEncoded().endsWith("/a%2F..%2Fb%3Fc"));
}

void TestInfisicalRequests::duplicateBody()
{
    DuplicateCall call = someCall();
    call.overwrite = true;
    for (const Attribute attribute : allAttributes())
        call.attributes |= attribute;
    const HttpRequest request = requests.duplicate(call);
    QVERIFY(request.isMutating());
    const QJsonObject expected{
        {u"projectId"_s, u"p1"_s},
        {u"sourceEnvironment"_s, u"dev"_s},
        {u"sourceSecretPath"_s, u"/app"_s},
        {u"destinationEnvironment"_s, u"prod"_s},
        {u"destinationSecretPath"_s, u"/app"_s},
        {u"secretIds"_s, QJsonArray{u"s1"_s, u"s2"_s}},
        {u"shouldOverwrite"_s, true},
        {u"attributesToCopy"_s,
         QJsonObject{
             {u"value"_s, true},
             {u"comment"_s, true},
             {u"tags"_s, true},
             {u"metadata"_s, true},
             {u"skipMultilineEncoding"_s, true}}}};
    QCOMPARE(bodyOf(request), expected);
}

void TestInfisicalRequests::duplicateBodyOfFewAttributes()
{
    DuplicateCall call = someCall();
    call.attributes = Attribute::Tags;
    const QJsonObject body = bodyOf(requests.duplicate(call));
    QCOMPARE(body.value(u"shouldOverwrite"_s), QJsonValue(false));
    const QJsonObject attributes = body.value(u"attributesToCopy"_s).toObject();
    for (const QString& name : attributes.keys())
        QCOMPARE(attributes.value(name).toBool(), name == u"tags"_s);
}

void TestInfisicalRequests::duplicateBodyWithOddIds()
{
    DuplicateCall call = someCall();
    QJsonArray ids;
    for (const QString& id :
         {u"plain-id_7"_s, QString(), u"with \"quotes\", a \\ and a\nline"_s, u"ключ-日"_s}) {
        call.items.append({id, {}, {}, {}, {}});
        ids.append(id);
    }
    call.items.remove(0, someCall().items.size());
    QCOMPARE(bodyOf(requests.duplicate(call)).value(u"secretIds"_s), QJsonValue(ids));
    call.items.clear();
    QCOMPARE(bodyOf(requests.duplicate(call)).value(u"secretIds"_s), QJsonValue(QJsonArray()));
}

void TestInfisicalRequests::foldersAreCreatedUnderTheirParent()
{
    const QJsonObject body = bodyOf(requests.createFolder({u"p1"_s, u"dev"_s, u"/a/b/c"_s}));
    QCOMPARE(body.value(u"name"_s).toString(), u"c"_s);
    QCOMPARE(body.value(u"path"_s).toString(), u"/a/b"_s);
    const QJsonObject top = bodyOf(requests.createFolder({u"p1"_s, u"dev"_s, u"/a"_s}));
    QCOMPARE(top.value(u"path"_s).toString(), u"/"_s);
}

void TestInfisicalRequests::harmlessRequests()
{
    QVERIFY(!requests.login(u"id"_s, "secret").isMutating());
    QVERIFY(!requests.renew("token").isMutating());
    QVERIFY(!requests.duplicateProbe().isMutating());
    QCOMPARE(requests.duplicateProbe().body, QByteArray("{}"));
    QVERIFY(requests.createFolder({}).isMutating());
}

void TestInfisicalRequests::pages()
{
    const InfisicalRequests below{QUrl(u"https://tools.example/inf"_s)};
    QCOMPARE(
        below.approvalPage(u"o"_s, u"p"_s, u"a-1"_s).toEncoded(),
        "https://tools.example/inf/organizations/o/projects/secret-management/p/approval"
        "?requestId=a-1");
    QCOMPARE(
        requests.secretsPage(u"o"_s, {u"p"_s, u"dev"_s, u"/app"_s}).toEncoded(),
        "https://eu.infisical.com/organizations/o/projects/secret-management/p/overview"
        "?environments=%5B%22dev%22%5D&secretPath=%2Fapp");
    QCOMPARE(
        requests.loginPage(4711).toEncoded(), "https://eu.infisical.com/login?callback_port=4711");
}

void TestInfisicalRequests::descriptor()
{
    const ServiceDescriptor descriptor = infisicalDescriptor();
    QCOMPARE(descriptor.methods.size(), 3);
    QVERIFY(descriptor.method(InfisicalMethod::browser)->usesBrowser);
    QCOMPARE(descriptor.levels.size(), 3);
    QCOMPARE(descriptor.capabilities.batchSize, 50);
    for (const AttributeOption& option : descriptor.attributes)
        QVERIFY(!option.help.isEmpty() && !option.offMeans.isEmpty());
    for (const SignInMethod& method : descriptor.methods) {
        for (const CredentialField& field : method.fields)
            QVERIFY(!field.label.isEmpty() && !field.help.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestInfisicalRequests)
#include "tst_infisicalrequests.moc"
