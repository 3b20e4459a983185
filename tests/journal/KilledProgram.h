// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

#include <memory>

namespace Keycutter {

//! The program interruptible_run in a process of its own, which can be killed at a step of what it
//! does, or from outside.
class KilledProgram
{
public:
    enum class End {
        Killed,
        Ended,
        Nothing, //!< there was nothing to take up
        Failed,
    };

    //! How it signs in.
    struct SignIn
    {
        QString service;
        QString secret;
        QString method = {}; //!< empty for the service's first
    };

    //! Dies at the step @p killAt, from 1; 0 for never.
    void start(const SignIn& signIn, const QStringList& arguments, int killAt = 0);
    //! Waits for it in the event loop, where the proxy that it talks to may live.
    [[nodiscard]] End waitForEnd();
    //! SIGKILL.
    void kill() { m_process->kill(); }
    void forget() { m_process.reset(); }

private:
    std::unique_ptr<QProcess> m_process;
};

} // namespace Keycutter
