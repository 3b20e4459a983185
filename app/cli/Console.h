// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Keycutter::Console {

//! Results: to standard output, as UTF-8.
void print(const QString& text);
//! Everything else: to standard error, as a line.
void tell(const QString& line);
//! A line that the next one writes over, on a screen; nothing elsewhere.
void showProgress(const QString& line);
//! Asks @p question on standard error and reads a line; true for "y" or "yes".
[[nodiscard]] bool confirm(const QString& question);

} // namespace Keycutter::Console
