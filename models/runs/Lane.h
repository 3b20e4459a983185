// SPDX-License-Identifier: MIT
#pragma once

#include "plan/CallQueue.h"
#include "runs/Attribution.h"
#include "runs/RunPauses.h"
#include "services/Session.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace Keycutter {

class Lookup;
class Reconciler;
class RunRecord;

//! Writes the cells of one destination, one call after another: never two at a time, because the
//! service makes twins of a key when two copies of it race (contract infisical 12.1). The planner
//! blocks the second of two equal destinations, so a lane per destination is a lane per folder.
//!
//! A lane gives up, and its rest fails unsent, after three calls in a row that failed as a whole
//! (refused for a reason that holds for every secret, or the service cannot be reached).
class Lane : public QObject
{
    Q_OBJECT

public:
    //! @p folderIsFresh: this run has only just created the folder.
    Lane(
        RunRecord& record, Session& session, int destination, const RunPauses& pauses,
        bool folderIsFresh, QObject* parent);

    void start();
    //! Sends nothing more; a call under way is settled first.
    void cancel();

    [[nodiscard]] int destination() const { return m_destination; }
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }
    [[nodiscard]] bool isWaitingForSignIn() const;
    //! A 429 that the session did not wait out holds the lane back until then; invalid otherwise.
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; }

Q_SIGNALS:
    //! It began or stopped waiting for something.
    void stateChanged();
    //! Once, from the event loop.
    void finished();

private:
    enum class State { NotStarted, Working, WaitingForSignIn, Finished };

    void next();
    void send(const PlannedCall& call, bool extra);
    [[nodiscard]] DuplicateCall requestOf(const PlannedCall& call) const;
    void take(const Result<DuplicateReply>& answer);
    void takeReply(const DuplicateReply& reply);
    void takeRefusal(const Error& error);
    void takeSignInOver();
    void takeRateLimit(const Error& error);
    void takeWholeFailure(const Error& error, const std::vector<int>& cells);
    void settleResult(int cell, const DuplicateResult& result, const QString& requestId);
    void settleBlamed(const Attribution::Verdict& verdict, const Error& error, bool exists);
    void sendAgain(const Attribution::Verdict& verdict);
    //! The call had no effect and goes to the front again.
    void putBack();
    void pause(std::chrono::milliseconds length);
    void reconcile(const PlannedCall& call, const Error& error, bool answered);
    void skipWhatAppeared(int culprit);
    void dropExisting(const Listing& listing, int culprit);
    void giveUp(const Error& error);
    void signInRestored();
    void finish();
    void setState(State state);
    [[nodiscard]] std::vector<int> drain();
    [[nodiscard]] bool mayBeHeld() const;

    RunRecord& m_record;
    QPointer<Session> m_session;
    int m_destination = 0;
    RunPauses m_pauses;
    CallQueue m_queue;
    std::deque<PlannedCall> m_halves;
    Attribution m_attribution;
    State m_state = State::NotStarted;
    PlannedCall m_call; //!< under way
    DuplicateCall m_request; //!< what it was sent as
    bool m_callIsHalf = false;
    bool m_nextIsExtra = false;
    bool m_cancelled = false;
    QPointer<Reconciler> m_reconciler;
    QPointer<Lookup> m_lookup;
    QTimer m_pause;
    QDateTime m_pausedUntil;
    int m_restored = 0; //!< how often the sign-in was restored so far
    int m_restoredWhenSent = 0;
    size_t m_folderTries = 0;
    bool m_folderIsFresh = false;
    bool m_listingHelps = true; //!< a listing shows the keys that refusals name
    bool m_wroteDirectly = false;
    bool m_wasHeld = false;
    int m_wholeFailures = 0;
};

} // namespace Keycutter
