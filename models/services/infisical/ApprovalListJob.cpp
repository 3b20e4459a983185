// SPDX-License-Identifier: MIT
#include "services/infisical/ApprovalListJob.h"

#include "services/common/ServiceCall.h"
#include "services/infisical/InfisicalSecrets.h"

#include <algorithm>

namespace Keycutter {

namespace {

//! Approval requests further back than that are not looked for.
constexpr qint64 furthestBack = qint64(10) * InfisicalRequests::approvalsPerPage;

//! The keys of @p wanted that @p listing does not have under one of @p writtenIds; none where a
//! secret that was written is gone by now, since its key cannot be told then.
std::optional<QStringList>
notWritten(const QStringList& wanted, const QStringList& writtenIds, const Listing& listing)
{
    QStringList written;
    for (const Secret& secret : listing.secrets) {
        if (writtenIds.contains(secret.id))
            written.append(secret.key);
    }
    if (written.size() != writtenIds.size())
        return std::nullopt;
    QStringList left;
    std::ranges::copy_if(wanted, std::back_inserter(left), [&written](const QString& key) {
        return !written.contains(key);
    });
    return left;
}

void setNotWritten(Approval& approval, const QStringList& keys)
{
    approval.notWritten = keys;
    approval.notWrittenUnclear = false;
}

} // namespace

ApprovalListJob::ApprovalListJob(InfisicalApi& api, QList<ApprovalQuestion> asked, QObject* parent)
    : SteppedJob<QList<Approval>>(parent)
    , m_api(api)
    , m_open(std::move(asked))
{
    askNextProject();
}

void ApprovalListJob::askNextProject()
{
    if (m_open.isEmpty())
        return askNextDestination();
    m_project = m_open.constFirst().to.projectId;
    askPage(0);
}

void ApprovalListJob::askPage(qint64 offset)
{
    step<ApprovalPage>(
        new ServiceCall<ApprovalPage>(
            m_api, m_api.requests.approvals(m_project, offset), decodeApprovals, this),
        [this, offset](const Result<ApprovalPage>& page) { takePage(page, offset); });
}

void ApprovalListJob::takePage(const Result<ApprovalPage>& page, qint64 offset)
{
    if (!page)
        return nothingIsListed(page.error());
    for (const ListedApproval& listed : page->approvals)
        takeListed(listed);
    const qint64 next = offset + InfisicalRequests::approvalsPerPage;
    const bool wanted = std::ranges::any_of(m_open, [this](const ApprovalQuestion& question) {
        return question.to.projectId == m_project;
    });
    if (wanted && next < page->total && next < furthestBack && !page->approvals.isEmpty())
        return askPage(next);
    giveUpProject();
}

void ApprovalListJob::takeListed(const ListedApproval& listed)
{
    const auto asked
        = std::ranges::find(m_open, listed.approval.id, [](const ApprovalQuestion& question) {
              return question.known.id;
          });
    if (asked == m_open.end())
        return;
    Found found{*asked, listed};
    m_open.erase(asked);
    Approval& approval = found.listed.approval;
    const bool unclear = approval.state == Approval::State::MergedWithConflicts
        && found.listed.writtenIds.has_value();
    if (unclear && found.listed.writtenIds->isEmpty())
        setNotWritten(approval, found.question.keys);
    else if (unclear)
        return m_unclear.append(found);
    m_states.append(approval);
}

void ApprovalListJob::nothingIsListed(const Error& error)
{
    if (error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Unsupported)
        return giveUpProject();
    m_error = error;
    m_open.removeIf(
        [this](const ApprovalQuestion& question) { return question.to.projectId == m_project; });
    askNextProject();
}

//! What the list does not show to this sign-in cannot be read with it.
void ApprovalListJob::giveUpProject()
{
    for (const ApprovalQuestion& question : std::as_const(m_open)) {
        if (question.to.projectId != m_project)
            continue;
        m_states.append(question.known);
        m_states.last().state = Approval::State::Unreadable;
    }
    m_open.removeIf(
        [this](const ApprovalQuestion& question) { return question.to.projectId == m_project; });
    askNextProject();
}

void ApprovalListJob::askNextDestination()
{
    if (m_unclear.isEmpty()) {
        if (m_states.isEmpty() && m_error)
            finish(failure(*m_error));
        else
            finish(m_states);
        return;
    }
    const Found found = m_unclear.takeFirst();
    step<Listing>(
        new ServiceCall<Listing>(
            m_api, m_api.requests.secrets(found.question.to), decodeSecrets, this),
        [this, found](const Result<Listing>& listing) { takeDestination(found, listing); });
}

void ApprovalListJob::takeDestination(const Found& found, const Result<Listing>& listing)
{
    Approval approval = found.listed.approval;
    if (listing) {
        const auto keys = notWritten(found.question.keys, *found.listed.writtenIds, *listing);
        if (keys)
            setNotWritten(approval, *keys);
    }
    m_states.append(approval);
    askNextDestination();
}

} // namespace Keycutter
