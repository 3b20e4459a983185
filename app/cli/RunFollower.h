// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Runner.h"

#include <QObject>

#include <memory>

namespace Keycutter {

class Interrupt;

//! Follows a run to its end in a terminal: shows how it goes on, cancels it when the person
//! interrupts, and prints what it did.
class RunFollower : public QObject
{
    Q_OBJECT

public:
    //! @p runner must outlive this. @p json: print the report as JSON.
    RunFollower(Runner& runner, bool json, QObject* parent = nullptr);
    ~RunFollower() override;

    //! Once the run is started, or before.
    void start();

Q_SIGNALS:
    //! Once, with the exit code (see ExitCode.h).
    void finished(int exitCode);

private:
    void report();

    Runner& m_runner;
    bool m_json = false;
    bool m_done = false;
    std::unique_ptr<Interrupt> m_interrupt;
};

} // namespace Keycutter
