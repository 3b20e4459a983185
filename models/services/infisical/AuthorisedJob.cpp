// SPDX-License-Identifier: MIT
#include "services/infisical/AuthorisedJob.h"

#include "services/infisical/InfisicalErrors.h"

namespace Keycutter {

AuthorisedJob::AuthorisedJob(InfisicalApi& api, HttpRequest request, QObject* parent)
    : SteppedJob<HttpReply>(parent)
    , m_api(api)
    , m_request(std::move(request))
{
    begin();
}

void AuthorisedJob::begin()
{
    step<TokenLease>(
        m_api.auth.acquire(), [this](const Result<TokenLease>& lease) { send(lease); });
}

void AuthorisedJob::send(const Result<TokenLease>& lease)
{
    if (!lease) {
        finish(failure(lease.error()));
        return;
    }
    HttpRequest request = m_request;
    request.headers.append(authorizationHeader(lease->token->reveal()));
    step<HttpReply>(
        m_api.client.send(std::move(request)),
        [this, serial = lease->serial](const Result<HttpReply>& answer) {
            answered(serial, answer);
        },
        CancelRule::KeepSuccess);
}

void AuthorisedJob::answered(int serial, const Result<HttpReply>& answer)
{
    if (!answer) {
        finish(answer);
        return;
    }
    if (answer->isSuccess()) {
        m_api.auth.accepted();
        finish(answer);
        return;
    }
    const Error error = errorOf(*answer, m_request.purpose, m_request.isMutating());
    if (!isTokenError(error)) {
        finish(answer);
        return;
    }
    if (std::exchange(m_signedInAgain, true)) {
        m_api.auth.refuseForGood(error);
        finish(failure(error));
        return;
    }
    m_api.auth.refuse(serial, error);
    if (isCancelled())
        finish(failure(Error::of(ErrorKind::Cancelled, m_request.purpose)));
    else
        begin();
}

} // namespace Keycutter
