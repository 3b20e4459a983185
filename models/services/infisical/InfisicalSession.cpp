// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalSession.h"

#include "services/infisical/CreateFolderJob.h"
#include "services/infisical/InfisicalApproval.h"
#include "services/infisical/InfisicalBlame.h"
#include "services/infisical/InfisicalCall.h"
#include "services/infisical/InfisicalDuplicateReply.h"
#include "services/infisical/InfisicalFolders.h"
#include "services/infisical/LagTolerantJob.h"
#include "services/infisical/ListSecretsJob.h"
#include "services/infisical/MappedJob.h"
#include "services/infisical/PolicyJob.h"
#include "services/infisical/ProjectsJob.h"
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
    const InfisicalTuning& tuning)
    : m_descriptor(std::move(descriptor))
    , m_api(std::make_unique<InfisicalApi>(connection, std::move(credentials), tuning))
{
    connect(&m_api->auth, &InfisicalAuth::lost, this, &Session::signInRequired);
    connect(&m_api->auth, &InfisicalAuth::restored, this, &Session::signInRestored);
    connect(&m_api->client, &HttpClient::paused, this, &Session::paused);
    connect(&m_api->client, &HttpClient::resumed, this, &Session::resumed);
}

InfisicalSession::~InfisicalSession() = default;

JobOf<SignInReport>* InfisicalSession::signIn()
{
    m_api->auth.tryAgain();
    auto* job = new SignInJob(*m_api, this);
    job->onFinished(this, [this](const Result<SignInReport>& result) {
        if (result)
            rememberOrganisations(result->projects);
    });
    return job;
}

void InfisicalSession::setCredentials(Credentials credentials)
{
    m_api->auth.setCredentials(std::move(credentials));
}

void InfisicalSession::signOut()
{
    m_api->auth.signOut();
}

JobOf<QList<Project>>* InfisicalSession::listProjects()
{
    auto* job = new ProjectsJob(*m_api, this);
    job->onFinished(this, [this](const Result<QList<Project>>& result) {
        if (result)
            rememberOrganisations(*result);
    });
    return job;
}

JobOf<QList<Folder>>* InfisicalSession::listFolders(const Location& location)
{
    const Location place = exact(location);
    auto decode = [path = place.path](const QByteArray& bytes, const QString& purpose) {
        return decodeFolders(bytes, path, purpose);
    };
    return new InfisicalCall<QList<Folder>>(*m_api, m_api->requests.folders(place), decode, this);
}

JobOf<Listing>* InfisicalSession::listSecrets(const Location& location)
{
    const Location place = exact(location);
    return new LagTolerantJob<Listing>(
        [this, place]() -> JobOf<Listing>* { return new ListSecretsJob(*m_api, place, this); },
        [this, place](const Error& error) {
            return error.kind == ErrorKind::NotFound && isFresh(place);
        },
        *m_api->clock, this);
}

JobOf<ApprovalPolicy>* InfisicalSession::approvalPolicy(const Location& location)
{
    return new PolicyJob(*m_api, exact(location), this);
}

JobOf<Folder>* InfisicalSession::createFolder(const Location& location)
{
    const Location place = exact(location);
    auto* job = new CreateFolderJob(*m_api, place, this);
    job->onFinished(this, [this, place](const Result<Folder>& result) {
        if (result)
            m_freshFolders.add(place, m_api->clock->now());
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
            return new InfisicalCall<DuplicateReply>(
                *m_api, m_api->requests.duplicate(placed), decodeDuplicateReply, this);
        },
        [this, to = placed.to](const Error& error) {
            return isDestinationMissing(error) && isFresh(to);
        },
        *m_api->clock, this);
}

JobOf<Approval>* InfisicalSession::approvalState(const Approval& known)
{
    auto* call = new InfisicalCall<Approval>(
        *m_api, m_api->requests.approval(known.id), decodeApproval, this);
    return new MappedJob<Approval>(
        call,
        [this, known](const Result<Approval>& result) { return readableState(known, result); },
        this);
}

Result<Approval>
InfisicalSession::readableState(const Approval& known, const Result<Approval>& result) const
{
    if (result)
        return result;
    // Identities get a 404 or 403 on servers that let only persons read (contract 1.6).
    const ErrorKind kind = result.error().kind;
    const bool isPerson = m_api->auth.kind() == TokenKind::User;
    const bool mayNotRead = kind == ErrorKind::Forbidden || kind == ErrorKind::Unsupported
        || (kind == ErrorKind::NotFound && !isPerson);
    if (!mayNotRead)
        return result;
    Approval unreadable = known;
    unreadable.state = Approval::State::Unreadable;
    return unreadable;
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
    return m_api->requests.approvalPage(organisation, to.projectId, approval.id);
}

QUrl InfisicalSession::secretsPage(const Location& location) const
{
    const QString organisation = m_organisationOfProject.value(location.projectId);
    if (organisation.isEmpty())
        return {};
    return m_api->requests.secretsPage(organisation, exact(location));
}

QDateTime InfisicalSession::pausedUntil() const
{
    return m_api->client.pausedUntil();
}

qint64 InfisicalSession::sentCount() const
{
    return m_api->client.sentCount();
}

void InfisicalSession::rememberOrganisations(const QList<Project>& projects)
{
    for (const Project& project : projects)
        m_organisationOfProject.insert(project.id, project.organisationId);
}

bool InfisicalSession::isFresh(const Location& location) const
{
    return m_freshFolders.contains(location, m_api->clock->now());
}

} // namespace Keycutter
