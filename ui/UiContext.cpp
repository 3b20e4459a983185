// SPDX-License-Identifier: MIT
#include "UiContext.h"

#include "services/ConnectionManager.h"
#include "settings/Settings.h"

namespace Keycutter {

bool UiContext::isProduction(const QString& connectionId, const Location& location) const
{
    return settings.isProduction(
        connectionId, location, connections.environmentTitle(connectionId, location));
}

} // namespace Keycutter
