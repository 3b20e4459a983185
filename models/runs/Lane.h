// SPDX-License-Identifier: MIT
#pragma once

#include "plan/CallQueue.h"
#include "runs/Attribution.h"
#include "runs/RunLane.h"
#include "runs/RunPauses.h"
#include "runs/SignInPatience.h"
#include "services/Session.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

namespace Keycutter {

class Lookup;
class Reconciler;
class RunRecord;

//! Writes the cells of one location, all its columns from one queue, with no more calls at a time
//! than the service allows (Capabilities::callsAtOnce).
//!
//! Where that is one, because the service makes twins of a key when two calls race (contract
//! infisical 12.1), a call whose outcome is not known is settled before the next one goes. Where it
//! is more, the others go on meanwhile: no two cells of a plan write the same name to one location.
//!
//! A lane gives up, and its rest fails unsent, after three calls in a row that failed as a whole
//! (refused for a reason that holds for every secret, or the service cannot be reached), and when
//! the sign-in cannot be renewed.
class Lane : public RunLane
{
    Q_OBJECT

public:
    //! @p destinations are columns of one location. @p folderIsFresh: this run has only just
    //! created the folder.
    Lane(
        RunRecord& record, Session& session, const std::vector<int>& destinations,
        const RunPauses& pauses, bool folderIsFresh, QObject* parent);

    void start() override;
    void cancel() override;
    void setPaused(bool paused) override;
    [[nodiscard]] int open() const override;
    [[nodiscard]] int callsLeft() const override;
    [[nodiscard]] int callsUnderWay() const override { return m_underWay; }
    [[nodiscard]] bool isFinished() const override { return m_state == State::Finished; }
    [[nodiscard]] bool isWaitingForSignIn() const override;
    [[nodiscard]] QDateTime pausedUntil() const override { return m_pausedUntil; }

private:
    enum class State { NotStarted, Working, WaitingForSignIn, Finished };

    //! A call under way.
    struct Sent
    {
        PlannedCall call;
        DuplicateCall request;
        bool isHalf = false;
        bool isExtra = false;
        int restoredBefore = 0; //!< m_restored when it was sent
        QPointer<Job> job = {};
        bool isWithdrawn = false; //!< answered Cancelled, nothing of it was sent
    };
    using SentPtr = std::shared_ptr<Sent>;

    void next();
    [[nodiscard]] bool isHeldUp() const;
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool hasWork() const { return !m_halves.empty() || !m_queue.isEmpty(); }
    [[nodiscard]] bool isSettling() const;
    void sendNext();
    void prepare(const PlannedCall& call, bool isHalf, bool extra);
    void send(const SentPtr& sent);
    void answered(const Sent& sent, const Result<DuplicateReply>& answer);
    //! Calls that wait for the end of a limit come back, and so do those that come to wait.
    void withdrawWaiting();
    [[nodiscard]] DuplicateCall requestOf(const PlannedCall& call) const;
    void take(const Sent& sent, const Result<DuplicateReply>& answer);
    void takeReply(const Sent& sent, const DuplicateReply& reply);
    void takeRefusal(const Sent& sent, const Error& error);
    void takeSignInOver(const Sent& sent);
    void takeRateLimit(const Sent& sent, const Error& error);
    //! The sign-in could not be renewed just then.
    void takeSignInFault(const Sent& sent, const Error& error);
    void takeWholeFailure(const Error& error, const std::vector<int>& cells);
    void settleResult(
        const Sent& sent, int cell, const DuplicateResult& result, const QString& requestId);
    void settleBlamed(const Attribution::Verdict& verdict, const Error& error, bool exists);
    void sendAgain(const Sent& sent, const Attribution::Verdict& verdict);
    //! The call had no effect and goes to the front again.
    void putBack(const Sent& sent);
    void pause(std::chrono::milliseconds length);
    void reconcile(const PlannedCall& call, const Error& error, bool answered, bool conflict);
    void settled(const Error& error, bool listed);
    void skipWhatAppeared(int culprit, const Error& error);
    void dropExisting(const Listing& listing, int culprit, const Error& error);
    //! Everything that was not sent fails.
    void giveUp(const Error& error, const QString& detail);
    void signInRestored();
    void finish();
    void setState(State state);
    [[nodiscard]] std::vector<int> drain();
    [[nodiscard]] bool mayBeHeld(int destination) const;

    RunRecord& m_record;
    QPointer<Session> m_session;
    std::vector<int> m_destinations;
    Location m_location;
    int m_callsAtOnce = 1;
    RunPauses m_pauses;
    SignInPatience m_signInPatience;
    CallQueue m_queue;
    std::deque<PlannedCall> m_halves;
    Attribution m_attribution;
    State m_state = State::NotStarted;
    int m_underWay = 0;
    std::vector<std::weak_ptr<Sent>> m_handedOver; //!< to the session
    bool m_nextIsExtra = false;
    bool m_cancelled = false;
    Reconciler* m_reconciler;
    QPointer<Lookup> m_lookup;
    QTimer m_pause;
    QDateTime m_pausedUntil;
    int m_restored = 0; //!< how often the sign-in was restored so far
    size_t m_folderTries = 0;
    bool m_folderIsFresh = false;
    bool m_listingHelps = true; //!< a listing shows the keys that refusals name
    bool m_wroteDirectly = false;
    bool m_wasHeld = false;
    int m_wholeFailures = 0;
};

} // namespace Keycutter
