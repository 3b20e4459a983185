// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"
#include "services/Session.h"

#include <QByteArray>

namespace Keycutter {

//! What a duplicate call answered (contract infisical 3.5, 3.6): every result has a destination id
//! or an approval. Lenient about an approval's other keys, which grow (contract 9.21).
[[nodiscard]] Result<DuplicateReply>
decodeDuplicateReply(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
