// SPDX-License-Identifier: MIT
#include "runs/FollowedApproval.h"

#include "runs/Run.h"

#include <algorithm>

namespace Keycutter {

bool isDecided(const Approval& approval)
{
    return approval.isSettled() || approval.state == Approval::State::PolicyRemoved;
}

FollowedApproval followedApproval(const Run& run, const RunApproval& approval)
{
    FollowedApproval followed;
    followed.runId = run.id;
    followed.runNumber = run.number;
    followed.connectionId = run.connectionId;
    followed.connectionName = run.connectionName;
    followed.serviceId = run.serviceId;
    followed.site = run.site;
    followed.approval = approval.approval;
    followed.to = approval.to;
    const auto column
        = std::ranges::find(run.plan.destinations, approval.to, &Destination::location);
    followed.toTitle = column == run.plan.destinations.cend()
        ? toText(approval.to)
        : run.destinationTitles.value(column - run.plan.destinations.cbegin());
    followed.page = approval.page;
    followed.secrets = static_cast<int>(approval.cells.size());
    std::vector<int> cells = approval.cells; // in the order of the answers
    std::ranges::sort(cells);
    for (const int cell : cells)
        followed.keys.append(run.plan.cells[static_cast<size_t>(cell)].targetKey);
    return followed;
}

} // namespace Keycutter
