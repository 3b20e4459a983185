// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

namespace Keycutter::Fuzz {

inline void require(bool promise)
{
    if (!promise)
        qFatal("a promise about decoding is broken");
}

//! An error of the strict reader is made of the program's own words, a number or a path of keys
//! that the program asks for: so its length is bounded, whatever was read.
template <class T> void requireStrict(const Result<T>& result)
{
    if (result)
        return;
    require(result.error().kind == ErrorKind::Malformed);
    require(!result.error().said.isEmpty() && result.error().said.size() < 200);
}

} // namespace Keycutter::Fuzz
