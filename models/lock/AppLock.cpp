// SPDX-License-Identifier: MIT
#include "lock/AppLock.h"

#include "runs/RunCenter.h"
#include "services/ConnectionManager.h"

#include <algorithm>

namespace Keycutter {

AppLock::AppLock(ConnectionManager& connections, RunCenter& runs, QObject* parent)
    : QObject(parent)
    , m_connections(connections)
    , m_runs(runs)
{
    connect(&runs, &RunCenter::runChanged, this, &AppLock::settle);
    connect(&runs, &RunCenter::runFinished, this, &AppLock::settle);
}

void AppLock::lock(Reason reason)
{
    if (isLocked())
        return;
    m_reason = reason;
    m_problem.reset();
    m_forgotten.clear();
    setState(State::Finishing);
    settle();
}

bool AppLock::isBusy() const
{
    const QList<int> numbers = m_runs.runs();
    return std::ranges::any_of(numbers, [this](int number) {
        const Runner* const runner = m_runs.runner(number);
        if (runner == nullptr)
            return false;
        using Phase = Runner::Phase;
        switch (runner->phase()) {
        case Phase::Checking:
        case Phase::Folders:
        case Phase::Copying:
        case Phase::Paused:
        case Phase::Cancelling:
            return true;
        case Phase::NotStarted:
        case Phase::PausedByUser: // waits for a person, and so for the one who unlocks
        case Phase::WaitingForSignIn:
        case Phase::Finished:
        case Phase::Interrupted:
            return false;
        }
        return false;
    });
}

void AppLock::settle()
{
    if (m_state != State::Finishing || isBusy())
        return;
    m_forgotten = wouldForget();
    m_connections.suspend();
    setState(State::Locked);
}

void AppLock::unlock()
{
    if (m_state == State::Finishing)
        return setState(State::Open); // nothing was let go of yet
    if (m_state != State::Locked)
        return;
    m_problem.reset();
    auto* const reading = m_connections.resume();
    m_reading = reading;
    reading->onFinished(this, [this, reading](const Result<void>& read) {
        if (m_reading != reading)
            return; // unlocked without it meanwhile
        m_reading.clear();
        if (!read)
            m_problem = read.error();
        setState(read ? State::Open : State::Locked);
    });
    setState(State::Unlocking);
}

void AppLock::unlockWithoutKeychain()
{
    if (m_state != State::Locked && m_state != State::Unlocking)
        return;
    if (Job* const reading = std::exchange(m_reading, nullptr))
        reading->cancel();
    m_connections.resumeWithoutKeychain();
    m_problem.reset();
    setState(State::Open);
}

QStringList AppLock::wouldForget() const
{
    return m_connections.onlyInMemory();
}

void AppLock::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace Keycutter
