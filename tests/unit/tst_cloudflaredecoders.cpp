// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareAccounts.h"
#include "services/cloudflare/CloudflareSecrets.h"

#include <QTest>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

QByteArray envelope(const QByteArray& result, const QByteArray& info = "null")
{
    return R"({"result":)" + result + R"(,"success":true,"errors":[],"messages":[],"result_info":)"
        + info + "}";
}

//! The example of the documentation, with a microsecond time.
const QByteArray documented = R"({"id":"3fd85f74b32742f1bff64a85009dda07",
    "created":"2023-09-21T18:56:32.624632Z","modified":"2023-09-22T18:56:32.624632Z",
    "name":"MY_API_KEY","status":"pending","store_id":"023e105f4ecef8ad9ca31a8372d0c353",
    "comment":"info about my secret","scopes":["workers","ai_gateway","dex","access"]})";

DuplicateItem itemOf(const QString& id, const QString& name)
{
    return {id, u"SOURCE"_s, name, {u"workers"_s}, {}};
}

} // namespace

//! Cloudflare's answers, read strictly where it matters and leniently where they differ.
class TestCloudflareDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secret();
    void whatMayBeMissing_data();
    void whatMayBeMissing();
    void problems_data();
    void problems();
    void lastPage_data();
    void lastPage();
    void copy();
    void copyOfSomethingElse_data();
    void copyOfSomethingElse();
    void documentedFiller();
    void accounts();
    void stores();
    void quota_data();
    void quota();
    void tokenEnd_data();
    void tokenEnd();
};

void TestCloudflareDecoders::secret()
{
    const auto page = decodeSecretPage(envelope('[' + documented + ']'), {});
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    const Secret& secret = page->items.constFirst();
    QCOMPARE(secret.id, u"3fd85f74b32742f1bff64a85009dda07"_s);
    QCOMPARE(secret.key, u"MY_API_KEY"_s);
    QCOMPARE(secret.comment, u"info about my secret"_s);
    QCOMPARE(secret.status, u"pending"_s);
    QCOMPARE(secret.scopes, (QStringList{u"workers"_s, u"ai_gateway"_s, u"dex"_s, u"access"_s}));
    QCOMPARE(secret.created, QDateTime(QDate(2023, 9, 21), QTime(18, 56, 32, 625), Qt::UTC));
    QCOMPARE(secret.modified.date(), QDate(2023, 9, 22));
}

void TestCloudflareDecoders::whatMayBeMissing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("scopes");
    const QByteArray start = R"({"id":"1","name":"N")";
    QTest::newRow("everything") << start + "}" << QString() << QStringList();
    QTest::newRow("nulls") << start
            + R"(,"comment":null,"scopes":null,"status":null,)"
              R"("created":null,"modified":null})"
                           << QString() << QStringList();
    QTest::newRow("unknown words")
        << start + R"(,"status":"hibernating","scopes":["workers","zaraz"]})" << u"hibernating"_s
        << QStringList{u"workers"_s, u"zaraz"_s};
    QTest::newRow("further keys") << start + R"(,"value":"never","managed_by":{"x":1}})"
                                  << QString() << QStringList();
    QTest::newRow("empty scopes") << start + R"(,"scopes":[]})" << QString() << QStringList();
}

void TestCloudflareDecoders::whatMayBeMissing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, status);
    QFETCH(QStringList, scopes);
    const auto page = decodeSecretPage(envelope('[' + json + ']'), {});
    QVERIFY2(page, qPrintable(page ? QString() : page.error().said));
    const Secret& secret = page->items.constFirst();
    QCOMPARE(secret.key, u"N"_s);
    QCOMPARE(secret.status, status);
    QCOMPARE(secret.scopes, scopes);
    QVERIFY(secret.comment.isEmpty());
    QVERIFY(!secret.created.isValid());
}

void TestCloudflareDecoders::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no id") << envelope(R"([{"name":"N"}])") << u"result[0].id"_s;
    QTest::newRow("empty id") << envelope(R"([{"id":"","name":"N"}])") << u"result[0].id"_s;
    QTest::newRow("no name") << envelope(R"([{"id":"1"}])") << u"result[0].name"_s;
    QTest::newRow("scopes of one text")
        << envelope(R"([{"id":"1","name":"N","scopes":"workers"}])") << u"result[0].scopes"_s;
    QTest::newRow("scope that is no text")
        << envelope(R"([{"id":"1","name":"N","scopes":["a",["b"]]}])") << u"result[0].scopes[1]"_s;
    QTest::newRow("odd time") << envelope(R"([{"id":"1","name":"N","created":"yesterday"}])")
                              << u"result[0].created"_s;
    QTest::newRow("an object for the list") << envelope(documented) << u"result"_s;
    QTest::newRow("a failure in spite of its status")
        << QByteArray(R"({"success":false,"errors":[{"code":1000,"message":"secret words"}]})")
        << u"success"_s;
}

void TestCloudflareDecoders::problems()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto page = decodeSecretPage(json, u"Testing"_s);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Malformed);
    QVERIFY2(page.error().said.contains(place + u": expected"_s), qPrintable(page.error().said));
    QVERIFY(!page.error().said.contains(u"secret words"));
}

void TestCloudflareDecoders::lastPage_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("last");
    const auto row = [](const char* name, int count, const char* info, int page, bool last) {
        QTest::newRow(name) << count << QByteArray(info) << page << last;
    };
    row("empty", 0, "null", 3, true);
    row("short", 3, "null", 1, true);
    row("full, nothing said", 4, "null", 1, false);
    row("full, older answer", 4, R"({"count":4,"page":1,"per_page":4,"total_count":4})", 1, false);
    row("full, the last by its own count", 4, R"({"total_pages":2})", 2, true);
    row("full, one before", 4, R"({"total_pages":2})", 1, false);
    row("total count is not looked at", 4, R"({"total_count":2})", 1, false);
    row("fewer a page than asked for", 2, R"({"per_page":2})", 1, false);
    row("more a page than asked for", 4, R"({"per_page":1000})", 1, false);
    row("no items a page", 3, R"({"per_page":0})", 1, true);
    row("filler", 1, R"({"count":1,"page":1,"per_page":20,"total_count":2000,"total_pages":100})",
        1, true);
    row("nulls", 4, R"({"per_page":null,"total_pages":null})", 1, false);
    row("beyond reason", 4, R"({"per_page":-1,"total_pages":-1})", 1, false);
}

void TestCloudflareDecoders::lastPage()
{
    QFETCH(int, count);
    QFETCH(QByteArray, info);
    QFETCH(int, page);
    QFETCH(bool, last);
    QByteArray items;
    for (int i = 0; i < count; ++i)
        items += (i == 0 ? "" : ",") + QByteArray(R"({"id":")") + QByteArray::number(i)
            + R"(","name":"N"})";
    const auto decoded = decodeSecretPage(envelope('[' + items + ']', info), {});
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().said));
    constexpr int wished = 4;
    QCOMPARE(decoded->isLast(page, wished), last);
}

void TestCloudflareDecoders::copy()
{
    const auto reply = decodeCopy(envelope(documented), itemOf(u"src"_s, u"MY_API_KEY"_s), {});
    QVERIFY(reply);
    QCOMPARE(reply->results.size(), 1);
    const DuplicateResult& result = reply->results.constFirst();
    QCOMPARE(result.sourceId, u"src"_s);
    QCOMPARE(result.destinationId, u"3fd85f74b32742f1bff64a85009dda07"_s);
    QCOMPARE(result.status, u"pending"_s);
    QVERIFY(!result.approval);
}

void TestCloudflareDecoders::copyOfSomethingElse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sourceId");
    QTest::addColumn<QString>("name");
    QTest::newRow("the source itself")
        << envelope(documented) << u"3fd85f74b32742f1bff64a85009dda07"_s << u"MY_API_KEY"_s;
    QTest::newRow("another name") << envelope(documented) << u"src"_s << u"OTHER"_s;
    QTest::newRow("nothing") << envelope("null") << u"src"_s << u"MY_API_KEY"_s;
    QTest::newRow("a list") << envelope('[' + documented + ']') << u"src"_s << u"MY_API_KEY"_s;
    QTest::newRow("empty object") << envelope("{}") << u"src"_s << u"MY_API_KEY"_s;
    QTest::newRow("cut") << envelope(documented).left(200) << u"src"_s << u"MY_API_KEY"_s;
}

void TestCloudflareDecoders::copyOfSomethingElse()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sourceId);
    QFETCH(QString, name);
    const auto reply = decodeCopy(json, itemOf(sourceId, name), {});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Malformed);
}

void TestCloudflareDecoders::documentedFiller()
{
    // The documentation's sample fills "errors" beside success: true.
    const QByteArray json = R"({"errors":[{"code":1000,"message":"message"}],)"
                            R"("messages":[{"code":10000,"message":"m","type":null}],)"
                            R"("success":true,"result":)"
        + documented + R"(,"result_info":{"count":1,"total_count":2000}})";
    QVERIFY(decodeCopy(json, itemOf(u"src"_s, u"MY_API_KEY"_s), {}));
}

void TestCloudflareDecoders::accounts()
{
    const auto page = decodeAccounts(
        envelope(
            R"([{"id":"a1","name":"Acme","type":"standard","settings":{}},{"id":"a2","name":null}])",
            R"({"page":1,"per_page":50,"count":2,"total_count":2})"),
        {});
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.at(0).name, u"Acme"_s);
    QCOMPARE(page->items.at(1).name, u"a2"_s);
    QVERIFY(decodeAccounts(envelope("null"), {})->items.isEmpty());
    QVERIFY(!decodeAccounts(envelope(R"([{"name":"no id"}])"), {}));
}

void TestCloudflareDecoders::stores()
{
    const auto page = decodeStores(envelope(R"([{"id":"s1","name":"default_secrets_store"}])"), {});
    QVERIFY(page);
    QCOMPARE(page->items, (QList<Environment>{{u"s1"_s, u"default_secrets_store"_s}}));
    QVERIFY(!decodeStores(envelope(R"([{"id":"s1"}])"), {}));
}

void TestCloudflareDecoders::quota_data()
{
    QTest::addColumn<QByteArray>("secrets");
    QTest::addColumn<int>("used"); // -1: refused
    QTest::addColumn<int>("limit");
    QTest::newRow("usual") << QByteArray(R"({"quota":100,"usage":73})") << 73 << 100;
    QTest::newRow("over it") << QByteArray(R"({"quota":20,"usage":25})") << 25 << 20;
    QTest::newRow("negative") << QByteArray(R"({"quota":-1,"usage":0})") << -1 << 0;
    QTest::newRow("fraction") << QByteArray(R"({"quota":1.5,"usage":0})") << -1 << 0;
    QTest::newRow("text") << QByteArray(R"({"quota":"100","usage":"1"})") << -1 << 0;
    QTest::newRow("huge") << QByteArray(R"({"quota":1e15,"usage":0})") << -1 << 0;
    QTest::newRow("nothing") << QByteArray("null") << -1 << 0;
}

void TestCloudflareDecoders::quota()
{
    QFETCH(QByteArray, secrets);
    QFETCH(int, used);
    QFETCH(int, limit);
    const auto quota = decodeQuota(envelope(R"({"secrets":)" + secrets + "}"), {});
    QCOMPARE(bool(quota), used >= 0);
    if (quota)
        QCOMPARE(*quota, (Quota{used, limit}));
}

void TestCloudflareDecoders::tokenEnd_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QDateTime>("end");
    QTest::newRow("ends") << envelope(R"({"id":"t","status":"active",)"
                                      R"("expires_on":"2026-12-31T23:59:59Z"})")
                          << true << QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59), Qt::UTC);
    QTest::newRow("for ever") << envelope(R"({"id":"t","status":"active"})") << true << QDateTime();
    QTest::newRow("success message of code 10000")
        << QByteArray(R"({"result":{"id":"t","status":"active"},"success":true,"errors":[],)"
                      R"("messages":[{"code":10000,"message":"This API Token is valid and )"
                      R"(active","type":null}]})")
        << true << QDateTime();
    QTest::newRow("no token of a user's")
        << QByteArray(R"({"success":false,"errors":[{"code":1000,"message":"Invalid API Token"}],)"
                      R"("messages":[],"result":null})")
        << false << QDateTime();
}

void TestCloudflareDecoders::tokenEnd()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    QFETCH(QDateTime, end);
    const auto decoded = decodeTokenEnd(json, {});
    QCOMPARE(bool(decoded), good);
    if (decoded)
        QCOMPARE(*decoded, end);
}

QTEST_GUILESS_MAIN(TestCloudflareDecoders)
#include "tst_cloudflaredecoders.moc"
