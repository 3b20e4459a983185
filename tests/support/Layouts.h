// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Keycutter {

//! Lets the layouts come to rest. Widths come first, and heights follow from them: what a text
//! needs now goes up by one holder in each round of events, and down again.
inline void settleLayouts()
{
    constexpr int rounds = 24;
    for (int round = 0; round < rounds; ++round)
        QCoreApplication::processEvents();
}

} // namespace Keycutter
