// SPDX-License-Identifier: MIT
#pragma once

#include "settings/Settings.h"

#include <QString>
#include <QStringList>

namespace Keycutter {

//! Sends the log to standard error, redacted, from @p level on ("debug", "info", "warning"; empty
//! for "warning"). What is wrong with @p level otherwise; empty when nothing is.
[[nodiscard]] QString startLogging(const QString& level);
//! Writes it to files in @p folder as well, from "debug" on: which requests were sent and how they
//! ended. See LogFile. Where nothing can be written the log goes on without.
void logToFiles(const QString& folder);
//! The files and recentLogLines() take another level from now on; standard error keeps its own.
void setLogLevel(Settings::LogLevel level);
//! The last lines that were logged, redacted, the oldest first.
[[nodiscard]] QStringList recentLogLines();
//! Where the window's log is.
[[nodiscard]] QString logFolder();
//! Goes back to how it was before startLogging() and logToFiles(); for tests.
void stopLogging();

} // namespace Keycutter
