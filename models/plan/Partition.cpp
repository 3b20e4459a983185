// SPDX-License-Identifier: MIT
#include "plan/Partition.h"

#include "plan/CallQueue.h"

namespace Keycutter {

std::vector<PlannedCall> partition(const Plan& plan, int batchSize)
{
    std::vector<PlannedCall> calls;
    for (int i = 0; i < plan.destinations.size(); ++i) {
        CallQueue queue(plan, {i}, batchSize);
        while (!queue.isEmpty())
            calls.push_back(queue.take(plan));
    }
    return calls;
}

} // namespace Keycutter
