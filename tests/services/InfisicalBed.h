// SPDX-License-Identifier: MIT
#pragma once

#include "ServiceCase.h"

#include <QJsonObject>

#include <memory>

namespace Keycutter::Test {

//! A sandbox and sign-ins to its Infisical part.
class InfisicalBed
{
public:
    //! False where the sandbox could not be started.
    [[nodiscard]] bool start(int largeFolder = 3);
    void stop() { m_sandbox.reset(); }

    [[nodiscard]] const QJsonObject& about() const { return m_about; }
    [[nodiscard]] int port() const { return m_sandbox->port(); }
    //! Changes the sandbox's switches; all are as usual after start().
    void change(const std::function<void(Sandbox::Options&)>& change);

    [[nodiscard]] Connection connectionBy(const QString& method) const;
    [[nodiscard]] std::unique_ptr<Session> identitySession(const QString& name) const;
    [[nodiscard]] std::unique_ptr<Session> personSession();
    //! A person's token, as the web page gets it.
    [[nodiscard]] QByteArray personToken(const QString& name);
    //! Posts @p body; an empty object when it is refused.
    QJsonObject post(const QString& path, const QJsonObject& body, const QByteArray& token = {});

    //! A place in a project.
    [[nodiscard]] Location
    at(const QString& environment, const QString& path,
       const QString& project = QStringLiteral("storefront")) const;
    //! Requests that the sandbox has got, by "METHOD /route".
    [[nodiscard]] QHash<QString, int> requestCounts() const { return m_sandbox->requestCounts(); }
    //! Copies of the secrets of dev:/app with those @p keys.
    [[nodiscard]] DuplicateCall
    callTo(Session& session, const Location& to, const QStringList& keys) const;

private:
    [[nodiscard]] QUrl site() const { return m_sandbox->baseUrl(QStringLiteral("infisical")); }
    [[nodiscard]] QString projectId(const QString& name) const;

    Sandbox::Options m_options;
    std::unique_ptr<Sandbox::Server> m_sandbox;
    QJsonObject m_about;
};

} // namespace Keycutter::Test
