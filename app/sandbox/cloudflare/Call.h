// SPDX-License-Identifier: MIT
#pragma once

#include "Service.h"
#include "cloudflare/Records.h"

namespace Sandbox::Cloudflare {

//! One request at its handler. Handlers throw ApiError.
struct Call
{
    Exchange& exchange;
    Records& records;
    //! Null at the verify routes when nobody has such a credential.
    const Credential* credential = nullptr;
    //! That of the path, where it names one.
    Account* account = nullptr;

    [[nodiscard]] const Request& request() const { return exchange.request; }
    [[nodiscard]] const CloudflareOptions& options() const { return exchange.options.cloudflare; }
    [[nodiscard]] QString query(const QString& name) const
    {
        return exchange.request.query.value(name);
    }
    [[nodiscard]] QString parameter(const QString& name) const
    {
        return exchange.parameters.value(name);
    }
};

//! What a route asks of the credential (contract 1.4, 2).
enum class Needs {
    //! Judges it itself.
    Verification,
    //! A valid one.
    SignIn,
    //! Secrets Store Read, or Write, on the path's account.
    Reading,
    //! Secrets Store Write on the path's account.
    Writing,
};

//! One route as the files of this folder list theirs, under the service's prefix.
struct Endpoint
{
    const char* method;
    const char* pattern;
    Needs needs;
    Response (*handler)(Call&);
    bool changesData = false;
};

using Endpoints = std::vector<Endpoint>;

} // namespace Sandbox::Cloudflare
