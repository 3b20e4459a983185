// SPDX-License-Identifier: MIT
#pragma once

#include "services/Service.h"
#include "services/ServiceRegistry.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace Keycutter::Test {

//! A session that signs in as its StubService says, and does nothing else.
class StubSession final : public Session
{
    Q_OBJECT

public:
    using SignIn = std::function<std::optional<Result<SignInReport>>(const Credentials&)>;

    StubSession(const ServiceDescriptor& descriptor, Credentials given, SignIn signsIn)
        : credentials(std::move(given))
        , m_descriptor(descriptor)
        , m_signIn(std::move(signsIn))
    {
    }

    const ServiceDescriptor& descriptor() const override { return m_descriptor; }
    JobOf<SignInReport>* signIn() override
    {
        auto* const job = new PromisedJob<SignInReport>(this);
        if (const auto answer = m_signIn(credentials)) {
            job->settle(*answer);
            if (*answer)
                Q_EMIT signInRestored();
        }
        return job;
    }
    void setCredentials(Credentials given) override { credentials = std::move(given); }
    void signOut() override { signedOut = true; }
    void suspend() override
    {
        credentials.clear();
        suspended = true;
    }
    JobOf<QList<Folder>>* listFolders(const Location& /*location*/) override
    {
        return unsupported<QList<Folder>>();
    }
    JobOf<Listing>* listSecrets(const Location& /*location*/) override
    {
        return unsupported<Listing>();
    }
    JobOf<ApprovalPolicy>* approvalPolicy(const Location& /*location*/) override
    {
        return unsupported<ApprovalPolicy>();
    }
    JobOf<Folder>* createFolder(const Location& /*location*/) override
    {
        return unsupported<Folder>();
    }
    JobOf<DuplicateReply>* duplicate(const DuplicateCall& /*call*/) override
    {
        return unsupported<DuplicateReply>();
    }
    JobOf<QList<Approval>>* approvalStates(const QList<ApprovalQuestion>& /*asked*/) override
    {
        return unsupported<QList<Approval>>();
    }
    Blame blame(const DuplicateCall& /*call*/, const Error& /*error*/) const override { return {}; }
    QUrl approvalPage(const Location& /*to*/, const Approval& /*approval*/) const override
    {
        return {};
    }
    QUrl secretsPage(const Location& /*location*/) const override { return {}; }
    QDateTime pausedUntil() const override { return {}; }
    qint64 sentCount() const override { return 0; }

    Credentials credentials;
    bool signedOut = false;
    bool suspended = false; //!< at least once

private:
    template <class T> JobOf<T>* unsupported()
    {
        auto* const job = new PromisedJob<T>(this);
        job->settle(failure(Error::of(ErrorKind::Unsupported, {})));
        return job;
    }

    const ServiceDescriptor& m_descriptor;
    SignIn m_signIn;
};

//! A service with one sign-in method ("token", of one secret field "token") and the projects that
//! the test gives it.
class StubService final : public Service
{
public:
    StubService()
    {
        m_descriptor.id = QStringLiteral("stub");
        m_descriptor.name = QStringLiteral("Stub");
        m_descriptor.icon = QStringLiteral("connection");
        m_descriptor.levels
            = {{QStringLiteral("Project"), QStringLiteral("Projects"), false,
                QStringLiteral("project"), QStringLiteral("projects")},
               {QStringLiteral("Environment"), QStringLiteral("Environments"), false,
                QStringLiteral("environment"), QStringLiteral("environments")}};
        SignInMethod method;
        method.id = QStringLiteral("token");
        CredentialField field;
        field.id = QStringLiteral("token");
        field.secret = true;
        method.fields = {field};
        m_descriptor.methods = {method};
        signIn = [this](const Credentials&) { return Result<SignInReport>(report); };
    }

    const ServiceDescriptor& descriptor() const override { return m_descriptor; }
    Result<QUrl> normaliseSite(const QString& typed) const override { return QUrl(typed); }
    std::unique_ptr<Session>
    createSession(const Connection& /*connection*/, Credentials credentials) const override
    {
        auto session = std::make_unique<StubSession>(
            m_descriptor, std::move(credentials),
            [this](const Credentials& given) { return signIn(given); });
        sessions.append(session.get());
        return session;
    }
    std::unique_ptr<BrowserSignIn> createBrowserSignIn(const Connection&) const override
    {
        return nullptr;
    }

    //! What signing in finds by default.
    SignInReport report;
    //! How signing in answers; nothing: never.
    StubSession::SignIn signIn;
    //! All sessions made so far.
    mutable QList<QPointer<StubSession>> sessions;

private:
    ServiceDescriptor m_descriptor;
};

} // namespace Keycutter::Test
