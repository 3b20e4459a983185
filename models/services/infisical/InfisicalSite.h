// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QUrl>

namespace Keycutter {

//! The base URL that @p typed means (contract infisical 1.1): "eu.infisical.com/api/" is
//! "https://eu.infisical.com", a sub-path behind a proxy stays. Plain http only to this machine.
//! The error's field is "site".
[[nodiscard]] Result<QUrl> normalisedInfisicalSite(const QString& typed);

} // namespace Keycutter
