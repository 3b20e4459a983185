// SPDX-License-Identifier: MIT
#include "SandboxSession.h"

#include "SandboxAccess.h"
#include "support/Await.h"

#include <QUuid>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Keycutter::Bench {

bool SandboxSession::start(const QStringList& switches)
{
    registerServices(m_registry);
    const Service* service = m_registry.find(u"infisical"_s);
    if (!service || !m_sandbox.start(switches)) {
        std::fputs("The sandbox could not be started.\n", stderr);
        return false;
    }
    const auto access = SandboxAccess::machineIdentity(m_sandbox.description());
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.serviceId = u"infisical"_s;
    connection.site = baseUrl();
    connection.method = service->descriptor().methods.constFirst().id;
    connection.fields.insert(u"clientId"_s, access.clientId);
    Credentials credentials;
    credentials[u"clientSecret"_s] = SecretText(access.clientSecret);
    m_session = service->createSession(connection, std::move(credentials));
    const auto report = Test::await(m_session->signIn());
    if (!report) {
        std::fprintf(stderr, "Sign-in: %s\n", qPrintable(report.error().message()));
        return false;
    }
    m_projects = report->projects;
    return true;
}

Project projectNamed(const QList<Project>& projects, const QString& name)
{
    const auto found = std::ranges::find(projects, name, &Project::name);
    return found == projects.cend() ? Project() : *found;
}

} // namespace Keycutter::Bench
