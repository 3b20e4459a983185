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

//! What deleting answered: nothing but that it was accepted, in 202 with an envelope or in an empty
//! body (contract 2, 4).
[[nodiscard]] Result<ChangeReply> decodeRemoval(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
