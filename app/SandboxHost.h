// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/Result.h"
#include "domain/SecretText.h"
#include "services/ServiceRegistry.h"

#include <QJsonObject>

#include <memory>

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

    //! Starts the server where it does not run yet. The first service of @p registry that it
    //! serves is the one to sign in to.
    [[nodiscard]] Result<Access> start(const ServiceRegistry& registry);

private:
    std::unique_ptr<Sandbox::Server> m_server;
    QString m_connectionId;
};

} // namespace Keycutter
