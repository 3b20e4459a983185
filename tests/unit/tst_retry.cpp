// SPDX-License-Identifier: MIT
#include "FakeSession.h"
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/Retry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

//! What the retry of a run's failed part begins with, days later.
class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSourceAsItIsNow();
    void leavesOutWhatIsGone();
    void listsTheSource();
    void sourceCannotBeListed();

private:
    //! A to D copied to staging, of which B to D did not get there; C was in doubt.
    [[nodiscard]] static Run failedRun();
    [[nodiscard]] static CellName nameOf(const QString& key)
    {
        return {u"id-"_s + key, place(u"staging"_s), 0};
    }
};

Run TestRetry::failedRun()
{
    Run run;
    run.plan = makePlan(
        {place(u"dev"_s),
         secrets({u"A"_s, u"B"_s, u"C"_s, u"D"_s}),
         {listed(place(u"staging"_s))},
         {allOn(), {}},
         {},
         {},
         {}});
    CellEdit edit;
    edit.comment = u"of C alone"_s;
    run.plan.edits.insert(run.plan.nameOf(run.plan.cells[2]), edit);
    const Outcome outcomes[]
        = {Outcome::Created, Outcome::Failed, Outcome::Unknown, Outcome::Cancelled};
    for (int i = 0; i < 4; ++i) {
        RunCell cell;
        cell.planCell = i;
        cell.outcome = outcomes[i];
        cell.errorKind = ErrorKind::Conflict;
        run.cells.push_back(cell);
    }
    return run;
}

void TestRetry::takesTheSourceAsItIsNow()
{
    QList<Secret> now = secrets({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    now[1].key = u"B_RENAMED"_s;
    now[1].comment = u"new"_s;
    const RetryStart start = retryStart(failedRun(), now);
    QCOMPARE(start.gone, QStringList());
    QCOMPARE(start.input.secrets, now.mid(1));
    QCOMPARE(start.input.only->size(), 3);
    QCOMPARE(start.input.maybeSent, QSet<CellName>{nameOf(u"C"_s)});
    QCOMPARE(start.input.edits.size(), 1);
    QCOMPARE(start.input.from, place(u"dev"_s));
}

void TestRetry::leavesOutWhatIsGone()
{
    // C was deleted; another secret of that name is not the one that the run was about.
    Secret another = secret(u"C"_s);
    another.id = u"other"_s;
    const RetryStart start
        = retryStart(failedRun(), {secret(u"B"_s), another, secret(u"D"_s), secret(u"E"_s)});
    QCOMPARE(start.gone, QStringList{u"C"_s});
    QCOMPARE(start.input.secrets, secrets({u"B"_s, u"D"_s}));
    QCOMPARE(*start.input.only, (QSet<CellName>{nameOf(u"B"_s), nameOf(u"D"_s)}));
    QVERIFY(start.input.maybeSent.isEmpty());
    QVERIFY(start.input.edits.isEmpty());
    QVERIFY(!start.input.choices.contains(nameOf(u"C"_s)));
}

void TestRetry::listsTheSource()
{
    FakeSession session;
    for (const Secret& each : secrets({u"B"_s, u"D"_s}))
        session.vault.put(place(u"dev"_s), each);
    auto* job = startRetry(session, failedRun());
    Result<RetryStart> answer = failure(Error{});
    job->onFinished(this, [&](const Result<RetryStart>& start) { answer = start; });
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QVERIFY(answer);
    QCOMPARE(answer->gone, QStringList{u"C"_s});
    QCOMPARE(session.listings(), 1);
}

void TestRetry::sourceCannotBeListed()
{
    FakeSession session;
    session.onList = [](const Location&, int) {
        Fault fault;
        fault.kind = Fault::Kind::Refuse;
        fault.error = Error::of(ErrorKind::Forbidden, u"Listing"_s, u"no"_s);
        return fault;
    };
    auto* job = startRetry(session, failedRun());
    ErrorKind kind = ErrorKind::Cancelled;
    job->onFinished(this, [&](const Result<RetryStart>& start) {
        if (!start)
            kind = start.error().kind;
    });
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QCOMPARE(kind, ErrorKind::Forbidden);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
