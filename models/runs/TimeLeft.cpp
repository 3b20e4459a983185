// SPDX-License-Identifier: MIT
#include "runs/TimeLeft.h"

#include "plan/RunForecast.h"

#include <algorithm>
#include <cmath>

namespace Keycutter {

using Ms = std::chrono::duration<double, std::milli>;

namespace {

//! How long the calls would take if nothing held them back, in units of the active time; nothing
//! until some are settled.
std::optional<double> workLeft(const std::vector<TimeLeft::LaneProgress>& lanes)
{
    // Lanes run side by side, so the slowest decides. One that has settled nothing yet is taken to
    // be as fast as the average of the others.
    int settled = 0;
    int moving = 0;
    for (const TimeLeft::LaneProgress& lane : lanes) {
        settled += std::max(0, lane.total - lane.open);
        moving += lane.open < lane.total;
    }
    if (moving == 0)
        return std::nullopt;
    const double average = static_cast<double>(settled) / moving;
    double longest = 0;
    for (const TimeLeft::LaneProgress& lane : lanes) {
        const int done = lane.total - lane.open;
        longest = std::max(longest, lane.open / (done > 0 ? done : average));
    }
    return longest;
}

std::optional<CallLimit> shared(std::optional<CallLimit> limit, double share)
{
    if (limit) {
        limit->usable = std::max(1, static_cast<int>(std::lround(limit->usable * share)));
        limit->left = static_cast<int>(std::lround(limit->left * share));
    }
    return limit;
}

} // namespace

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

std::optional<std::chrono::seconds>
TimeLeft::estimate(const std::vector<LaneProgress>& lanes, const Brake& brake) const
{
    auto active = m_before;
    if (m_clock.isValid())
        active += std::chrono::milliseconds(m_clock.elapsed());
    return estimate(lanes, active, brake);
}

std::optional<std::chrono::seconds> TimeLeft::estimate(
    const std::vector<LaneProgress>& lanes, std::chrono::milliseconds active, const Brake& brake)
{
    const auto work = workLeft(lanes);
    if (!work)
        return std::nullopt;
    int calls = 0;
    for (const LaneProgress& lane : lanes)
        calls += lane.open;
    if (calls == 0)
        return std::chrono::seconds(0);
    const Ms each = *work / calls * Ms(active);
    const Ms sending = timeOf(
        calls - brake.counted, each, shared(brake.limit, brake.share), brake.now, brake.firstWait);
    // Whole milliseconds first: what divisions leave behind is no second more.
    return std::chrono::ceil<std::chrono::seconds>(
        std::chrono::round<std::chrono::milliseconds>(std::max(sending, calls * each)));
}

} // namespace Keycutter
