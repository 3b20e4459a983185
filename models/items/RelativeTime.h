// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Keycutter {

//! "2 d ago", for a narrow column; empty for an invalid @p then. A time a little ahead of @p now
//! (clocks differ) is "just now".
[[nodiscard]] QString relativeTime(const QDateTime& then, const QDateTime& now);
//! The same in full words, for a screen reader: "2 days ago".
[[nodiscard]] QString relativeTimeInWords(const QDateTime& then, const QDateTime& now);
//! Date and time in the user's locale and time zone, for a tool tip.
[[nodiscard]] QString exactTime(const QDateTime& time);

} // namespace Keycutter
