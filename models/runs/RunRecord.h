// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Partition.h"
#include "runs/Run.h"
#include "runs/RunLog.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace Keycutter {

//! The record of a run in the making. Every change of a cell goes through here: an outcome is given
//! once, and changes are told together, once per event-loop turn, and to the log that the run has.
class RunRecord : public QObject
{
    Q_OBJECT

public:
    //! Makes one pending cell per cell of the run's plan, unless the run has its cells already.
    explicit RunRecord(Run run, QObject* parent = nullptr);
    //! From begin() on; nullptr for none any more. @p lastIntent: the highest number that the run
    //! has used so far.
    void setLog(RunLog* log, int lastIntent = 0);

    [[nodiscard]] const Run& run() const { return m_run; }
    [[nodiscard]] const Plan& plan() const { return m_run.plan; }
    [[nodiscard]] const PlanCell& planned(int cell) const;
    [[nodiscard]] const Secret& source(int cell) const;
    [[nodiscard]] const Location& location(int destination) const;
    //! Cells that have no outcome yet: all, or those of one destination.
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] int openOf(int destination) const;

    //! @p clockAhead: see Session.
    void begin(std::optional<std::chrono::milliseconds> clockAhead);
    void end();
    void countCall(bool extra);
    //! That call was never sent.
    void uncountCall(bool extra);

    //! Calls @p then when it is safe to send that call, with the number of its intent for
    //! closeIntent(): at once where nothing is logged. Its cells must be set to Sending before.
    void intend(const PlannedCall& call, QObject* context, const std::function<void(int)>& then);
    void intendFolder(int destination, QObject* context, const std::function<void(int)>& then);
    //! For a folder. The intent of a call ends with the doubt about its last cell.
    void closeIntent(int intent);
    //! The intents of an earlier life of this run, whose cells are still being sent.
    void adoptIntents(const std::vector<RunIntent>& intents);

    void setSending(const std::vector<int>& cells);
    //! Back to Pending: the call had no effect and will be sent again.
    void setPending(const std::vector<int>& cells);
    //! These were sent in an earlier life of the run, and may yet turn up (PlanCell::maybeSent).
    void setMaybeSent(const std::vector<int>& cells);
    //! Open copies that are to have their source's comment, which the record of a run does not
    //! keep.
    [[nodiscard]] bool lacksComments() const;
    //! Takes these from a listing of the source.
    void takeComments(const QList<Secret>& sources);
    [[nodiscard]] bool hasSourcesComment(int cell) const;
    void settle(int cell, Outcome outcome, const QString& detail = {}, const QString& next = {});
    void succeed(
        int cell, Outcome outcome, const QString& destinationId, const QString& requestId,
        const QString& detail = {}, const QString& status = {});
    //! Skipped, because the key is at the destination by now; @p refusal is what the service said
    //! of it, where it was asked.
    void skipAppeared(int cell, const Error& refusal = {});
    //! Takes what the service says by now of a copy that was made.
    void setStatus(int cell, const QString& status);
    //! Failed or Unknown with the words of @p error; @p detail replaces them where given.
    void fail(int cell, Outcome outcome, const Error& error, const QString& detail = {});
    void cancel(const std::vector<int>& cells);
    //! Cancels every cell that is not on its way, with that reason.
    void settleUnsent(const QString& why);
    //! Every open cell: Unknown with @p error where it is being sent, Cancelled where it is not.
    void closeAll(const Error& error);

    //! The cell is held back by @p approval, which opens at @p page.
    void await(int cell, const Approval& approval, const QUrl& page, const QString& requestId);
    //! Takes a newer state of an approval and settles its cells with it.
    void updateApproval(const Approval& approval);

    void setVerification(const RunVerification& verification);

    //! The folder's number; the one that is there already where the run has it.
    int addFolder(const Location& location);
    void setFolder(int folder, RunFolder::Status status, const QString& detail = {});

    //! Tells now what has changed since the last time.
    void flush();

Q_SIGNALS:
    void cellsChanged(const std::vector<int>& cells);
    void foldersChanged();
    void approvalsChanged();

private:
    //! The cell to give its outcome to; nullptr when it has one.
    RunCell* openCell(int cell);
    void close(int cell);
    void changed(int cell);
    void intend(RunIntent intent, QObject* context, const std::function<void(int)>& then);
    void adopt(const RunIntent& intent);
    //! The cell is not on its way any more.
    void leaveIntent(int cell);
    void logChanges();

    Run m_run;
    int m_open = 0;
    std::vector<int> m_openPerDestination;
    std::vector<int> m_changed;
    std::vector<bool> m_isChanged;
    QHash<QString, size_t> m_approvalById;
    RunLog* m_log = nullptr;
    std::vector<int> m_toLog; //!< changed since they were logged
    bool m_approvalsToLog = false;
    int m_lastIntent = 0;
    std::vector<int> m_intentOf; //!< per cell, 0 for none
    QHash<int, int> m_cellsOfIntent; //!< that are still on their way
};

//! The service's own words, or the kind of the error where it had none.
[[nodiscard]] QString wordsOf(const Error& error);

} // namespace Keycutter
