// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RunOptions.h"
#include "domain/Error.h"
#include "runs/StoredRun.h"

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
    void find();
    void choose(const RunHead& head);
    //! What is wrong with the connection that was asked for; empty when nothing is.
    [[nodiscard]] QString chooseGiven(const RunHead& head);
    void resume(const QString& connectionId);
    void follow(int number);
    void refuse(const QString& problem);

    Core& m_core;
    const ResumeOptions m_options;
    QString m_run;
    std::unique_ptr<RunFollower> m_follower;
    bool m_done = false;
};

} // namespace Keycutter
