// SPDX-License-Identifier: MIT
#include "RunTrial.h"
#include "Samples.h"
#include "plan/Planner.h"

#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;

namespace {

const Location store = place(u"dev"_qs);

Error lost()
{
    return Error::of(ErrorKind::OutcomeUnknown, u"Duplicating"_qs, u"The line went dead"_qs);
}

Fault onItem(const DuplicateCall& call, const QString& targetKey, const Fault& fault)
{
    return call.items.first().targetKey == targetKey ? fault : Fault{};
}

} // namespace

//! The runner where copies get names of their own, several calls at a time.
class TestRunnerCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyCallsAsAllowed_data();
    void asManyCallsAsAllowed();
    void carriesNameScopesCommentAndStatus();
    void aSlowCallDoesNotHoldTheOthers();
    void oneListingSettlesAllDoubts_data();
    void oneListingSettlesAllDoubts();
    void doubtDoesNotHoldTheOthers();
    void doubtThatJoinsLateIsLookedAtItself();
    void earlierRunsCopyIsASuccess_data();
    void earlierRunsCopyIsASuccess();
    void whatWasThereIsNotTheCopy_data();
    void whatWasThereIsNotTheCopy();
    void givesUpAfterThreeWholeFailures();
    void rateLimitHoldsAllBack();
    void quotaThatRunsOutMeanwhile();
    void batchesDoNotMixCopies();
};

void TestRunnerCopies::asManyCallsAsAllowed_data()
{
    QTest::addColumn<int>("callsAtOnce");
    QTest::addColumn<int>("copies");
    for (const int callsAtOnce : {1, 2, 4, 7}) {
        for (const int copies : {1, 3})
            QTest::addRow("%d, %d copies", callsAtOnce, copies) << callsAtOnce << copies;
    }
}

void TestRunnerCopies::asManyCallsAsAllowed()
{
    QFETCH(int, callsAtOnce);
    QFETCH(int, copies);
    RunTrial trial(manyKeys(10));
    QStringList templates;
    for (int i = 0; i < copies; ++i)
        templates.append(u"{name}_%1"_qs.arg(i));
    trial.prepareCopies(templates);
    trial.session().fakeDescriptor.capabilities.callsAtOnce = callsAtOnce;
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.session().mostAtOnce(), callsAtOnce);
    QCOMPARE(trial.count(Outcome::Created), 10 * copies);
    QCOMPARE(trial.run().calls, 10 * copies);
    QCOMPARE(trial.session().listings(), 0);
}

void TestRunnerCopies::carriesNameScopesCommentAndStatus()
{
    RunTrial trial({u"A"_qs});
    trial.prepareCopies({u"{name}_COPY"_qs});
    QVERIFY(trial.runToEnd());
    const DuplicateItem item = trial.session().sent().at(0).call.items.first();
    QCOMPARE(item.sourceKey, u"A"_qs);
    QCOMPARE(item.targetKey, u"A_COPY"_qs);
    QCOMPARE(item.scopes, QStringList(u"workers"_qs));
    QCOMPARE(trial.vault().find(store, u"A_COPY"_qs).size(), 1);
    QCOMPARE(trial.cell(u"A"_qs).status, u"pending"_qs);
}

void TestRunnerCopies::aSlowCallDoesNotHoldTheOthers()
{
    RunTrial trial(manyKeys(20));
    trial.prepareCopies({u"{name}_COPY"_qs});
    trial.session().onDuplicate = [](const DuplicateCall& call, int) {
        return onItem(call, u"KEY_0001_COPY"_qs, {.kind = Fault::Kind::Hang});
    };
    trial.runner().start();
    QTRY_COMPARE(trial.count(Outcome::Created), 19);
    QCOMPARE(trial.count(Outcome::Sending), 1);
    trial.session().release();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 20);
}

void TestRunnerCopies::oneListingSettlesAllDoubts_data()
{
    QTest::addColumn<bool>("hadEffect");
    QTest::addColumn<int>("listings");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("after the effect") << true << 1 << Outcome::Created;
    // One more look for each of the pauses that a write is given to show.
    QTest::newRow("before the effect") << false << 3 << Outcome::Failed;
}

void TestRunnerCopies::oneListingSettlesAllDoubts()
{
    QFETCH(bool, hadEffect);
    QFETCH(Outcome, outcome);
    RunTrial trial(manyKeys(8));
    trial.prepareCopies({u"{name}_COPY"_qs});
    trial.session().fakeDescriptor.capabilities.callsAtOnce = 8;
    trial.session().onDuplicate = [&](const DuplicateCall&, int) {
        return Fault{
            .kind = hadEffect ? Fault::Kind::LoseAfter : Fault::Kind::Refuse,
            .error = lost(),
            .waits = true};
    };
    trial.runner().start();
    QTRY_COMPARE(trial.session().sent().size(), size_t(8));
    trial.session().release(); // all answers are lost in the same moment
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(outcome), 8);
    QTEST(trial.session().listings(), "listings");
}

void TestRunnerCopies::doubtDoesNotHoldTheOthers()
{
    RunTrial trial(manyKeys(20));
    trial.prepareCopies({u"{name}_COPY"_qs});
    trial.session().onDuplicate = [](const DuplicateCall& call, int) {
        return onItem(call, u"KEY_0000_COPY"_qs, {Fault::Kind::LoseAfter, lost()});
    };
    trial.session().onList = [](const Location&, int) { return Fault{.kind = Fault::Kind::Hang}; };
    trial.runner().start();
    QTRY_COMPARE(trial.count(Outcome::Created), 19);
    trial.session().release();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 20);
}

void TestRunnerCopies::doubtThatJoinsLateIsLookedAtItself()
{
    // The second doubt comes while the first one's listing is under way: that listing may be older
    // than the second copy, so what it does not show is looked for once more.
    RunTrial trial({u"A"_qs, u"B"_qs});
    trial.prepareCopies({u"{name}_COPY"_qs});
    RunPauses pauses = shortPauses();
    pauses.effect.clear();
    trial.runner().setPauses(pauses);
    trial.session().onDuplicate = [](const DuplicateCall& call, int) {
        const bool first = call.items.first().targetKey == u"A_COPY";
        Fault fault{first ? Fault::Kind::LoseAfter : Fault::Kind::Refuse, lost()};
        fault.waits = !first;
        return fault;
    };
    trial.session().onList = [&](const Location&, int number) {
        if (number == 2) {
            Secret copy = secret(u"B_COPY"_qs);
            copy.scopes = QStringList{u"workers"_qs};
            trial.vault().put(store, copy);
        }
        return Fault{.kind = number == 1 ? Fault::Kind::Hang : Fault::Kind::None};
    };
    trial.runner().start();
    QTRY_COMPARE(trial.session().listings(), 1);
    trial.session().release();
    QVERIFY(trial.waitForEnd());
    QCOMPARE(trial.count(Outcome::Created), 2);
    QCOMPARE(trial.session().listings(), 2);
}

void TestRunnerCopies::earlierRunsCopyIsASuccess_data()
{
    QTest::addColumn<bool>("maybeSent");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<Outcome>("outcome");
    const QString workers = u"workers"_qs;
    QTest::newRow("sent before") << true << true << workers << Outcome::Created;
    QTest::newRow("sent before, not listed") << true << false << workers << Outcome::Unknown;
    QTest::newRow("sent before, other scopes") << true << true << u"ai"_qs << Outcome::Unknown;
    QTest::newRow("someone else's") << false << true << workers << Outcome::Skipped;
    QTest::newRow("someone else's, not listed") << false << false << workers << Outcome::Skipped;
}

void TestRunnerCopies::earlierRunsCopyIsASuccess()
{
    QFETCH(bool, maybeSent);
    QFETCH(bool, listed);
    QFETCH(QString, scope);
    FakeSession session;
    session.actAsStore();
    session.vault.put(store, secret(u"A"_qs));
    PlanInput input;
    input.from = store;
    input.secrets = secrets({u"A"_qs});
    input.options.scopes = QStringList{u"workers"_qs};
    input.rules = planRulesOf(session.descriptor());
    input.destinations = {Samples::listed(store, input.secrets)};
    input.destinations[0].nameTemplate = u"{name}_COPY"_qs;
    if (maybeSent)
        input.maybeSent = {{u"id-A"_qs, store}};
    Run run;
    run.plan = makePlan(input);
    QCOMPARE(run.plan.counts().create, 1);
    Secret copy = secret(u"A_COPY"_qs); // the effect of an earlier send shows only now
    copy.scopes = QStringList{scope};
    session.vault.put(store, copy);
    session.onList = [&](const Location&, int) {
        return listed ? Fault{} : Fault{Fault::Kind::Refuse, Error::of(ErrorKind::Forbidden, {})};
    };
    Runner runner(session, std::move(run));
    runner.setPauses(shortPauses());
    runner.start();
    QTRY_COMPARE(runner.phase(), Runner::Phase::Finished);
    QTEST(runner.run().cells[0].outcome, "outcome");
    QCOMPARE(runner.run().calls, 1);
    if (runner.run().cells[0].outcome == Outcome::Created)
        QCOMPARE(runner.run().cells[0].destinationId, u"id-A_COPY"_qs);
    if (runner.run().cells[0].outcome == Outcome::Skipped) {
        // With what the service said of it.
        QVERIFY(runner.run().cells[0].detail.contains(u"already exists"));
        QCOMPARE(runner.run().cells[0].requestId, u"req-fake"_qs);
    }
}

void TestRunnerCopies::whatWasThereIsNotTheCopy_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("createdAfter"); // seconds after the start, by the service's clock
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<Outcome>("outcome");
    const QString fresh = u"new"_qs;
    const QStringList sent{u"ai"_qs, u"workers"_qs};
    const QStringList sorted{u"workers"_qs, u"ai"_qs};
    QTest::newRow("ours") << fresh << 5 << sent << u"as sent"_qs << Outcome::Created;
    QTest::newRow("ours, scopes in another order")
        << fresh << 5 << sorted << u"as sent"_qs << Outcome::Created;
    QTest::newRow("a stranger's of between plan and start")
        << fresh << -600 << sent << u"as sent"_qs << Outcome::Failed;
    QTest::newRow("the nodes' clocks differ")
        << fresh << -30 << sent << u"as sent"_qs << Outcome::Unknown;
    QTest::newRow("a stranger's, by its scopes")
        << fresh << 5 << QStringList{u"workers"_qs} << u"as sent"_qs << Outcome::Unknown;
    QTest::newRow("a stranger's, by its comment")
        << fresh << 5 << sent << u"Mine"_qs << Outcome::Unknown;
    QTest::newRow("an old one under a new name")
        << u"id-OLD"_qs << 5 << sent << u"as sent"_qs << Outcome::Failed;
    QTest::newRow("one that the plan's listing hid")
        << u"hidden"_qs << -7200 << sent << u"as sent"_qs << Outcome::Failed;
}

void TestRunnerCopies::whatWasThereIsNotTheCopy()
{
    QFETCH(QString, id);
    QFETCH(int, createdAfter);
    QFETCH(QStringList, scopes);
    QFETCH(QString, comment);
    RunTrial trial({u"A"_qs});
    Secret old = secret(u"OLD"_qs, SecretMark::Rotated);
    // The service's clock is far from the one here.
    old.created = QDateTime::currentDateTimeUtc().addDays(-401);
    trial.vault().put(store, old);
    trial.session().ahead = -std::chrono::hours(400 * 24);
    PlanOptions options;
    options.scopes = QStringList{u"ai"_qs, u"workers"_qs};
    options.comment = u"as sent"_qs;
    trial.prepareCopies({u"{name}_COPY"_qs}, options);
    trial.session().onDuplicate = [&](const DuplicateCall&, int) {
        Secret found = secret(u"A_COPY"_qs);
        found.id = id;
        found.created = trial.run().started.addDays(-400).addSecs(createdAfter);
        found.scopes = scopes;
        found.comment = comment;
        trial.vault().put(store, found);
        return Fault{Fault::Kind::Refuse, lost()};
    };
    QVERIFY(trial.runToEnd());
    QTEST(trial.cell(u"A"_qs).outcome, "outcome");
    if (trial.cell(u"A"_qs).outcome == Outcome::Unknown)
        QVERIFY(trial.cell(u"A"_qs).detail.contains(u"may be someone else’s"));
}

void TestRunnerCopies::givesUpAfterThreeWholeFailures()
{
    RunTrial trial(manyKeys(40));
    trial.prepareCopies({u"{name}_COPY"_qs});
    trial.session().onDuplicate = [](const DuplicateCall&, int) {
        return Fault{Fault::Kind::Refuse, Error::of(ErrorKind::Offline, {}, u"No network"_qs)};
    };
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Failed), 40);
    // Those that were under way when the third one failed, and no further.
    QVERIFY(trial.run().calls <= 3 + 3);
}

void TestRunnerCopies::rateLimitHoldsAllBack()
{
    RunTrial trial(manyKeys(20));
    trial.prepareCopies({u"{name}_COPY"_qs});
    int limited = 0;
    trial.session().onDuplicate = [&](const DuplicateCall&, int number) {
        if (number < 5 || number > 9)
            return Fault{};
        ++limited;
        return Fault{Fault::Kind::Refuse, Error::of(ErrorKind::RateLimited, {}, u"Slower"_qs)};
    };
    bool paused = false;
    connect(&trial.runner(), &Runner::phaseChanged, &trial, [&] {
        paused = paused || trial.runner().phase() == Runner::Phase::Paused;
    });
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QVERIFY(paused);
    QCOMPARE(trial.count(Outcome::Created), 20);
    QCOMPARE(limited, 5);
}

void TestRunnerCopies::quotaThatRunsOutMeanwhile()
{
    RunTrial trial(manyKeys(10));
    trial.prepareCopies({u"{name}_COPY"_qs});
    trial.vault().limit = 16;
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 6);
    QCOMPARE(trial.count(Outcome::Failed), 4);
}

void TestRunnerCopies::batchesDoNotMixCopies()
{
    // Results are told apart by their source, of which a call may have each only once.
    RunTrial trial(manyKeys(30));
    trial.prepareCopies({u"{name}_1"_qs, u"{name}_2"_qs});
    trial.session().fakeDescriptor.capabilities.batchSize = 7;
    QVERIFY(trial.runToEnd());
    QCOMPARE(trial.problem(), QString());
    QCOMPARE(trial.count(Outcome::Created), 60);
    for (const FakeSession::Sent& sent : trial.session().sent()) {
        QSet<QString> sources;
        for (const DuplicateItem& item : sent.call.items)
            sources.insert(item.sourceId);
        QCOMPARE(sources.size(), sent.call.items.size());
    }
}

QTEST_GUILESS_MAIN(TestRunnerCopies)
#include "tst_runnercopies.moc"
