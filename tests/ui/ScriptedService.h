// SPDX-License-Identifier: MIT
#pragma once

#include "FakeSession.h"
#include "services/BrowserSignIn.h"
#include "services/Service.h"

#include <QPointer>

#include <memory>

namespace Keycutter {

class ScriptedSession;
class FakeBrowserSignIn;

//! What the sessions of a ScriptedService do, and what they got.
struct ServiceScript
{
    //! What the next sign-ins answer with; none for success.
    std::optional<Error> signInError;
    //! Sign-ins do not answer until they are cancelled.
    bool signInHangs = false;
    SignInReport report;
    //! Called with each new session, for example to fill its vault.
    std::function<void(FakeSession&)> prepare;
    //! What paste() of a browser sign-in answers with.
    std::optional<Error> pasteError;

    //! Field ids of the credentials that the latest session was made with or given.
    QStringList credentialFields;
    QMap<QString, QByteArray> credentialTexts;
    Connection latestConnection;
    QPointer<ScriptedSession> latestSession;
    QPointer<FakeBrowserSignIn> browser;
    int signIns = 0;
};

//! A service that shows everything a form can have: two sites, a method with a plain and a secret
//! field, one with a token, one by the browser; folders, approvals, five attributes.
class ScriptedService final : public Service
{
public:
    explicit ScriptedService(
        std::shared_ptr<ServiceScript> script, const QString& id = QStringLiteral("fake"));

    [[nodiscard]] const ServiceDescriptor& descriptor() const override { return m_descriptor; }
    //! Makes a change to the descriptor, before anyone has seen it.
    [[nodiscard]] ServiceDescriptor& changeDescriptor() { return m_descriptor; }
    [[nodiscard]] Result<QUrl> normaliseSite(const QString& typed) const override;
    [[nodiscard]] std::unique_ptr<Session>
    createSession(const Connection& connection, Credentials credentials) const override;
    [[nodiscard]] std::unique_ptr<BrowserSignIn>
    createBrowserSignIn(const Connection& connection) const override;

private:
    ServiceDescriptor m_descriptor;
    std::shared_ptr<ServiceScript> m_script;
};

//! A FakeSession whose sign-in follows the script.
class ScriptedSession final : public FakeSession
{
    Q_OBJECT

public:
    ScriptedSession(std::shared_ptr<ServiceScript> script, const ServiceDescriptor& descriptor);

    [[nodiscard]] JobOf<SignInReport>* signIn() override;
    void setCredentials(Credentials credentials) override;

private:
    std::shared_ptr<ServiceScript> m_script;
};

//! A browser sign-in that the test makes arrive or fail.
class FakeBrowserSignIn final : public BrowserSignIn
{
    Q_OBJECT

public:
    explicit FakeBrowserSignIn(std::shared_ptr<ServiceScript> script);

    [[nodiscard]] Result<QUrl> start() override;
    [[nodiscard]] Result<void> paste(const QString& text) override;
    [[nodiscard]] Credentials takeCredentials() override;

    void arrive(const BrowserIdentity& identity);
    void fail(const Error& error);

private:
    std::shared_ptr<ServiceScript> m_script;
    bool m_arrived = false;
};

} // namespace Keycutter
