// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "runs/Run.h"

class QFileDialog;
class QWidget;

namespace Keycutter {

//! Asks where to write the report of @p run, and in which form: connect to fileSelected(). Deletes
//! itself when closed.
QFileDialog* openExportDialog(const Run& run, QWidget* parent);

//! Writes the report of @p run to @p path: JSON or HTML where the name ends so, else
//! CSV. The file is
//! replaced whole or not at all.
[[nodiscard]] Result<void> exportRun(const Run& run, const QString& path);
//! What to say once that worked.
[[nodiscard]] QString exportedText(const QString& path);

} // namespace Keycutter
