// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace Keycutter {

//! "40 s", "2 min 30 s", "25 min", "1 h 10 min", "3 d": for people, within a twelfth of the truth.
[[nodiscard]] QString durationText(std::chrono::seconds length);

} // namespace Keycutter
