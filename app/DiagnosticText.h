// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Keycutter {

class Core;

//! What helps to understand what went wrong: versions, the system, @p surroundings (further lines
//! about it), how settings and connections stand, and the last lines of the log. In English, for
//! whoever reads the report. Without credentials, names of connections and of secrets; what
//! services said is left out for their error's kind, status and request id.
[[nodiscard]] QString diagnosticText(Core& core, const QStringList& surroundings = {});

} // namespace Keycutter
