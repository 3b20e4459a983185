// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QUrl>

namespace Keycutter {

//! The base URL that a person @p typed: https unless it says otherwise, plain http only to this
//! machine, without query and trailing slashes; a path stays. The error's field is "site" and its
//! advice names @p example, an address as it should look.
[[nodiscard]] Result<QUrl> normalisedSite(const QString& typed, const QString& example);

} // namespace Keycutter
