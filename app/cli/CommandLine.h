// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Keycutter {

//! What the program is asked to do.
enum class Command {
    Window,
    Duplicate,
    Runs,
    Resume,
    Check,
    Undo,
    Report,
    ServeSandbox,
    Help,
    Version,
    Unknown
};

//! The first look at the arguments: which command, and what is left for it. Needs no application
//! object, because the command decides which kind of application is made.
struct CommandLine
{
    Command command = Command::Window;
    //! The word as typed, for Unknown; the command that help is asked about, for Help.
    QString word;
    //! The command's own arguments.
    QStringList arguments;

    //! @p arguments as main() has them, the program's name first.
    [[nodiscard]] static CommandLine read(const QStringList& arguments);
};

//! Options of the window.
struct WindowOptions
{
    //! Open on the sandbox.
    bool sandbox = false;
    //! Name or id of a connection to open.
    QString connection;
    //! Number of a recorded run to show; 0 for none.
    int run = 0;
    //! Print the milliseconds from the start of the process to the first painted window, then quit.
    bool measureStart = false;
    //! Level of the log; empty for the usual one.
    QString logLevel;
    //! What is wrong with the arguments; empty when nothing is.
    QString problem;

    //! @p arguments without the program's name.
    [[nodiscard]] static WindowOptions read(const QStringList& arguments);
};

//! The help of the whole program, or of the command named @p word where there is one.
[[nodiscard]] QString helpText(const QString& word = {});

} // namespace Keycutter
