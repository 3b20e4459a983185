// SPDX-License-Identifier: MIT
#include "http/RateGate.h"

namespace Keycutter {

RateGate::RateGate(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

bool RateGate::mayStart(qsizetype underWay) const
{
    switch (m_state) {
    case State::Open:
        return true;
    case State::Closed:
        return false;
    case State::HalfOpen:
        return underWay == 0;
    }
    Q_UNREACHABLE();
}

void RateGate::hold(std::chrono::seconds wait)
{
    const QDateTime until = m_clock.now().addSecs(wait.count());
    if (m_state == State::Closed && until <= m_until)
        return;
    m_state = State::Closed;
    m_until = until;
    // A new round: the end of an earlier wait and answers to earlier requests count no more.
    const int round = ++m_round;
    m_clock.callAfter(wait, this, [this, round] { endWait(round); });
    Q_EMIT paused(until);
}

void RateGate::endWait(int round)
{
    if (round != m_round)
        return;
    m_state = State::HalfOpen;
    m_until = {};
    ++m_round;
    Q_EMIT resumed();
    Q_EMIT changed();
}

void RateGate::answered(int ticket)
{
    if (m_state != State::HalfOpen || ticket != m_round)
        return;
    m_state = State::Open;
    Q_EMIT changed();
}

QDateTime RateGate::closedUntil() const
{
    return m_state == State::Closed ? m_until : QDateTime();
}

} // namespace Keycutter
