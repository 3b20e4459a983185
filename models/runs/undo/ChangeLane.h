// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Partition.h"
#include "runs/RunLane.h"
#include "runs/RunPauses.h"
#include "runs/SignInPatience.h"
#include "services/Session.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace Keycutter {

class Lookup;
class RunRecord;

//! What the lanes of an undo have in common: one call at a time, waiting for the sign-in and for
//! the end of a rate limit, looking again, cancelling. What was not sent fails when the sign-in
//! cannot be renewed.
class ChangeLane : public RunLane
{
    Q_OBJECT

public:
    ChangeLane(RunRecord& record, Session& session, const RunPauses& pauses, QObject* parent);

    void start() override;
    void cancel() override;
    void setPaused(bool paused) override;
    [[nodiscard]] int open() const override;
    [[nodiscard]] bool isFinished() const override { return m_state == State::Finished; }
    [[nodiscard]] bool isWaitingForSignIn() const override;
    [[nodiscard]] QDateTime pausedUntil() const override { return m_pausedUntil; }

protected:
    //! Cells that are still to be sent.
    [[nodiscard]] virtual bool hasWork() const = 0;
    //! Sends the next call, or what it needs before: begin() it.
    virtual void sendNext() = 0;
    //! Takes out all cells that were not sent.
    [[nodiscard]] virtual std::vector<int> drain() = 0;
    void setCells(const std::vector<int>& cells) { m_cells = cells; }

    //! Something is under way until end().
    void begin();
    void end();
    //! Sends a call by @p ask, which gives its job, once it is safe to, until end(); calls
    //! @p putBack and end() where it is not to be sent any more by then.
    void send(
        const PlannedCall& call, bool extra, const std::function<Job*()>& ask,
        const std::function<void()>& putBack);
    //! True where @p error says that the call had no effect and is to be sent again later: it calls
    //! @p putBack and waits; also for a call that was withdrawn. It fails, with all the others,
    //! where waiting for the sign-in has not helped.
    [[nodiscard]] bool isHeldBack(const Error& error, const std::function<void()>& putBack);
    //! A call was carried out.
    void carriedOut() { m_signInPatience.reset(); }
    void list(const Location& location, std::function<void(const Result<Listing>&)> then);
    //! Fails all that was not sent.
    void failRest(const Error& error, const QString& detail);

    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] RunRecord& record() { return m_record; }
    [[nodiscard]] Session* session() { return m_session; }
    [[nodiscard]] const RunPauses& pauses() const { return m_pauses; }

private:
    enum class State { NotStarted, Working, WaitingForSignIn, Finished };

    void next();
    //! A call that waits for the end of a limit comes back, and so does one that comes to wait.
    void withdrawWaiting();
    void finish();
    void setState(State state);
    //! The sign-in could not be renewed just then.
    void waitOrFail(const Error& error);

    RunRecord& m_record;
    QPointer<Session> m_session;
    RunPauses m_pauses;
    SignInPatience m_signInPatience;
    std::vector<int> m_cells; //!< all of this lane
    State m_state = State::NotStarted;
    QPointer<Lookup> m_lookup;
    QTimer m_pause;
    QDateTime m_pausedUntil;
    int m_restored = 0; //!< how often the sign-in was restored so far
    int m_restoredWhenSent = 0;
    QPointer<Job> m_job; //!< of the call under way
    bool m_isExtra = false; //!< that call
    bool m_isWithdrawn = false; //!< it; answered Cancelled, nothing of it was sent
    bool m_busy = false;
    bool m_cancelled = false;
};

} // namespace Keycutter
