// SPDX-License-Identifier: MIT
#include "SandboxSession.h"

#include "SandboxAccess.h"
#include "support/Await.h"

#include <QUuid>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Keycutter::Bench {

namespace {

//! The sample sign-in of a service's first method: its fields are members of what the sandbox
//! tells.
Credentials
signInTo(const SignInMethod& method, const QJsonValue& description, Connection& connection)
{
    QStringList needed;
    for (const CredentialField& field : method.fields) {
        if (!field.optional)
            needed.append(field.id);
    }
    const QJsonObject sample = SandboxAccess::firstWith(description, needed);
    Credentials credentials;
    connection.method = method.id;
    for (const CredentialField& field : method.fields) {
        const QString text = sample.value(field.id).toString();
        if (field.secret)
            credentials[field.id] = SecretText(text);
        else if (!field.optional)
            connection.fields.insert(field.id, text);
    }
    return credentials;
}

} // namespace

bool SandboxSession::start(const QStringList& switches, const QString& serviceId)
{
    m_serviceId = serviceId;
    registerServices(m_registry);
    const Service* service = m_registry.find(serviceId);
    if (!service || !m_sandbox.start(switches)) {
        std::fputs("The sandbox could not be started.\n", stderr);
        return false;
    }
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.serviceId = serviceId;
    connection.site = baseUrl();
    Credentials credentials = signInTo(
        service->descriptor().methods.constFirst(), m_sandbox.description().value(serviceId),
        connection);
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
