// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

namespace Keycutter {

//! One call to come: cells of one destination, all New or all Overwrite.
struct PlannedCall
{
    int destination = 0;
    bool overwrite = false;
    //! Indexes in Plan::cells, at most the batch size.
    std::vector<int> cells;
};

//! Cuts the cells that will be written into the fewest calls: per destination, New before
//! Overwrite, never mixed, at most @p batchSize each. A key goes to a destination only once per
//! call, because the service makes twins of a key when two copies race (contract infisical 12.1).
[[nodiscard]] std::vector<PlannedCall> partition(const Plan& plan, int batchSize);

} // namespace Keycutter
