// SPDX-License-Identifier: MIT
#pragma once

#include "runs/ApprovalWatcher.h"
#include "runs/Runner.h"
#include "runs/StatusWatcher.h"
#include "runs/StoredRun.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace Keycutter {

class ConnectionManager;
class RunWork;

//! The runs of this program's life: starts them, keeps them, watches their approvals and
//! the status of their copies.
class RunCenter : public QObject
{
    Q_OBJECT

public:
    explicit RunCenter(ConnectionManager& connections, QObject* parent = nullptr);
    ~RunCenter() override;

    //! Starts @p plan over that connection's session; gives the run's number. 0 when the connection
    //! has no session.
    int start(const QString& connectionId, const Plan& plan);
    //! The same for a run that does something else than copying, such as an undo (undoRunOf(),
    //! UndoWork). It has its plan, titles and connection.
    int start(Run run, std::unique_ptr<RunWork> work);
    //! Takes up a run that was interrupted, over that connection's session: checks it, and goes on
    //! where @p after says so. Gives its number; 0 when the connection has no session or the run is
    //! here already. An undo is only checked: the run is to be undone again.
    int resume(const QString& connectionId, const StoredRun& stored, Runner::AfterCheck after);
    //! Where runs are written down from now on; must outlive the center. Their numbers follow
    //! @p lastNumber.
    void setLog(RunLog* log, int lastNumber);
    //! Of runs that start from now on; the tests shorten them.
    void setPauses(const RunPauses& pauses);
    void cancel(int number);
    void setPaused(int number, bool paused);

    //! Brings a recorded run here to be looked at, asked about and reported; nothing is sent for
    //! it. Gives its number, or that of the same run where it is here already.
    int show(const StoredRun& stored);
    //! True for a run that show() has brought here and that nobody has taken up.
    [[nodiscard]] bool isShownOnly(int number) const;
    //! Lets go of a run that is not under way; it stays written down.
    void forget(int number);

    //! Numbers of the runs of this program's life, newest first.
    [[nodiscard]] QList<int> runs() const;
    //! The runner of that number, those shown only included, or nullptr. Not owned by the caller.
    [[nodiscard]] Runner* runner(int number) const;
    //! The number of the run with that id; 0 when it is not here.
    [[nodiscard]] int numberOf(const QString& runId) const;
    [[nodiscard]] bool isRunning() const;
    //! True while a run over that connection is under way.
    [[nodiscard]] bool isRunningOver(const QString& connectionId) const;
    //! Asks now how the approvals of that run stand. Where a person wants to know (@p byHand) and
    //! it cannot be told: approvalsRefreshFailed().
    void refreshApprovals(int number, bool byHand = true);
    //! Asks now how the copies stand that the service had not finished (see pendingCopies()).
    //! Where that cannot be told: statusRefreshFailed().
    void refreshStatus(int number);

Q_SIGNALS:
    void runStarted(int number);
    //! Counts or phase changed; coalesced.
    void runChanged(int number);
    void runFinished(int number);
    //! See show().
    void runShown(int number);
    //! It is about to go, and its runner with it.
    void runForgotten(int number);
    void approvalsRefreshFailed(int number, const Keycutter::Error& error);
    void statusRefreshFailed(int number, const Keycutter::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keycutter
