// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Keycutter {

//! "40 s", "2 min 30 s", "25 min", "1 h 10 min", "3 d": for people, within a twelfth of the truth.
[[nodiscard]] QString durationText(std::chrono::seconds length);

//! The time of day of @p moment here, to the second: "14:05:09", "2:05:09 PM", as the locale has
//! it.
[[nodiscard]] QString clockText(const QDateTime& moment);

} // namespace Keycutter
