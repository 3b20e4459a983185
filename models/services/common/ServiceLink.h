// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpClient.h"
#include "services/common/Authority.h"
#include "services/common/ServerClock.h"

namespace Keycutter {

struct Connection;

//! How a session behaves beyond its connection; tests change it.
struct SessionTuning
{
    static constexpr std::chrono::milliseconds usualTimeout{std::chrono::seconds(60)};

    //! The system's when null.
    std::shared_ptr<Clock> clock;
    std::chrono::milliseconds timeout = usualTimeout;
    RetryPolicy retry;
    //! The system's proxy and authorities when null.
    std::shared_ptr<const NetworkSetup> network;
};

//! How to reach @p connection's site; with its own CA file, else that of @p tuning's network.
[[nodiscard]] HttpSettings httpSettings(const Connection& connection, const SessionTuning& tuning);

//! What the jobs of one session share, whatever the service. Outlives them.
struct ServiceLink
{
    explicit ServiceLink(const HttpSettings& settings);
    virtual ~ServiceLink();
    Q_DISABLE_COPY_MOVE(ServiceLink)

    [[nodiscard]] virtual Authority& authority() = 0;
    //! The Error that @p reply (not a success) means for what was @p tried. @p mutating: it may
    //! have had its effect all the same (OutcomeUnknown). Unauthorised with a status means that
    //! the sign-in, not the request, is at fault.
    [[nodiscard]] virtual Error
    errorOf(const HttpReply& reply, const QString& tried, bool mutating) const = 0;

    //! What the service, or a gateway before it, calls the request in @p reply's headers; may be
    //! empty.
    [[nodiscard]] virtual QString requestIdOf(const HttpReply& reply) const;

    std::shared_ptr<Clock> clock;
    HttpClient client;
    //! As the answers have told it.
    ServerClock serverClock;
};

} // namespace Keycutter
