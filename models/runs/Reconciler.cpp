// SPDX-License-Identifier: MIT
#include "runs/Reconciler.h"

#include "runs/Lookup.h"
#include "runs/RunRecord.h"

#include <QTimer>

#include <algorithm>

namespace Keycutter {

namespace {

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

} // namespace

Reconciler::Reconciler(
    RunRecord& record, Session& session, const RunPauses& pauses, Doubt doubt, QObject* parent)
    : QObject(parent)
    , m_record(record)
    , m_session(&session)
    , m_pauses(pauses)
    , m_doubt(std::move(doubt))
    , m_furtherLooks(
          wasOver(m_doubt) ? std::min<size_t>(1, pauses.effect.size()) : pauses.effect.size())
{
}

void Reconciler::start()
{
    look();
}

void Reconciler::look()
{
    if (!m_session)
        return;
    delete m_lookup;
    m_lookup = new Lookup(
        *m_session, m_record.location(m_doubt.call.destination), m_pauses.listing, this);
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
    if (listing)
        return weigh(compare(m_record.plan(), m_doubt.call, listing->secrets));
    // No folder: nothing can have been written into it.
    if (listing.error().kind == ErrorKind::NotFound)
        return weigh(compare(m_record.plan(), m_doubt.call, {}));
    settleNotListed(listing.error());
    Q_EMIT done(false);
}

void Reconciler::weigh(const std::vector<CellTrace>& traces)
{
    const auto written = std::ranges::count_if(traces, &CellTrace::written);
    const bool all = written == std::ssize(traces);
    if (!all && m_looks < m_furtherLooks) {
        QTimer::singleShot(m_pauses.effect[m_looks++], this, &Reconciler::look);
        return;
    }
    if (all || m_doubt.answered)
        settleEach(traces);
    else if (written == 0)
        settleNotWritten();
    else
        settleContradiction(traces);
    Q_EMIT done(true);
}

void Reconciler::settleEach(const std::vector<CellTrace>& traces)
{
    const QString shown
        = tr("The answer was lost (%1), and a new listing of the destination shows the copy.")
              .arg(wordsOf(m_doubt.error));
    for (const CellTrace& trace : traces) {
        if (trace.written) {
            const bool overwritten = m_doubt.call.overwrite && !trace.madeAnew;
            m_record.succeed(
                trace.cell, overwritten ? Outcome::Overwritten : Outcome::Created,
                trace.destinationId, m_doubt.error.requestId, shown);
        } else {
            m_record.fail(
                trace.cell, m_doubt.mayBeHeld ? Outcome::Unknown : Outcome::Failed, m_doubt.error);
        }
    }
}

void Reconciler::settleNotWritten()
{
    Error error = m_doubt.error;
    if (!m_doubt.mayBeHeld) {
        if (error.kind == ErrorKind::OutcomeUnknown)
            error.next = tr("A new listing shows that nothing was written. Try again.");
        for (const int cell : m_doubt.call.cells)
            m_record.fail(cell, Outcome::Failed, error);
        return;
    }
    error.next = tr("Nothing was written so far, but the copy may be waiting in an approval "
                    "request. Look at the approval requests before you try again.");
    for (const int cell : m_doubt.call.cells)
        m_record.fail(cell, Outcome::Unknown, error);
}

void Reconciler::settleContradiction(const std::vector<CellTrace>& traces)
{
    // The call was all or nothing, so either someone else wrote some of the keys meanwhile, or this
    // sign-in cannot see all of what it wrote. Neither can be told from here.
    Error error = m_doubt.error;
    error.next = tr("Look at the destination before you try again.");
    for (const CellTrace& trace : traces) {
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
    for (const int cell : m_doubt.call.cells) {
        m_record.fail(
            cell, Outcome::Unknown, m_doubt.error,
            tr("%1. The destination could not be listed to find out: %2")
                .arg(wordsOf(m_doubt.error), wordsOf(error)));
    }
}

} // namespace Keycutter
