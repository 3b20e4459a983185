// SPDX-License-Identifier: MIT
#include "runs/UndoReconciler.h"

#include "runs/Lookup.h"
#include "runs/RunRecord.h"
#include "services/ServiceDescriptor.h"

#include <QTimer>

#include <algorithm>

namespace Keycutter {

UndoReconciler::UndoReconciler(
    RunRecord& record, Session& session, const Location& at, const RunPauses& pauses,
    QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_session(&session)
    , m_at(at)
    , m_pauses(pauses)
{
}

void UndoReconciler::settle(const std::vector<int>& cells, const Error& error)
{
    m_cells = cells;
    m_error = error;
    m_looks = 0;
    look();
}

void UndoReconciler::stopWaiting()
{
    m_mayWait = false;
    if (m_lookup)
        m_lookup->stopWaiting();
}

bool UndoReconciler::isWaitingForSignIn() const
{
    return m_lookup && m_lookup->isWaitingForSignIn();
}

void UndoReconciler::look()
{
    if (!m_session)
        return;
    m_lookup = new Lookup(*m_session, m_at, m_pauses.listing, this);
    connect(m_lookup, &Lookup::waitingChanged, this, &UndoReconciler::waitingChanged);
    if (!m_mayWait)
        m_lookup->stopWaiting();
    m_lookup->start([this](const Result<Listing>& listing) {
        m_lookup->deleteLater();
        m_lookup.clear();
        weigh(listing);
    });
}

void UndoReconciler::weigh(const Result<Listing>& listing)
{
    if (!listing && listing.error().kind != ErrorKind::NotFound)
        return settleNotListed(listing.error());
    const QList<Secret> there = listing ? listing->secrets : QList<Secret>();
    const bool allDone = std::ranges::all_of(
        m_cells, [&](int cell) { return effectOn(cell, there) == Effect::Done; });
    if (!allDone && m_looks < m_pauses.effect.size()) {
        QTimer::singleShot(m_pauses.effect[m_looks++], this, &UndoReconciler::look);
        return;
    }
    for (const int cell : m_cells)
        settleCell(cell, there);
    Q_EMIT settled(true);
}

void UndoReconciler::settleNotListed(const Error& error)
{
    for (const int cell : m_cells) {
        m_record.fail(
            cell, Outcome::Unknown, m_error,
            tr("%1. The destination could not be listed to find out: %2")
                .arg(wordsOf(m_error), wordsOf(error)));
    }
    Q_EMIT settled(false);
}

UndoReconciler::Effect UndoReconciler::effectOn(int cell, const QList<Secret>& there) const
{
    const PlanCell& planned = m_record.planned(cell);
    const QString removed = m_session ? m_session->descriptor().removedStatus : QString();
    const auto found = std::ranges::find(there, planned.existingId, &Secret::id);
    const bool isGone = found == there.cend() || (!removed.isEmpty() && found->status == removed);
    if (planned.action == CellAction::Remove)
        return isGone ? Effect::Done : Effect::None;
    if (isGone || found->version > planned.existingVersion + 1)
        return Effect::NotTold;
    return found->version == planned.existingVersion + 1 ? Effect::Done : Effect::None;
}

void UndoReconciler::settleCell(int cell, const QList<Secret>& there)
{
    const PlanCell& planned = m_record.planned(cell);
    switch (effectOn(cell, there)) {
    case Effect::Done:
        return m_record.succeed(
            cell, planned.action == CellAction::Remove ? Outcome::Removed : Outcome::Restored,
            planned.existingId, m_error.requestId,
            tr("The answer was lost (%1), but a new listing shows that it was done.")
                .arg(wordsOf(m_error)));
    case Effect::NotTold: {
        Error error = m_error;
        error.next = tr("Look at the destination.");
        return m_record.fail(
            cell, Outcome::Unknown, error,
            tr("%1. It was changed meanwhile, so whether it was restored cannot be told.")
                .arg(wordsOf(error)));
    }
    case Effect::None:
        return settleNotDone(cell);
    }
}

void UndoReconciler::settleNotDone(int cell)
{
    Error error = m_error;
    const bool showsLate = m_record.planned(cell).action == CellAction::Remove && m_session
        && m_session->descriptor().capabilities.removalShowsLate;
    if (mayBeHeld(cell)) {
        error.next = tr("Nothing was done so far, but it may be waiting in an approval request. "
                        "Look at the approval requests before you try again.");
        return m_record.fail(cell, Outcome::Unknown, error);
    }
    if (showsLate) {
        error.next = tr("It is still listed, which a deleted secret may be for a while. Check the "
                        "run again before you try again.");
        return m_record.fail(cell, Outcome::Unknown, error);
    }
    if (error.kind == ErrorKind::OutcomeUnknown)
        error.next = tr("A new listing shows that nothing was done. Try again.");
    m_record.fail(cell, Outcome::Failed, error);
}

bool UndoReconciler::mayBeHeld(int cell) const
{
    const int destination = m_record.planned(cell).destination;
    return m_session && m_session->descriptor().capabilities.hasApprovals
        && m_record.plan().destinations[destination].info.policy.need != ApprovalPolicy::Need::None;
}

} // namespace Keycutter
