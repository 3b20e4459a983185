// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"
#include "SandboxClient.h"

#include <QStringList>

//! A running sandbox and the Cloudflare account that most tests work in.
class CloudflareFixture
{
public:
    using Headers = SandboxClient::Headers;

    explicit CloudflareFixture(const Sandbox::Options& options = smallOptions());

    //! Sample data with only a handful of secrets in the other service's large folder.
    [[nodiscard]] static Sandbox::Options smallOptions();

    [[nodiscard]] Sandbox::Server& server() { return m_server; }
    [[nodiscard]] SandboxClient& client() { return m_client; }

    //! The headers of one of Server::describe's credentials.
    [[nodiscard]] Headers as(const QString& who) const;
    [[nodiscard]] QString accountId(const QString& name = QStringLiteral("Acme")) const;
    //! Empty for an account without a store.
    [[nodiscard]] QString storeId(const QString& account = QStringLiteral("Acme")) const;

    // Paths below the service's prefix.
    [[nodiscard]] QString secretsPath() const;
    [[nodiscard]] QString duplicatePath(const QString& secretId) const;

    //! Sends as "admin", who may do everything; @p headers are added to it or replace it.
    Answer get(const QString& path, const Headers& headers = {});
    Answer send(
        const QByteArray& method, const QString& path, const QJsonValue& body,
        const Headers& headers = {});
    Answer duplicate(
        const QString& secretId, const QString& name, const Headers& headers = {},
        const QJsonObject& further = {});

    //! Every listed secret by name.
    [[nodiscard]] QHash<QString, QJsonObject> secrets();
    [[nodiscard]] QString secretId(const QString& name);
    //! POST /sandbox/fixtures/cloudflare; what it made.
    QJsonObject addFixture(const QJsonObject& fixture);

private:
    Sandbox::Server m_server;
    QJsonObject m_description;
    SandboxClient m_client;
};

//! The code of an answer's first error; 0 when it has none.
[[nodiscard]] int errorCode(const Answer& answer);
[[nodiscard]] QString errorMessage(const Answer& answer);
//! The names in an answer's result, as they come.
[[nodiscard]] QStringList secretNames(const Answer& answer);
