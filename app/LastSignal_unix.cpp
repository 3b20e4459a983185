// SPDX-License-Identifier: MIT
#include "LastSignal.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <string_view>
#include <unistd.h>

namespace Keycutter::LastSignal {

namespace {

// A signal handler may use next to nothing: these are set beforehand.
volatile std::sig_atomic_t logDescriptor = -1;
std::array<char, 4096> markPath{};

std::string_view lineFor(int number)
{
    switch (number) {
    case SIGSEGV:
        return "critical: the program ended by a memory fault (SIGSEGV)\n";
    case SIGBUS:
        return "critical: the program ended by a memory fault (SIGBUS)\n";
    case SIGILL:
        return "critical: the program ended by a bad instruction (SIGILL)\n";
    case SIGFPE:
        return "critical: the program ended by an arithmetic fault (SIGFPE)\n";
    default:
        return "critical: the program gave itself up (SIGABRT)\n";
    }
}

extern "C" void noteCrash(int number)
{
    if (const int log = logDescriptor; log >= 0) {
        const std::string_view line = lineFor(number);
        if (write(log, line.data(), line.size()) < 0) {
            // There is nobody to tell.
        }
    }
    std::signal(number, SIG_DFL);
    std::raise(number);
}

extern "C" void noteEnd(int number)
{
    unlink(markPath.data());
    std::signal(number, SIG_DFL);
    std::raise(number);
}

} // namespace

void setLog(int descriptor)
{
    logDescriptor = descriptor;
}

void watch(const QString& mark)
{
    const QByteArray path = QFile::encodeName(mark);
    if (path.size() < qsizetype(markPath.size()))
        std::ranges::copy(path, markPath.begin());
    for (const int number : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
        std::signal(number, noteCrash);
    for (const int number : {SIGTERM, SIGHUP, SIGINT})
        std::signal(number, noteEnd);
}

} // namespace Keycutter::LastSignal
