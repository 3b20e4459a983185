// SPDX-License-Identifier: MIT
// Listing a folder of 5,000 and of 100,000 secrets and showing it in the real page: the time until
// the rows are painted, and the longest stall of the event loop meanwhile. The sandbox is a process
// of its own.
#include "Core.h"
#include "EventLoopWatch.h"
#include "KeycutterProcess.h"
#include "Median.h"
#include "Resources.h"
#include "SandboxAccess.h"
#include "UiContext.h"
#include "items/SecretTableModel.h"
#include "pages/BrowsePage.h"
#include "support/Await.h"
#include "support/ProgramFolder.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QUuid>

using namespace Keycutter;
using namespace Qt::StringLiterals;

namespace {

//! Signs in to @p sandbox; the connection's id, or nothing.
QString connectTo(Core& core, const SandboxProcess& sandbox)
{
    const auto access = SandboxAccess::machineIdentity(sandbox.description());
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.serviceId = u"infisical"_s;
    connection.name = u"Bench"_s;
    connection.site = sandbox.baseUrl(u"infisical"_s);
    connection.method
        = core.registry().find(connection.serviceId)->descriptor().methods.constFirst().id;
    connection.fields.insert(u"clientId"_s, access.clientId);
    connection.saved = false;
    Credentials credentials;
    credentials[u"clientSecret"_s] = SecretText(access.clientSecret);
    QSignalSpy changed(&core.connections(), &ConnectionManager::stateChanged);
    if (!Test::await(core.connections().save(connection, std::move(credentials))))
        return {};
    core.connections().open(connection.id);
    while (core.connections().state(connection.id) == ConnectionState::Opening)
        changed.wait(10'000);
    return connection.id;
}

//! The folder with @p count secrets.
Location largeFolder(Core& core, const QString& id, int count)
{
    Session* session = core.connections().session(id);
    for (const Project& project : core.connections().projects(id)) {
        for (const Environment& environment : project.environments) {
            const auto folders
                = Test::await(session->listFolders({project.id, environment.slug, u"/"_s}));
            QStringList paths{u"/"_s};
            for (const Folder& folder : folders.value_or(QList<Folder>()))
                paths.append(folder.path);
            for (const QString& path : paths) {
                const Location location{project.id, environment.slug, path};
                const auto listing = Test::await(session->listSecrets(location), 60'000);
                if (listing && listing->secrets.size() == count)
                    return location;
            }
        }
    }
    return {};
}

struct Figures
{
    double shown = 0;
    double stall = 0;
};

Figures showOnce(UiContext& context, const QString& id, const Location& location, int count)
{
    BrowsePage page(context);
    page.resize(1100, 700);
    page.show();
    QSignalSpy counts(page.model(), &SecretTableModel::countsChanged);
    Bench::EventLoopWatch watch;
    watch.start();
    QElapsedTimer timer;
    timer.start();
    page.showLocation(id, location);
    while (page.model()->totalCount() != count)
        counts.wait(60'000);
    // One more turn, so that the rows are painted.
    QTimer settled;
    settled.setSingleShot(true);
    QSignalSpy settle(&settled, &QTimer::timeout);
    settled.start(0);
    settle.wait(60'000);
    return {double(timer.nsecsElapsed()) / 1e6, watch.stop()};
}

bool measure(Core& core, int count, int rounds)
{
    SandboxProcess sandbox;
    if (!sandbox.start({u"--large-folder"_s, QString::number(count)}))
        return false;
    const QString id = connectTo(core, sandbox);
    const Location location = id.isEmpty() ? Location() : largeFolder(core, id, count);
    if (location.path.isEmpty())
        return false;
    UiContext context{core.connections(), core.runs(), core.settings(), {}};
    std::vector<double> shown;
    double stall = 0;
    for (int i = 0; i < rounds; ++i) {
        const Figures figures = showOnce(context, id, location, count);
        shown.push_back(figures.shown);
        stall = std::max(stall, figures.stall);
    }
    std::ranges::sort(shown);
    const QByteArray name = QByteArray::number(count) + " secrets";
    Bench::print(("listing and showing " + name).constData(), shown[shown.size() / 2], "ms");
    Bench::print(
        ("longest stall of the event loop while listing " + name).constData(), stall, "ms");
    return true;
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
    if (measure(core, 5'000, 9) && measure(core, 100'000, 5))
        return 0;
    std::fputs("The sandbox could not be used.\n", stderr);
    return 1;
}
