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

//! What @p kept holds of the columns of @p location, with the copy @p gone taken out and the later
//! ones moved up.
template <class Kept> Kept withoutCopy(const Kept& kept, const Location& location, int gone)
{
    Kept left;
    for (auto entry = kept.cbegin(); entry != kept.cend(); ++entry) {
        CellName name = entry.key();
        if (name.to == location && name.copy == gone)
            continue;
        if (name.to == location && name.copy > gone)
            --name.copy;
        left.insert(name, entry.value());
    }
    return left;
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
    m_input.rules = planRulesOf(session.descriptor());
    followColumns();
    m_plan = makePlan(m_input);
}

PlanBuilder::~PlanBuilder()
{
    for (const Look& one : std::as_const(m_looks))
        cancelAll(one.jobs);
}

void PlanBuilder::followColumns()
{
    const auto isNeeded = [this](const Look& one) {
        return std::ranges::find(
                   m_input.destinations, one.location,
                   [](const Destination& destination) { return destination.location; })
            != m_input.destinations.cend();
    };
    for (const Look& one : std::as_const(m_looks)) {
        if (!isNeeded(one))
            cancelAll(one.jobs);
    }
    m_looks.removeIf([&](const Look& one) { return !isNeeded(one); });
    for (Destination& destination : m_input.destinations) {
        Look* one = lookOf(destination.location);
        if (one == nullptr) {
            m_looks.append(Look{destination.location});
            one = &m_looks.last();
            look(*one);
        }
        destination.info = one->info;
    }
}

void PlanBuilder::addDestination(const Location& location, const QString& nameTemplate)
{
    const bool byDefault = nameTemplate.isEmpty() && m_input.rules.canRename;
    m_input.destinations.append(
        {location, {}, byDefault ? m_input.rules.nameTemplate : nameTemplate});
    followColumns();
    replan();
}

void PlanBuilder::setDestination(int index, const Location& location)
{
    if (m_input.destinations[index].location == location)
        return;
    forgetCopy(index);
    m_input.destinations[index].location = location;
    followColumns();
    replan();
}

void PlanBuilder::setTemplate(int index, const QString& nameTemplate)
{
    if (m_input.destinations[index].nameTemplate == nameTemplate)
        return;
    m_input.destinations[index].nameTemplate = nameTemplate;
    replan();
}

void PlanBuilder::removeDestination(int index)
{
    forgetCopy(index);
    m_input.destinations.removeAt(index);
    followColumns();
    replan();
}

void PlanBuilder::forgetCopy(int index)
{
    if (!m_input.rules.canRename)
        return; // a location is one column, and its choices are kept for when it comes back
    const Location& location = m_input.destinations[index].location;
    const int copy = copyNumbers(m_input.destinations, m_input.rules)[static_cast<size_t>(index)];
    m_input.choices = withoutCopy(m_input.choices, location, copy);
    m_input.edits = withoutCopy(m_input.edits, location, copy);
}

void PlanBuilder::reloadDestination(int index)
{
    look(*lookOf(m_input.destinations[index].location));
    followColumns();
    replan();
}

void PlanBuilder::setOptions(const PlanOptions& options)
{
    m_input.options = options;
    replan();
}

CellName PlanBuilder::nameOf(int cell) const
{
    return m_plan.nameOf(m_plan.cells[static_cast<size_t>(cell)]);
}

void PlanBuilder::setChoice(int cell, ExistsAction action)
{
    setChoices({cell}, action);
}

void PlanBuilder::setChoices(const QList<int>& cells, ExistsAction action)
{
    for (const int index : cells) {
        if (hasChoice(m_plan.cells[static_cast<size_t>(index)]))
            m_input.choices.insert(nameOf(index), action);
    }
    replan();
}

void PlanBuilder::changeEdits(const QList<int>& cells, const std::function<void(CellEdit&)>& change)
{
    for (const int index : cells) {
        const CellName name = nameOf(index);
        CellEdit edit = m_input.edits.value(name);
        change(edit);
        if (edit.isEmpty())
            m_input.edits.remove(name);
        else
            m_input.edits.insert(name, edit);
    }
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
        return tr("No %1 is chosen.").arg(m_session->descriptor().levels.value(1).inText);
    return m_session->descriptor().capabilities.hasFolders ? pathProblem(location.path) : QString();
}

void PlanBuilder::look(Look& one)
{
    cancelAll(one.jobs);
    const Location location = one.location;
    one = Look{location, ++m_lastTicket};
    if (!m_session) {
        one.info = notListed(Error::of(ErrorKind::Cancelled, lookingAt(location)));
        return;
    }
    const QString problem = problemOf(location);
    if (!problem.isEmpty()) {
        Error error = Error::of(ErrorKind::InvalidRequest, lookingAt(location), problem);
        error.next = tr("Correct the destination.");
        one.info = notListed(error);
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
        info.quota = listing->quota;
        info.quotaError = listing->quotaError;
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
    if (lookOf(ticket) == nullptr)
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
        lookOf(ticket)->policy = ApprovalPolicy{ApprovalPolicy::Need::None, {}, 0};
        return;
    }
    JobOf<ApprovalPolicy>* job = m_session->approvalPolicy(location);
    remember(ticket, job);
    job->onFinished(this, [this, ticket](const Result<ApprovalPolicy>& policy) {
        Look* one = lookOf(ticket);
        if (one == nullptr)
            return;
        // Not knowing the policy keeps nobody from copying: the run's answer will tell.
        one->policy = policy.value_or(ApprovalPolicy());
        settleIfKnown(*one);
    });
}

void PlanBuilder::settle(quint64 ticket, const DestinationInfo& info)
{
    Look* one = lookOf(ticket);
    if (one == nullptr)
        return;
    one->listing = info;
    settleIfKnown(*one);
}

void PlanBuilder::settleIfKnown(Look& one)
{
    if (!one.listing)
        return;
    if (!one.policy && one.listing->status != Status::NotListed)
        return; // whether approval is needed is part of what the user decides on
    one.info = *one.listing;
    one.info.policy = one.policy.value_or(ApprovalPolicy());
    one.listing.reset();
    followColumns();
    replan();
}

void PlanBuilder::remember(quint64 ticket, Job* job)
{
    lookOf(ticket)->jobs.append(job);
}

PlanBuilder::Look* PlanBuilder::lookOf(quint64 ticket)
{
    const auto found = std::ranges::find(m_looks, ticket, &Look::ticket);
    return found == m_looks.end() ? nullptr : &*found;
}

PlanBuilder::Look* PlanBuilder::lookOf(const Location& location)
{
    const auto found = std::ranges::find(m_looks, location, &Look::location);
    return found == m_looks.end() ? nullptr : &*found;
}

void PlanBuilder::lookAgain()
{
    bool changed = false;
    for (Look& one : m_looks) {
        if (one.info.status != Status::NotListed || one.info.error.kind != ErrorKind::Unauthorised)
            continue;
        look(one);
        changed = true;
    }
    if (!changed)
        return;
    followColumns();
    replan();
}

void PlanBuilder::sessionGone()
{
    bool changed = false;
    for (Look& one : m_looks) {
        if (one.info.status != Status::Loading)
            continue;
        Error error = Error::of(ErrorKind::Cancelled, lookingAt(one.location));
        error.said = tr("The connection was closed.");
        one.info = notListed(error);
        changed = true;
    }
    if (!changed)
        return;
    followColumns();
    replan();
}

} // namespace Keycutter
