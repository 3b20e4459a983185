// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalChange.h"
#include "services/infisical/InfisicalRequests.h"
#include "services/infisical/ValueTrimming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

const Location prod{u"p1"_s, u"prod"_s, u"/app"_s};
const SecretVersion asked{prod, u"id-1"_s, u"A KEY"_s, 3};

//! An answer as a server sent it to a GET of an old version.
QByteArray versionAnswer(const QByteArray& value, const QByteArray& more = {})
{
    QByteArray answer(
        "{'secret':{'id':'id-1','_id':'id-1','workspace':'p1','environment':'prod','version':3,"
        "'type':'shared','secretKey':'A KEY','secretValue':VALUE,"
        "'secretComment':'why \\'it\\' is','secretReminderNote':null,"
        "'skipMultilineEncoding':false,'secretPath':'/app'MORE}}");
    return answer.replace('\'', '"').replace("VALUE", value).replace("MORE", more);
}

QJsonObject bodyOf(const HttpRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

//! What undo asks of Infisical, and how the answers are read: without decoding a value.
class TestInfisicalChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void answersAreWiped();
    void oldVersion();
    void oldVersionRefused_data();
    void oldVersionRefused();
    void withoutItsValue();
    void trimming_data();
    void trimming();
    void removeRequest();
    void versionRequest();
    void updateRequest();
    void closeRequest();
};

void TestInfisicalChange::changes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("approval");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const char* answer, const QString& approval, bool good) {
        QTest::newRow(name) << QByteArray(answer) << approval << good;
    };
    row("done", R"({"secrets":[{"id":"1","secretValue":"v"}]})", {}, true);
    row("none", R"({"secrets":[]})", {}, true);
    row("held", R"({"approval":{"id":"ap-1","status":"open","createdAt":"2026-11-22T07:48:21Z"}})",
        u"ap-1"_s, true);
    row("a key called approval", R"({"secrets":[{"secretKey":"approval","approval":1}]})", {},
        true);
    row("an approval without id", R"({"approval":{"status":"open"}})", {}, false);
    row("something else", R"({"message":"hm"})", {}, false);
    row("cut", R"({"secrets":[{"id":"1","secretValue":"v)", {}, false);
    row("no JSON", "<html>", {}, false);
}

void TestInfisicalChange::changes()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, approval);
    QFETCH(bool, good);
    const auto reply = decodeChange(answer, u"Deleting"_s);
    QCOMPARE(reply.has_value(), good);
    if (!good) {
        QCOMPARE(reply.error().kind, ErrorKind::Malformed);
        QCOMPARE(reply.error().tried, u"Deleting"_s);
        return;
    }
    QCOMPARE(reply->approval ? reply->approval->id : QString(), approval);
}

//! Also for those who share the bytes, such as the reply that they came with.
void TestInfisicalChange::answersAreWiped()
{
    QByteArray answer = R"({"secrets":[{"id":"1","secretValue":"canary"}]})";
    QByteArray reply = answer;
    reply.detach();
    const QByteArray shared = reply;
    QVERIFY(decodeChange(reply, {}));
    QCOMPARE(shared, QByteArray(answer.size(), '\0'));

    for (const QByteArray& value : {QByteArray(R"("canary")"), QByteArray("17")}) {
        const QByteArray version = versionAnswer(value);
        const QByteArray same = version;
        static_cast<void>(decodeOldVersion(asked, true, version, {}));
        QCOMPARE(same, QByteArray(same.size(), '\0'));
    }
}

void TestInfisicalChange::oldVersion()
{
    const auto version = decodeOldVersion(asked, true, versionAnswer(R"("a\"b\\n\u00e4")"), {});
    QVERIFY(version);
    QCOMPARE((*version)->value.reveal(), QByteArray(R"("a\"b\\n\u00e4")"));
    QCOMPARE((*version)->comment, QByteArray(R"("why \"it\" is")"));
    QCOMPARE((*version)->skipMultilineEncoding, QByteArray("false"));
}

void TestInfisicalChange::oldVersionRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, const QByteArray& answer, ErrorKind kind) {
        QTest::newRow(name) << answer << kind;
    };
    using K = ErrorKind;
    row("masked", versionAnswer("\"<hidden-by-infisical>\""), K::Forbidden);
    row("hidden", versionAnswer("\"\"", ",\"secretValueHidden\":true"), K::Forbidden);
    row("would be trimmed", versionAnswer("\" canary\""), K::Unsupported);
    row("no text", versionAnswer("17"), K::Malformed);
    row("another secret", versionAnswer("\"canary\"").replace("id-1", "id-2"), K::NotFound);
    row("another version", versionAnswer("\"canary\"").replace(":3,", ":4,"), K::NotFound);
    row("no secret", "{}", K::Malformed);
    row("no JSON", "<html>", K::Malformed);
    row("cut", versionAnswer("\"canary\"").chopped(90), K::Malformed);
}

void TestInfisicalChange::oldVersionRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    const auto version = decodeOldVersion(asked, true, answer, u"Reading"_s);
    QVERIFY(!version);
    QCOMPARE(version.error().kind, kind);
    QVERIFY(!version.error().said.isEmpty());
    QVERIFY(!version.error().message().contains(u"canary"_s));
}

void TestInfisicalChange::withoutItsValue()
{
    const auto version
        = decodeOldVersion(asked, false, versionAnswer("\"<hidden-by-infisical>\""), {});
    QVERIFY(version);
    QVERIFY((*version)->value.isEmpty());
    QVERIFY(!(*version)->comment.isEmpty());
    QVERIFY(checkVersionOf(asked, versionAnswer("\"<hidden-by-infisical>\""), {}));
    QVERIFY(!checkVersionOf(asked, "{}", {}));
}

void TestInfisicalChange::trimming_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<bool>("survives");
    const auto row = [](const char* name, const char* inner, bool survives) {
        QTest::newRow(name) << QByteArray(inner) << survives;
    };
    row("plain", "value", true);
    row("empty", "", true);
    row("blank inside", "a b", true);
    row("begins with a blank", " a", false);
    row("ends with a blank", "a ", false);
    row("one line break at the end", "a\\n", true);
    row("two line breaks", "a\\n\\n", false);
    row("blank before the line break", "a \\n", false);
    row("only a line break", "\\n", false);
    row("begins with a tab", "\\ta", false);
    row("ends with a return", "a\\r", false);
    row("ends with an escaped backslash and n", "a\\\\n", true);
    row("escaped no-break space", "\\u00a0a", false);
    row("no-break space",
        "\xC2\xA0"
        "a",
        false);
    row("byte order mark", "a\\ufeff", false);
    row("ideographic space", "a\xE3\x80\x80", false);
    row("umlaut", "\xC3\xA4", true);
    row("beyond the basic plane", "\xF0\x9F\x94\x91", true);
    row("surrogates", "\\ud83d\\udd11", true);
    row("quote", "\\\"", true);
    row("cut escape", "a\\u0", true);
}

void TestInfisicalChange::trimming()
{
    QFETCH(QByteArray, inner);
    QFETCH(bool, survives);
    const QByteArray raw = '"' + inner + '"';
    QCOMPARE(survivesTrimming(raw), survives);
}

void TestInfisicalChange::removeRequest()
{
    const InfisicalRequests requests(QUrl(u"https://eu.example/sub"_s));
    const HttpRequest request
        = requests.removeSecrets({prod, {{u"id-1"_s, u"A KEY"_s}, {u"id-2"_s, u"B"_s}}});
    QCOMPARE(request.method, HttpMethod::Delete);
    QVERIFY(request.isMutating());
    QCOMPARE(request.url.path(), u"/sub/api/v4/secrets/batch"_s);
    const QJsonObject body = bodyOf(request);
    QCOMPARE(body[u"projectId"].toString(), u"p1"_s);
    QCOMPARE(body[u"environment"].toString(), u"prod"_s);
    QCOMPARE(body[u"secretPath"].toString(), u"/app"_s);
    QCOMPARE(body[u"secrets"].toArray().size(), 2);
    QCOMPARE(body[u"secrets"][0][u"secretKey"].toString(), u"A KEY"_s);
    QCOMPARE(body[u"secrets"][1][u"type"].toString(), u"shared"_s);
}

void TestInfisicalChange::versionRequest()
{
    const InfisicalRequests requests(QUrl(u"https://eu.example"_s));
    for (const bool withValue : {false, true}) {
        const HttpRequest request = requests.version(asked, withValue);
        QVERIFY(!request.isMutating());
        QCOMPARE(request.url.path(QUrl::FullyEncoded), u"/api/v4/secrets/A%20KEY"_s);
        QCOMPARE(request.route, u"/api/v4/secrets/:name"_s); // the key stays out of the log
        const QString query = request.url.query();
        QVERIFY(query.contains(u"version=3"_s));
        QVERIFY(query.contains(u"expandSecretReferences=false"_s));
        QVERIFY(query.contains(withValue ? u"viewSecretValue=true"_s : u"viewSecretValue=false"_s));
    }
}

void TestInfisicalChange::updateRequest()
{
    const InfisicalRequests requests(QUrl(u"https://eu.example"_s));
    const HttpRequest request = requests.update(asked, R"("secretValue":"a\"b","tagIds":["t1"])");
    QCOMPARE(request.method, HttpMethod::Patch);
    QVERIFY(request.isMutating());
    QCOMPARE(request.url.path(), u"/api/v4/secrets/batch"_s);
    const QJsonObject body = bodyOf(request);
    QCOMPARE(body[u"mode"].toString(), u"failOnNotFound"_s);
    QCOMPARE(body[u"projectId"].toString(), u"p1"_s);
    const QJsonObject secret = body[u"secrets"][0].toObject();
    QCOMPARE(secret[u"secretKey"].toString(), u"A KEY"_s);
    QCOMPARE(secret[u"secretValue"].toString(), u"a\"b"_s);
    QCOMPARE(secret[u"tagIds"][0].toString(), u"t1"_s);
    QCOMPARE(secret.size(), 3);
}

void TestInfisicalChange::closeRequest()
{
    const InfisicalRequests requests(QUrl(u"https://eu.example"_s));
    const HttpRequest request = requests.closeApproval(u"ap/1"_s);
    QCOMPARE(
        request.url.path(QUrl::FullyEncoded), u"/api/v1/secret-approval-requests/ap%2F1/status"_s);
    QCOMPARE(bodyOf(request)[u"status"].toString(), u"close"_s);
    QVERIFY(request.isMutating());
}

QTEST_GUILESS_MAIN(TestInfisicalChange)
#include "tst_infisicalchange.moc"
