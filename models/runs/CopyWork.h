// SPDX-License-Identifier: MIT
#pragma once

#include "runs/RunWork.h"

namespace Keycutter {

//! Copies what the plan says: one lane per location, all its columns from one queue.
class CopyWork final : public RunWork
{
public:
    void settleRest(RunRecord& record) const override;
    [[nodiscard]] std::vector<RunLane*> makeLanes(
        RunRecord& record, Session& session, const RunPauses& pauses, const FolderMaker& folders,
        QObject* parent) const override;
    [[nodiscard]] std::optional<CallLimit> limit(const Session& session) const override;
};

} // namespace Keycutter
