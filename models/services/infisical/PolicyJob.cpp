// SPDX-License-Identifier: MIT
#include "services/infisical/PolicyJob.h"

#include "services/common/ServiceCall.h"
#include "services/infisical/InfisicalErrors.h"
#include "services/infisical/InfisicalPolicy.h"

namespace Keycutter {

namespace {

//! The server answered, but not with a policy: it does not tell this sign-in.
bool isRefusal(const Error& error)
{
    return error.status != 0 && error.kind != ErrorKind::Unauthorised
        && error.kind != ErrorKind::Malformed;
}

} // namespace

PolicyJob::PolicyJob(InfisicalApi& api, Location location, QObject* parent)
    : SteppedJob<ApprovalPolicy>(parent)
    , m_api(api)
    , m_location(std::move(location))
{
    ask(m_api.requests.policy(m_location), false);
}

void PolicyJob::ask(const HttpRequest& request, bool isLast)
{
    const TokenKind kind = m_api.auth.kind();
    auto decode = [kind](const QByteArray& bytes, const QString& purpose) {
        return decodePolicy(bytes, kind, purpose);
    };
    step<ApprovalPolicy>(
        new ServiceCall<ApprovalPolicy>(m_api, request, decode, this),
        [this, isLast](const Result<ApprovalPolicy>& result) { answered(result, isLast); });
}

void PolicyJob::answered(const Result<ApprovalPolicy>& result, bool isLast)
{
    if (result || !isRefusal(result.error()))
        finish(result);
    else if (isRouteMissing(result.error()) && !isLast)
        ask(m_api.requests.olderPolicy(m_location), true);
    else
        finish(ApprovalPolicy{});
}

} // namespace Keycutter
