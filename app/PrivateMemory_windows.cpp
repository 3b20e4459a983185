// SPDX-License-Identifier: MIT
#include "PrivateMemory.h"

#include <windows.h>

namespace Keycutter::PrivateMemory {

void protect()
{
    // No error report, and so no dump of the memory that goes with it.
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

} // namespace Keycutter::PrivateMemory
