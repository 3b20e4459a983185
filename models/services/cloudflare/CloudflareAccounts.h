// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Project.h"
#include "domain/Result.h"
#include "services/Session.h"
#include "services/cloudflare/CloudflarePage.h"

namespace Keycutter {

//! One page of the accounts (contract cloudflare 5), without their stores.
[[nodiscard]] Result<CloudflarePage<Project>>
decodeAccounts(const QByteArray& bytes, const QString& purpose);

//! One page of an account's stores (contract 2.1).
[[nodiscard]] Result<CloudflarePage<Environment>>
decodeStores(const QByteArray& bytes, const QString& purpose);

//! How many secrets the account may hold and holds (contract 2).
[[nodiscard]] Result<Quota> decodeQuota(const QByteArray& bytes, const QString& purpose);

//! Until when a token is good, from a verify route's success; invalid: for ever, or not said
//! (contract 1.3).
[[nodiscard]] Result<QDateTime> decodeTokenEnd(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
