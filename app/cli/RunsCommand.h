// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RunOptions.h"
#include "runs/StoredRun.h"

#include <QObject>

namespace Keycutter {

class Core;

//! `keycutter runs`: lists what is recorded.
class RunsCommand : public QObject
{
    Q_OBJECT

public:
    //! @p core must outlive this.
    RunsCommand(Core& core, RunsOptions options, QObject* parent = nullptr);

    //! Starts; finished() follows.
    void start();

Q_SIGNALS:
    //! Once, with the exit code (see ExitCode.h).
    void finished(int exitCode);

private:
    void list();
    void show(const QList<RunHead>& heads);

    Core& m_core;
    const RunsOptions m_options;
};

//! The recorded runs as a table, for people.
[[nodiscard]] QString toText(const QList<RunHead>& heads);

} // namespace Keycutter
