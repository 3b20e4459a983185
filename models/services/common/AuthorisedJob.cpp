// SPDX-License-Identifier: MIT
#include "services/common/AuthorisedJob.h"

#include "services/common/ErrorParts.h"
#include "services/common/SendAuthorised.h"

namespace Keycutter {

AuthorisedJob::AuthorisedJob(
    ServiceLink& link, HttpRequest request, QObject* parent, OnRefusal onRefusal)
    : SteppedJob<HttpReply>(parent)
    , m_link(link)
    , m_request(std::move(request))
    , m_onRefusal(onRefusal)
{
    begin();
}

void AuthorisedJob::begin()
{
    step<Lease>(m_link.authority().acquire(), [this](const Result<Lease>& lease) { send(lease); });
}

void AuthorisedJob::send(const Result<Lease>& lease)
{
    if (!lease) {
        Error error = lease.error();
        error.neverSent = true;
        finish(failure(std::move(error)));
        return;
    }
    step<HttpReply>(
        sendAuthorised(m_link.client, m_request, lease->headers),
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
    m_link.serverClock.heard(*answer, m_link.clock->now());
    if (answer->isSuccess()) {
        m_link.authority().accepted();
        finish(answer);
        return;
    }
    const Error error = m_link.errorOf(*answer, m_request.purpose, m_request.isMutating());
    if (!isSignInRefused(error) || m_onRefusal == OnRefusal::Answer) {
        finish(answer);
        return;
    }
    if (std::exchange(m_signedInAgain, true)) {
        m_link.authority().refuseForGood(error);
        finish(failure(error));
        return;
    }
    m_link.authority().refuse(serial, error);
    if (isCancelled())
        finish(failure(Error::of(ErrorKind::Cancelled, m_request.purpose)));
    else
        begin();
}

} // namespace Keycutter
