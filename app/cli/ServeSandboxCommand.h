// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"
#include "cli/Interrupt.h"
#include "cli/ServeSandboxOptions.h"

#include <QObject>

namespace Keycutter {

//! `keycutter serve-sandbox`: serves until interrupted.
class ServeSandboxCommand : public QObject
{
    Q_OBJECT

public:
    explicit ServeSandboxCommand(ServeSandboxOptions options, QObject* parent = nullptr);

    //! Starts to serve and prints how to reach it; finished() follows at the latest on Ctrl+C.
    void start();

Q_SIGNALS:
    //! Once: 0 after an interruption, 3 when the port cannot be had.
    void finished(int exitCode);

private:
    const ServeSandboxOptions m_options;
    Sandbox::Server m_server;
    Interrupt m_interrupt;
};

//! @p object as indented "key: value" lines, for people.
[[nodiscard]] QString toText(const QJsonObject& object);

} // namespace Keycutter
