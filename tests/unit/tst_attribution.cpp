// SPDX-License-Identifier: MIT
#include "runs/Attribution.h"

#include <QTest>

#include <deque>
#include <numeric>

using namespace Keycutter;

namespace {

PlannedCall callOf(int cells)
{
    PlannedCall call;
    call.cells.resize(static_cast<size_t>(cells));
    std::iota(call.cells.begin(), call.cells.end(), 0);
    return call;
}

const Blame notSaid{Blame::On::NotSaid, {}, false};
const Blame named{Blame::On::Item, QStringLiteral("id"), false};
const Blame whole{Blame::On::WholeCall, {}, false};

struct Search
{
    int extraCalls = 0;
    int failed = 0;
    bool toldApart = true;
};

//! Plays the service: a call that holds one of @p bad is refused without a name.
Search search(int cells, const QList<int>& bad, int batch)
{
    Attribution attribution(batch, cells);
    std::deque<PlannedCall> calls{callOf(cells)};
    Search found;
    while (!calls.empty()) {
        const PlannedCall call = calls.front();
        calls.pop_front();
        const bool refused
            = std::ranges::any_of(call.cells, [&](int cell) { return bad.contains(cell); });
        if (!refused) {
            attribution.succeeded();
            continue;
        }
        const Attribution::Verdict verdict = attribution.judge(call, notSaid, -1);
        found.failed += static_cast<int>(verdict.blamed.size());
        found.toldApart = found.toldApart && !verdict.notToldApart;
        found.extraCalls += static_cast<int>(verdict.again.size());
        calls.insert(calls.begin(), verdict.again.begin(), verdict.again.end());
    }
    return found;
}

} // namespace

class TestAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedCulpritIsTakenOut();
    void theOnlyCellIsTheCulprit();
    void nameOfNobodyIsNoName();
    void wholeCallBlamesAll();
    void halvesAreInOrder();
    void oneUnnamedCulpritCostsTwoLog2();
    void manyRefusalsWithoutASuccessEndTheSearch();
    void successesKeepTheSearchAlive();
    void theBudgetEndsTheSearch();
};

void TestAttribution::namedCulpritIsTakenOut()
{
    const auto verdict = Attribution(50, 50).judge(callOf(4), named, 2);
    QCOMPARE(verdict.blamed, std::vector<int>{2});
    QCOMPARE(verdict.again.size(), size_t(1));
    QCOMPARE(verdict.again[0].cells, (std::vector<int>{0, 1, 3}));
    QVERIFY(!verdict.halves);
}

void TestAttribution::theOnlyCellIsTheCulprit()
{
    for (const Blame& blame : {named, notSaid}) {
        const auto verdict
            = Attribution(50, 50).judge(callOf(1), blame, blame.on == Blame::On::Item ? 0 : -1);
        QCOMPARE(verdict.blamed, std::vector<int>{0});
        QVERIFY(verdict.again.empty());
        QVERIFY(!verdict.notToldApart);
    }
}

void TestAttribution::nameOfNobodyIsNoName()
{
    const auto verdict = Attribution(50, 50).judge(callOf(4), named, -1);
    QVERIFY(verdict.blamed.empty());
    QVERIFY(verdict.halves);
}

void TestAttribution::wholeCallBlamesAll()
{
    const auto verdict = Attribution(50, 50).judge(callOf(4), whole, -1);
    QCOMPARE(verdict.blamed.size(), size_t(4));
    QVERIFY(verdict.again.empty());
    QVERIFY(!verdict.notToldApart);
}

void TestAttribution::halvesAreInOrder()
{
    const auto verdict = Attribution(50, 50).judge(callOf(5), notSaid, -1);
    QCOMPARE(verdict.again.size(), size_t(2));
    QCOMPARE(verdict.again[0].cells, (std::vector<int>{0, 1}));
    QCOMPARE(verdict.again[1].cells, (std::vector<int>{2, 3, 4}));
}

void TestAttribution::oneUnnamedCulpritCostsTwoLog2()
{
    for (int bad = 0; bad < 50; ++bad) {
        const Search found = search(50, {bad}, 50);
        QCOMPARE(found.failed, 1);
        QVERIFY(found.toldApart);
        QVERIFY2(found.extraCalls <= 12, qPrintable(QString::number(found.extraCalls)));
    }
}

void TestAttribution::manyRefusalsWithoutASuccessEndTheSearch()
{
    QList<int> all(50);
    std::iota(all.begin(), all.end(), 0);
    const Search found = search(50, all, 50);
    QCOMPARE(found.failed, 50);
    QVERIFY(!found.toldApart);
    QVERIFY2(found.extraCalls <= 2 * 18, qPrintable(QString::number(found.extraCalls)));
}

void TestAttribution::successesKeepTheSearchAlive()
{
    const Search found = search(50, {0, 10, 20, 30, 40}, 50);
    QCOMPARE(found.failed, 5);
    QVERIFY(found.toldApart);
}

void TestAttribution::theBudgetEndsTheSearch()
{
    QList<int> everyOther;
    for (int i = 0; i < 1000; i += 2)
        everyOther.append(i);
    const Search found = search(1000, everyOther, 1024);
    QVERIFY(!found.toldApart);
    QVERIFY(found.failed >= 500);
    QVERIFY(found.extraCalls <= 64 + 1000 / 4);
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
