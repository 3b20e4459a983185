// SPDX-License-Identifier: MIT
#pragma once

#include "cloudflare/Records.h"

#include <QJsonObject>

namespace Sandbox::Cloudflare {

//! Adds data that the API has no route for, or that a test wants under ids of its own. The keys of
//! @p fixture are in the README. A text for what is wrong, empty when all is well; @p made names
//! the ids of the accounts and secrets that were added or changed.
[[nodiscard]] QString addFixture(Records& records, const QJsonObject& fixture, QJsonObject* made);

} // namespace Sandbox::Cloudflare
