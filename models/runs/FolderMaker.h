// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Run.h"
#include "runs/RunPauses.h"
#include "runs/SignInPatience.h"
#include "services/Session.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace Keycutter {

class Lookup;
class RunRecord;

//! Creates the folders that a run's destinations miss, one after another, because two of them may
//! share a missing parent. A folder that cannot be created fails the cells of its destination only.
class FolderMaker : public QObject
{
    Q_OBJECT

public:
    FolderMaker(RunRecord& record, Session& session, const RunPauses& pauses, QObject* parent);

    //! Adds the folders to the record; only destinations that will be written to count.
    void plan();
    [[nodiscard]] bool isNeeded() const { return !m_wanted.empty(); }
    void start();
    //! Asks for no further folder; one under way is waited for.
    void cancel();
    //! Paused, it asks for no further folder.
    void setPaused(bool paused);
    [[nodiscard]] bool isWaitingForSignIn() const;
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; }
    //! This run made that destination's folder.
    [[nodiscard]] bool made(int destination) const;

Q_SIGNALS:
    void stateChanged();
    //! Once, from the event loop.
    void finished();

private:
    //! A destination and its number in the record's folders.
    struct Wanted
    {
        int destination = 0;
        int folder = 0;
    };

    void next();
    void send(int intent);
    [[nodiscard]] int folder() const { return m_wanted[m_at].folder; }
    //! How the folder stands now that its call is over.
    void settle(RunFolder::Status status, const QString& detail = {});
    void take(const Result<Folder>& answer);
    void checkOnIt(const Error& error);
    void settleFound(const Error& error, const Result<Listing>& listing);
    //! The sign-in could not be renewed just then.
    void takeSignInFault(const Error& error);
    void fail(const Error& error);
    //! Nothing goes to a folder that is not there: @p why of the folder, @p whyNotSent of the
    //! cells.
    void fail(const Error& error, const QString& why, const QString& whyNotSent);
    void withdrawWaiting();
    void finish();

    RunRecord& m_record;
    QPointer<Session> m_session;
    RunPauses m_pauses;
    SignInPatience m_signInPatience;
    std::vector<Wanted> m_wanted;
    int m_intent = 0; //!< of the call under way
    size_t m_at = 0;
    size_t m_looks = 0;
    bool m_busy = false; //!< a request is under way
    QPointer<Job> m_job; //!< that creates
    bool m_isWithdrawn = false; //!< it; answered Cancelled, nothing of it was sent
    bool m_waiting = false; //!< for the sign-in
    bool m_started = false;
    bool m_paused = false;
    bool m_cancelled = false;
    bool m_finished = false;
    QPointer<Lookup> m_lookup;
    QTimer m_pause;
    QDateTime m_pausedUntil;
    int m_restored = 0;
    int m_restoredWhenSent = 0;
};

} // namespace Keycutter
