// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Keycutter {

//! True where the service stores the JSON text @p raw (with its quotes) as it is, although it trims
//! values: it begins and ends without blanks, but for one final line break.
[[nodiscard]] bool survivesTrimming(QByteArrayView raw);

} // namespace Keycutter
