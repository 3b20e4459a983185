// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Keycutter {

//! "prod, staging": things of one kind, one after another, with what stands between them in the
//! program's language.
[[nodiscard]] QString listText(const QStringList& things);

//! "API_KEY, selected, version 4": the parts of one sentence. Some languages set them apart by
//! another mark than the entries of a list.
[[nodiscard]] QString clausesText(const QStringList& clauses);

//! "Failed. The key is taken.": sentences that come without a stop; the last one stays without.
[[nodiscard]] QString sentencesText(const QStringList& sentences);

} // namespace Keycutter
