// SPDX-License-Identifier: MIT
#include "http/HttpRequest.h"
#include "http/RateLedger.h"
#include "support/ManualClock.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

HttpRequest requestTo(const QString& path, const QByteArray& limitClass = "secrets")
{
    HttpRequest request;
    request.url = QUrl(u"https://site.example"_s + path);
    request.limitClass = limitClass;
    return request;
}

HttpReply older(int quota, int remaining, int reset)
{
    HttpReply reply;
    reply.headers
        = {{"x-ratelimit-limit", QByteArray::number(quota)},
           {"x-ratelimit-remaining", QByteArray::number(remaining)},
           {"x-ratelimit-reset", QByteArray::number(reset)}};
    return reply;
}

HttpReply newer(int quota, int window, int remaining, int reset)
{
    HttpReply reply;
    reply.headers
        = {{"ratelimit",
            "\"d\";r=" + QByteArray::number(remaining) + ";t=" + QByteArray::number(reset)},
           {"ratelimit-policy",
            "\"d\";q=" + QByteArray::number(quota) + ";w=" + QByteArray::number(window)}};
    return reply;
}

const HttpRequest copying = requestTo(u"/copy"_s);
const HttpRequest listing = requestTo(u"/list"_s);

} // namespace

//! What is known of a site's limits, from its answers or its publications.
class RateLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnown();
    void ofItsOwnRoute();
    void anotherRouteTellsTheQuota();
    void anotherClassTellsNothing();
    void oneCounterForAll();
    void theReserveIsNotUsed();
    void windowRenews();
    void windowIsLearnt_data();
    void windowIsLearnt();
    void publishedUntilShown();
    void theTighterOfTwo();

private:
    [[nodiscard]] RateLedger byRoute() { return {{true, seconds(60), {}}, std::nullopt, m_clock}; }
    [[nodiscard]] RateLedger asOne()
    {
        return {{false, seconds(60), {{{}, {1200, seconds(300)}}}}, RateBudgetSettings{}, m_clock};
    }
    ManualClock m_clock;
};

void RateLedgerTest::nothingIsKnown()
{
    RateLedger ledger = byRoute();
    ledger.answered(copying, HttpReply());
    QVERIFY(!ledger.limitOf(copying));
}

void RateLedgerTest::ofItsOwnRoute()
{
    RateLedger ledger = byRoute();
    ledger.answered(copying, older(120, 119, 60));
    ledger.answered(copying, older(120, 118, 59));
    ledger.answered(listing, older(120, 3, 10));
    const auto limit = ledger.limitOf(copying);
    QVERIFY(limit);
    QCOMPARE(limit->quota, 120);
    QCOMPARE(limit->usable, 120);
    QCOMPARE(limit->left, 118);
    QCOMPARE(limit->window, seconds(60));
    QCOMPARE(limit->renews, m_clock.now().addSecs(59));
    QCOMPARE(limit->counted, 2);
    QVERIFY(limit->isShown);
}

void RateLedgerTest::anotherRouteTellsTheQuota()
{
    RateLedger ledger = byRoute();
    ledger.answered(listing, older(40, 7, 10));
    const auto limit = ledger.limitOf(copying);
    QVERIFY(limit);
    QCOMPARE(limit->quota, 40);
    QCOMPARE(limit->left, 40); // it has a counter of its own
    QCOMPARE(limit->window, seconds(60));
    QVERIFY(!limit->renews.isValid());
    QVERIFY(limit->isShown);
}

void RateLedgerTest::anotherClassTellsNothing()
{
    RateLedger ledger = byRoute();
    ledger.answered(requestTo(u"/projects"_s, {}), older(60, 59, 60));
    QVERIFY(!ledger.limitOf(copying));
    QVERIFY(!ledger.limitOf(requestTo(u"/other"_s, {})));
}

void RateLedgerTest::oneCounterForAll()
{
    RateLedger ledger = asOne();
    ledger.answered(requestTo(u"/accounts"_s, {}), newer(1200, 300, 1199, 300));
    ledger.answered(requestTo(u"/stores"_s, {}), newer(1200, 300, 1100, 290));
    const auto limit = ledger.limitOf({});
    QVERIFY(limit);
    QCOMPARE(limit->quota, 1200);
    QCOMPARE(limit->counted, 2);
    QCOMPARE(limit->window, seconds(300));
}

void RateLedgerTest::theReserveIsNotUsed()
{
    RateLedger ledger = asOne();
    ledger.answered({}, newer(1200, 300, 1100, 290));
    QCOMPARE(ledger.limitOf({})->usable, 960);
    QCOMPARE(ledger.limitOf({})->left, 860);
    ledger.answered({}, newer(1200, 300, 100, 290));
    QCOMPARE(ledger.limitOf({})->left, 0);
}

void RateLedgerTest::windowRenews()
{
    RateLedger ledger = byRoute();
    ledger.answered(copying, older(120, 0, 30));
    QCOMPARE(ledger.limitOf(copying)->left, 0);
    m_clock.advance(seconds(30));
    QCOMPARE(ledger.limitOf(copying)->left, 120);
    QVERIFY(!ledger.limitOf(copying)->renews.isValid());
}

void RateLedgerTest::windowIsLearnt_data()
{
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("reset");
    QTest::addColumn<int>("window");
    QTest::newRow("the first request of one tells it") << 119 << 2 << 2;
    QTest::newRow("a later one does not") << 50 << 2 << 60;
    QTest::newRow("but no window is shorter than its rest") << 50 << 90 << 90;
}

void RateLedgerTest::windowIsLearnt()
{
    QFETCH(int, remaining);
    QFETCH(int, reset);
    RateLedger ledger = byRoute();
    ledger.answered(copying, older(120, remaining, reset));
    QTEST(int(ledger.limitOf(copying)->window.count()), "window");
}

void RateLedgerTest::publishedUntilShown()
{
    RateLedger ledger = asOne();
    auto limit = ledger.limitOf({});
    QVERIFY(limit && !limit->isShown);
    QCOMPARE(limit->left, 960);
    QVERIFY(!limit->renews.isValid());
    ledger.answered({}, HttpReply());
    ledger.answered({}, HttpReply());
    limit = ledger.limitOf({});
    QCOMPARE(limit->left, 958);
    QCOMPARE(limit->renews, m_clock.now().addSecs(300));
    m_clock.advance(seconds(300));
    QCOMPARE(ledger.limitOf({})->left, 960);
    ledger.answered({}, newer(100, 60, 99, 60));
    limit = ledger.limitOf({});
    QVERIFY(limit->isShown);
    QCOMPARE(limit->usable, 80);
    QCOMPARE(limit->left, 79);
}

void RateLedgerTest::theTighterOfTwo()
{
    HttpReply reply;
    reply.headers
        = {{"ratelimit", "\"second\";r=9;t=1, \"day\";r=99;t=80000"},
           {"ratelimit-policy", "\"second\";q=10;w=1, \"day\";q=100;w=86400"}};
    RateLedger ledger = asOne();
    ledger.answered({}, reply);
    QCOMPARE(ledger.limitOf({})->quota, 100);
}

QTEST_GUILESS_MAIN(RateLedgerTest)
#include "tst_rateledger.moc"
