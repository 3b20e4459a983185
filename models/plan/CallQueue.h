// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Partition.h"

#include <deque>
#include <functional>

namespace Keycutter {

//! The cells of one location that are still to be written, handed out call by call in the plan's
//! order: New before Overwrite, never mixed, nor the columns of that location, each call as full as
//! it can be, also after some were put back. Every operation costs what it touches, not what waits.
class CallQueue
{
public:
    //! @p destinations are columns of one location. Only cells of which @p isWanted says so; all,
    //! where it is empty.
    CallQueue(
        const Plan& plan, const std::vector<int>& destinations, int batchSize,
        const std::function<bool(int)>& isWanted = {});

    [[nodiscard]] bool isEmpty() const { return m_create.empty() && m_overwrite.empty(); }
    //! How many calls it will hand out; fewer where batches of several columns are not full.
    [[nodiscard]] int callCount() const;
    //! The next call; only when not isEmpty().
    [[nodiscard]] PlannedCall take(const Plan& plan);
    //! Cells of a call that was taken and had no effect go to the front again, in their order.
    void putBack(const PlannedCall& call);
    //! Takes out all New cells for which @p condition holds. Costs O(waiting).
    [[nodiscard]] std::vector<int> takeNewIf(const std::function<bool(int)>& condition);
    //! Empties the queue and gives what was in it.
    [[nodiscard]] std::vector<int> drain();

private:
    size_t m_batchSize = 1;
    std::deque<int> m_create;
    std::deque<int> m_overwrite;
};

} // namespace Keycutter
