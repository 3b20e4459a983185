// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "services/Session.h"

#include <QByteArray>

namespace Keycutter {

//! A listing of /api/v4/secrets (contract infisical 2.4). The key "secretValue" is never read.
//! Imported secrets come last and are marked; secrets whose key is there twice are marked as twins
//! (contract infisical 12.1).
[[nodiscard]] Result<Listing> decodeSecrets(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
