// SPDX-License-Identifier: MIT
#pragma once

#include "runs/RunLane.h"
#include "runs/UndoReconciler.h"

namespace Keycutter {

//! Looks what became of the calls of an undo that were on their way to one location when it was
//! interrupted. Sends nothing that writes.
class LookingLane final : public RunLane
{
    Q_OBJECT

public:
    //! Looks after @p wait. @p error: why it is not known what became of @p cells.
    LookingLane(
        RunRecord& record, Session& session, const Location& at, std::vector<int> cells,
        const Error& error, std::chrono::milliseconds wait, const RunPauses& pauses,
        QObject* parent);

    void start() override;
    //! It looks all the same, but waits for no sign-in.
    void cancel() override;
    [[nodiscard]] int open() const override;
    [[nodiscard]] bool isFinished() const override { return m_isFinished; }
    [[nodiscard]] bool isWaitingForSignIn() const override;
    [[nodiscard]] QDateTime pausedUntil() const override { return {}; }

private:
    RunRecord& m_record;
    std::vector<int> m_cells;
    Error m_error;
    std::chrono::milliseconds m_wait;
    UndoReconciler m_reconciler;
    bool m_isStarted = false;
    bool m_isFinished = false;
};

} // namespace Keycutter
