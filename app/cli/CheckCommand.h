// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RunAccess.h"

#include <QObject>

#include <memory>

namespace Keycutter {

class RunVerifier;

//! `keycutter check RUN`: says of each copy that a run has written how it stands.
class CheckCommand : public QObject
{
    Q_OBJECT

public:
    //! @p core must outlive this.
    CheckCommand(Core& core, CheckOptions options, QObject* parent = nullptr);
    ~CheckCommand() override;

    //! Starts; finished() follows.
    void start();

Q_SIGNALS:
    //! Once, with the exit code (see ExitCode.h).
    void finished(int exitCode);

private:
    void check();
    void show();
    void refuse(const QString& problem);

    Core& m_core;
    const CheckOptions m_options;
    RunAccess m_access;
    std::unique_ptr<RunVerifier> m_verifier;
    bool m_done = false;
};

} // namespace Keycutter
