// SPDX-License-Identifier: MIT
#include "LastSignal.h"

#include <cstring>
#include <io.h>
#include <windows.h>

namespace Keycutter::LastSignal {

namespace {

int logDescriptor = -1;

LONG WINAPI noteCrash(EXCEPTION_POINTERS* /*what*/)
{
    constexpr const char* line = "critical: the program ended by a fault\n";
    if (logDescriptor >= 0)
        _write(logDescriptor, line, unsigned(std::strlen(line)));
    return EXCEPTION_CONTINUE_SEARCH;
}

} // namespace

void setLog(int descriptor)
{
    logDescriptor = descriptor;
}

void watch(const QString& /*mark*/)
{
    // The end of the desktop's session comes to the event loop here, and so to the usual end.
    SetUnhandledExceptionFilter(noteCrash);
}

} // namespace Keycutter::LastSignal
