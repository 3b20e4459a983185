// SPDX-License-Identifier: MIT
#include "platform/SystemAccess.h"

#include <QtGlobal>

namespace Keycutter {

bool nameTellsValue()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return false;
#else
    return true;
#endif
}

} // namespace Keycutter
