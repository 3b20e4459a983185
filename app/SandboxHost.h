// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/Result.h"
#include "domain/SecretText.h"
#include "services/ServiceRegistry.h"

#include <QHash>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace Sandbox {
class Server;
}

namespace Keycutter {

//! The sandbox inside the program: starts it once, stops it at the end, and says how to sign in.
class SandboxHost
{
public:
    //! A connection that lives as long as the program, and what it signs in with.
    struct Access
    {
        Connection connection;
        Credentials credentials;
    };

    //! Where its sample data is.
    [[nodiscard]] static QString sampleProject() { return QStringLiteral("storefront"); }
    [[nodiscard]] static QString sampleEnvironment() { return QStringLiteral("dev"); }
    [[nodiscard]] static QString samplePath() { return QStringLiteral("/app"); }

    SandboxHost();
    ~SandboxHost();
    SandboxHost(const SandboxHost&) = delete;
    SandboxHost& operator=(const SandboxHost&) = delete;

    //! Starts the server where it does not run yet. A connection for each service of @p registry
    //! that it serves, in their order; the sample data is that of the first.
    [[nodiscard]] Result<std::vector<Access>> start(const ServiceRegistry& registry);

private:
    //! Empty where the sandbox does not serve @p service, or has no sign-in for it.
    [[nodiscard]] std::optional<Access>
    accessTo(const ServiceDescriptor& service, const QJsonObject& description);

    std::unique_ptr<Sandbox::Server> m_server;
    //! By service, the same for the life of the program.
    QHash<QString, QString> m_connectionIds;
};

} // namespace Keycutter
