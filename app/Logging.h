// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Keycutter {

//! Sends the log to standard error, redacted, from @p level on ("debug", "info", "warning"; empty
//! for "warning"). What is wrong with @p level otherwise; empty when nothing is.
[[nodiscard]] QString startLogging(const QString& level);

} // namespace Keycutter
