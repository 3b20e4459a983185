// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

namespace Keycutter {

//! A part of a run that sends its calls by itself, beside the others. It settles its cells in the
//! run's record and ends when all of them have their outcome.
class RunLane : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    //! Sends nothing more; calls under way are settled first.
    virtual void cancel() = 0;
    //! Paused, it sends nothing; calls on their way are settled all the same. Whoever derives
    //! asks isPaused() before each call and goes on when it is over.
    virtual void setPaused(bool paused) { m_isPaused = paused; }

    //! Cells that have no outcome yet.
    [[nodiscard]] virtual int open() const = 0;
    //! Calls that these take if none is refused, those under way included.
    [[nodiscard]] virtual int callsLeft() const { return open(); }
    //! Calls of these that the session has.
    [[nodiscard]] virtual int callsUnderWay() const { return 0; }
    [[nodiscard]] virtual bool isFinished() const = 0;
    [[nodiscard]] virtual bool isWaitingForSignIn() const = 0;
    //! A 429 that the session did not wait out holds the lane back until then; invalid otherwise.
    [[nodiscard]] virtual QDateTime pausedUntil() const = 0;

Q_SIGNALS:
    //! It began or stopped waiting for something.
    void stateChanged();
    //! Once, from the event loop.
    void finished();

protected:
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

private:
    bool m_isPaused = false;
};

} // namespace Keycutter
