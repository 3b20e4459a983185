// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Keycutter {

class ConnectionManager;

//! The names of those connections, quoted, for a sentence: “Acme”, “Beta”.
[[nodiscard]] QString quotedNames(const ConnectionManager& connections, const QStringList& ids);

} // namespace Keycutter
