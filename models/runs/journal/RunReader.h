// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "runs/StoredRun.h"

namespace Keycutter {

class JournalDatabase;

//! The whole run of that id. NotFound, or Malformed where what is written makes no sense or is not
//! the plan that the run began with. Where the file itself is at fault, the database's fault()
//! says so, too.
[[nodiscard]] Result<StoredRun> readRun(JournalDatabase& database, const QString& id);

} // namespace Keycutter
