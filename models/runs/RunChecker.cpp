// SPDX-License-Identifier: MIT
#include "runs/RunChecker.h"

#include "runs/Lookup.h"
#include "runs/RunRecord.h"
#include "runs/StoredRun.h"
#include "services/ServiceDescriptor.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace Keycutter {

namespace {

Error endedBeforeTheAnswer()
{
    return Error::of(
        ErrorKind::OutcomeUnknown, {}, RunChecker::tr("Keycutter ended before the answer came"));
}

} // namespace

RunChecker::RunChecker(
    RunRecord& record, Session& session, const RunPauses& pauses, std::vector<RunIntent> open,
    QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_session(&session)
    , m_pauses(pauses)
    , m_intents(std::move(open))
{
}

void RunChecker::start()
{
    m_record.adoptIntents(m_intents);
    gatherPlaces();
    if (m_places.empty()) {
        QMetaObject::invokeMethod(this, &RunChecker::finished, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(mayBeUnderWay(m_intents, m_pauses.abandoned), this, [this] {
        takeComments([this] { settleAll(); });
    });
}

void RunChecker::takeComments(const std::function<void()>& then)
{
    if (!m_record.lacksComments() || !m_session)
        return then();
    m_sources = new Lookup(*m_session, m_record.plan().from, m_pauses.listing, this);
    connect(m_sources, &Lookup::waitingChanged, this, &RunChecker::waitingChanged);
    if (!m_mayWait)
        m_sources->stopWaiting();
    m_sources->start([this, then](const Result<Listing>& listing) {
        m_sources->deleteLater();
        m_sources.clear();
        if (listing)
            m_record.takeComments(listing->secrets);
        else
            m_sourceError = listing.error();
        then();
    });
}

void RunChecker::settleAll()
{
    for (const auto& place : m_places)
        settleDoubts(*place);
}

void RunChecker::gatherPlaces()
{
    QHash<Location, Place*> known;
    for (int i = 0; i < m_record.plan().destinations.size(); ++i) {
        if (m_record.openOf(i) == 0)
            continue;
        Place*& place = known[m_record.location(i)];
        if (place == nullptr) {
            m_places.push_back(std::make_unique<Place>());
            place = m_places.back().get();
            place->location = m_record.location(i);
        }
        place->columns.push_back(i);
    }
    for (const RunIntent& intent : m_intents) {
        Doubt doubt = doubtOf(intent);
        if (!doubt.call.cells.empty())
            known[m_record.location(intent.destination)]->doubts.push_back(std::move(doubt));
    }
}

Doubt RunChecker::doubtOf(const RunIntent& intent) const
{
    Doubt doubt;
    doubt.call = {intent.destination, intent.overwrite, {}};
    std::ranges::copy_if(intent.cells, std::back_inserter(doubt.call.cells), [this](int cell) {
        return m_record.run().cells[static_cast<size_t>(cell)].outcome == Outcome::Sending;
    });
    // Where some of its cells have outcomes, the answer had come.
    doubt.answered = doubt.call.cells.size() < intent.cells.size();
    doubt.abandoned = true;
    doubt.mayBeHeld = mayBeHeld(intent.destination);
    doubt.error = endedBeforeTheAnswer();
    return doubt;
}

bool RunChecker::mayBeHeld(int destination) const
{
    if (!m_session->descriptor().capabilities.hasApprovals)
        return false;
    bool wroteDirectly = false;
    bool wasHeld = false;
    for (const RunCell& cell : m_record.run().cells) {
        if (m_record.planned(cell.planCell).destination != destination)
            continue;
        wroteDirectly |= cell.outcome == Outcome::Created || cell.outcome == Outcome::Overwritten;
        wasHeld |= !cell.approvalId.isEmpty();
    }
    const ApprovalPolicy& policy = m_record.plan().destinations[destination].info.policy;
    return wasHeld || (!wroteDirectly && policy.need != ApprovalPolicy::Need::None);
}

void RunChecker::settleDoubts(Place& place)
{
    if (!m_session)
        return;
    if (place.doubts.empty())
        return list(place);
    place.reconciler = new Reconciler(m_record, *m_session, place.location, m_pauses, this);
    connect(place.reconciler, &Reconciler::waitingChanged, this, &RunChecker::waitingChanged);
    connect(place.reconciler, &Reconciler::settled, this, [this, &place] {
        if (!place.reconciler->isBusy())
            list(place);
    });
    if (!m_mayWait)
        place.reconciler->stopWaiting();
    for (const Doubt& doubt : place.doubts)
        place.reconciler->add(doubt);
}

void RunChecker::list(Place& place)
{
    if (place.lookup || place.isDone || !m_session)
        return;
    place.lookup = new Lookup(*m_session, place.location, m_pauses.listing, this);
    connect(place.lookup, &Lookup::waitingChanged, this, &RunChecker::waitingChanged);
    if (!m_mayWait)
        place.lookup->stopWaiting();
    place.lookup->start([this, &place](const Result<Listing>& listing) { take(place, listing); });
}

void RunChecker::take(Place& place, const Result<Listing>& listing)
{
    place.lookup->deleteLater();
    place.lookup.clear();
    const bool folders = m_session && m_session->descriptor().capabilities.hasFolders;
    const bool noFolder = !listing && listing.error().kind == ErrorKind::NotFound && folders;
    if (listing || noFolder) {
        settleFolder(place, listing.has_value());
        sortOut(place, listing ? listing->secrets : QList<Secret>());
        failWithoutComment(place);
    } else {
        failUnsent(place, listing.error());
    }
    done(place);
}

void RunChecker::settleFolder(const Place& place, bool isThere)
{
    const Destination& column = m_record.plan().destinations[place.columns.front()];
    if (column.info.status != DestinationInfo::Status::FolderMissing)
        return;
    using Status = RunFolder::Status;
    const int folder = m_record.addFolder(place.location);
    const Status before = m_record.run().folders[static_cast<size_t>(folder)].status;
    if (before != Status::Creating && before != Status::Pending)
        return;
    Status now = Status::Pending;
    if (isThere)
        now = before == Status::Creating ? Status::Created : Status::WasThere;
    m_record.setFolder(folder, now);
}

std::vector<int> RunChecker::unsentCells(const Place& place) const
{
    std::vector<int> cells;
    for (const RunCell& cell : m_record.run().cells) {
        const int column = m_record.planned(cell.planCell).destination;
        if (cell.outcome == Outcome::Pending && std::ranges::count(place.columns, column) > 0)
            cells.push_back(cell.planCell);
    }
    return cells;
}

void RunChecker::sortOut(const Place& place, const QList<Secret>& now)
{
    QSet<QStringView> there;
    for (const Secret& secret : now) {
        if (!secret.marks.testFlag(SecretMark::Imported))
            there.insert(secret.key);
    }
    // By column:
    std::map<int, PlannedCall> overwriting;
    std::map<int, PlannedCall> late;
    const auto add = [](std::map<int, PlannedCall>& calls, const PlanCell& planned, int cell) {
        PlannedCall& call = calls[planned.destination];
        call.destination = planned.destination;
        call.overwrite = planned.action == CellAction::Overwrite;
        call.cells.push_back(cell);
    };
    for (const int cell : unsentCells(place)) {
        const PlanCell& planned = m_record.planned(cell);
        if (planned.maybeSent)
            add(late, planned, cell);
        else if (planned.action == CellAction::Overwrite)
            add(overwriting, planned, cell);
        else if (there.contains(planned.targetKey))
            m_record.skipAppeared(cell);
    }
    for (const auto& [column, call] : overwriting)
        settleChanged(call, now);
    for (const auto& [column, call] : late)
        settleLate(call, now, there);
}

void RunChecker::settleChanged(const PlannedCall& overwriting, const QList<Secret>& now)
{
    for (const CellTrace& trace : compare(m_record.plan(), overwriting, now)) {
        if (trace.written && !trace.madeAnew) {
            m_record.settle(
                trace.cell, Outcome::Skipped,
                tr("The secret at the destination was changed since the run was planned, and "
                   "was left as it is."));
        }
    }
}

void RunChecker::settleLate(
    const PlannedCall& sent, const QList<Secret>& now, const QSet<QStringView>& there)
{
    const std::vector<CellTrace> traces = compare(m_record.plan(), sent, now);
    // Where a call carries several, it was all or nothing.
    const bool isSure = std::ranges::all_of(traces, &CellTrace::written)
        || (m_session && m_session->descriptor().capabilities.batchSize == 1);
    Error error = endedBeforeTheAnswer();
    error.next = tr("Look at the destination before you try again.");
    for (const CellTrace& trace : traces) {
        if (trace.written && isSure) {
            m_record.succeed(
                trace.cell,
                sent.overwrite && !trace.madeAnew ? Outcome::Overwritten : Outcome::Created,
                trace.destinationId, {},
                tr("%1, and a new listing of the destination shows the copy.").arg(wordsOf(error)),
                trace.status);
        } else if (trace.written) {
            m_record.fail(
                trace.cell, Outcome::Unknown, error,
                tr("%1. The destination shows a change of this key, but not of every key that was "
                   "sent with it, so it may be someone else’s.")
                    .arg(wordsOf(error)));
        } else if (!trace.doubt.isEmpty()) {
            m_record.fail(
                trace.cell, Outcome::Unknown, error, tr("%1. %2").arg(wordsOf(error), trace.doubt));
        } else if (!sent.overwrite && there.contains(m_record.planned(trace.cell).targetKey)) {
            m_record.skipAppeared(trace.cell);
        }
    }
}

void RunChecker::failWithoutComment(const Place& place)
{
    if (!m_sourceError)
        return;
    for (const int cell : unsentCells(place)) {
        if (m_record.hasSourcesComment(cell)) {
            m_record.fail(
                cell, Outcome::Failed, *m_sourceError,
                tr("Not sent, because the source, whose comment it is to have, could not be listed "
                   "again: %1")
                    .arg(wordsOf(*m_sourceError)));
        }
    }
}

void RunChecker::failUnsent(const Place& place, const Error& error)
{
    for (const int cell : unsentCells(place)) {
        m_record.fail(
            cell, Outcome::Failed, error,
            tr("Not sent, because the destination could not be listed again: %1")
                .arg(wordsOf(error)));
    }
}

void RunChecker::done(Place& place)
{
    place.isDone = true;
    if (std::ranges::all_of(m_places, [](const auto& one) { return one->isDone; }))
        QMetaObject::invokeMethod(this, &RunChecker::finished, Qt::QueuedConnection);
}

void RunChecker::stopWaiting()
{
    m_mayWait = false;
    if (m_sources)
        m_sources->stopWaiting();
    for (const auto& place : m_places) {
        if (place->reconciler != nullptr)
            place->reconciler->stopWaiting();
        if (place->lookup)
            place->lookup->stopWaiting();
    }
}

bool RunChecker::isWaitingForSignIn() const
{
    if (m_sources && m_sources->isWaitingForSignIn())
        return true;
    return std::ranges::any_of(m_places, [](const auto& place) {
        return (place->reconciler != nullptr && place->reconciler->isWaitingForSignIn())
            || (place->lookup && place->lookup->isWaitingForSignIn());
    });
}

} // namespace Keycutter
