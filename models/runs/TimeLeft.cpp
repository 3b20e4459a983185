// SPDX-License-Identifier: MIT
#include "runs/TimeLeft.h"

#include <algorithm>
#include <cmath>

namespace Keycutter {

void TimeLeft::resume()
{
    if (!m_clock.isValid())
        m_clock.start();
}

void TimeLeft::pause()
{
    if (!m_clock.isValid())
        return;
    m_before += std::chrono::milliseconds(m_clock.elapsed());
    m_clock.invalidate();
}

std::optional<std::chrono::seconds> TimeLeft::estimate(const std::vector<LaneProgress>& lanes) const
{
    auto active = m_before;
    if (m_clock.isValid())
        active += std::chrono::milliseconds(m_clock.elapsed());
    return estimate(lanes, active);
}

std::optional<std::chrono::seconds>
TimeLeft::estimate(const std::vector<LaneProgress>& lanes, std::chrono::milliseconds active)
{
    // Lanes run side by side, so the slowest decides. One that has settled nothing yet is taken to
    // be as fast as the average of the others.
    int settled = 0;
    int moving = 0;
    for (const LaneProgress& lane : lanes) {
        settled += lane.total - lane.open;
        moving += lane.open < lane.total;
    }
    if (moving == 0)
        return std::nullopt;
    const double average = static_cast<double>(settled) / moving;
    double longest = 0;
    for (const LaneProgress& lane : lanes) {
        const int done = lane.total - lane.open;
        const double speed = done > 0 ? done : average;
        longest = std::max(longest, lane.open / speed);
    }
    const double ms = longest * static_cast<double>(active.count());
    return std::chrono::seconds(std::llround(std::ceil(ms / 1000)));
}

} // namespace Keycutter
