// SPDX-License-Identifier: MIT
#pragma once

#include "domain/CallLimit.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace Keycutter {

//! Estimates how long a run still takes, from the speed of its lanes so far and from how many calls
//! the service lets through. Time in which nothing could be sent (rate limit, pause, sign-in) does
//! not count as speed.
class TimeLeft
{
public:
    //! In calls.
    struct LaneProgress
    {
        int total = 0;
        int open = 0;
    };

    //! What holds the calls back.
    struct Brake
    {
        QDateTime now;
        std::optional<CallLimit> limit = std::nullopt;
        //! The part of the limit that this run gets; others of the connection have the rest.
        double share = 1;
        //! Calls that are still open, although the limit has counted them: answered just now.
        int counted = 0;
        //! Nothing goes before.
        std::chrono::milliseconds firstWait{0};
    };

    //! The clock runs while calls can be sent.
    void resume();
    void pause();
    //! Empty until the first calls are settled.
    [[nodiscard]] std::optional<std::chrono::seconds>
    estimate(const std::vector<LaneProgress>& lanes, const Brake& brake) const;
    //! The same for a known active time; the pure part.
    [[nodiscard]] static std::optional<std::chrono::seconds> estimate(
        const std::vector<LaneProgress>& lanes, std::chrono::milliseconds active,
        const Brake& brake);

private:
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_before{0};
};

} // namespace Keycutter
