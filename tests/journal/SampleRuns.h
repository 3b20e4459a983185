// SPDX-License-Identifier: MIT
#pragma once

#include "runs/StoredRun.h"

namespace Keycutter::Samples {

//! @p count secrets to two destinations of which the first holds every third one; nothing is sent
//! yet. Holds one of everything that the journal writes down.
[[nodiscard]] Run freshRun(const QString& id, int number = 1, int count = 6);
//! The same run at its end: created, overwritten, failed, awaiting an approval.
[[nodiscard]] Run endedRun(const QString& id, int number = 1, int count = 6);

//! What @p run is after it was written down and read again; see StoredRun.
[[nodiscard]] Run asStored(Run run);
//! The first difference, for people; empty when there is none.
[[nodiscard]] QString difference(const Run& run, const Run& other);

} // namespace Keycutter::Samples
