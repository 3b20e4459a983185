// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/CallQueue.h"
#include "plan/Partition.h"
#include "plan/Planner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

//! Each cell is New, Skip, Overwrite or Blocked by the dice.
Plan randomPlan(QRandomGenerator& dice)
{
    const QStringList keys = manyKeys(dice.bounded(0, 260));
    PlanInput input;
    input.from = place(u"dev"_qs);
    for (const QString& key : keys) {
        input.secrets.append(
            secret(key, dice.bounded(10) == 0 ? SecretMarks(SecretMark::Rotated) : SecretMarks()));
    }
    const int destinations = dice.bounded(1, 5);
    for (int d = 0; d < destinations; ++d) {
        QList<Secret> held;
        for (const QString& key : keys) {
            if (dice.bounded(3) == 0)
                held.append(secret(key));
        }
        input.destinations.append(listed(place(u"env%1"_qs.arg(d)), held));
        for (const Secret& one : held) {
            if (dice.bounded(2) == 0) {
                input.choices.insert(
                    {one.id, input.destinations.last().location}, ExistsAction::Overwrite);
            }
        }
    }
    return makePlan(input);
}

int countOf(const Plan& plan, int destination, CellAction action)
{
    return static_cast<int>(std::ranges::count_if(plan.cells, [&](const PlanCell& cell) {
        return cell.destination == destination && cell.action == action;
    }));
}

int callsFor(int cells, int batch)
{
    return (cells + batch - 1) / batch;
}

} // namespace

class TestPartition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsIntoFullCalls_data();
    void cutsIntoFullCalls();
    void randomPlansKeepTheRules();
    void aKeyGoesOnlyOncePerCall();
    void putBackGoesFirstAndTopsUp();
    void takesNewCellsOut();
};

void TestPartition::cutsIntoFullCalls_data()
{
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("batch");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("none") << 0 << 50 << QList<int>{};
    QTest::newRow("one") << 1 << 50 << QList<int>{1};
    QTest::newRow("full") << 50 << 50 << QList<int>{50};
    QTest::newRow("one more") << 51 << 50 << QList<int>{50, 1};
    QTest::newRow("120") << 120 << 50 << QList<int>{50, 50, 20};
    QTest::newRow("one by one") << 3 << 1 << QList<int>{1, 1, 1};
    QTest::newRow("a batch size of 0 is taken as 1") << 2 << 0 << QList<int>{1, 1};
}

void TestPartition::cutsIntoFullCalls()
{
    QFETCH(int, cells);
    QFETCH(int, batch);
    QFETCH(QList<int>, sizes);
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets(manyKeys(cells)),
         {listed(place(u"prod"_qs))},
         {allOn(), {}},
         {},
         {},
         {}});
    QList<int> got;
    for (const PlannedCall& call : partition(plan, batch))
        got.append(static_cast<int>(call.cells.size()));
    QCOMPARE(got, sizes);
}

void TestPartition::randomPlansKeepTheRules()
{
    QRandomGenerator dice(20260901);
    for (int round = 0; round < 200; ++round) {
        const Plan plan = randomPlan(dice);
        const int batch = dice.bounded(1, 60);
        const std::vector<PlannedCall> calls = partition(plan, batch);
        std::vector<int> seen;
        int destination = 0;
        bool overwrite = false;
        for (const PlannedCall& call : calls) {
            QVERIFY(!call.cells.empty());
            QVERIFY(call.cells.size() <= static_cast<size_t>(batch));
            QVERIFY(call.destination >= destination);
            if (call.destination > destination)
                overwrite = false;
            QVERIFY(call.overwrite >= overwrite); // New first
            destination = call.destination;
            overwrite = call.overwrite;
            QVERIFY(std::ranges::is_sorted(call.cells)); // as the user sees them
            for (const int cell : call.cells) {
                const PlanCell& planned = plan.cells[static_cast<size_t>(cell)];
                QCOMPARE(planned.destination, call.destination);
                QCOMPARE(
                    planned.action, call.overwrite ? CellAction::Overwrite : CellAction::Create);
                seen.push_back(cell);
            }
        }
        std::ranges::sort(seen);
        QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
        QCOMPARE(int(seen.size()), plan.counts().writes());
        int fewest = 0;
        for (int d = 0; d < plan.destinations.size(); ++d) {
            fewest += callsFor(countOf(plan, d, CellAction::Create), batch)
                + callsFor(countOf(plan, d, CellAction::Overwrite), batch);
        }
        QCOMPARE(int(calls.size()), fewest);
    }
}

void TestPartition::aKeyGoesOnlyOncePerCall()
{
    // The planner blocks such cells; a plan made otherwise must not make twins either.
    Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets({u"A"_qs, u"B"_qs, u"C"_qs, u"D"_qs}),
         {listed(place(u"prod"_qs))},
         {allOn(), {}},
         {},
         {},
         {}});
    plan.cells[1].targetKey = u"A"_qs;
    plan.cells[2].targetKey = u"A"_qs;
    const std::vector<PlannedCall> calls = partition(plan, 50);
    QCOMPARE(calls.size(), size_t(3));
    QCOMPARE(calls[0].cells, (std::vector<int>{0, 3}));
    QCOMPARE(calls[1].cells, std::vector<int>{1});
    QCOMPARE(calls[2].cells, std::vector<int>{2});
}

void TestPartition::putBackGoesFirstAndTopsUp()
{
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets(manyKeys(9)),
         {listed(place(u"prod"_qs))},
         {allOn(), {}},
         {},
         {},
         {}});
    CallQueue queue(plan, {0}, 4);
    PlannedCall call = queue.take(plan);
    QCOMPARE(call.cells, (std::vector<int>{0, 1, 2, 3}));
    call.cells.erase(call.cells.begin() + 1);
    queue.putBack(call);
    QCOMPARE(queue.take(plan).cells, (std::vector<int>{0, 2, 3, 4}));
    QCOMPARE(queue.take(plan).cells, (std::vector<int>{5, 6, 7, 8}));
    QVERIFY(queue.isEmpty());
}

void TestPartition::takesNewCellsOut()
{
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets(manyKeys(6)),
         {listed(place(u"prod"_qs), secrets({u"KEY_0005"_qs}))},
         {allOn(), ExistsAction::Overwrite},
         {},
         {},
         {}});
    CallQueue queue(plan, {0}, 50);
    QCOMPARE(queue.takeNewIf([](int cell) { return cell % 2 == 1; }), (std::vector<int>{1, 3}));
    QCOMPARE(queue.drain(), (std::vector<int>{0, 2, 4, 5}));
    QVERIFY(queue.isEmpty());
}

QTEST_GUILESS_MAIN(TestPartition)
#include "tst_partition.moc"
