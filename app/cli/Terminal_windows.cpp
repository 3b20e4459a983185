// SPDX-License-Identifier: MIT
#include "cli/Terminal.h"

#include <cstdio>
#include <cstdlib>
#include <io.h>
#include <windows.h>

namespace Keycutter::Terminal {

namespace {

UINT codePageBefore = 0;

//! False for files, pipes and the null device, which _isatty() takes for a terminal.
bool isConsole(DWORD stream, DWORD* mode)
{
    return GetConsoleMode(GetStdHandle(stream), mode) != 0;
}

//! What is written is UTF-8, and clears lines; the console is left as it was found.
void speakUtf8()
{
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore == 0) // no console
        return;
    if (codePageBefore != CP_UTF8 && SetConsoleOutputCP(CP_UTF8) != 0)
        std::atexit([] { SetConsoleOutputCP(codePageBefore); });
    DWORD mode = 0;
    if (isConsole(STD_ERROR_HANDLE, &mode))
        SetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

} // namespace

void attach()
{
    // A windowed program starts without a console; streams that were redirected stay as they are.
    if (_fileno(stdout) < 0 && AttachConsole(ATTACH_PARENT_PROCESS) != 0) {
        FILE* ignored = nullptr;
        freopen_s(&ignored, "CONOUT$", "w", stdout);
        freopen_s(&ignored, "CONOUT$", "w", stderr);
        freopen_s(&ignored, "CONIN$", "r", stdin);
    }
    speakUtf8();
}

bool inputIsTerminal()
{
    DWORD mode = 0;
    return isConsole(STD_INPUT_HANDLE, &mode);
}

bool errorIsTerminal()
{
    DWORD mode = 0;
    return isConsole(STD_ERROR_HANDLE, &mode);
}

} // namespace Keycutter::Terminal
