// SPDX-License-Identifier: MIT
#pragma once

#include "http/HttpClient.h"
#include "services/infisical/InfisicalAuth.h"
#include "services/infisical/InfisicalRequests.h"

namespace Keycutter {

//! What the jobs of one session share. Outlives them.
struct InfisicalApi
{
    InfisicalApi(
        const Connection& connection, Credentials credentials, std::shared_ptr<Clock> clock);

    InfisicalRequests requests;
    std::shared_ptr<Clock> clock;
    HttpClient client;
    InfisicalAuth auth;
};

} // namespace Keycutter
