// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Keycutter {

//! Sends the log to standard error, redacted, from @p level on ("debug", "info", "warning"; empty
//! for "warning"). What is wrong with @p level otherwise; empty when nothing is.
[[nodiscard]] QString startLogging(const QString& level);

//! @p message without what must never be logged: tokens, Authorization values, secrets in JSON,
//! query strings. The code logs none of these; this is the second lock.
[[nodiscard]] QString redacted(QString message);

} // namespace Keycutter
