// SPDX-License-Identifier: MIT
#pragma once

#include "runs/undo/UndoPlan.h"

#include <QString>

namespace Keycutter {

//! What the latest check of @p run found: a table with one row per copy, and a line that sums up.
[[nodiscard]] QString checkText(const Run& run);
//! The plan of an undo: a table with one row per cell that the run wrote, and a line that sums up.
[[nodiscard]] QString undoText(const UndoPlan& plan);

} // namespace Keycutter
