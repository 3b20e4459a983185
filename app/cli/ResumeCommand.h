// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RunAccess.h"
#include "cli/RunOptions.h"

#include <QObject>

#include <memory>

namespace Keycutter {

class Core;
class RunFollower;

//! `keycutter resume RUN`: checks a run that was interrupted and goes on with it.
class ResumeCommand : public QObject
{
    Q_OBJECT

public:
    //! @p core must outlive this.
    ResumeCommand(Core& core, ResumeOptions options, QObject* parent = nullptr);
    ~ResumeCommand() override;

    //! Starts; finished() follows.
    void start();

Q_SIGNALS:
    //! Once, with the exit code (see ExitCode.h).
    void finished(int exitCode);

private:
    void takeFound();
    void resume();
    void follow(int number);
    void refuse(const QString& problem);

    Core& m_core;
    const ResumeOptions m_options;
    RunAccess m_access;
    std::unique_ptr<RunFollower> m_follower;
    bool m_done = false;
};

} // namespace Keycutter
