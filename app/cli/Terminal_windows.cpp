// SPDX-License-Identifier: MIT
#include "cli/Terminal.h"

#include <cstdio>
#include <io.h>
#include <windows.h>

namespace Keycutter::Terminal {

void attach()
{
    // A windowed program starts without a console; streams that were redirected stay as they are.
    if (_fileno(stdout) >= 0 || AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return;
    FILE* ignored = nullptr;
    freopen_s(&ignored, "CONOUT$", "w", stdout);
    freopen_s(&ignored, "CONOUT$", "w", stderr);
    freopen_s(&ignored, "CONIN$", "r", stdin);
    SetConsoleOutputCP(CP_UTF8);
}

bool inputIsTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

bool errorIsTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

} // namespace Keycutter::Terminal
