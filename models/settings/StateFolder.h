// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Keycutter {

//! Where the program keeps what it has to remember by itself between two starts, which is neither a
//! setting nor a cache: on Linux below XDG_STATE_HOME (or ~/.local/state), elsewhere where the
//! system keeps a program's local data. Not made here.
[[nodiscard]] QString stateFolder();

} // namespace Keycutter
