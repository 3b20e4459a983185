// SPDX-License-Identifier: MIT
#pragma once

#include "runs/StoredRun.h"

#include <optional>

namespace Keycutter {

class JournalDatabase;

//! All runs, newest first. One whose head cannot be understood is left out. Looks at cells only of
//! runs that have not ended.
[[nodiscard]] QList<RunHead> readHeads(JournalDatabase& database);
//! The head of that run, its counts as they were last written; nullopt when there is none that can
//! be understood.
[[nodiscard]] std::optional<RunHead> readHead(JournalDatabase& database, const QString& id);

} // namespace Keycutter
