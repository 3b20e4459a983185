// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Keycutter {

//! KEYCUTTER_FOLDER: where the person wants everything kept that the program writes by itself,
//! settings included, instead of in the system's places. Empty where nothing is wanted; like the
//! base directories, it has to be absolute.
[[nodiscard]] QString wantedFolder();

//! Where the program keeps what it has to remember by itself between two starts, which is neither a
//! setting nor a cache: the wantedFolder(), else on Linux below XDG_STATE_HOME (or ~/.local/state),
//! elsewhere where the system keeps a program's local data. Not made here.
[[nodiscard]] QString stateFolder();

} // namespace Keycutter
