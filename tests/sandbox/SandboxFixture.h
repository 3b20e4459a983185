// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"
#include "SandboxClient.h"

#include <memory>

//! A running sandbox with sample data, and the project that most tests work in.
class SandboxFixture
{
public:
    explicit SandboxFixture(Sandbox::Options options = smallOptions());

    //! Sample data with only a handful of secrets in the large folder.
    [[nodiscard]] static Sandbox::Options smallOptions();

    [[nodiscard]] Sandbox::Server& server() { return m_server; }
    //! Signed in as one of Server::describe's credentials.
    [[nodiscard]] std::unique_ptr<SandboxClient> client(const QString& who);
    [[nodiscard]] QJsonObject credentials(const QString& who) const;
    [[nodiscard]] QString projectId(const QString& name = QStringLiteral("storefront")) const;
    [[nodiscard]] QString organizationId() const;

    //! The listed secrets by key, with values, references not resolved.
    [[nodiscard]] QHash<QString, QJsonObject>
    secrets(SandboxClient& client, const QString& environment, const QString& path);
    //! POST /sandbox/fixtures/infisical; its answer.
    QJsonObject addFixture(const QJsonObject& fixture);
    //! Sets rules of a project as such a fixture does.
    void setRules(const QJsonObject& rules);
    //! Adds secrets as POST /sandbox/fixtures/infisical does; their ids.
    QStringList addSecrets(const QJsonArray& secrets);

    //! A duplicate's body: all attributes on, dev:/app to staging:/app.
    [[nodiscard]] QJsonObject order(const QStringList& secretIds) const;
    Answer duplicate(
        SandboxClient& client, const QJsonObject& order,
        const SandboxClient::Headers& headers = {});

private:
    Sandbox::Server m_server;
    QJsonObject m_description;
};
