// SPDX-License-Identifier: MIT
#include "runs/undo/ChangeLane.h"

#include "runs/Lookup.h"
#include "runs/RunRecord.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

ChangeLane::ChangeLane(
    RunRecord& record, Session& session, const RunPauses& pauses, QObject* parent)
    : RunLane(parent)
    , m_record(record)
    , m_session(&session)
    , m_pauses(pauses)
    , m_signInPatience(pauses.signIn)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_pausedUntil = {};
        Q_EMIT stateChanged();
        next();
    });
    connect(&session, &Session::signInRestored, this, [this] {
        ++m_restored;
        if (m_state != State::WaitingForSignIn)
            return;
        setState(State::Working);
        next();
    });
}

void ChangeLane::start()
{
    m_state = State::Working;
    next();
}

int ChangeLane::open() const
{
    return static_cast<int>(std::ranges::count_if(m_cells, [this](int cell) {
        return !isFinal(m_record.run().cells[static_cast<size_t>(cell)].outcome);
    }));
}

bool ChangeLane::isWaitingForSignIn() const
{
    return m_state == State::WaitingForSignIn || (m_lookup && m_lookup->isWaitingForSignIn());
}

void ChangeLane::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void ChangeLane::next()
{
    if (m_state == State::Finished || !m_session || m_busy)
        return;
    if (m_cancelled || !hasWork())
        return finish();
    if (m_state == State::Working && !isPaused() && !m_pause.isActive())
        sendNext();
}

void ChangeLane::begin()
{
    m_busy = true;
    m_restoredWhenSent = m_restored;
}

void ChangeLane::end()
{
    m_busy = false;
    next();
}

void ChangeLane::send(
    const PlannedCall& call, bool extra, const std::function<Job*()>& ask,
    const std::function<void()>& putBack)
{
    begin();
    m_record.setSending(call.cells);
    m_record.intend(call, this, [this, extra, ask, putBack](int /*intent*/) {
        if (m_cancelled || isPaused() || !m_session) { // since it was to be sent
            putBack();
            return end();
        }
        m_record.countCall(extra);
        m_isExtra = extra;
        m_isWithdrawn = false;
        m_job = ask();
    });
}

void ChangeLane::finish()
{
    m_record.cancel(drain());
    m_state = State::Finished;
    QMetaObject::invokeMethod(this, &RunLane::finished, Qt::QueuedConnection);
}

bool ChangeLane::isHeldBack(const Error& error, const std::function<void()>& putBack)
{
    if (error.kind == ErrorKind::Cancelled && std::exchange(m_isWithdrawn, false)) {
        m_record.uncountCall(m_isExtra);
        putBack();
        return true;
    }
    if (SignInPatience::concerns(error)) {
        putBack();
        waitOrFail(error);
        return true;
    }
    m_signInPatience.reset();
    if (error.kind == ErrorKind::Unauthorised) {
        putBack();
        // The sign-in may have been restored while this answer was on its way.
        if (!m_cancelled && m_restored == m_restoredWhenSent)
            setState(State::WaitingForSignIn);
        return true;
    }
    if (error.kind == ErrorKind::RateLimited) {
        putBack();
        if (!m_cancelled) {
            const auto length = error.retryAfter ? std::chrono::milliseconds(*error.retryAfter)
                                                 : m_pauses.rateLimit;
            m_pausedUntil = QDateTime::currentDateTimeUtc().addMSecs(length.count());
            m_pause.start(length);
            Q_EMIT stateChanged();
        }
        return true;
    }
    return false;
}

void ChangeLane::waitOrFail(const Error& error)
{
    if (m_cancelled)
        return;
    if (const auto length = m_signInPatience.next(error))
        m_pause.start(*length);
    else
        failRest(error, SignInPatience::whyNotSent(error));
}

void ChangeLane::list(const Location& location, std::function<void(const Result<Listing>&)> then)
{
    if (!m_session)
        return;
    m_lookup = new Lookup(*m_session, location, m_pauses.listing, this);
    connect(m_lookup, &Lookup::waitingChanged, this, &RunLane::stateChanged);
    if (m_cancelled)
        m_lookup->stopWaiting();
    m_lookup->start([this, then = std::move(then)](const Result<Listing>& listing) {
        m_lookup->deleteLater();
        m_lookup.clear();
        then(listing);
    });
}

void ChangeLane::failRest(const Error& error, const QString& detail)
{
    if (m_cancelled)
        return;
    for (const int cell : drain())
        m_record.fail(cell, Outcome::Failed, error, detail);
}

void ChangeLane::withdrawWaiting()
{
    if (!m_job)
        return;
    m_isWithdrawn = true;
    m_job->withdraw();
}

void ChangeLane::setPaused(bool paused)
{
    if (isPaused() == paused)
        return;
    RunLane::setPaused(paused);
    if (paused)
        withdrawWaiting();
    else if (m_state != State::NotStarted)
        next();
}

void ChangeLane::cancel()
{
    if (m_cancelled || m_state == State::Finished)
        return;
    m_cancelled = true;
    m_record.cancel(drain());
    withdrawWaiting();
    if (m_lookup)
        m_lookup->stopWaiting();
    m_pause.stop();
    m_pausedUntil = {};
    next();
}

} // namespace Keycutter
