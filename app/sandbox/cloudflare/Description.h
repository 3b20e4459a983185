// SPDX-License-Identifier: MIT
#pragma once

#include "cloudflare/Records.h"

#include <QJsonObject>

namespace Sandbox::Cloudflare {

//! {"accounts": [{"id", "name", "stores": [{"id", "name", "secrets": 23}]}], "credentials":
//! {"admin": {"token"}, ..., "globalKey": {"email", "key"}}}. A token for one account alone comes
//! with its "accountId".
[[nodiscard]] QJsonObject describeRecords(const Records& records);

} // namespace Sandbox::Cloudflare
