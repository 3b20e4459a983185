// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Error.h"
#include "plan/Plan.h"
#include "runs/Run.h"

#include <QString>
#include <QStringList>

namespace Keycutter {

//! The plan as a table with one row per cell and a line per destination.
[[nodiscard]] QString toText(const Plan& plan);
//! What a run did: a table with one row per cell, a line per destination and one per approval.
[[nodiscard]] QString toText(const Run& run);
//! One line per destination of @p plan: what will be written there. @p marks has one text per
//! destination to append ("production"), or nothing.
[[nodiscard]] QString destinationsText(const Plan& plan, const QStringList& marks);
//! What went wrong and what to do next, in one line.
[[nodiscard]] QString toLine(const Error& error);

} // namespace Keycutter
