// SPDX-License-Identifier: MIT
#pragma once

#include "runs/RunWork.h"
#include "runs/undo/UndoPlan.h"

#include <memory>

namespace Keycutter {

//! Carries an undo out: one lane per location, and one for the approval requests. Its run is
//! undoRunOf() the plan.
class UndoWork final : public RunWork
{
public:
    explicit UndoWork(UndoPlan plan);

    void settleRest(RunRecord& record) const override;
    [[nodiscard]] std::vector<RunLane*> makeLanes(
        RunRecord& record, Session& session, const RunPauses& pauses, const FolderMaker& folders,
        QObject* parent) const override;

private:
    std::shared_ptr<const UndoPlan> m_plan;
};

} // namespace Keycutter
