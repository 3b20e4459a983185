// SPDX-License-Identifier: MIT
#pragma once

#include "KeycutterProcess.h"
#include "services/ServiceRegistry.h"

#include <memory>

namespace Keycutter::Bench {

//! A sandbox in a process of its own and a session that is signed in to it.
class SandboxSession
{
public:
    //! Signs in to @p serviceId's half of it. False, with a line on standard error, when it could
    //! not be had.
    [[nodiscard]] bool
    start(const QStringList& switches, const QString& serviceId = QStringLiteral("infisical"));

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] const QList<Project>& projects() const { return m_projects; }
    [[nodiscard]] QUrl baseUrl() const { return m_sandbox.baseUrl(m_serviceId); }
    [[nodiscard]] QJsonObject description() const { return m_sandbox.description(); }

private:
    QString m_serviceId;
    SandboxProcess m_sandbox;
    ServiceRegistry m_registry;
    std::unique_ptr<Session> m_session;
    QList<Project> m_projects;
};

//! The project of that name; an empty one when there is none.
[[nodiscard]] Project projectNamed(const QList<Project>& projects, const QString& name);

} // namespace Keycutter::Bench
