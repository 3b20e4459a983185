// SPDX-License-Identifier: MIT
#include "JournalFolder.h"
#include "SampleRuns.h"
#include "Samples.h"
#include "plan/PlanDigest.h"
#include "plan/Planner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

class TestRunJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
    void outlivesTheProgram();
    void writesWhatChanges();
    void undosAndChecksAreTold();
    void keepsOpenIntents();
    void headsWithoutCells();
    void oldestLeave();
    void boundChangesWithTheNextEnd();
    void unfinishedStay();
    void leavesAndRemoves();
    void beginsAgain();
    void unknownRun();
    void runsThatCannotBeRead();
    void changedPlanIsRefused_data();
    void changedPlanIsRefused();
    void knowsTheLastNumber();
    void holdsNoAttributes();
    void holdsOnlyCommentsThatWereSet_data();
    void holdsOnlyCommentsThatWereSet();
};

void TestRunJournal::givesBackWhatWasWritten_data()
{
    QTest::addColumn<bool>("ended");
    QTest::addColumn<int>("secrets");
    QTest::newRow("fresh") << false << 6;
    QTest::newRow("ended") << true << 6;
    QTest::newRow("large") << true << 500;
}

void TestRunJournal::givesBackWhatWasWritten()
{
    QFETCH(bool, ended);
    QFETCH(int, secrets);
    JournalFolder folder;
    folder.open();
    const Run run = ended ? endedRun(u"r"_s, 4, secrets) : freshRun(u"r"_s, 4, secrets);
    folder.journal().begin(run);
    if (ended)
        folder.journal().end(run);
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(difference(stored->run, asStored(run)), QString());
    QCOMPARE(stored->state, ended ? StoredState::Finished : StoredState::Running);
    QCOMPARE(stored->planDigest, planDigest(run.plan));
    QCOMPARE(retryInput(stored->run).only, retryInput(run).only);
    QCOMPARE(retryInput(stored->run).edits, retryInput(run).edits);
}

void TestRunJournal::outlivesTheProgram()
{
    JournalFolder folder;
    folder.open();
    const Run run = endedRun(u"r"_s);
    folder.record(run);
    folder.close(); // with all of it still on its way
    folder.open();
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(difference(stored->run, asStored(run)), QString());
}

void TestRunJournal::writesWhatChanges()
{
    JournalFolder folder;
    folder.open();
    const Run before = freshRun(u"r"_s);
    folder.journal().begin(before);
    Run run = endedRun(u"r"_s);
    run.ended = {};
    std::vector<int> changed;
    for (const RunCell& cell : run.cells)
        changed.push_back(cell.planCell);
    folder.journal().recordCells(run, changed);
    folder.journal().recordFolders(run);
    folder.journal().recordApprovals(run);
    folder.journal().end(run);
    folder.journal().recordVerification(run);
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(difference(stored->run, asStored(run)), QString());

    run.verification = RunVerification{run.started, std::vector<CopyCheck>(run.cells.size())};
    folder.journal().recordVerification(run); // in the place of the other
    const auto again = folder.load(u"r"_s);
    QVERIFY(again);
    QCOMPARE(again->run.verification, run.verification);
}

void TestRunJournal::undosAndChecksAreTold()
{
    JournalFolder folder;
    folder.open();
    Run undo = endedRun(u"u"_s, 2);
    undo.undoes = u"r"_s;
    undo.undoesNumber = 1;
    undo.verification.reset();
    folder.record(undo);
    const Run checked = endedRun(u"r"_s, 3);
    folder.record(checked);
    const QList<RunHead> heads = folder.heads();
    QCOMPARE(heads[0].undoesNumber, 0);
    QCOMPARE(heads[0].checked, checked.verification->when);
    QVERIFY(!heads[0].complete); // some of it is gone
    QCOMPARE(heads[0].signedInAs, checked.signedInAs);
    QCOMPARE(heads[1].undoes, u"r"_s);
    QCOMPARE(heads[1].undoesNumber, 1);
    QVERIFY(!heads[1].checked.isValid());
    const auto stored = folder.load(u"u"_s);
    QVERIFY(stored);
    QCOMPARE(difference(stored->run, asStored(undo)), QString());
    QVERIFY(isUndo(stored->run));
}

void TestRunJournal::keepsOpenIntents()
{
    JournalFolder folder;
    folder.open();
    const Run run = freshRun(u"r"_s);
    const QDateTime made = run.started.addMSecs(5);
    const RunIntent first{1, RunIntent::Kind::Folder, 1, false, {}, made};
    const RunIntent second{2, RunIntent::Kind::Duplicate, 0, true, {0, 6}, made};
    folder.journal().begin(run);
    QVERIFY(folder.intend(run, first));
    folder.journal().close(run, 1);
    QVERIFY(folder.intend(run, second));
    folder.open();
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(stored->open.size(), size_t(1));
    QVERIFY(stored->open[0] == second);
    QCOMPARE(stored->lastIntent, 2);
    QCOMPARE(stored->run.cells[6].outcome, Outcome::Sending);
    QCOMPARE(stored->run.cells[1].outcome, Outcome::Pending);
}

void TestRunJournal::headsWithoutCells()
{
    JournalFolder folder;
    folder.open();
    const Run ended = endedRun(u"a"_s, 1);
    folder.record(ended);
    const Run fresh = freshRun(u"b"_s, 2);
    folder.journal().begin(fresh);
    QVERIFY(folder.intend(fresh, {1, RunIntent::Kind::Duplicate, 0, false, {2}, fresh.started}));
    const QList<RunHead> heads = folder.heads();
    QCOMPARE(heads.size(), 2);
    QCOMPARE(heads[0].id, u"b"_s);
    QCOMPARE(heads[0].state, StoredState::Running);
    QCOMPARE(heads[0].counts.of(Outcome::Sending), 1);
    QCOMPARE(heads[0].counts.all, 12);
    QVERIFY(!heads[0].ended.isValid());
    QCOMPARE(heads[1].number, 1);
    QCOMPARE(heads[1].counts.byOutcome, ended.counts().byOutcome);
    QCOMPARE(heads[1].destinationTitles, ended.destinationTitles);
    QCOMPARE(heads[1].ended, ended.ended);
    QCOMPARE(heads[1].planDigest, planDigest(ended.plan));
}

void TestRunJournal::oldestLeave()
{
    JournalFolder folder;
    folder.open(3);
    for (int i = 1; i <= 5; ++i)
        folder.record(endedRun(u"r%1"_s.arg(i), i));
    QStringList left;
    for (const RunHead& head : folder.heads())
        left.append(head.id);
    QCOMPARE(left, (QStringList{u"r5"_s, u"r4"_s, u"r3"_s}));
    QVERIFY(!folder.load(u"r1"_s));
    folder.close();
    for (const char* table :
         {"cells", "sources", "destinations", "plans", "folders", "approvals"}) {
        const QString sql = u"SELECT count(DISTINCT run) FROM %1"_s.arg(QLatin1String(table));
        QCOMPARE(folder.change({sql}).toInt(), 3);
    }
}

void TestRunJournal::boundChangesWithTheNextEnd()
{
    JournalFolder folder;
    folder.open(5);
    for (int i = 1; i <= 5; ++i)
        folder.record(endedRun(u"r%1"_s.arg(i), i));
    folder.journal().setKeep(2);
    QCOMPARE(folder.heads().size(), 5); // nobody loses a run by a slip of the finger
    folder.record(endedRun(u"r6"_s, 6));
    QCOMPARE(folder.heads().size(), 2);
    folder.journal().setKeep(3);
    folder.record(endedRun(u"r7"_s, 7));
    QCOMPARE(folder.heads().size(), 3);
}

void TestRunJournal::unfinishedStay()
{
    JournalFolder folder;
    folder.open(1);
    folder.journal().begin(freshRun(u"old"_s, 1));
    for (int i = 2; i <= 4; ++i)
        folder.record(endedRun(u"r%1"_s.arg(i), i));
    QCOMPARE(folder.heads().size(), 2);
    QVERIFY(folder.load(u"old"_s));
}

void TestRunJournal::leavesAndRemoves()
{
    JournalFolder folder;
    RunJournal& journal = folder.open();
    QSignalSpy changes(&journal, &RunJournal::runsChanged);
    journal.begin(freshRun(u"r"_s));
    journal.leave(u"r"_s);
    QCOMPARE(folder.heads().value(0).state, StoredState::Left);
    journal.remove(u"r"_s);
    QVERIFY(folder.heads().isEmpty());
    QCOMPARE(folder.load(u"r"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(changes.count(), 3);
}

void TestRunJournal::beginsAgain()
{
    JournalFolder folder;
    folder.open();
    Run run = freshRun(u"r"_s);
    folder.journal().begin(run);
    QVERIFY(folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    folder.open();
    run.cells[2].outcome = Outcome::Created;
    folder.journal().begin(run);
    folder.journal().close(run, 1);
    QVERIFY(folder.intend(run, {2, RunIntent::Kind::Duplicate, 0, false, {4}, run.started}));
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(stored->run.cells[2].outcome, Outcome::Created);
    QCOMPARE(stored->open.size(), size_t(1));
    QCOMPARE(stored->lastIntent, 2);
    QCOMPARE(folder.heads().size(), 1);
}

void TestRunJournal::unknownRun()
{
    JournalFolder folder;
    folder.open();
    QCOMPARE(folder.load(u"nothing"_s).error().kind, ErrorKind::NotFound);
    // What is told of a run that never began is not kept, and harms nothing.
    const Run run = freshRun(u"r"_s);
    QVERIFY(!folder.intend(run, {1, RunIntent::Kind::Duplicate, 0, false, {2}, run.started}));
    folder.record(endedRun(u"s"_s));
    QCOMPARE(folder.heads().size(), 1);
}

void TestRunJournal::runsThatCannotBeRead()
{
    JournalFolder folder;
    folder.open();
    folder.record(endedRun(u"a"_s, 1));
    folder.record(endedRun(u"b"_s, 2));
    QCOMPARE(folder.heads().size(), 2);
    folder.breakReading(u"a"_s);
    const auto errorOf = [](auto* job) {
        std::optional<Error> error;
        QSignalSpy finished(job, &Job::finished);
        job->onFinished(job, [&error](const auto& result) {
            if (!result)
                error = result.error();
        });
        return finished.wait() ? error : std::nullopt;
    };
    // Neither a part of them nor none at all.
    const auto heads = errorOf(folder.journal().heads());
    QVERIFY(heads);
    QVERIFY2(heads->message().contains(u"too big"_s), qPrintable(heads->message()));
    QVERIFY(errorOf(folder.journal().approvals(ApprovalsOf::All)));
    const auto stored = folder.load(u"a"_s);
    QVERIFY(!stored);
    QVERIFY(stored.error().kind != ErrorKind::NotFound);
    QCOMPARE(folder.journal().state(), JournalState::Recording);
    QCOMPARE(folder.files(u"*damaged*"_s), QStringList());
    folder.mendReading();
    QCOMPARE(folder.heads().size(), 2);
}

void TestRunJournal::changedPlanIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another action")
        << u"UPDATE cells SET action = 'overwrite' WHERE action = 'create' AND at = 2"_s;
    QTest::newRow("another place") << u"UPDATE destinations SET environment = 'live'"_s;
    QTest::newRow("another secret") << u"UPDATE sources SET id = 'other' WHERE at = 1"_s;
    QTest::newRow("a missing cell") << u"DELETE FROM cells WHERE at = 3"_s;
    QTest::newRow("a missing last cell") << u"DELETE FROM cells WHERE at = 11"_s;
    QTest::newRow("a cell too many")
        << u"INSERT INTO cells (run, at, secret, destination, state, action, blocked, notes, "
           "maybe_sent, outcome) VALUES (1, 12, 6, 0, 'new', 'create', '', 0, 0, 'pending')"_s;
    QTest::newRow("a far destination") << u"UPDATE cells SET destination = 9 WHERE at = 3"_s;
    QTest::newRow("a far secret") << u"UPDATE cells SET secret = -1 WHERE at = 3"_s;
    QTest::newRow("an unknown word") << u"UPDATE cells SET outcome = 'great' WHERE at = 3"_s;
    QTest::newRow("a text for a number") << u"UPDATE cells SET secret = 'x' WHERE at = 4"_s;
    QTest::newRow("no destination") << u"DELETE FROM destinations"_s;
    QTest::newRow("no plan") << u"DELETE FROM plans"_s;
    QTest::newRow("an approval that is not there") << u"DELETE FROM approvals"_s;
    QTest::newRow("an intent of nowhere")
        << u"INSERT INTO intents VALUES (1, 1, 'duplicate', 7, 0, '1', 0, NULL)"_s;
    QTest::newRow("an intent of no cells")
        << u"INSERT INTO intents VALUES (1, 1, 'duplicate', 0, 0, '1-99', 0, NULL)"_s;
}

void TestRunJournal::changedPlanIsRefused()
{
    QFETCH(QString, change);
    JournalFolder folder;
    folder.open();
    folder.record(endedRun(u"r"_s));
    folder.close();
    folder.change({change});
    folder.open();
    const auto stored = folder.load(u"r"_s);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::Malformed);
    QCOMPARE(folder.heads().size(), 1);
}

void TestRunJournal::knowsTheLastNumber()
{
    JournalFolder folder;
    QCOMPARE(folder.open().lastNumber(), 0);
    folder.record(endedRun(u"r"_s, 17));
    QCOMPARE(folder.journal().lastNumber(), 17);
    QCOMPARE(folder.open().lastNumber(), 17);
}

void TestRunJournal::holdsNoAttributes()
{
    JournalFolder folder;
    folder.open();
    Run run = endedRun(u"r"_s);
    run.plan.secrets[0].comment = u"CANARY"_s;
    run.plan.secrets[0].metadata = {{u"CANARY"_s, u"CANARY"_s, true}};
    run.plan.destinations[0].info.secrets[0].comment = u"CANARY"_s;
    folder.record(run);
    folder.close();
    QVERIFY(folder.bytes().contains("KEY_0001"));
    QVERIFY(!folder.bytes().contains("CANARY"));
}

void TestRunJournal::holdsOnlyCommentsThatWereSet_data()
{
    QTest::addColumn<bool>("forAll");
    QTest::addColumn<bool>("forOne");
    QTest::newRow("as the source's") << false << false;
    QTest::newRow("set for one") << false << true;
    QTest::newRow("set for all") << true << false;
}

void TestRunJournal::holdsOnlyCommentsThatWereSet()
{
    QFETCH(bool, forAll);
    QFETCH(bool, forOne);
    PlanInput input;
    input.from = place(u"store"_s);
    input.secrets = secrets({u"A"_s, u"B"_s});
    for (Secret& secret : input.secrets) {
        secret.comment = u"CANARY"_s;
        secret.scopes = QStringList{u"workers"_s};
    }
    input.destinations = {listed(input.from, input.secrets)};
    input.destinations[0].nameTemplate = u"{name}_COPY"_s;
    input.rules.canRename = input.rules.hasScopes = input.rules.canSetComment = true;
    if (forAll)
        input.options.comment = u"MINE"_s;
    if (forOne)
        input.edits = {{{u"id-A"_s, input.from, 0}, {.comment = u"MINE"_s}}};
    Run run = freshRun(u"r"_s);
    run.plan = makePlan(input);
    run.prints = printsOf(run.plan);
    run.destinationTitles = {u"store"_s};
    run.folders.clear();
    run.cells.clear();
    QCOMPARE(run.plan.cells[1].comment, forAll ? u"MINE"_s : u"CANARY"_s);
    for (int i = 0; i < 2; ++i) {
        run.cells.emplace_back();
        run.cells.back().planCell = i;
    }
    JournalFolder folder;
    folder.open();
    folder.record(run);
    const auto stored = folder.load(u"r"_s);
    QVERIFY(stored);
    QCOMPARE(stored->run.plan.cells[0].comment, forAll || forOne ? u"MINE"_s : QString());
    QCOMPARE(stored->run.plan.cells[1].comment, forAll ? u"MINE"_s : QString());
    folder.close();
    QVERIFY(folder.bytes().contains("A_COPY"));
    QVERIFY(!folder.bytes().contains("CANARY"));
}

QTEST_GUILESS_MAIN(TestRunJournal)
#include "tst_runjournal.moc"
