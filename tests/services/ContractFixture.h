// SPDX-License-Identifier: MIT
#pragma once

#include "ServiceCase.h"
#include "support/Await.h"
#include "support/FaultProxy.h"

namespace Keycutter::Test {

//! One service of serviceCases() with a fresh sandbox and a proxy before it. For tests whose rows
//! have a column "service".
class ContractFixture
{
public:
    static constexpr auto usual = std::chrono::milliseconds(3000);

    //! Adds the column and one row for each service.
    static void addCases();

    //! Starts the sandbox and the proxy for the service of that number.
    void start(int service);
    void stop();
    //! Gives a session that goes through the proxy, signed in by the service's first method; the
    //! proxy has seen nothing. False when something goes wrong.
    [[nodiscard]] bool open(std::chrono::milliseconds timeout = usual);
    //! Gives the sandbox the further data of ServiceCase::fixture.
    [[nodiscard]] bool prepare();

    //! The service's base URL, behind the proxy.
    [[nodiscard]] QUrl site() const;
    [[nodiscard]] SignInCase firstSignIn() const;
    [[nodiscard]] std::unique_ptr<Session> sessionTo(
        const QUrl& url, const SignInCase& signIn, Credentials credentials,
        std::chrono::milliseconds timeout = usual) const;

    //! @p location with the ids of what it names.
    [[nodiscard]] Location placed(const Location& location) const;
    [[nodiscard]] std::optional<Secret> find(const Location& location, const QString& key);
    //! A call for copies of these keys of the source; the proxy has seen nothing then.
    [[nodiscard]] DuplicateCall callFor(const QStringList& keys);
    //! Whether the copy of @p key is at the destination.
    [[nodiscard]] bool isCopied(const QString& key);
    //! Duplicate calls that the proxy saw, and that reached the service.
    [[nodiscard]] int duplicatesSeen() const;
    [[nodiscard]] int duplicatesDone() const;

    ServiceCase row;
    std::unique_ptr<Sandbox::Server> sandbox;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Session> session;
    QList<Project> projects;
};

//! The environment of that name or id.
[[nodiscard]] const Environment* findEnvironment(const Project& project, const QString& nameOrId);

} // namespace Keycutter::Test
