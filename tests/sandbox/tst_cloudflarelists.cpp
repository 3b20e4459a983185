// SPDX-License-Identifier: MIT
// Pages, orders and filters of the lists in the sandbox's Cloudflare half (contract 2.4).
#include "CloudflareFixture.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class tst_cloudflarelists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void pageSizeOutOfBounds_data();
    void pageSizeOutOfBounds();
    void wrongQuery_data();
    void wrongQuery();
    void orders_data();
    void orders();
    void filters_data();
    void filters();
};

void tst_cloudflarelists::pages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("totalPages");
    QTest::newRow("no query") << QString() << 1 << 20 << 20 << 2;
    QTest::newRow("second") << u"page=2"_s << 2 << 20 << 3 << 2;
    QTest::newRow("past the end") << u"page=3"_s << 3 << 20 << 0 << 2;
    QTest::newRow("wrangler") << u"per_page=10&page=1"_s << 1 << 10 << 10 << 3;
    QTest::newRow("largest") << u"per_page=100"_s << 1 << 100 << 23 << 1;
    QTest::newRow("zeros") << u"per_page=0&page=0"_s << 1 << 20 << 20 << 2;
    QTest::newRow("far past the end") << u"page=2000000&per_page=100"_s << 2000000 << 100 << 0 << 1;
}

void tst_cloudflarelists::pages()
{
    QFETCH(QString, query);
    CloudflareFixture sandbox;
    const Answer answer = sandbox.get(sandbox.secretsPath() + u'?' + query);
    QCOMPARE(answer.status, 200);
    const QJsonValue info = answer.json()[u"result_info"];
    QTEST(int(answer.json()[u"result"].toArray().size()), "count");
    QTEST(info[u"count"].toInt(-1), "count");
    QTEST(info[u"page"].toInt(), "page");
    QTEST(info[u"per_page"].toInt(), "perPage");
    QTEST(info[u"total_pages"].toInt(), "totalPages");
    QCOMPARE(info[u"total_count"].toInt(), 23);
}

void tst_cloudflarelists::pageSizeOutOfBounds_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("perPage");
    QTest::newRow("clamped") << false << u"per_page=500"_s << 200 << 100;
    QTest::newRow("refused") << true << u"per_page=101"_s << 400 << 0;
    QTest::newRow("within bounds") << true << u"per_page=100"_s << 200 << 100;
}

void tst_cloudflarelists::pageSizeOutOfBounds()
{
    QFETCH(bool, refused);
    QFETCH(QString, query);
    Sandbox::Options options = CloudflareFixture::smallOptions();
    options.cloudflare.refusesPageSizes = refused;
    CloudflareFixture sandbox(options);
    const Answer answer = sandbox.get(sandbox.secretsPath() + u'?' + query);
    QTEST(answer.status, "status");
    QTEST(answer.json()[u"result_info"][u"per_page"].toInt(), "perPage");
}

void tst_cloudflarelists::wrongQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("page") << u"page=one"_s;
    QTest::newRow("negative") << u"per_page=-1"_s;
    QTest::newRow("order") << u"order=size"_s;
    QTest::newRow("direction") << u"direction=up"_s;
}

void tst_cloudflarelists::wrongQuery()
{
    QFETCH(QString, query);
    CloudflareFixture sandbox;
    const Answer answer = sandbox.get(sandbox.secretsPath() + u'?' + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorCode(answer), 1001);
}

void tst_cloudflarelists::orders_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("descending");
    QTest::newRow("none") << QString() << u"created"_s << true;
    QTest::newRow("created") << u"order=created"_s << u"created"_s << true;
    QTest::newRow("oldest") << u"direction=asc"_s << u"created"_s << false;
    QTest::newRow("modified") << u"order=modified&direction=desc"_s << u"modified"_s << true;
    QTest::newRow("name") << u"order=name&direction=asc"_s << u"name"_s << false;
    QTest::newRow("comment") << u"order=comment&direction=asc"_s << u"comment"_s << false;
    QTest::newRow("status") << u"order=status&direction=desc"_s << u"status"_s << true;
}

void tst_cloudflarelists::orders()
{
    QFETCH(QString, query);
    QFETCH(QString, member);
    QFETCH(bool, descending);
    CloudflareFixture sandbox;
    const QJsonArray secrets = sandbox.get(sandbox.secretsPath() + u"?per_page=100&"_s + query)
                                   .json()[u"result"]
                                   .toArray();
    QCOMPARE(secrets.size(), 23);
    QStringList values;
    for (const QJsonValue& secret : secrets)
        values.append(secret[member].toString());
    if (descending)
        std::ranges::reverse(values);
    QVERIFY2(std::ranges::is_sorted(values), qPrintable(values.join(u", "_s)));
}

void tst_cloudflarelists::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("name") << u"search=STRIPE"_s
                          << QStringList{u"STRIPE_API_KEY"_s, u"STRIPE_WEBHOOK_SECRET"_s};
    QTest::newRow("comment") << u"search=deploy+job"_s
                             << QStringList{u"ACCESS_CLIENT_ID"_s, u"ACCESS_CLIENT_SECRET"_s};
    QTest::newRow("nothing") << u"search=nowhere"_s << QStringList();
    QTest::newRow("scope") << u"scopes=dex"_s << QStringList{u"DEX_PROBE_TOKEN"_s};
    QTest::newRow("scopes repeated") << u"scopes=dex&scopes=websearch"_s
                                     << QStringList{u"DEX_PROBE_TOKEN"_s, u"search-api-key"_s};
}

void tst_cloudflarelists::filters()
{
    QFETCH(QString, query);
    CloudflareFixture sandbox;
    const Answer answer = sandbox.get(sandbox.secretsPath() + u'?' + query);
    QStringList names = secretNames(answer);
    names.sort();
    QTEST(names, "names");
    // It counts what there is without the filter (contract 2.4).
    QCOMPARE(answer.json()[u"result_info"][u"total_count"].toInt(), 23);
}

QTEST_GUILESS_MAIN(tst_cloudflarelists)
#include "tst_cloudflarelists.moc"
