// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Store.h"

#include <QJsonObject>

namespace Sandbox::Infisical {

//! Adds data that the API has no route for, or that a test wants under ids of its own. The keys of
//! @p fixture are in the README. A text for what is wrong, empty when all is well; @p made names
//! the ids of the secrets that were added.
[[nodiscard]] QString addFixture(Store& store, const QJsonObject& fixture, QJsonObject* made);

} // namespace Sandbox::Infisical
