// SPDX-License-Identifier: MIT
// Renamed copies inside one store, one call each: the 77 that the sample store has room for, beside
// the same 77 requests, bare, on as many connections. The sandbox is a process of its own, which
// shares the machine's processors with both; it goes back to its sample data before each round.
#include "BareClient.h"
#include "EventLoopWatch.h"
#include "ManagerClient.h"
#include "Median.h"
#include "Rounds.h"
#include "SandboxSession.h"
#include "plan/PlanBuilder.h"
#include "runs/Runner.h"
#include "support/Await.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr int copyCount = 77;

struct Bed
{
    Bench::SandboxSession sandbox;
    Location store;
    QList<Secret> secrets;
    QNetworkAccessManager network;
};

void reset(Bed& bed)
{
    QUrl address = bed.sandbox.baseUrl();
    address.setPath(u"/sandbox/reset"_s);
    const std::unique_ptr<QNetworkReply> reply(
        bed.network.post(QNetworkRequest(address), QByteArray()));
    QSignalSpy(reply.get(), &QNetworkReply::finished).wait(10'000);
}

//! The account whose one store has room for the copies, and what is in it.
bool findStore(Bed& bed)
{
    for (const Project& account : bed.sandbox.projects()) {
        for (const Environment& store : account.environments) {
            bed.store = {account.id, store.slug, {}};
            const auto listing = Test::await(bed.sandbox.session().listSecrets(bed.store));
            if (listing && listing->quota && listing->quota->free() == copyCount) {
                bed.secrets = listing->secrets;
                return true;
            }
        }
    }
    std::fputs("No store has room for just as many copies.\n", stderr);
    return false;
}

//! As many copies of every secret as fit; the plan blocks the rest for the quota.
Plan planCopies(Bed& bed)
{
    PlanBuilder builder(bed.sandbox.session(), bed.store, bed.secrets, {});
    for (qsizetype made = 0; made < copyCount; made += bed.secrets.size())
        builder.addDestination(bed.store, u"{name}_%1"_s.arg(made));
    QSignalSpy changed(&builder, &PlanBuilder::planChanged);
    while (builder.plan().isLoading())
        changed.wait(10'000);
    return builder.plan();
}

double runOnce(Bed& bed, double& stall)
{
    reset(bed);
    Run run;
    run.plan = planCopies(bed);
    Runner runner(bed.sandbox.session(), run);
    QSignalSpy finished(&runner, &Runner::finished);
    Bench::EventLoopWatch watch;
    watch.start();
    QElapsedTimer timer;
    timer.start();
    runner.start();
    finished.wait(600'000);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    stall = std::max(stall, watch.stop());
    if (runner.run().counts().of(Outcome::Created) != copyCount)
        qFatal("Not every copy was created.");
    return taken;
}

using MakeChain = std::function<std::unique_ptr<Bench::RequestChain>()>;

double floorOnce(Bed& bed, const MakeChain& makeChain)
{
    reset(bed);
    std::vector<std::unique_ptr<Bench::RequestChain>> chains;
    const int sideBySide = bed.sandbox.session().descriptor().capabilities.callsAtOnce;
    for (int i = 0; i < sideBySide; ++i)
        chains.push_back(makeChain());
    const QString base = bed.sandbox.baseUrl().path()
        + u"/accounts/%1/secrets_store/stores/%2/secrets/%3/duplicate"_s;
    for (int i = 0; i < copyCount; ++i) {
        const Secret& source = bed.secrets.at(i % bed.secrets.size());
        const QJsonObject body{
            {u"name"_s, u"%1_%2"_s.arg(source.key).arg(i)},
            {u"scopes"_s, QJsonArray::fromStringList(source.scopes)},
            {u"comment"_s, source.comment}};
        chains[size_t(i % sideBySide)]->post(
            base.arg(bed.store.projectId, bed.store.environment, source.id).toUtf8(),
            QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    const auto [taken, successes] = Bench::runSideBySide(chains);
    if (successes != copyCount)
        qFatal("Not every bare request was answered with 200.");
    return taken;
}

bool measure(int delay, int rounds)
{
    Bed bed;
    if (!bed.sandbox.start({u"--delay"_s, QString::number(delay)}, u"cloudflare"_s)
        || !findStore(bed))
        return false;
    const QByteArray token = bed.sandbox.description()
                                 .value(u"cloudflare"_s)[u"credentials"_s][u"admin"_s][u"token"_s]
                                 .toString()
                                 .toUtf8();
    const QUrl site = bed.sandbox.baseUrl();
    const auto socketChain = [&] { return std::make_unique<Bench::BareClient>(site, token); };
    const auto managerChain
        = [&] { return std::make_unique<Bench::ManagerClient>(bed.network, site, token); };

    double stall = 0;
    double ignored = 0;
    Bench::Rounds program;
    Bench::Rounds sockets;
    Bench::Rounds managers;
    runOnce(bed, ignored);
    for (int i = 0; i < rounds; ++i) { // taken in turn, so that all meet the same machine
        program.add(runOnce(bed, stall));
        sockets.add(floorOnce(bed, socketChain));
        managers.add(floorOnce(bed, managerChain));
    }
    const QByteArray service = delay == 0 ? QByteArray("as fast as the sandbox can")
                                          : QByteArray::number(delay) + " ms per answer";
    const auto print = [&service](const char* name, double figure, const char* unit) {
        Bench::print((name + QByteArray(", ") + service).constData(), figure, unit);
    };
    print("run of 77 renamed copies", program.median(), "ms");
    print("the same 77 requests, bare, on sockets", sockets.median(), "ms");
    print("the same 77 requests, bare, by QNetworkAccessManager", managers.median(), "ms");
    print("run / bare on sockets", program.over(sockets), "x");
    print("run / bare by QNetworkAccessManager", program.over(managers), "x");
    print("longest stall of the event loop while running", stall, "ms");
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return measure(0, 9) && measure(100, 3) ? 0 : 1;
}
