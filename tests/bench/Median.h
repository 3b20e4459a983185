// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace Keycutter::Bench {

//! Median time of @p work over @p rounds, in milliseconds, after one round that does not count.
[[nodiscard]] inline double medianMs(int rounds, const std::function<void()>& work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

//! Prints "name: figure unit".
inline void print(const char* name, double figure, const char* unit)
{
    std::printf("%s: %.2f %s\n", name, figure, unit);
    std::fflush(stdout);
}

} // namespace Keycutter::Bench
