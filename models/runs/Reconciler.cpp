// SPDX-License-Identifier: MIT
#include "runs/Reconciler.h"

#include "runs/Lookup.h"
#include "runs/RunRecord.h"
#include "services/ServiceDescriptor.h"

#include <algorithm>

namespace Keycutter {

namespace {

//! A timer may fire that much early.
constexpr qint64 timerSlackMs = 2;
constexpr int okStatusFirst = 200;
constexpr int okStatusLast = 299;
constexpr int internalErrorStatus = 500;

//! The server itself had finished with the call when it answered so; after a drop, a time-out or a
//! gateway's 502 to 504 it may still be at it.
bool wasOver(const Doubt& doubt)
{
    const int status = doubt.error.status;
    return doubt.answered || status == internalErrorStatus
        || (status >= okStatusFirst && status <= okStatusLast);
}

QString lookFirst()
{
    return Reconciler::tr("Look at the destination before you try again.");
}

} // namespace

Reconciler::Reconciler(
    RunRecord& record, Session& session, const Location& location, const RunPauses& pauses,
    QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_session(&session)
    , m_location(location)
    , m_pauses(pauses)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Reconciler::look);
}

void Reconciler::add(const Doubt& doubt)
{
    Open open{doubt, 0, m_pauses.effect.size(), QDeadlineTimer(0)};
    if (wasOver(doubt))
        open.furtherLooks = std::min<size_t>(1, open.furtherLooks);
    m_open.push_back(open);
    scheduleLook();
}

void Reconciler::scheduleLook()
{
    if (m_lookup || m_open.empty())
        return;
    const auto first = std::ranges::min_element(
        m_open, {}, [](const Open& open) { return open.due.remainingTime(); });
    m_timer.start(std::chrono::milliseconds(first->due.remainingTime()));
}

void Reconciler::look()
{
    if (!m_session)
        return;
    for (Open& open : m_open)
        open.isAsked = open.due.remainingTime() <= timerSlackMs;
    m_lookup = new Lookup(*m_session, m_location, m_pauses.listing, this);
    connect(m_lookup, &Lookup::waitingChanged, this, &Reconciler::waitingChanged);
    if (!m_mayWait)
        m_lookup->stopWaiting();
    m_lookup->start([this](const Result<Listing>& listing) { take(listing); });
}

void Reconciler::stopWaiting()
{
    m_mayWait = false;
    if (m_lookup)
        m_lookup->stopWaiting();
}

bool Reconciler::isWaitingForSignIn() const
{
    return m_lookup && m_lookup->isWaitingForSignIn();
}

void Reconciler::take(const Result<Listing>& listing)
{
    m_lookup->deleteLater();
    m_lookup.clear();
    const bool folders = m_session && m_session->descriptor().capabilities.hasFolders;
    if (listing)
        weighAll(listing->secrets);
    else if (listing.error().kind == ErrorKind::NotFound && folders)
        weighAll({}); // no folder: nothing can have been written into it
    else
        settleNotListed(listing.error());
    scheduleLook();
}

void Reconciler::weighAll(const QList<Secret>& after)
{
    std::vector<Error> told;
    std::erase_if(m_open, [&](Open& open) {
        if (!weigh(open, after))
            return false;
        told.push_back(open.doubt.error);
        return true;
    });
    for (const Error& error : told)
        Q_EMIT settled(error, true);
}

bool Reconciler::weigh(Open& open, const QList<Secret>& after)
{
    const Doubt& doubt = open.doubt;
    const std::vector<CellTrace> traces = compare(m_record.plan(), doubt.call, after);
    const auto written = std::ranges::count_if(traces, &CellTrace::written);
    const bool all = written == std::ssize(traces);
    const bool clear
        = std::ranges::all_of(traces, [](const CellTrace& trace) { return trace.doubt.isEmpty(); });
    if (!all && !open.isAsked)
        return false;
    if (!all && open.looks < open.furtherLooks) {
        open.due.setRemainingTime(m_pauses.effect[open.looks++], Qt::PreciseTimer);
        return false;
    }
    if (all || doubt.answered)
        settleEach(doubt, traces);
    else if (written == 0 && clear)
        settleNotWritten(doubt);
    else
        settleContradiction(doubt, traces);
    return true;
}

void Reconciler::settleEach(const Doubt& doubt, const std::vector<CellTrace>& traces)
{
    const QString shown = doubt.conflict
        ? tr("The service said “%1”, and a new listing shows that it is the copy of an earlier run "
             "whose answer was lost.")
              .arg(wordsOf(doubt.error))
        : tr("The answer was lost (%1), and a new listing of the destination shows the copy.")
              .arg(wordsOf(doubt.error));
    for (const CellTrace& trace : traces) {
        if (trace.written) {
            const bool overwritten = doubt.call.overwrite && !trace.madeAnew;
            m_record.succeed(
                trace.cell, overwritten ? Outcome::Overwritten : Outcome::Created,
                trace.destinationId, doubt.error.requestId, shown, trace.status);
        } else if (!trace.doubt.isEmpty()) {
            Error error = doubt.error;
            error.next = lookFirst();
            m_record.fail(
                trace.cell, Outcome::Unknown, error,
                tr("%1. %2").arg(wordsOf(doubt.error), trace.doubt));
        } else if (doubt.conflict) {
            m_record.skipAppeared(trace.cell, doubt.error);
        } else {
            m_record.fail(
                trace.cell, doubt.mayBeHeld ? Outcome::Unknown : Outcome::Failed, doubt.error);
        }
    }
}

void Reconciler::settleNotWritten(const Doubt& doubt)
{
    Error error = doubt.error;
    if (doubt.abandoned && !doubt.mayBeHeld) {
        m_record.setMaybeSent(doubt.call.cells);
        return m_record.setPending(doubt.call.cells);
    }
    if (!doubt.mayBeHeld) {
        if (error.kind == ErrorKind::OutcomeUnknown)
            error.next = tr("A new listing shows that nothing was written. Try again.");
        for (const int cell : doubt.call.cells)
            m_record.fail(cell, Outcome::Failed, error);
        return;
    }
    error.next = tr("Nothing was written so far, but the copy may be waiting in an approval "
                    "request. Look at the approval requests before you try again.");
    for (const int cell : doubt.call.cells)
        m_record.fail(cell, Outcome::Unknown, error);
}

void Reconciler::settleContradiction(const Doubt& doubt, const std::vector<CellTrace>& traces)
{
    // The call was all or nothing, so either someone else wrote some of the keys meanwhile, or this
    // sign-in cannot see all of what it wrote. Neither can be told from here.
    Error error = doubt.error;
    error.next = lookFirst();
    for (const CellTrace& trace : traces) {
        if (!trace.doubt.isEmpty()) {
            m_record.fail(
                trace.cell, Outcome::Unknown, error, tr("%1. %2").arg(wordsOf(error), trace.doubt));
            continue;
        }
        m_record.fail(
            trace.cell, Outcome::Unknown, error,
            trace.written
                ? tr("%1. The destination shows a change of this key, but not of every key that "
                     "was sent with it, so it may be someone else’s.")
                      .arg(wordsOf(error))
                : tr("%1. The destination shows no change of this key, though it does of others "
                     "that were sent with it.")
                      .arg(wordsOf(error)));
    }
}

void Reconciler::settleNotListed(const Error& error)
{
    std::vector<Doubt> asked;
    std::erase_if(m_open, [&asked](const Open& open) {
        if (open.isAsked)
            asked.push_back(open.doubt);
        return open.isAsked;
    });
    for (const Doubt& doubt : asked) {
        for (const int cell : doubt.call.cells) {
            m_record.fail(
                cell, Outcome::Unknown, doubt.error,
                tr("%1. The destination could not be listed to find out: %2")
                    .arg(wordsOf(doubt.error), wordsOf(error)));
        }
    }
    for (const Doubt& doubt : asked)
        Q_EMIT settled(doubt.error, false);
}

} // namespace Keycutter
