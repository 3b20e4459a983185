// SPDX-License-Identifier: MIT
#include "services/cloudflare/CloudflareSession.h"

#include "services/cloudflare/CloudflareBlame.h"
#include "services/cloudflare/CloudflareDescriptor.h"
#include "services/cloudflare/CloudflareListingJob.h"
#include "services/cloudflare/CloudflareSecrets.h"
#include "services/cloudflare/CloudflareSignInJob.h"
#include "services/common/ServiceCall.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

Error hasNoFolders()
{
    Error error = Error::of(
        ErrorKind::Unsupported, QCoreApplication::translate("Cloudflare", "Creating a folder"),
        QCoreApplication::translate("Cloudflare", "Cloudflare's stores have no folders."));
    error.next = QCoreApplication::translate("Cloudflare", "Choose the store itself.");
    return error;
}

//! Why @p call is not one that Cloudflare could carry out; empty when it is. An empty id would make
//! another route of it (contract 10.16).
QString problemOf(const DuplicateCall& call)
{
    if (call.items.size() != 1)
        return QCoreApplication::translate(
            "Cloudflare", "Cloudflare duplicates one secret with each call.");
    if (call.from != call.to || call.overwrite)
        return QCoreApplication::translate(
            "Cloudflare", "Cloudflare duplicates only within a store, and overwrites nothing.");
    if (call.from.projectId.isEmpty() || call.from.environment.isEmpty()
        || call.items.constFirst().sourceId.isEmpty())
        return QCoreApplication::translate(
            "Cloudflare", "The account, the store or the secret is not known.");
    return {};
}

} // namespace

CloudflareSession::CloudflareSession(
    ServiceDescriptor descriptor, const Connection& connection, Credentials credentials,
    const SessionTuning& tuning)
    : LinkedSession(
        std::move(descriptor),
        std::make_unique<CloudflareApi>(connection, std::move(credentials), tuning))
    , m_site(connection.site)
    , m_email(connection.fields.value(CloudflareMethod::emailField).trimmed())
{
}

CloudflareSession::~CloudflareSession() = default;

JobOf<SignInReport>* CloudflareSession::signIn()
{
    m_link->auth.tryAgain();
    m_link->accountsWithoutQuota.clear();
    auto* job = new CloudflareSignInJob(*m_link, m_email, this);
    job->onFinished(this, [this](const Result<SignInReport>& result) {
        if (result)
            m_link->auth.confirm();
    });
    return job;
}

JobOf<QList<Folder>>* CloudflareSession::listFolders(const Location&)
{
    return settled<QList<Folder>>(QList<Folder>());
}

JobOf<Listing>* CloudflareSession::listSecrets(const Location& location)
{
    return new CloudflareListingJob(*m_link, location, true, this);
}

JobOf<Listing>* CloudflareSession::lookUpSecrets(const Location& location)
{
    return new CloudflareListingJob(*m_link, location, false, this);
}

JobOf<ApprovalPolicy>* CloudflareSession::approvalPolicy(const Location&)
{
    ApprovalPolicy policy;
    policy.need = ApprovalPolicy::Need::None;
    return settled<ApprovalPolicy>(policy);
}

JobOf<Folder>* CloudflareSession::createFolder(const Location&)
{
    return settled<Folder>(failure(hasNoFolders()));
}

JobOf<DuplicateReply>* CloudflareSession::duplicate(const DuplicateCall& call)
{
    if (const QString problem = problemOf(call); !problem.isEmpty()) {
        return settled<DuplicateReply>(failure(Error::of(
            ErrorKind::InvalidRequest,
            QCoreApplication::translate("Cloudflare", "Duplicating a secret"), problem)));
    }
    const DuplicateItem item = call.items.constFirst();
    auto decode = [item](const QByteArray& bytes, const QString& purpose) {
        return decodeCopy(bytes, item, purpose);
    };
    return new ServiceCall<DuplicateReply>(
        *m_link, m_link->requests.duplicate(call.from, item), decode, this);
}

JobOf<QList<Approval>>* CloudflareSession::approvalStates(const QList<ApprovalQuestion>&)
{
    return settled<QList<Approval>>(QList<Approval>());
}

JobOf<ChangeReply>* CloudflareSession::removeSecrets(const RemoveCall& call)
{
    const QString tried = QCoreApplication::translate("Cloudflare", "Deleting a secret");
    const bool isComplete = call.items.size() == 1 && !call.at.projectId.isEmpty()
        && !call.at.environment.isEmpty() && !call.items.constFirst().id.isEmpty();
    if (!isComplete) {
        // An empty id would make another route of it (contract 10.16).
        return settled<ChangeReply>(failure(Error::of(
            ErrorKind::InvalidRequest, tried,
            QCoreApplication::translate(
                "Cloudflare", "Cloudflare deletes one secret with each call, by its id."))));
    }
    return new ServiceCall<ChangeReply>(
        *m_link, m_link->requests.removeSecret(call.at, call.items.constFirst().id), decodeRemoval,
        this);
}

Blame CloudflareSession::blame(const DuplicateCall& call, const Error& error) const
{
    return cloudflareBlame(call, error);
}

QUrl CloudflareSession::approvalPage(const Location&, const Approval&) const
{
    return {};
}

QUrl CloudflareSession::secretsPage(const Location&) const
{
    return dashboardPage(m_site);
}

std::optional<CallLimit> CloudflareSession::copyLimit() const
{
    return m_link->client.limitOf({}); // one counter has all requests
}

} // namespace Keycutter
