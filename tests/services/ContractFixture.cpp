// SPDX-License-Identifier: MIT
#include "ContractFixture.h"

#include "http/HttpClient.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace Keycutter::Test {

using namespace Qt::StringLiterals;

const Environment* findEnvironment(const Project& project, const QString& nameOrId)
{
    const auto found
        = std::ranges::find_if(project.environments, [&nameOrId](const Environment& environment) {
              return environment.slug == nameOrId || environment.name == nameOrId;
          });
    return found == project.environments.cend() ? nullptr : &*found;
}

void ContractFixture::addCases()
{
    QTest::addColumn<int>("service");
    const auto cases = serviceCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases.at(i).id)) << i;
}

void ContractFixture::start(int service)
{
    row = serviceCases().at(service);
    Sandbox::Options options;
    options.largeFolder = 250;
    options.canary = u"canary-91ab"_s;
    sandbox = std::make_unique<Sandbox::Server>(options);
    QVERIFY(sandbox->start());
    proxy = std::make_unique<FaultProxy>(static_cast<quint16>(sandbox->port()));
    QVERIFY(proxy->start());
}

void ContractFixture::stop()
{
    session.reset();
    proxy.reset();
    sandbox.reset();
}

bool ContractFixture::open(std::chrono::milliseconds timeout)
{
    const SignInCase signIn = firstSignIn();
    session = sessionTo(site(), signIn, signIn.good(), timeout);
    const auto report = await(session->signIn());
    if (!report) {
        qWarning("%s", qPrintable(report.error().message()));
        return false;
    }
    projects = report->projects;
    proxy->forget();
    return true;
}

bool ContractFixture::prepare()
{
    HttpSettings settings;
    settings.origin = sandbox->baseUrl(row.id);
    HttpClient client(settings);
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = settings.origin;
    request.url.setPath(u"/sandbox/fixtures/"_s + row.id);
    request.body = QJsonDocument(row.fixture(*sandbox)).toJson();
    const auto reply = await(client.send(request));
    if (reply && !reply->isSuccess())
        qWarning("%s", reply->body.constData());
    return reply && reply->isSuccess();
}

QUrl ContractFixture::site() const
{
    QUrl url = proxy->url();
    url.setPath(sandbox->baseUrl(row.id).path());
    return url;
}

SignInCase ContractFixture::firstSignIn() const
{
    return row.signIns(*sandbox).constFirst();
}

std::unique_ptr<Session> ContractFixture::sessionTo(
    const QUrl& url, const SignInCase& signIn, Credentials credentials,
    std::chrono::milliseconds timeout) const
{
    Connection connection;
    connection.id = u"c1"_s;
    connection.serviceId = row.id;
    connection.site = url;
    connection.method = signIn.method;
    connection.fields = signIn.fields;
    return row.makeSession(connection, std::move(credentials), timeout);
}

Location ContractFixture::placed(const Location& location) const
{
    const auto project = std::ranges::find(projects, location.projectId, &Project::name);
    if (project == projects.cend())
        return location;
    const Environment* environment = findEnvironment(*project, location.environment);
    return {
        project->id, environment != nullptr ? environment->slug : location.environment,
        location.path};
}

std::optional<Secret> ContractFixture::find(const Location& location, const QString& key)
{
    const auto listing = await(session->listSecrets(placed(location)));
    if (!listing)
        return std::nullopt;
    const auto found = std::ranges::find(listing->secrets, key, &Secret::key);
    return found == listing->secrets.cend() ? std::nullopt : std::optional(*found);
}

DuplicateCall ContractFixture::callFor(const QStringList& keys)
{
    DuplicateCall call;
    call.from = placed(row.source);
    call.to = placed(row.destination);
    for (const AttributeOption& option : session->descriptor().attributes)
        call.attributes |= option.attribute;
    for (const QString& key : keys) {
        const Secret source = find(row.source, key).value_or(Secret{});
        call.items.append({source.id, key, row.nameOfCopy(key), source.scopes, source.comment});
    }
    proxy->forget();
    return call;
}

bool ContractFixture::isCopied(const QString& key)
{
    return find(row.destination, row.nameOfCopy(key)).has_value();
}

int ContractFixture::duplicatesSeen() const
{
    return proxy->seenCount(row.duplicateMethod, row.duplicatePath);
}

int ContractFixture::duplicatesDone() const
{
    return proxy->forwardedCount(row.duplicateMethod, row.duplicatePath);
}

} // namespace Keycutter::Test
