// SPDX-License-Identifier: MIT
// Duplicating 1,000 secrets to 3 destinations, beside two floors: the same 60 requests, bare, on
// connections that stay open, one chain of them per destination. One floor is bare sockets, the
// least that is possible at all; the other is QNetworkAccessManager, through which the program
// sends. What the run takes beyond that one is the program's own. The sandbox is a process of its
// own, which shares the machine's processors with both; each round has destinations of its own.
#include "BareClient.h"
#include "EventLoopWatch.h"
#include "ManagerClient.h"
#include "Median.h"
#include "Rounds.h"
#include "SandboxAccess.h"
#include "SandboxSession.h"
#include "plan/PlanBuilder.h"
#include "runs/Runner.h"
#include "support/Await.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

constexpr int secretCount = 1000;
constexpr int destinationCount = 3;
constexpr int batchSize = 50;

struct Bed
{
    Bench::SandboxSession sandbox;
    Location from;
    QList<Secret> secrets;
    QByteArray token;
    int round = 0;
};

//! Destination folders that exist and are empty, new ones each time.
QList<Location> freshDestinations(Bed& bed)
{
    QList<Location> destinations;
    ++bed.round;
    for (int i = 0; i < destinationCount; ++i) {
        const Location to{
            bed.from.projectId, bed.from.environment, u"/round%1/to%2"_s.arg(bed.round).arg(i)};
        if (!Test::await(bed.sandbox.session().createFolder(to)))
            qFatal("A folder could not be created.");
        destinations.append(to);
    }
    return destinations;
}

Plan planTo(Bed& bed, const QList<Location>& destinations)
{
    PlanBuilder builder(bed.sandbox.session(), bed.from, bed.secrets, {});
    Attributes all;
    for (const AttributeOption& option : bed.sandbox.session().descriptor().attributes)
        all |= option.attribute;
    builder.setOptions({all, ExistsAction::Skip});
    for (const Location& to : destinations)
        builder.addDestination(to);
    QSignalSpy changed(&builder, &PlanBuilder::planChanged);
    while (builder.plan().isLoading())
        changed.wait(10'000);
    return builder.plan();
}

//! Milliseconds of one run through the program's own engine; the longest stall goes to @p stall.
double runOnce(Bed& bed, double& stall)
{
    Run run;
    run.plan = planTo(bed, freshDestinations(bed));
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
    if (runner.run().counts().of(Outcome::Created) != secretCount * destinationCount)
        qFatal("Not every secret was created.");
    return taken;
}

QByteArray callBody(const Bed& bed, const Location& to, int first)
{
    QJsonArray ids;
    for (const Secret& secret : bed.secrets.mid(first, batchSize))
        ids.append(secret.id);
    QJsonObject attributes;
    for (const QString& name :
         {u"value"_s, u"comment"_s, u"tags"_s, u"metadata"_s, u"skipMultilineEncoding"_s})
        attributes.insert(name, true);
    const QJsonObject body{
        {u"projectId"_s, to.projectId},         {u"sourceEnvironment"_s, bed.from.environment},
        {u"sourceSecretPath"_s, bed.from.path}, {u"destinationEnvironment"_s, to.environment},
        {u"destinationSecretPath"_s, to.path},  {u"secretIds"_s, ids},
        {u"shouldOverwrite"_s, false},          {u"attributesToCopy"_s, attributes},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

using MakeChain = std::function<std::unique_ptr<Bench::RequestChain>()>;

//! Milliseconds of the same requests, one chain for each destination.
double floorOnce(Bed& bed, const MakeChain& makeChain)
{
    std::vector<std::unique_ptr<Bench::RequestChain>> chains;
    for (const Location& to : freshDestinations(bed)) {
        chains.push_back(makeChain());
        for (int first = 0; first < secretCount; first += batchSize)
            chains.back()->post("/api/v4/secrets/duplicate", callBody(bed, to, first));
    }
    const auto [taken, successes] = Bench::runSideBySide(chains);
    if (successes != destinationCount * secretCount / batchSize)
        qFatal("Not every bare request was answered with 200.");
    return taken;
}

QByteArray signIn(const Bench::SandboxSession& sandbox)
{
    const auto access = SandboxAccess::machineIdentity(sandbox.description());
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(
        sandbox.baseUrl().toString(QUrl::StripTrailingSlash)
        + u"/api/v1/auth/universal-auth/login"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject body{
        {u"clientId"_s, access.clientId}, {u"clientSecret"_s, access.clientSecret}};
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
    QSignalSpy(reply.get(), &QNetworkReply::finished).wait(10'000);
    return QJsonDocument::fromJson(reply->readAll())[u"accessToken"_s].toString().toUtf8();
}

//! The large project's folder that has all the secrets.
bool findSource(Bed& bed)
{
    for (const Project& project : bed.sandbox.projects()) {
        for (const Environment& environment : project.environments) {
            const Location root{project.id, environment.slug, u"/"_s};
            const auto folders = Test::await(bed.sandbox.session().listFolders(root));
            QStringList paths{u"/"_s};
            for (const Folder& folder : folders.value_or(QList<Folder>()))
                paths.append(folder.path);
            for (const QString& path : paths) {
                bed.from = {project.id, environment.slug, path};
                const auto listing = Test::await(bed.sandbox.session().listSecrets(bed.from));
                if (listing && listing->secrets.size() == secretCount) {
                    bed.secrets = listing->secrets;
                    return true;
                }
            }
        }
    }
    return false;
}

//! Measures against a sandbox that takes @p delay milliseconds for each answer, beside its work.
bool measure(int delay, int rounds)
{
    Bed bed;
    if (!bed.sandbox.start(
            {u"--large-folder"_s, QString::number(secretCount), u"--identities-not-held"_s,
             u"--delay"_s, QString::number(delay)})
        || !findSource(bed))
        return false;
    bed.token = signIn(bed.sandbox);

    QNetworkAccessManager network;
    const QUrl site = bed.sandbox.baseUrl();
    const auto socketChain = [&] { return std::make_unique<Bench::BareClient>(site, bed.token); };
    const auto managerChain
        = [&] { return std::make_unique<Bench::ManagerClient>(network, site, bed.token); };

    double stall = 0;
    double ignored = 0;
    Bench::Rounds program;
    Bench::Rounds sockets;
    Bench::Rounds managers;
    runOnce(bed, ignored);
    floorOnce(bed, socketChain);
    floorOnce(bed, managerChain);
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
    print("run of 1,000 secrets x 3 destinations", program.median(), "ms");
    print("the same 60 requests, bare, on sockets", sockets.median(), "ms");
    print("the same 60 requests, bare, by QNetworkAccessManager", managers.median(), "ms");
    print("run / bare on sockets", program.over(sockets), "x");
    print("run / bare by QNetworkAccessManager", program.over(managers), "x");
    print("longest stall of the event loop while running", stall, "ms");
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    // For a profiler: so many rounds at full speed only.
    if (argc > 1)
        return measure(0, QByteArray(argv[1]).toInt()) ? 0 : 1;
    // A real server takes 400 ms and more for a call of 50 new secrets (contract infisical 12.13);
    // the sandbox, which keeps everything in memory, takes about one.
    return measure(0, 9) && measure(100, 3) && measure(400, 1) ? 0 : 1;
}
