// SPDX-License-Identifier: MIT
#include "cli/Terminal.h"

#include <unistd.h>

namespace Keycutter::Terminal {

void attach() { }

bool inputIsTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

bool errorIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace Keycutter::Terminal
