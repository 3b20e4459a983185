// SPDX-License-Identifier: MIT
#include "plan/PlanBuilder.h"

#include "plan/Planner.h"
#include "services/ServiceDescriptor.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keycutter {

namespace {

using Status = DestinationInfo::Status;

void cancelAll(const QList<QPointer<Job>>& jobs)
{
    for (const QPointer<Job>& job : jobs) {
        if (job)
            job->cancel();
    }
}

DestinationInfo notListed(const Error& error)
{
    DestinationInfo info;
    info.status = Status::NotListed;
    info.error = error;
    return info;
}

QString lookingAt(const Location& location)
{
    return QCoreApplication::translate("PlanBuilder", "Looking at %1").arg(toText(location));
}

} // namespace

PlanBuilder::PlanBuilder(
    Session& session, const Location& from, const QList<Secret>& secrets,
    const QString& notWritable, QObject* parent)
    : PlanBuilder(session, PlanInput{from, secrets, {}, {}, {}, notWritable, std::nullopt}, parent)
{
}

PlanBuilder::PlanBuilder(Session& session, const PlanInput& start, QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_input(start)
{
    connect(&session, &QObject::destroyed, this, &PlanBuilder::sessionGone);
    connect(&session, &Session::signInRestored, this, &PlanBuilder::lookAgain);
    for (Destination& destination : m_input.destinations)
        destination.info = {};
    m_looks.resize(m_input.destinations.size());
    for (int i = 0; i < m_looks.size(); ++i)
        look(i);
    m_plan = makePlan(m_input);
}

PlanBuilder::~PlanBuilder()
{
    for (const Look& one : std::as_const(m_looks))
        cancelAll(one.jobs);
}

void PlanBuilder::addDestination(const Location& location)
{
    m_input.destinations.append({location, {}});
    m_looks.append(Look());
    look(static_cast<int>(m_looks.size()) - 1);
    replan();
}

void PlanBuilder::setDestination(int index, const Location& location)
{
    if (m_input.destinations[index].location == location)
        return;
    m_input.destinations[index].location = location;
    look(index);
    replan();
}

void PlanBuilder::removeDestination(int index)
{
    cancelAll(m_looks[index].jobs);
    m_looks.removeAt(index);
    m_input.destinations.removeAt(index);
    replan();
}

void PlanBuilder::reloadDestination(int index)
{
    look(index);
    replan();
}

void PlanBuilder::setOptions(const PlanOptions& options)
{
    m_input.options = options;
    replan();
}

void PlanBuilder::setChoice(int cell, ExistsAction action)
{
    setChoices({cell}, action);
}

void PlanBuilder::setChoices(const QList<int>& cells, ExistsAction action)
{
    for (const int index : cells) {
        const PlanCell& cell = m_plan.cells[static_cast<size_t>(index)];
        if (hasChoice(cell)) {
            m_input.choices.insert(
                {m_plan.secrets[cell.secret].id, m_plan.destinations[cell.destination].location},
                action);
        }
    }
    replan();
}

void PlanBuilder::clearChoices()
{
    m_input.choices.clear();
    replan();
}

void PlanBuilder::replan()
{
    m_plan = makePlan(m_input);
    Q_EMIT planChanged();
}

QString PlanBuilder::problemOf(const Location& location) const
{
    if (location.environment.isEmpty())
        return tr("No environment is chosen.");
    return m_session->descriptor().capabilities.hasFolders ? pathProblem(location.path) : QString();
}

void PlanBuilder::look(int index)
{
    cancelAll(m_looks[index].jobs);
    m_looks[index] = Look{++m_lastTicket, {}, {}, {}};
    m_input.destinations[index].info = {};
    if (!m_session) {
        m_input.destinations[index].info = notListed(
            Error::of(ErrorKind::Cancelled, lookingAt(m_input.destinations[index].location)));
        return;
    }
    const Location location = m_input.destinations[index].location;
    const QString problem = problemOf(location);
    if (!problem.isEmpty()) {
        Error error = Error::of(ErrorKind::InvalidRequest, lookingAt(location), problem);
        error.next = tr("Correct the destination.");
        m_input.destinations[index].info = notListed(error);
        return;
    }
    askListing(m_lastTicket, location);
    askPolicy(m_lastTicket, location);
}

void PlanBuilder::askListing(quint64 ticket, const Location& location)
{
    JobOf<Listing>* job = m_session->listSecrets(location);
    remember(ticket, job);
    job->onFinished(this, [this, ticket, location](const Result<Listing>& listing) {
        takeListing(ticket, location, listing);
    });
}

void PlanBuilder::takeListing(
    quint64 ticket, const Location& location, const Result<Listing>& listing)
{
    if (listing) {
        DestinationInfo info;
        info.status = Status::Listed;
        info.secrets = listing->secrets;
        return settle(ticket, info);
    }
    const bool folders = m_session && m_session->descriptor().capabilities.hasFolders;
    if (listing.error().kind == ErrorKind::NotFound && folders && location.path != u"/")
        return askEnvironment(ticket, location);
    settle(ticket, notListed(listing.error()));
}

void PlanBuilder::askEnvironment(quint64 ticket, const Location& location)
{
    // A wrong environment and a missing folder get the same 404 for secrets, but not for folders
    // (contract infisical 2.3, 2.4): only a missing folder can be created.
    if (indexOf(ticket) < 0)
        return;
    JobOf<QList<Folder>>* job
        = m_session->listFolders({location.projectId, location.environment, QStringLiteral("/")});
    remember(ticket, job);
    job->onFinished(this, [this, ticket](const Result<QList<Folder>>& folders) {
        if (!folders)
            return settle(ticket, notListed(folders.error()));
        DestinationInfo info;
        info.status = Status::FolderMissing;
        settle(ticket, info);
    });
}

void PlanBuilder::askPolicy(quint64 ticket, const Location& location)
{
    if (!m_session->descriptor().capabilities.hasApprovals) {
        m_looks[indexOf(ticket)].policy = ApprovalPolicy{ApprovalPolicy::Need::None, {}, 0};
        return;
    }
    JobOf<ApprovalPolicy>* job = m_session->approvalPolicy(location);
    remember(ticket, job);
    job->onFinished(this, [this, ticket](const Result<ApprovalPolicy>& policy) {
        const int index = indexOf(ticket);
        if (index < 0)
            return;
        // Not knowing the policy keeps nobody from copying: the run's answer will tell.
        m_looks[index].policy = policy.value_or(ApprovalPolicy());
        settleIfKnown(index);
    });
}

void PlanBuilder::settle(quint64 ticket, const DestinationInfo& info)
{
    const int index = indexOf(ticket);
    if (index < 0)
        return;
    m_looks[index].listing = info;
    settleIfKnown(index);
}

void PlanBuilder::settleIfKnown(int index)
{
    Look& one = m_looks[index];
    if (!one.listing)
        return;
    if (!one.policy && one.listing->status != Status::NotListed)
        return; // whether approval is needed is part of what the user decides on
    m_input.destinations[index].info = *one.listing;
    m_input.destinations[index].info.policy = one.policy.value_or(ApprovalPolicy());
    one.listing.reset();
    replan();
}

void PlanBuilder::remember(quint64 ticket, Job* job)
{
    m_looks[indexOf(ticket)].jobs.append(job);
}

int PlanBuilder::indexOf(quint64 ticket) const
{
    const auto found = std::ranges::find(m_looks, ticket, &Look::ticket);
    return found == m_looks.cend() ? -1 : static_cast<int>(found - m_looks.cbegin());
}

void PlanBuilder::lookAgain()
{
    bool changed = false;
    for (int i = 0; i < m_looks.size(); ++i) {
        const DestinationInfo& info = m_input.destinations[i].info;
        if (info.status != Status::NotListed || info.error.kind != ErrorKind::Unauthorised)
            continue;
        look(i);
        changed = true;
    }
    if (changed)
        replan();
}

void PlanBuilder::sessionGone()
{
    bool changed = false;
    for (int i = 0; i < m_looks.size(); ++i) {
        if (m_input.destinations[i].info.status != Status::Loading)
            continue;
        Error error = Error::of(ErrorKind::Cancelled, lookingAt(m_input.destinations[i].location));
        error.said = tr("The connection was closed.");
        m_input.destinations[i].info = notListed(error);
        changed = true;
    }
    if (changed)
        replan();
}

} // namespace Keycutter
