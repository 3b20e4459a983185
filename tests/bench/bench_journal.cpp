// SPDX-License-Identifier: MIT
// What the journal costs: a run of 1,000 cells at 100 ms per answer with and without it, in calls
// of 50 and in calls of one with 8 under way at a time; and the start of the program with a history
// of 500 runs of 1,000 cells, beside one with none.
#include "FakeSession.h"
#include "KeycutterProcess.h"
#include "Median.h"
#include "Samples.h"
#include "plan/Planner.h"
#include "runs/Runner.h"
#include "runs/journal/RunJournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

using namespace Keycutter;
using namespace Keycutter::Samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int cellCount = 1000;
constexpr int historyLength = 500;
constexpr int stillOpen = 20; // runs whose approvals are not decided
constexpr size_t batch = 50;
constexpr auto answerTime = std::chrono::milliseconds(100);
constexpr int longest = 60'000; // ms

Run runOver(FakeSession& session)
{
    session.vault.addFolder(place(u"staging"_s));
    for (const Secret& secret : secrets(manyKeys(cellCount)))
        session.vault.put(place(u"dev"_s), secret);
    Run run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.number = 1;
    run.serviceId = u"fake"_s;
    run.destinationTitles = {u"storefront / staging"_s};
    run.plan = makePlan(
        {place(u"dev"_s),
         session.vault.secretsOf(place(u"dev"_s)),
         {listed(place(u"staging"_s))},
         {allOn(), {}},
         {},
         {},
         {}});
    return run;
}

//! Milliseconds of one run.
double runOnce(int batchSize, int callsAtOnce, RunLog* log)
{
    FakeSession session;
    session.delay = answerTime;
    session.fakeDescriptor.capabilities.batchSize = batchSize;
    session.fakeDescriptor.capabilities.callsAtOnce = callsAtOnce;
    Runner runner(session, runOver(session));
    runner.setLog(log);
    QEventLoop loop;
    QObject::connect(&runner, &Runner::finished, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    runner.start();
    loop.exec();
    if (runner.run().counts().of(Outcome::Created) != cellCount)
        std::fputs("Not every secret was created.\n", stderr);
    return double(timer.nsecsElapsed()) / 1e6;
}

//! Medians of runs in turns, so that both meet the same machine.
void compare(const char* name, int batchSize, int callsAtOnce, int rounds, RunLog& log)
{
    std::vector<double> without;
    std::vector<double> with;
    for (int i = 0; i < rounds; ++i) {
        without.push_back(runOnce(batchSize, callsAtOnce, nullptr));
        with.push_back(runOnce(batchSize, callsAtOnce, &log));
    }
    std::ranges::sort(without);
    std::ranges::sort(with);
    const double base = without[without.size() / 2];
    const double recorded = with[with.size() / 2];
    std::printf("%s\n", name);
    Bench::print("  without the journal", base, "ms");
    Bench::print("  with the journal", recorded, "ms");
    Bench::print("  cost of the journal", 100 * (recorded - base) / base, "%");
}

void waitFor(Job* job)
{
    QEventLoop loop;
    QObject::connect(job, &Job::finished, &loop, &QEventLoop::quit);
    loop.exec();
}

//! Has every tenth call of @p run held back by an approval.
void hold(Run& run)
{
    for (size_t first = 0; first < run.cells.size(); first += 10 * batch) {
        RunApproval opened;
        opened.approval.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        opened.approval.created = QDateTime::currentDateTimeUtc();
        opened.to = place(u"staging"_s);
        for (size_t i = first; i < first + batch; ++i) {
            opened.cells.push_back(int(i));
            run.cells[i].approvalId = opened.approval.id;
            run.cells[i].outcome = Outcome::Merged;
        }
        run.approvals.push_back(opened);
    }
}

void fillHistory(const QString& folder)
{
    FakeSession session;
    Run run = runOver(session);
    run.cells.resize(run.plan.cells.size());
    for (size_t i = 0; i < run.cells.size(); ++i) {
        run.cells[i].planCell = int(i);
        run.cells[i].outcome = Outcome::Created;
        run.cells[i].destinationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        run.cells[i].requestId = u"request-%1"_s.arg(i / 50);
    }
    run.prints = printsOf(run.plan);
    hold(run);
    RunJournal journal(folder);
    for (int i = 1; i <= historyLength; ++i) {
        run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        run.number = i;
        run.started = QDateTime::currentDateTimeUtc().addDays(i - historyLength);
        for (RunApproval& opened : run.approvals)
            opened.approval.state = i > historyLength - stillOpen ? Approval::State::Waiting
                                                                  : Approval::State::Merged;
        run.ended = {};
        journal.begin(run);
        run.ended = run.started.addSecs(60);
        journal.end(run);
        if (i % 50 == 0)
            waitFor(journal.heads());
    }
}

bool startAndQuit(const KeycutterProcess& program)
{
    QProcess process;
    program.prepare(process, {u"--measure-start"_s, u"-platform"_s, u"offscreen"_s});
    process.start();
    return process.waitForFinished(longest) && process.exitCode() == 0;
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

bool compareStarts()
{
    const KeycutterProcess empty;
    const KeycutterProcess full;
    const QString folder = QFileInfo(full.journal()).path();
    Bench::print(
        "writing a history of 500 runs of 1,000 cells", timed([&] { fillHistory(folder); }), "ms");
    Bench::print("its size", double(QFileInfo(full.journal()).size()) / 1e6, "MB");
    {
        RunJournal journal(folder);
        Bench::print(
            "opening it and reading its list of runs", timed([&] { waitFor(journal.heads()); }),
            "ms");
        Bench::print("the list of runs alone", timed([&] { waitFor(journal.heads()); }), "ms");
        Bench::print(
            "its open approvals",
            timed([&] { waitFor(journal.approvals(ApprovalsOf::Undecided)); }), "ms");
        Bench::print(
            "all its approvals", timed([&] { waitFor(journal.approvals(ApprovalsOf::All)); }),
            "ms");
    }
    bool allStarted = true;
    std::vector<double> emptyTimes;
    std::vector<double> fullTimes;
    constexpr int rounds = 15;
    for (int i = 0; i <= rounds; ++i) {
        const double one = timed([&] { allStarted &= startAndQuit(empty); });
        const double other = timed([&] { allStarted &= startAndQuit(full); });
        if (i > 0) { // the first warms up
            emptyTimes.push_back(one);
            fullTimes.push_back(other);
        }
    }
    std::ranges::sort(emptyTimes);
    std::ranges::sort(fullTimes);
    Bench::print("start to first window and end, no history", emptyTimes[rounds / 2], "ms");
    Bench::print("the same with that history", fullTimes[rounds / 2], "ms");
    Bench::print("ratio", fullTimes[rounds / 2] / emptyTimes[rounds / 2], "");
    return allStarted;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    // Where the person's own would be: not in memory, as /tmp may be.
    const QTemporaryDir folder(QDir::homePath() + u"/.keycutter-bench-XXXXXX"_s);
    {
        RunJournal journal(folder.path());
        compare("1,000 cells in calls of 50, 100 ms per answer", 50, 1, 7, journal);
        compare("1,000 cells in calls of 1, 8 at a time, 100 ms per answer", 1, 8, 3, journal);
    }
    return compareStarts() ? 0 : 1;
}
