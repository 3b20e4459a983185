// SPDX-License-Identifier: MIT
#include "PrivateMemory.h"

#include <sys/resource.h>
#if __has_include(<sys/prctl.h>)
#include <sys/prctl.h>
#endif

namespace Keycutter::PrivateMemory {

void protect()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // A core that goes to a program is not held back by the limit; and this keeps debuggers out.
    // The leak sanitizer is one.
#if defined(PR_SET_DUMPABLE) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace Keycutter::PrivateMemory
