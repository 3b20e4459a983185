// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "runs/Run.h"

namespace Keycutter {

//! Writes the report of @p run to @p path: JSON where the name ends so, else CSV. The file is
//! replaced whole or not at all.
[[nodiscard]] Result<void> exportRun(const Run& run, const QString& path);

//! “keycutter-run-14.csv”
[[nodiscard]] QString exportName(const Run& run);

} // namespace Keycutter
