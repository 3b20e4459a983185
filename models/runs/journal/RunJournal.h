// SPDX-License-Identifier: MIT
#pragma once

#include "runs/StoredRun.h"
#include "runs/journal/ApprovalReader.h"
#include "runs/journal/JournalState.h"

#include <QObject>

#include <memory>

namespace Keycutter {

//! The record of all runs, in an SQLite file that outlives the program: plans, intents before the
//! calls, outcomes after them; never a value. The disk is waited for in a thread of its own.
//!
//! Nothing that happens to the file stops a run: a damaged or newer one is set aside, and where
//! nothing can be written the runs go on unrecorded; notice() says so.
class RunJournal : public QObject, public RunLog
{
    Q_OBJECT

public:
    static constexpr int defaultKeep = 500;

    //! Opens the journal in @p folder at once, in its thread. The oldest finished runs leave beyond
    //! @p keep.
    explicit RunJournal(const QString& folder, int keep = defaultKeep, QObject* parent = nullptr);
    //! Waits until everything that was told is on the disk.
    ~RunJournal() override;

    //! Another @p keep, from the end of the next run on.
    void setKeep(int runs);

    [[nodiscard]] JournalState state() const { return m_state; }
    //! One sentence for people on what is wrong; empty when nothing is.
    [[nodiscard]] const QString& notice() const { return m_notice; }
    //! The highest number of a run so far; 0 while Opening.
    [[nodiscard]] int lastNumber() const { return m_lastNumber; }

    // Fail where the file cannot be read; what was never recorded is no failure.

    //! All recorded runs, newest first.
    [[nodiscard]] JobOf<QList<RunHead>>* heads();
    //! Approvals of the recorded runs, newest first.
    [[nodiscard]] JobOf<QList<FollowedApproval>>* approvals(ApprovalsOf which);
    //! One run with its cells. NotFound, or Malformed where its record makes no sense.
    [[nodiscard]] JobOf<StoredRun>* load(const QString& run);
    //! Someone decided to leave that interrupted run as it is.
    void leave(const QString& run);
    void remove(const QString& run);

    void begin(const Run& run) override;
    [[nodiscard]] JobOf<void>* intend(const Run& run, const RunIntent& intent) override;
    void close(const Run& run, int intent) override;
    void recordCells(const Run& run, const std::vector<int>& cells) override;
    void recordFolders(const Run& run) override;
    void recordApprovals(const Run& run) override;
    void recordVerification(const Run& run) override;
    void end(const Run& run) override;

Q_SIGNALS:
    //! state() or notice() changed.
    void stateChanged();
    //! What heads() gives changed.
    void runsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
    JournalState m_state = JournalState::Opening;
    QString m_notice;
    int m_lastNumber = 0;
};

} // namespace Keycutter
