// SPDX-License-Identifier: MIT
#pragma once

#include "runs/ClosingReconciler.h"
#include "runs/RunLane.h"

#include <deque>

namespace Keycutter {

//! Looks what became of the approval requests that an undo was closing when it was interrupted.
//! Sends nothing that writes.
class ClosingLookingLane final : public RunLane
{
    Q_OBJECT

public:
    //! Looks after @p wait. @p error: why it is not known what became of @p requests.
    ClosingLookingLane(
        RunRecord& record, Session& session, std::deque<RequestToClose> requests,
        const Error& error, std::chrono::milliseconds wait, const RunPauses& pauses,
        QObject* parent);

    void start() override;
    //! It looks all the same, but waits for no sign-in.
    void cancel() override;
    [[nodiscard]] int open() const override { return m_open; }
    [[nodiscard]] bool isFinished() const override { return m_isFinished; }
    [[nodiscard]] bool isWaitingForSignIn() const override;
    [[nodiscard]] QDateTime pausedUntil() const override { return {}; }

private:
    void next();

    std::deque<RequestToClose> m_requests;
    Error m_error;
    std::chrono::milliseconds m_wait;
    ClosingReconciler m_reconciler;
    int m_open = 0; //!< cells
    bool m_isStarted = false;
    bool m_isFinished = false;
};

} // namespace Keycutter
