// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "runs/FollowedApproval.h"
#include "runs/approvals/ApprovalUpdates.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

namespace Keycutter {

class ApprovalWatcher;
class ConnectionManager;
class RunHistory;
class Session;

//! Every approval request of every recorded run of every connection. Follows those of earlier days
//! gently, with growing pauses, until someone has decided, and has the cells of their runs change
//! with them; those of runs of this program's life are followed by the RunCenter. Connections that
//! have something to ask for are signed in to once by themselves, some time after the start.
class ApprovalCenter : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this.
    ApprovalCenter(RunHistory& history, ConnectionManager& connections, QObject* parent = nullptr);
    ~ApprovalCenter() override;

    //! Pauses between questions, and before it signs in by itself; the tests shorten them.
    void setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest);

    //! Newest first. Of earlier days only those not decided, until readAll().
    [[nodiscard]] const QList<FollowedApproval>& approvals() const { return m_all; }
    [[nodiscard]] int undecided() const;
    //! Those that are not decided are there.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    //! Reads the others of earlier days from the record, once.
    void readAll();
    //! The list is whole.
    [[nodiscard]] bool hasAll() const { return m_hasAll; }
    //! The connection over which it is followed: its run's, or one to the same place. Empty where
    //! there is none.
    [[nodiscard]] QString connectionFor(const FollowedApproval& followed) const;
    //! Asks now how all of them stand, signing in where that is needed. Where it cannot be told:
    //! refreshFailed(), or RunCenter::approvalsRefreshFailed().
    void refresh();
    //! The same for those of one run.
    void refresh(const QString& run);

Q_SIGNALS:
    //! approvals() changed.
    void changed();
    //! Someone decided about these, or made it impossible.
    void decided(const QList<Keycutter::FollowedApproval>& approvals);
    //! refresh() could not be told how those of that connection stand; of none where there is no
    //! connection to ask over, or where readAll() could not read the record and may be tried again.
    void refreshFailed(const QString& connectionId, const Keycutter::Error& error);

private:
    struct Follower
    {
        QPointer<Session> session;
        QPointer<ApprovalWatcher> watcher;
    };

    void begin();
    void takeRead(const QList<FollowedApproval>& read);
    void takeRun(int number);
    void takeState(const QString& connectionId, const Approval& approval);
    void dropRuns(const QStringList& runs);
    //! Has the open ones of that connection followed, where it has a session.
    void follow(const QString& connectionId);
    void followAll();
    void refreshRunsOver(const QString& connectionId, bool byHand);
    void signInAndAsk(const QString& connectionId);
    //! Ends what refresh() waits for where the sign-in did not come about.
    void giveUp(const QString& connectionId);
    void signInWhereNeeded();
    void refresh(const std::function<bool(const FollowedApproval&)>& which);
    //! It is this that follows it, not the RunCenter.
    [[nodiscard]] bool isMine(const FollowedApproval& followed) const;
    [[nodiscard]] qsizetype indexOf(const QString& run, const QString& approval) const;
    //! Keeps @p state of the one at @p index, and has it told.
    void keep(qsizetype index, const Approval& state);
    void add(const FollowedApproval& followed);
    void tellSoon();
    void tell();

    RunHistory& m_history;
    ConnectionManager& m_connections;
    ApprovalUpdates m_updates;
    QList<FollowedApproval> m_all;
    std::map<QString, Follower> m_followers; //!< by connection
    QList<FollowedApproval> m_decided; //!< to be told
    QSet<QString> m_awaited; //!< connections that refresh() signs in to
    QTimer m_signIn;
    std::chrono::milliseconds m_first{std::chrono::seconds(15)};
    std::chrono::milliseconds m_longest{std::chrono::minutes(10)};
    bool m_isReady = false;
    bool m_isReadingAll = false;
    bool m_hasAll = false;
    bool m_isTelling = false;
};

} // namespace Keycutter
