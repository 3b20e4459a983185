// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RunAccess.h"

#include <QObject>

namespace Keycutter {

//! `keycutter report RUN`: writes a report of a recorded run.
class ReportCommand : public QObject
{
    Q_OBJECT

public:
    //! @p core must outlive this.
    ReportCommand(Core& core, ReportOptions options, QObject* parent = nullptr);

    //! Starts; finished() follows.
    void start();

Q_SIGNALS:
    //! Once, with the exit code (see ExitCode.h).
    void finished(int exitCode);

private:
    void write();
    void refuse(const QString& problem);

    const ReportOptions m_options;
    RunAccess m_access;
};

} // namespace Keycutter
