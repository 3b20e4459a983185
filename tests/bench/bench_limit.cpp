// SPDX-License-Identifier: MIT
// Duplicating 5,000 secrets to 3 destinations through a service that lets 120 calls a minute
// through, with the journal on the disk and the run's page open: how long it takes against what the
// plan said, how true the time left was, the longest stall of the event loop; and a second run that
// is paused, continued and cancelled. The sandbox is a process of its own. It takes two minutes and
// a half; with a number, the windows of the limit are that many seconds long.
#include "Core.h"
#include "EventLoopWatch.h"
#include "KeycutterProcess.h"
#include "Median.h"
#include "Resources.h"
#include "SandboxAccess.h"
#include "UiContext.h"
#include "pages/RunPage.h"
#include "plan/PlanBuilder.h"
#include "plan/RunForecast.h"
#include "runs/journal/RunHistory.h"
#include "support/Await.h"
#include "support/ProgramFolder.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QUuid>

#include <cmath>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr int secretCount = 5000;
constexpr int destinationCount = 3;
constexpr int callsAWindow = 120;

//! Runs the event loop until @p isThere.
void waitFor(const std::function<bool()>& isThere)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isThere())
            loop.quit();
    });
    look.start(20);
    if (!isThere())
        loop.exec();
}

struct Bed
{
    Core& core;
    SandboxProcess sandbox;
    QString connection;
    Location from;
    QList<Secret> secrets;
    int round = 0;

    [[nodiscard]] Session& session() const { return *core.connections().session(connection); }
};

bool connectTo(Bed& bed)
{
    const auto access = SandboxAccess::machineIdentity(bed.sandbox.description());
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.serviceId = u"infisical"_s;
    connection.name = u"Bench"_s;
    connection.site = bed.sandbox.baseUrl(u"infisical"_s);
    connection.method
        = bed.core.registry().find(connection.serviceId)->descriptor().methods.constFirst().id;
    connection.fields.insert(u"clientId"_s, access.clientId);
    connection.saved = false;
    Credentials credentials;
    credentials[u"clientSecret"_s] = SecretText(access.clientSecret);
    ConnectionManager& connections = bed.core.connections();
    if (!Test::await(connections.save(connection, std::move(credentials))))
        return false;
    connections.open(connection.id);
    waitFor([&] { return connections.state(connection.id) != ConnectionState::Opening; });
    bed.connection = connection.id;
    return connections.state(connection.id) == ConnectionState::Open;
}

bool findSource(Bed& bed)
{
    for (const Project& project : bed.core.connections().projects(bed.connection)) {
        if (project.name != u"warehouse")
            continue;
        bed.from = {project.id, u"dev"_s, u"/catalog"_s};
        const auto listing = Test::await(bed.session().listSecrets(bed.from));
        if (listing)
            bed.secrets = listing->secrets;
    }
    return bed.secrets.size() == secretCount;
}

Plan makePlanOf(Bed& bed)
{
    PlanBuilder builder(bed.session(), bed.from, bed.secrets, {});
    PlanOptions options;
    for (const AttributeOption& option : bed.session().descriptor().attributes)
        options.attributes |= option.attribute;
    builder.setOptions(options);
    ++bed.round;
    for (int i = 0; i < destinationCount; ++i) {
        const Location to{bed.from.projectId, u"staging"_s, u"/round%1-%2"_s.arg(bed.round).arg(i)};
        if (!Test::await(bed.session().createFolder(to)))
            std::fputs("A folder could not be created.\n", stderr);
        builder.addDestination(to);
    }
    waitFor([&] { return !builder.plan().isLoading(); });
    return builder.plan();
}

struct Sample
{
    double at = 0; //!< seconds
    double told = 0;
};

//! How far off the time left was, of what was really left: while more than ten seconds were, and in
//! seconds after that.
void printTruth(const std::vector<Sample>& samples, double all)
{
    double worst = 0;
    double sum = 0;
    double worstAtTheEnd = 0;
    int count = 0;
    for (const Sample& sample : samples) {
        const double left = all - sample.at;
        const double error = std::abs(sample.told - left);
        if (left <= 10) {
            worstAtTheEnd = std::max(worstAtTheEnd, error);
            continue;
        }
        worst = std::max(worst, error / left);
        sum += error / left;
        ++count;
    }
    Bench::print("time left after the first window, worst error", worst * 100, "%");
    Bench::print(
        "time left after the first window, average error", sum / std::max(1, count) * 100, "%");
    Bench::print("time left in the last ten seconds, worst error", worstAtTheEnd, "s");
}

void runToEnd(Bed& bed, UiContext& context)
{
    Bench::EventLoopWatch watch;
    watch.start();
    const Plan plan = makePlanOf(bed);
    const RunForecast forecast = forecastOf(
        plan, bed.session().descriptor().capabilities, bed.session().copyLimit(),
        QDateTime::currentDateTimeUtc());
    const double planning = watch.stop();
    watch.start();
    QElapsedTimer clock;
    clock.start();
    const int number = bed.core.runs().start(bed.connection, plan);
    Runner& runner = *bed.core.runs().runner(number);
    RunPage page(context, number);
    page.resize(1100, 700);
    page.show();
    std::vector<Sample> samples;
    bool firstWindowIsOver = false;
    QObject::connect(&bed.session(), &Session::resumed, &page, [&] { firstWindowIsOver = true; });
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &page, [&] {
        const auto left = runner.timeLeft();
        if (firstWindowIsOver && left && !runner.run().isFinished())
            samples.push_back({double(clock.elapsed()) / 1000, double(left->count())});
    });
    ticks.start(1000);
    waitFor([&] { return runner.phase() == Runner::Phase::Finished; });
    const double all = double(clock.elapsed()) / 1000;
    const double stall = watch.stop();
    const RunCounts counts = runner.run().counts();
    Bench::print("run of 5,000 secrets x 3 destinations, 120 calls a window", all, "s");
    Bench::print("the plan said", double(forecast.time->count()), "s");
    Bench::print("calls, as the plan said", forecast.calls(), "");
    Bench::print("calls, sent", runner.run().calls, "");
    Bench::print("cells created", counts.of(Outcome::Created), "");
    Bench::print("cells not created", counts.all - counts.of(Outcome::Created), "");
    printTruth(samples, all);
    Bench::print("longest stall of the event loop while planning", planning, "ms");
    Bench::print("longest stall of the event loop while running", stall, "ms");
}

void pauseAndCancel(Bed& bed, UiContext& context)
{
    const Plan plan = makePlanOf(bed);
    Bench::EventLoopWatch watch;
    watch.start();
    const int number = bed.core.runs().start(bed.connection, plan);
    Runner& runner = *bed.core.runs().runner(number);
    RunPage page(context, number);
    page.show();
    waitFor([&] { return runner.phase() == Runner::Phase::Paused; });
    bed.core.runs().setPaused(number, true);
    QElapsedTimer clock;
    clock.start();
    waitFor([&] { return runner.run().counts().of(Outcome::Sending) == 0; });
    Bench::print("from pausing until nothing is on its way", double(clock.elapsed()), "ms");
    const int calls = runner.run().calls;
    waitFor([&] { return !bed.session().pausedUntil().isValid(); });
    if (runner.run().calls != calls)
        std::fputs("It sent while it was paused.\n", stderr);
    bed.core.runs().setPaused(number, false);
    waitFor([&] { return runner.phase() == Runner::Phase::Paused; });
    clock.restart();
    bed.core.runs().cancel(number);
    waitFor([&] { return runner.phase() == Runner::Phase::Finished; });
    Bench::print("from cancelling to the end", double(clock.elapsed()), "ms");
    Bench::print(
        "calls sent, paused in the first window and cancelled in the second", runner.run().calls,
        "");
    const RunCounts counts = runner.run().counts();
    Bench::print(
        "cells neither created nor cancelled",
        counts.all - counts.of(Outcome::Created) - counts.of(Outcome::Cancelled), "");
    Bench::print(
        "longest stall of the event loop, paused, continued, cancelled", watch.stop(), "ms");
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    keepEverythingIn(home.path());
    QApplication application(argc, argv);
    initResources();
    Core core(Core::Keep::InMemory);
    Theme theme(core.settings());
    theme.apply(application);
    const QString window = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"60"_s;
    Bed bed{core, {}, {}, {}, {}};
    waitFor([&] { return core.history().isReady(); });
    if (!bed.sandbox.start(
            {u"--large-folder"_s, QString::number(secretCount), u"--identities-not-held"_s,
             u"--rate-limit"_s, QString::number(callsAWindow), u"--rate-window"_s, window})
        || !connectTo(bed) || !findSource(bed)) {
        std::fputs("The sandbox could not be used.\n", stderr);
        return 1;
    }
    UiContext context{core.connections(), core.runs(), core.settings(), {}};
    runToEnd(bed, context);
    pauseAndCancel(bed, context);
    return 0;
}
