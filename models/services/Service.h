// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/Result.h"
#include "domain/SecretText.h"
#include "services/BrowserSignIn.h"
#include "services/ServiceDescriptor.h"
#include "services/Session.h"

#include <memory>

namespace Keycutter {

//! A kind of secret manager: what it is, and a maker of sessions.
class Service
{
public:
    Service() = default;
    virtual ~Service() = default;
    Q_DISABLE_COPY_MOVE(Service)

    [[nodiscard]] virtual const ServiceDescriptor& descriptor() const = 0;

    //! The base URL that @p typed means ("eu.infisical.com/api" -> "https://eu.infisical.com");
    //! an InvalidRequest error with field "site" when it means none.
    [[nodiscard]] virtual Result<QUrl> normaliseSite(const QString& typed) const = 0;

    //! A session that has not signed in yet.
    [[nodiscard]] virtual std::unique_ptr<Session>
    createSession(const Connection& connection, Credentials credentials) const = 0;

    //! The browser sign-in for @p connection's site; nullptr where no method usesBrowser.
    [[nodiscard]] virtual std::unique_ptr<BrowserSignIn>
    createBrowserSignIn(const Connection& connection) const = 0;
};

} // namespace Keycutter
