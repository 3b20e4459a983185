// SPDX-License-Identifier: MIT
#pragma once

#include "runs/RunLog.h"
#include "runs/RunWork.h"

namespace Keycutter {

//! An undo that was interrupted: what became of its last calls is looked up, and nothing more is
//! sent. It is easily done again, because what it has done already is found then and left alone.
class InterruptedUndo final : public RunWork
{
public:
    //! @p open: the calls whose end is not known.
    explicit InterruptedUndo(std::vector<RunIntent> open);

    void settleRest(RunRecord& record) const override;
    [[nodiscard]] std::vector<RunLane*> makeLanes(
        RunRecord& record, Session& session, const RunPauses& pauses, const FolderMaker& folders,
        QObject* parent) const override;

private:
    std::vector<RunIntent> m_open;
};

} // namespace Keycutter
