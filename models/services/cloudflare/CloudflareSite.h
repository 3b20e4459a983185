// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QUrl>

namespace Keycutter {

//! The base URL that @p typed means (contract cloudflare 1.1): "api.cloudflare.com" is
//! "https://api.cloudflare.com/client/v4"; another path stays. The error's field is "site".
[[nodiscard]] Result<QUrl> normalisedCloudflareSite(const QString& typed);

} // namespace Keycutter
