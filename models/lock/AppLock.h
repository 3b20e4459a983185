// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "domain/Job.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace Keycutter {

class ConnectionManager;
class RunCenter;

//! The program's lock. While it is locked no credential and no token is in memory, and the window
//! shows nothing; unlocking reads the keychain again. A run that is under way finishes first: until
//! then the sign-ins stay, behind the locked window.
class AppLock : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,
        Finishing, //!< locked for people; runs that are under way still work
        Locked,
        Unlocking, //!< the keychain is being read
    };
    //! Why it locked.
    enum class Reason { Asked, Idle, ScreenLocked, Sleep };

    //! Both must outlive this.
    AppLock(ConnectionManager& connections, RunCenter& runs, QObject* parent = nullptr);

    //! Does nothing where it is locked already.
    void lock(Reason reason);
    //! Does nothing unless it is Finishing or Locked. Where the keychain refuses, it is Locked
    //! again and problem() says why.
    void unlock();
    //! Unlocks although the keychain cannot be read: the connections wait for a sign-in.
    void unlockWithoutKeychain();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLocked() const { return m_state != State::Open; }
    [[nodiscard]] Reason reason() const { return m_reason; }
    //! Why the last unlock() did not work.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    //! Ids of the connections that locking would make a person sign in to again: their credentials
    //! are only in memory.
    [[nodiscard]] QStringList wouldForget() const;
    //! Ids of those of the last time that it was locked.
    [[nodiscard]] const QStringList& forgotten() const { return m_forgotten; }

Q_SIGNALS:
    //! The state or the problem.
    void changed();

private:
    [[nodiscard]] bool isBusy() const;
    void settle();
    void setState(State state);

    ConnectionManager& m_connections;
    RunCenter& m_runs;
    State m_state = State::Open;
    Reason m_reason = Reason::Asked;
    std::optional<Error> m_problem;
    QStringList m_forgotten;
    QPointer<Job> m_reading;
};

} // namespace Keycutter
