// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RunAccess.h"
#include "runs/undo/UndoPlan.h"

#include <QObject>

#include <memory>

namespace Keycutter {

class RunFollower;
class UndoPreparation;

//! `keycutter undo RUN`: plans the undo of a run, shows it, asks and carries it out.
class UndoCommand : public QObject
{
    Q_OBJECT

public:
    //! @p core must outlive this.
    UndoCommand(Core& core, UndoCommandOptions options, QObject* parent = nullptr);
    ~UndoCommand() override;

    //! Starts; finished() follows.
    void start();

Q_SIGNALS:
    //! Once, with the exit code (see ExitCode.h).
    void finished(int exitCode);

private:
    void prepare();
    void takePlan();
    void show();
    //! False, and refused, when the person does not want it or cannot be asked.
    [[nodiscard]] bool confirmed();
    void undo();
    void refuse(const QString& problem);
    void end(int exitCode);

    Core& m_core;
    const UndoCommandOptions m_options;
    RunAccess m_access;
    std::unique_ptr<UndoPreparation> m_preparation;
    std::unique_ptr<RunFollower> m_follower;
    UndoPlan m_plan;
    bool m_done = false;
};

} // namespace Keycutter
