// SPDX-License-Identifier: MIT
#pragma once

#include "cloudflare/Call.h"

#include <QJsonObject>

namespace Sandbox::Cloudflare {

//! As the answers show it (contract 2.1): never its value.
[[nodiscard]] QJsonObject
secretJson(const Secret& secret, const SecretsStore& store, const Call& call);

//! The store of the path; throws store_not_found. An empty id is no route any more.
[[nodiscard]] SecretsStore& storeOf(Call& call);

//! The secret of the path; throws secret_not_found.
[[nodiscard]] Secret& secretOf(Call& call, SecretsStore& store);

} // namespace Sandbox::Cloudflare
