// SPDX-License-Identifier: MIT
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/ExitCode.h"
#include "runs/undo/UndoPlan.h"

#include <QTest>

#include <functional>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

using A = UndoAction;

const Location prod = place(u"prod"_qs);
const QDateTime start = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC);

Secret occupant()
{
    Secret made = secret(u"B"_qs);
    made.id = u"there"_qs;
    made.version = 7;
    made.tags = {{u"old"_qs, u"Old"_qs, {}, u"tag-1"_qs}};
    made.metadata = {{u"since"_qs, u"2020"_qs, false}};
    return made;
}

//! "A" was created in prod and "B" overwritten; both are found as asked.
struct Case
{
    Run run;
    UndoFacts facts;
    UndoOptions options{true};

    Case()
    {
        run.id = u"run-1"_qs;
        run.number = 14;
        run.plan = makePlan(
            {place(u"dev"_qs),
             secrets({u"A"_qs, u"B"_qs}),
             {listed(prod, {occupant()})},
             {allOn(), ExistsAction::Overwrite},
             {},
             {},
             {}});
        run.prints = printsOf(run.plan);
        run.started = start;
        run.ended = start.addSecs(10);
        add(Outcome::Created, u"made"_qs, 1);
        add(Outcome::Overwritten, u"there"_qs, 8);
        facts.capabilities.canRemove = facts.capabilities.canRestore = true;
        facts.capabilities.hasApprovals = true;
        facts.capabilities.removeBatchSize = 50;
        facts.policies[prod].need = ApprovalPolicy::Need::None;
        facts.listed = start;
        list();
    }

    void add(Outcome outcome, const QString& id, int version)
    {
        RunCell cell;
        cell.planCell = static_cast<int>(run.cells.size());
        cell.outcome = outcome;
        cell.destinationId = id;
        run.cells.push_back(cell);
        if (!run.verification)
            run.verification = RunVerification{start.addSecs(60), {}};
        CopyCheck check;
        check.state = CopyState::AsAsked;
        check.id = id;
        check.version = version;
        run.verification->cells.push_back(check);
    }
    [[nodiscard]] CopyCheck& check(size_t cell) { return run.verification->cells[cell]; }
    void list(SecretMarks marks = {}, const QDateTime& created = {})
    {
        QList<Secret> there;
        for (size_t i = 0; i < run.cells.size(); ++i) {
            Secret found = secret(run.plan.cells[i].targetKey, marks);
            found.id = check(i).id;
            found.version = check(i).version;
            found.created = created;
            there.append(found);
        }
        facts.listings[prod] = there;
    }
    [[nodiscard]] UndoCell cell(size_t index) const
    {
        return makeUndoPlan(run, facts, options).cells[index];
    }
};

using Change = std::function<void(Case&)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Keycutter::UndoAction)

class TestUndoPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdCopy_data();
    void createdCopy();
    void overwrittenCopy_data();
    void overwrittenCopy();
    void restoringIsOffUnlessAsked();
    void onlyWhatTheRunChangedIsRestored();
    void unknownFromBefore();
    void approvals_data();
    void approvals();
    void mergedCopies();
    void runOfAnUndo();
    void countsAndTexts();
    void exitCodes_data();
    void exitCodes();
};

void TestUndoPlan::createdCopy_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<UndoAction>("action");
    const auto row = [](const char* name, A action, Change change) {
        QTest::newRow(name) << change << action;
    };
    using S = CopyState;
    const auto state = [](S found) { return [found](Case& c) { c.check(0).state = found; }; };
    row("as asked", A::Remove, [](Case&) {});
    row("not ready yet", A::Remove, state(S::Pending));
    row("changed since", A::LeaveAlone, state(S::Changed));
    row("not as asked", A::LeaveAlone, state(S::Different));
    row("gone", A::LeaveAlone, state(S::Gone));
    row("not told", A::LeaveAlone, state(S::NotTold));
    row("never checked", A::LeaveAlone, [](Case& c) { c.run.verification.reset(); });
    row("not in the listing", A::LeaveAlone, [](Case& c) { c.facts.listings.clear(); });
    row("place not listed", A::LeaveAlone,
        [](Case& c) { c.facts.listings[prod] = failure(Error::of(ErrorKind::Forbidden, {})); });
    row("rotated by now", A::LeaveAlone, [](Case& c) { c.list(SecretMark::Rotated); });
    row("honey token by now", A::LeaveAlone, [](Case& c) { c.list(SecretMark::HoneyToken); });
    row("a twin", A::LeaveAlone, [](Case& c) { c.facts.listings[prod]->append(secret(u"A"_qs)); });
    row("an import of its key", A::Remove,
        [](Case& c) { c.facts.listings[prod]->append(secret(u"A"_qs, SecretMark::Imported)); });
    row("cannot delete", A::LeaveAlone, [](Case& c) { c.facts.capabilities.canRemove = false; });
    row("needs approval", A::Remove,
        [](Case& c) { c.facts.policies[prod].need = ApprovalPolicy::Need::Needed; });
    for (const Outcome outcome :
         {Outcome::Skipped, Outcome::Failed, Outcome::Cancelled, Outcome::Declined,
          Outcome::MergedNotWritten, Outcome::Removed})
        row(qPrintable(outcomeId(outcome)), A::Skip,
            [outcome](Case& c) { c.run.cells[0].outcome = outcome; });
    row("unknown", A::LeaveAlone, [](Case& c) { c.run.cells[0].outcome = Outcome::Unknown; });
}

void TestUndoPlan::createdCopy()
{
    QFETCH(Change, change);
    QFETCH(UndoAction, action);
    Case made;
    change(made);
    const UndoCell cell = made.cell(0);
    QCOMPARE(cell.action, action);
    QVERIFY(action == A::Remove || !cell.reason.isEmpty());
    QCOMPARE(cell.id.isEmpty(), action != A::Remove && made.facts.capabilities.canRemove);
    if (action == A::Remove)
        QCOMPARE(cell.version, 1);
}

void TestUndoPlan::overwrittenCopy_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<UndoAction>("action");
    const auto row = [](const char* name, A action, Change change) {
        QTest::newRow(name) << change << action;
    };
    row("as asked", A::Restore, [](Case&) {});
    row("changed since", A::LeaveAlone, [](Case& c) { c.check(1).state = CopyState::Changed; });
    row("cannot restore", A::LeaveAlone, [](Case& c) { c.facts.capabilities.canRestore = false; });
    row("version not readable", A::LeaveAlone, [](Case& c) {
        c.facts.versionProblems[prod] = Error::of(ErrorKind::NotFound, {}, u"Not kept."_qs);
    });
    row("no versions", A::LeaveAlone, [](Case& c) { c.run.plan.cells[1].existingVersion = 0; });
    row("made anew", A::Remove, [](Case& c) {
        c.run.cells[1].outcome = Outcome::Created;
        c.check(1).version = 1;
        c.list();
    });
    row("nothing of it is known", A::LeaveAlone, [](Case& c) {
        c.run.plan.options.attributes = Attribute::Tags;
        c.run.prints.clear();
    });
}

void TestUndoPlan::overwrittenCopy()
{
    QFETCH(Change, change);
    QFETCH(UndoAction, action);
    Case made;
    change(made);
    const UndoCell cell = made.cell(1);
    QCOMPARE(cell.action, action);
    QVERIFY(!cell.restorable);
    QVERIFY(action != A::LeaveAlone || !cell.reason.isEmpty());
    if (action == A::Restore)
        QCOMPARE(cell.earlierVersion, 7);
}

void TestUndoPlan::restoringIsOffUnlessAsked()
{
    Case made;
    made.options = {};
    const UndoCell cell = made.cell(1);
    QCOMPARE(cell.action, A::LeaveAlone);
    QVERIFY(cell.restorable);
    QVERIFY(!cell.reason.isEmpty());
    const UndoCounts counts = makeUndoPlan(made.run, made.facts, made.options).counts();
    QCOMPARE(counts.restorable, 1);
    QCOMPARE(counts.valuesToRead, 0);
    QCOMPARE(counts.changes(), 1);
}

void TestUndoPlan::onlyWhatTheRunChangedIsRestored()
{
    Case made;
    QCOMPARE(made.cell(1).restores, allOn());
    made.run.plan.options.attributes = Attribute::Value | Attribute::Comment;
    QCOMPARE(made.cell(1).restores, Attribute::Value | Attribute::Comment);
    made.run.cells[1].outcome = Outcome::Merged;
    made.run.cells[1].approvalId = u"ap-1"_qs; // whose merge takes the metadata
    QCOMPARE(made.cell(1).restores, Attribute::Value | Attribute::Comment | Attribute::Metadata);
    made.run.plan.options.attributes = Attribute::Tags;
    made.run.cells[1].approvalId.clear();
    QCOMPARE(made.cell(1).restores, Attributes(Attribute::Tags));
    QCOMPARE(makeUndoPlan(made.run, made.facts, made.options).counts().valuesToRead, 0);
}

//! A run that was read back knows the digests, but not the tags and metadata themselves.
void TestUndoPlan::unknownFromBefore()
{
    const Attributes rest = allOn() & ~Attributes(Attribute::Tags | Attribute::Metadata);
    Case read;
    read.run.plan.destinations[0].info.secrets[0].tags.clear();
    read.run.plan.destinations[0].info.secrets[0].metadata.clear();
    QCOMPARE(read.cell(1).restores, rest);
    QVERIFY(!read.cell(1).reason.isEmpty());

    Case masked;
    masked.run.plan.destinations[0].info.secrets[0].metadata[0].encrypted = true;
    masked.run.prints = printsOf(masked.run.plan);
    QCOMPARE(masked.cell(1).restores, allOn() & ~Attributes(Attribute::Metadata));

    Case withoutIds;
    withoutIds.run.plan.destinations[0].info.secrets[0].tags[0].id.clear();
    QCOMPARE(withoutIds.cell(1).restores, allOn() & ~Attributes(Attribute::Tags));

    Case withoutPrints;
    withoutPrints.run.prints.clear();
    QCOMPARE(withoutPrints.cell(1).restores, rest);
}

void TestUndoPlan::approvals_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("whyNot");
    QTest::addColumn<UndoAction>("action");
    QTest::newRow("waiting") << true << QString() << A::CloseRequest;
    QTest::newRow("not known") << false << QString() << A::LeaveAlone;
    QTest::newRow("only persons may") << true << u"Only a person may."_qs << A::LeaveAlone;
}

void TestUndoPlan::approvals()
{
    QFETCH(bool, isKnown);
    QFETCH(QString, whyNot);
    QFETCH(UndoAction, action);
    Case made;
    Approval approval;
    approval.id = u"ap-1"_qs;
    if (isKnown)
        made.run.approvals.push_back({approval, prod, {}, {0}});
    made.run.cells[0].outcome = Outcome::AwaitingApproval;
    made.run.cells[0].approvalId = approval.id;
    made.facts.whyNotClose = whyNot;
    const UndoCell cell = made.cell(0);
    QCOMPARE(cell.action, action);
    QVERIFY(action == A::CloseRequest || !cell.reason.isEmpty());
}

//! A merge does not tell the ids of what it made; what is older than the request is not its.
void TestUndoPlan::mergedCopies()
{
    Case made;
    Approval approval;
    approval.id = u"ap-1"_qs;
    approval.state = Approval::State::Merged;
    approval.created = start;
    made.run.approvals.push_back({approval, prod, {}, {0}});
    made.run.cells[0].outcome = Outcome::Merged;
    made.run.cells[0].approvalId = approval.id;
    made.run.cells[0].destinationId.clear();
    made.list({}, start.addSecs(1));
    QCOMPARE(made.cell(0).action, A::Remove);
    made.list({}, start.addSecs(-1));
    QCOMPARE(made.cell(0).action, A::LeaveAlone);
}

void TestUndoPlan::runOfAnUndo()
{
    Case made;
    made.facts.policies[prod].need = ApprovalPolicy::Need::Needed;
    const Run undo = undoRunOf(makeUndoPlan(made.run, made.facts, made.options));
    QVERIFY(isUndo(undo));
    QVERIFY(!isUndo(made.run));
    QCOMPARE(undo.undoes, u"run-1"_qs);
    QCOMPARE(undo.undoesNumber, 14);
    QVERIFY(undo.cells.empty());
    QCOMPARE(undo.plan.cells[0].action, CellAction::Remove);
    QCOMPARE(undo.plan.cells[0].existingId, u"made"_qs);
    QCOMPARE(undo.plan.cells[0].existingVersion, 1);
    QCOMPARE(undo.plan.cells[1].action, CellAction::Restore);
    QCOMPARE(undo.plan.cells[1].existingVersion, 8);
    QVERIFY(undo.plan.cells[0].notes.testFlag(CellNote::NeedsApproval));
    QVERIFY(!cellTitle(undo.plan.cells[0]).isEmpty());
    QVERIFY(!isWrite(undo.plan.cells[0])); // nothing that a copying run would send
    QVERIFY(!isComplete(undo));
    QVERIFY(retryInput(made.run).only.has_value());
    QVERIFY(!retryInput(undo).only.has_value()); // or it would copy again
}

void TestUndoPlan::countsAndTexts()
{
    Case made;
    made.facts.removalWarning = u"Something may use them."_qs;
    const UndoPlan plan = makeUndoPlan(made.run, made.facts, made.options);
    QCOMPARE(undoSummary(plan.counts()), u"1 to delete, 1 to restore"_qs);
    QCOMPARE(plan.warnings().size(), 2);
    QCOMPARE(plan.warnings()[0], made.facts.removalWarning);
    QCOMPARE(plan.warnings()[1], restoreSentence(1));
    made.options.restore = false;
    QCOMPARE(makeUndoPlan(made.run, made.facts, made.options).warnings().size(), 1);
    for (const A action : {A::Skip, A::LeaveAlone, A::Remove, A::Restore, A::CloseRequest})
        QVERIFY(!undoActionTitle(action).isEmpty() && !undoActionId(action).isEmpty());
    QCOMPARE(undoActionId(A::CloseRequest), u"close-request"_qs);
    QCOMPARE(undoActionId(A::Skip), u"skip"_qs);
}

void TestUndoPlan::exitCodes_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<int>("code");
    using O = Outcome;
    const auto row = [](const char* name, const QList<O>& outcomes, ExitCode code) {
        QTest::newRow(name) << outcomes << static_cast<int>(code);
    };
    row("all", {O::Removed, O::Restored}, ExitCode::AllDone);
    row("what was to be done", {O::Removed, O::Skipped}, ExitCode::AllDone);
    row("request closed", {O::Closed, O::Closed}, ExitCode::AllDone);
    row("some left", {O::Removed, O::LeftAlone}, ExitCode::DoneWithRest);
    row("some wait", {O::Removed, O::AwaitingApproval}, ExitCode::DoneWithRest);
    row("some failed", {O::Removed, O::Failed}, ExitCode::SomeFailed);
    row("some unknown", {O::Removed, O::Unknown}, ExitCode::SomeFailed);
    row("all left", {O::LeftAlone, O::LeftAlone}, ExitCode::NothingDone);
    row("nothing to undo", {O::Skipped, O::Skipped}, ExitCode::NothingDone);
}

void TestUndoPlan::exitCodes()
{
    QFETCH(QList<Outcome>, outcomes);
    QFETCH(int, code);
    Case made;
    Run undo = undoRunOf(makeUndoPlan(made.run, made.facts, made.options));
    for (const Outcome outcome : outcomes) {
        RunCell cell;
        cell.planCell = static_cast<int>(undo.cells.size());
        cell.outcome = outcome;
        undo.cells.push_back(cell);
    }
    QCOMPARE(static_cast<int>(exitCodeOf(undo)), code);
}

QTEST_GUILESS_MAIN(TestUndoPlan)
#include "tst_undoplan.moc"
