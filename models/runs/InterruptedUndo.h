// SPDX-License-Identifier: MIT
#pragma once

#include "runs/ClosingReconciler.h"
#include "runs/RunLog.h"
#include "runs/RunWork.h"

#include <deque>

namespace Keycutter {

//! An undo that was interrupted: what became of its last calls is looked up, and nothing more is
//! sent. It is easily done again, because what it has done already is found then and left alone.
class InterruptedUndo final : public RunWork
{
public:
    //! @p open: the calls whose end is not known; @p toClose: see StoredRun.
    InterruptedUndo(std::vector<RunIntent> open, std::vector<RunApproval> toClose);

    void settleRest(RunRecord& record) const override;
    [[nodiscard]] std::vector<RunLane*> makeLanes(
        RunRecord& record, Session& session, const RunPauses& pauses, const FolderMaker& folders,
        QObject* parent) const override;

private:
    [[nodiscard]] std::deque<RequestToClose> requestsIn(const RunRecord& record) const;

    std::vector<RunIntent> m_open;
    std::vector<RunApproval> m_toClose;
};

} // namespace Keycutter
