// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalSession.h"

#include "services/common/LagTolerantJob.h"
#include "services/common/ServiceCall.h"
#include "services/infisical/ApprovalDetailsJob.h"
#include "services/infisical/ApprovalListJob.h"
#include "services/infisical/CreateFolderJob.h"
#include "services/infisical/InfisicalApproval.h"
#include "services/infisical/InfisicalBlame.h"
#include "services/infisical/InfisicalChange.h"
#include "services/infisical/InfisicalDuplicateReply.h"
#include "services/infisical/InfisicalFolders.h"
#include "services/infisical/ListSecretsJob.h"
#include "services/infisical/PolicyJob.h"
#include "services/infisical/RestoreJob.h"
#include "services/infisical/SignInJob.h"

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

//! With the path as the server compares it: exactly, character by character (contract 7).
Location exact(Location location)
{
    location.path = normalisedPath(location.path);
    return location;
}

//! The destination folder was not found. Said before anything is written (contract 3.2).
bool isDestinationMissing(const Error& error)
{
    return error.kind == ErrorKind::NotFound
        && (error.said.startsWith("Destination folder with path"_L1)
            || error.said.startsWith("Folder not found for the environment slug"_L1));
}

} // namespace

InfisicalSession::InfisicalSession(
    ServiceDescriptor descriptor, const Connection& connection, Credentials credentials,
    const SessionTuning& tuning)
    : LinkedSession(
        std::move(descriptor),
        std::make_unique<InfisicalApi>(connection, std::move(credentials), tuning))
{
}

InfisicalSession::~InfisicalSession() = default;

JobOf<SignInReport>* InfisicalSession::signIn()
{
    m_link->auth.tryAgain();
    auto* job = new SignInJob(*m_link, this);
    job->onFinished(this, [this](const Result<SignInReport>& result) {
        if (result)
            rememberOrganisations(result->projects);
    });
    return job;
}

JobOf<QList<Folder>>* InfisicalSession::listFolders(const Location& location)
{
    const Location place = exact(location);
    auto decode = [path = place.path](const QByteArray& bytes, const QString& purpose) {
        return decodeFolders(bytes, path, purpose);
    };
    return new ServiceCall<QList<Folder>>(*m_link, m_link->requests.folders(place), decode, this);
}

JobOf<Listing>* InfisicalSession::listSecrets(const Location& location)
{
    const Location place = exact(location);
    return new LagTolerantJob<Listing>(
        [this, place]() -> JobOf<Listing>* { return new ListSecretsJob(*m_link, place, this); },
        [this, place](const Error& error) {
            return error.kind == ErrorKind::NotFound && isFresh(place);
        },
        *m_link->clock, this);
}

JobOf<ApprovalPolicy>* InfisicalSession::approvalPolicy(const Location& location)
{
    return new PolicyJob(*m_link, exact(location), this);
}

JobOf<Folder>* InfisicalSession::createFolder(const Location& location)
{
    const Location place = exact(location);
    auto* job = new CreateFolderJob(*m_link, place, this);
    job->onFinished(this, [this, place](const Result<Folder>& result) {
        if (result)
            m_freshFolders.add(place, m_link->clock->now());
    });
    return job;
}

JobOf<DuplicateReply>* InfisicalSession::duplicate(const DuplicateCall& call)
{
    DuplicateCall placed = call;
    placed.from = exact(call.from);
    placed.to = exact(call.to);
    return new LagTolerantJob<DuplicateReply>(
        [this, placed]() -> JobOf<DuplicateReply>* {
            return new ServiceCall<DuplicateReply>(
                *m_link, m_link->requests.duplicate(placed), decodeDuplicateReply, this);
        },
        [this, to = placed.to](const Error& error) {
            return isDestinationMissing(error) && isFresh(to);
        },
        *m_link->clock, this);
}

JobOf<QList<Approval>>* InfisicalSession::approvalStates(const QList<ApprovalQuestion>& asked)
{
    QList<ApprovalQuestion> exactly = asked;
    for (ApprovalQuestion& question : exactly)
        question.to = exact(question.to);
    // The list is closed to identities; whoever may read it gets no values.
    if (m_link->auth.kind() == TokenKind::Identity)
        return new ApprovalDetailsJob(*m_link, exactly, this);
    return new ApprovalListJob(*m_link, exactly, this);
}

JobOf<ChangeReply>* InfisicalSession::removeSecrets(const RemoveCall& call)
{
    RemoveCall placed = call;
    placed.at = exact(call.at);
    return new ServiceCall<ChangeReply>(
        *m_link, m_link->requests.removeSecrets(placed), decodeChange, this);
}

JobOf<void>* InfisicalSession::checkVersion(const SecretVersion& version)
{
    SecretVersion placed = version;
    placed.at = exact(version.at);
    auto decode = [placed](const QByteArray& bytes, const QString& purpose) {
        return checkVersionOf(placed, bytes, purpose);
    };
    return new ServiceCall<void>(*m_link, m_link->requests.version(placed, false), decode, this);
}

JobOf<ChangeReply>* InfisicalSession::restoreVersion(const RestoreCall& call)
{
    RestoreCall placed = call;
    placed.from.at = exact(call.from.at);
    return new RestoreJob(*m_link, placed, this);
}

JobOf<Approval>* InfisicalSession::closeApproval(const Approval& known)
{
    return new ServiceCall<Approval>(
        *m_link, m_link->requests.closeApproval(known.id), decodeApproval, this);
}

QString InfisicalSession::whyNotCloseApprovals() const
{
    if (m_link->auth.kind() == TokenKind::User)
        return {};
    return tr("Only a person may close an approval request, and this sign-in is a machine "
              "identity’s.");
}

Blame InfisicalSession::blame(const DuplicateCall& call, const Error& error) const
{
    return blameOf(call, error);
}

QUrl InfisicalSession::approvalPage(const Location& to, const Approval& approval) const
{
    const QString organisation = m_organisationOfProject.value(to.projectId);
    if (organisation.isEmpty() || approval.id.isEmpty())
        return {};
    return m_link->requests.approvalPage(organisation, to.projectId, approval.id);
}

QUrl InfisicalSession::secretsPage(const Location& location) const
{
    const QString organisation = m_organisationOfProject.value(location.projectId);
    if (organisation.isEmpty())
        return {};
    return m_link->requests.secretsPage(organisation, exact(location));
}

std::optional<CallLimit> InfisicalSession::copyLimit() const
{
    return m_link->client.limitOf(m_link->requests.duplicate({}));
}

void InfisicalSession::rememberOrganisations(const QList<Project>& projects)
{
    for (const Project& project : projects)
        m_organisationOfProject.insert(project.id, project.organisationId);
}

bool InfisicalSession::isFresh(const Location& location) const
{
    return m_freshFolders.contains(location, m_link->clock->now());
}

} // namespace Keycutter
