// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/Comparison.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

Secret there(const QString& id, int version, SecretMarks marks = {})
{
    Secret made = secret(u"K"_qs, marks);
    made.id = id;
    made.version = version;
    return made;
}

} // namespace

//! What a listing says about one key K: before it was absent (New) or "old" in version 3.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void keepsTheCallsOrder();
};

void TestComparison::compares_data()
{
    QTest::addColumn<bool>("overwrite");
    QTest::addColumn<QList<Secret>>("after");
    QTest::addColumn<bool>("written");
    QTest::addColumn<bool>("madeAnew");
    QTest::addColumn<QString>("id");
    using List = QList<Secret>;
    const Secret old = there(u"old"_qs, 3);
    const Secret newer = there(u"old"_qs, 4);
    const Secret other = there(u"other"_qs, 1);
    const Secret imported = there(u"far"_qs, 9, SecretMark::Imported);
    const Secret personal = there(u"mine"_qs, 9, SecretMark::PersonalOverride);

    QTest::newRow("new: absent") << false << List{} << false << false << QString();
    QTest::newRow("new: there") << false << List{other} << true << false << u"other"_qs;
    QTest::newRow("new: only imported") << false << List{imported} << false << false << QString();
    QTest::newRow("new: only personal") << false << List{personal} << false << false << QString();
    QTest::newRow("overwrite: same version") << true << List{old} << false << false << u"old"_qs;
    QTest::newRow("overwrite: newer") << true << List{newer} << true << false << u"old"_qs;
    QTest::newRow("overwrite: gone") << true << List{} << false << false << QString();
    QTest::newRow("overwrite: another one") << true << List{other} << true << true << u"other"_qs;
    QTest::newRow("overwrite: newer and a twin")
        << true << List{newer, other} << true << false << u"old"_qs;
    QTest::newRow("overwrite: a twin and the same")
        << true << List{other, old} << false << false << u"old"_qs;
}

void TestComparison::compares()
{
    QFETCH(bool, overwrite);
    QFETCH(QList<Secret>, after);
    const QList<Secret> before = overwrite ? QList<Secret>{there(u"old"_qs, 3)} : QList<Secret>{};
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         {secret(u"K"_qs)},
         {listed(place(u"prod"_qs), before)},
         {allOn(), ExistsAction::Overwrite},
         {},
         {},
         {}});
    const auto traces = compare(plan, {0, overwrite, {0}}, after);
    QCOMPARE(traces.size(), size_t(1));
    QTEST(traces[0].written, "written");
    QTEST(traces[0].madeAnew, "madeAnew");
    QTEST(traces[0].destinationId, "id");
}

void TestComparison::keepsTheCallsOrder()
{
    const Plan plan = makePlan(
        {place(u"dev"_qs),
         secrets(manyKeys(3)),
         {listed(place(u"prod"_qs))},
         {allOn(), {}},
         {},
         {},
         {}});
    const auto traces = compare(plan, {0, false, {2, 0}}, secrets({u"KEY_0000"_qs}));
    QCOMPARE(traces.size(), size_t(2));
    QCOMPARE(traces[0].cell, 2);
    QVERIFY(!traces[0].written);
    QCOMPARE(traces[1].cell, 0);
    QVERIFY(traces[1].written);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
