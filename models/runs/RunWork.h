// SPDX-License-Identifier: MIT
#pragma once

#include "domain/CallLimit.h"
#include "runs/RunPauses.h"

#include <optional>
#include <vector>

class QObject;

namespace Keycutter {

class FolderMaker;
class RunLane;
class RunRecord;
class Session;

//! What a run does: copying (CopyWork), or taking another run back (UndoWork). It says which cells
//! are sent, and in which lanes; the Runner carries it out.
class RunWork
{
public:
    RunWork() = default;
    virtual ~RunWork() = default;
    RunWork(const RunWork&) = delete;
    RunWork& operator=(const RunWork&) = delete;

    //! Gives their outcome to the cells for which nothing is to be sent.
    virtual void settleRest(RunRecord& record) const = 0;
    //! The lanes for the others, not started; they belong to @p parent.
    [[nodiscard]] virtual std::vector<RunLane*> makeLanes(
        RunRecord& record, Session& session, const RunPauses& pauses, const FolderMaker& folders,
        QObject* parent) const = 0;
    //! What is known of the service's limit for the lanes' calls.
    [[nodiscard]] virtual std::optional<CallLimit> limit(const Session& /*session*/) const
    {
        return std::nullopt;
    }
};

} // namespace Keycutter
