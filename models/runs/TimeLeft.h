// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace Keycutter {

//! Estimates how long a run still takes from the speed of its lanes so far. Time in which nothing
//! could be sent (rate limit, sign-in) does not count as speed.
class TimeLeft
{
public:
    struct LaneProgress
    {
        int total = 0;
        int open = 0;
    };

    //! The clock runs while calls can be sent.
    void resume();
    void pause();
    //! Empty until the first cells are settled.
    [[nodiscard]] std::optional<std::chrono::seconds>
    estimate(const std::vector<LaneProgress>& lanes) const;
    //! The same for a known active time; the pure part.
    [[nodiscard]] static std::optional<std::chrono::seconds>
    estimate(const std::vector<LaneProgress>& lanes, std::chrono::milliseconds active);

private:
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_before{0};
};

} // namespace Keycutter
