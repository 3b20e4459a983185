// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Store.h"

#include <QJsonObject>

namespace Sandbox::Infisical {

//! {"organization", "projects": [{"id", "name", "slug", "type", "version", "environments"}],
//! "credentials": {"admin": {"clientId", "clientSecret"}, ..., "alex": {"email", "password"}}}
[[nodiscard]] QJsonObject describeStore(const Store& store);

} // namespace Sandbox::Infisical
