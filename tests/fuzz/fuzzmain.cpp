// SPDX-License-Identifier: MIT
// libFuzzer's door to one target, chosen when this file is compiled.
#include "FuzzTargets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Keycutter::Fuzz::KEYCUTTER_FUZZ_TARGET(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
