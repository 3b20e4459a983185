// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpClient.h"
#include "services/infisical/InfisicalAuth.h"
#include "services/infisical/InfisicalRequests.h"

namespace Keycutter {

//! How a session behaves beyond its connection; tests change it.
struct InfisicalTuning
{
    //! The system's when null.
    std::shared_ptr<Clock> clock;
    std::chrono::milliseconds timeout = InfisicalRequests::usualTimeout;
    RetryPolicy retry;
};

//! What the jobs of one session share. Outlives them.
struct InfisicalApi
{
    InfisicalApi(
        const Connection& connection, Credentials credentials, const InfisicalTuning& tuning);

    InfisicalRequests requests;
    std::shared_ptr<Clock> clock;
    HttpClient client;
    InfisicalAuth auth;
};

} // namespace Keycutter
