// SPDX-License-Identifier: MIT
#pragma once

#include "runs/ClosingReconciler.h"
#include "runs/undo/ChangeLane.h"
#include "runs/undo/UndoPlan.h"

#include <deque>

namespace Keycutter {

//! Closes the approval requests of a run, one after another. A request whose closing is refused or
//! whose answer is lost is left to a ClosingReconciler.
class ClosingLane final : public ChangeLane
{
    Q_OBJECT

public:
    //! @p cells: all that @p plan wants to have free of the requests that hold them back.
    ClosingLane(
        RunRecord& record, Session& session, const UndoPlan& plan, const std::vector<int>& cells,
        const RunPauses& pauses, QObject* parent);

    void cancel() override;
    [[nodiscard]] bool isWaitingForSignIn() const override;

protected:
    [[nodiscard]] bool hasWork() const override { return !m_requests.empty(); }
    void sendNext() override;
    [[nodiscard]] std::vector<int> drain() override;

private:
    void putBack(const RequestToClose& request);
    void take(const RequestToClose& request, const Result<Approval>& answer);

    std::deque<RequestToClose> m_requests;
    ClosingReconciler* m_reconciler; //!< owned
};

} // namespace Keycutter
