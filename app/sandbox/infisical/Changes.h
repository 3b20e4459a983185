// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Call.h"

namespace Sandbox::Infisical {

//! Carries out one change at once. Throws when the secret that it is about has gone or when the
//! key is taken. Gives the secret as it is now, for a deletion as it was.
Secret applyChange(Store& store, Folder& folder, const Change& change, quint64 writer = 0);

//! The one shared secret of @p key. More than one is the 404 that the real server answers for
//! twins (contract 12.1).
[[nodiscard]] Secret& secretToChange(Folder& folder, const QString& key, const QString& path);

} // namespace Sandbox::Infisical
