// SPDX-License-Identifier: MIT
#include "Resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initInGlobalNamespace()
{
    Q_INIT_RESOURCE(keycutter);
    Q_INIT_RESOURCE(guide);
}

namespace Keycutter {

void initResources()
{
    initInGlobalNamespace();
}

} // namespace Keycutter
