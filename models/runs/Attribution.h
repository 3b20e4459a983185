// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Partition.h"
#include "services/Session.h"

namespace Keycutter {

//! Finds who is to blame for refused calls of one lane, so that one bad secret never sinks its
//! batch, with a bounded number of extra calls:
//!
//! A culprit that the service names costs one extra call. One that it does not name is found by
//! halving, at most 2 * log2(batch size) extra calls. Halving stops after 3 * log2(batch size)
//! refusals in a row without one success (then probably everything is refused, for example for want
//! of a permission), and when the lane has spent 64 + cells / 4 extra calls on it. What is refused
//! after that fails together.
class Attribution
{
public:
    Attribution(int batchSize, int cells);

    struct Verdict
    {
        //! These fail (or are skipped, for a key that appeared meanwhile).
        std::vector<int> blamed;
        //! The blamed ones were not told apart: any of them may be fine.
        bool notToldApart = false;
        //! To be sent again, in this order.
        std::vector<PlannedCall> again;
        //! `again` are halves, which must not be filled up with other cells.
        bool halves = false;
    };

    //! @p culprit is the cell that @p blame names, or -1 where that is none of the call's.
    [[nodiscard]] Verdict judge(const PlannedCall& call, const Blame& blame, int culprit);
    //! A call went through.
    void succeeded() { m_refusalsInARow = 0; }

private:
    int m_refusalsInARow = 0;
    int m_refusalsAllowed = 0;
    int m_budget = 0;
};

} // namespace Keycutter
