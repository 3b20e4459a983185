// SPDX-License-Identifier: MIT
#include <cstdlib>

// Part of every program that is built with MinGW, whose thread_local objects with destructors are
// no good: libgcc frees their memory before libstdc++ destroys them, as winpthreads goes through
// the keys of a thread in the order in which they were made; and they are destroyed under
// winpthreads' lock, where libstdc++ waits for the loader's, while a thread that ends has that and
// waits for the other. Qt has one such object, the stack on which compiled regular expressions run:
// programs crashed or hung where a thread ended that had used one. So Qt is told to interpret them.

extern "C" {

//! Asked for by the linker, so that this file is in each program.
int keycutterRegexInterpreter = 0;
}

namespace {

//! Before anything can have asked for a regular expression.
[[gnu::constructor]] void interpretRegularExpressions()
{
    _putenv_s("QT_ENABLE_REGEXP_JIT", "0");
}

} // namespace
