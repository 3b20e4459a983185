// SPDX-License-Identifier: MIT
#include "services/infisical/ApprovalDetailsJob.h"

#include "services/common/ServiceCall.h"
#include "services/infisical/InfisicalApproval.h"

#include <algorithm>

namespace Keycutter {

namespace {

constexpr qsizetype mostAtOnce = 10;

//! Servers that let only persons read answer identities with one of these (contract 1.6).
bool mayNotRead(const Error& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Unsupported
        || error.kind == ErrorKind::NotFound;
}

} // namespace

ApprovalDetailsJob::ApprovalDetailsJob(
    InfisicalApi& api, const QList<ApprovalQuestion>& asked, QObject* parent)
    : SteppedJob<QList<Approval>>(parent)
    , m_api(api)
    , m_open(asked.first(std::min(asked.size(), mostAtOnce)))
{
    askNext();
}

void ApprovalDetailsJob::askNext()
{
    if (m_open.isEmpty()) {
        if (m_states.isEmpty() && m_error)
            finish(failure(*m_error));
        else
            finish(m_states);
        return;
    }
    const Approval known = m_open.takeFirst().known;
    step<Approval>(
        new ServiceCall<Approval>(m_api, m_api.requests.approval(known.id), decodeApproval, this),
        [this, known](const Result<Approval>& result) { take(known, result); });
}

void ApprovalDetailsJob::take(const Approval& known, const Result<Approval>& result)
{
    if (result) {
        m_states.append(*result);
    } else if (mayNotRead(result.error())) {
        m_states.append(known);
        m_states.last().state = Approval::State::Unreadable;
    } else {
        m_error = result.error();
    }
    askNext();
}

} // namespace Keycutter
