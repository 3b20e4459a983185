// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "services/Session.h"
#include "services/cloudflare/CloudflarePage.h"

namespace Keycutter {

//! One page of a store's secrets (contract cloudflare 2.1). Status and scopes are taken as they
//! are, known or not; comment and scopes may be null or absent. Times keep milliseconds of the
//! service's microseconds.
[[nodiscard]] Result<CloudflarePage<Secret>>
decodeSecretPage(const QByteArray& bytes, const QString& purpose);

//! What duplicating @p item answered: the copy (contract 3).
[[nodiscard]] Result<DuplicateReply>
decodeCopy(const QByteArray& bytes, const DuplicateItem& item, const QString& purpose);

} // namespace Keycutter
