// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/ExitCode.h"
#include "runs/Run.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

//! A, B, C to staging (holds B) and prod, overwriting.
Run runWith(const QList<Outcome>& outcomes)
{
    Run run;
    run.plan = makePlan(
        {place(u"dev"_qs),
         secrets({u"A"_qs, u"B"_qs, u"C"_qs}),
         {listed(place(u"staging"_qs), secrets({u"B"_qs})), listed(place(u"prod"_qs))},
         {allOn(), ExistsAction::Overwrite},
         {},
         {},
         {}});
    for (int i = 0; i < outcomes.size(); ++i) {
        RunCell cell;
        cell.planCell = i;
        cell.outcome = outcomes[i];
        run.cells.push_back(cell);
    }
    return run;
}

using O = Outcome;

} // namespace

class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndSummary();
    void retriesWhatFailed();
    void retryPlansOnlyThat();
    void nothingToRetry();
    void retryKeepsNamesAndEdits();
    void exitCodes_data();
    void exitCodes();
    void blockedOnlyIsNothingDone();
    void exitCodesOfPlans();
};

void TestRun::countsAndSummary()
{
    const Run run
        = runWith({O::Created, O::Created, O::Failed, O::Pending, O::Sending, O::Skipped});
    const RunCounts counts = run.counts();
    QCOMPARE(counts.all, 6);
    QCOMPARE(counts.finished, 4);
    QCOMPARE(counts.of(O::Created), 2);
    QCOMPARE(counts.of(O::Merged), 0);
    QCOMPARE(summaryText(counts), u"1 waiting, 1 sending, 2 created, 1 skipped, 1 failed"_qs);
    QCOMPARE(summaryText({}), u"Nothing to do"_qs);
    QVERIFY(!run.isFinished());
}

void TestRun::retriesWhatFailed()
{
    // A failed at staging, B was cancelled there and is unknown at prod, C is done.
    const Run run = runWith(
        {O::Failed, O::AwaitingApproval, O::Cancelled, O::Unknown, O::Created, O::Skipped});
    const QList<Secret> again = secretsToRetry(run);
    QCOMPARE(again.size(), 2);
    QCOMPARE(again[0].key, u"A"_qs);
    QCOMPARE(again[1].key, u"B"_qs);

    const PlanInput input = retryInput(run);
    QCOMPARE(input.from, place(u"dev"_qs));
    QCOMPARE(input.secrets.size(), 2);
    QCOMPARE(input.destinations.size(), 2);
    QCOMPARE(input.destinations[0].info.status, DestinationInfo::Status::Loading);
    QCOMPARE(input.options.attributes, allOn());
    QCOMPARE(input.only->size(), 3);
    QVERIFY(!input.only->contains({u"id-A"_qs, place(u"prod"_qs)}));
    QCOMPARE(input.choices.value({u"id-B"_qs, place(u"staging"_qs)}), ExistsAction::Overwrite);
    QCOMPARE(input.choices.value({u"id-A"_qs, place(u"staging"_qs)}), ExistsAction::Skip);
}

void TestRun::retryPlansOnlyThat()
{
    const Run run = runWith(
        {O::Failed, O::AwaitingApproval, O::Cancelled, O::Unknown, O::Created, O::Created});
    PlanInput input = retryInput(run);
    // Since then someone created A at staging, and the unknown B turned out to be written.
    input.destinations[0] = listed(place(u"staging"_qs), secrets({u"A"_qs, u"B"_qs, u"C"_qs}));
    input.destinations[1] = listed(place(u"prod"_qs), secrets({u"B"_qs, u"C"_qs}));
    const Plan plan = makePlan(input);
    QCOMPARE(plan.cell(0, 0).action, CellAction::Skip); // was New: not overwritten by surprise
    QCOMPARE(plan.cell(0, 1).action, CellAction::Skip); // waits for approval
    QCOMPARE(plan.cell(1, 0).action, CellAction::Overwrite); // as before
    QCOMPARE(plan.cell(1, 1).action, CellAction::Skip);
}

void TestRun::retryKeepsNamesAndEdits()
{
    const Location store = place(u"dev"_qs);
    Run run;
    PlanInput first;
    first.from = store;
    first.secrets = secrets({u"A"_qs, u"B"_qs});
    first.rules.canRename = true;
    first.options.naming.letters = NameCase::Lower;
    for (const QString& nameTemplate : {u"{name}_1"_qs, u"{name}_2"_qs, u"{name}_3"_qs}) {
        first.destinations.append(listed(store, first.secrets));
        first.destinations.last().nameTemplate = nameTemplate;
    }
    first.edits
        = {{{u"id-A"_qs, store, 2}, {.targetKey = u"OWN"_qs}},
           {{u"id-B"_qs, store, 0}, {.targetKey = u"DONE"_qs}}};
    run.plan = makePlan(first);
    const QDateTime began = QDateTime::currentDateTimeUtc();
    for (Destination& destination : run.plan.destinations)
        destination.info.copiesSince = began;
    for (int i = 0; i < 6; ++i) {
        RunCell cell;
        cell.planCell = i;
        cell.outcome = i == 1 || i == 2 ? O::Failed : O::Created;
        cell.errorKind = i == 1 ? ErrorKind::Forbidden : ErrorKind::Timeout;
        run.cells.push_back(cell);
    }

    // The second and the third copy of A are the first and the second of the retry.
    PlanInput input = retryInput(run);
    QCOMPARE(input.destinations.size(), 2);
    QCOMPARE(input.destinations[1].nameTemplate, u"{name}_3"_qs);
    QCOMPARE(input.edits.size(), 1);
    QCOMPARE(input.maybeSent, (QSet<CellName>{{u"id-A"_qs, store, 1}}));
    for (Destination& destination : input.destinations)
        destination.info = listed(store, first.secrets).info;
    const Plan plan = makePlan(input);
    QCOMPARE(plan.cells[0].targetKey, u"a_2"_qs);
    QCOMPARE(plan.cells[1].targetKey, u"OWN"_qs);
    QCOMPARE(plan.counts().create, 2);
    QVERIFY(plan.cells[1].maybeSent && !plan.cells[0].maybeSent);
    QCOMPARE(plan.cells[1].sentSince, began);
}

void TestRun::nothingToRetry()
{
    const Run run
        = runWith({O::Created, O::Merged, O::Skipped, O::Declined, O::Created, O::Created});
    QVERIFY(secretsToRetry(run).isEmpty());
    QVERIFY(retryInput(run).destinations.isEmpty());
}

void TestRun::exitCodes_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("all written") << QList<O>{O::Created, O::Overwritten} << ExitCode::AllDone;
    QTest::newRow("merged") << QList<O>{O::Created, O::Merged} << ExitCode::AllDone;
    QTest::newRow("with skips") << QList<O>{O::Created, O::Skipped} << ExitCode::DoneWithRest;
    QTest::newRow("only wanted skips")
        << QList<O>{O::Skipped, O::Skipped} << ExitCode::DoneWithRest;
    QTest::newRow("approvals") << QList<O>{O::AwaitingApproval} << ExitCode::DoneWithRest;
    QTest::newRow("some failed") << QList<O>{O::Created, O::Failed} << ExitCode::SomeFailed;
    QTest::newRow("unknown") << QList<O>{O::Created, O::Unknown} << ExitCode::SomeFailed;
    QTest::newRow("only unknown") << QList<O>{O::Unknown} << ExitCode::SomeFailed;
    QTest::newRow("cancelled") << QList<O>{O::Created, O::Cancelled} << ExitCode::SomeFailed;
    QTest::newRow("all cancelled") << QList<O>{O::Cancelled} << ExitCode::SomeFailed;
    QTest::newRow("declined") << QList<O>{O::Created, O::Declined} << ExitCode::SomeFailed;
    QTest::newRow("merged, not written")
        << QList<O>{O::Merged, O::MergedNotWritten} << ExitCode::SomeFailed;
    QTest::newRow("all failed") << QList<O>{O::Failed, O::Failed} << ExitCode::NothingDone;
    QTest::newRow("failed and skipped") << QList<O>{O::Failed, O::Skipped} << ExitCode::NothingDone;
    QTest::newRow("no cells") << QList<O>{} << ExitCode::NothingDone;
}

void TestRun::exitCodes()
{
    QFETCH(QList<Outcome>, outcomes);
    QTEST(exitCodeOf(runWith(outcomes)), "code");
}

void TestRun::blockedOnlyIsNothingDone()
{
    Run run;
    run.plan = makePlan(
        {place(u"dev"_qs),
         {secret(u"R"_qs, SecretMark::Rotated)},
         {listed(place(u"prod"_qs))},
         {allOn(), {}},
         {},
         {},
         {}});
    run.cells.resize(1);
    run.cells[0].outcome = Outcome::Skipped;
    QCOMPARE(exitCodeOf(run), ExitCode::NothingDone);
    QCOMPARE(exitCodeOf(run.plan), ExitCode::NothingDone);
}

void TestRun::exitCodesOfPlans()
{
    Plan plan = runWith({}).plan;
    QCOMPARE(exitCodeOf(plan), ExitCode::AllDone);
    plan.cells[0].action = CellAction::Skip;
    QCOMPARE(exitCodeOf(plan), ExitCode::DoneWithRest);
    QCOMPARE(exitCodeOf(Plan()), ExitCode::NothingDone);
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
