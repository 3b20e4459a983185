// SPDX-License-Identifier: MIT
#include "plan/CallQueue.h"

#include <QSet>

#include <algorithm>

namespace Keycutter {

CallQueue::CallQueue(
    const Plan& plan, const std::vector<int>& destinations, int batchSize,
    const std::function<bool(int)>& isWanted)
    : m_batchSize(static_cast<size_t>(std::max(1, batchSize)))
{
    const auto columns = static_cast<size_t>(plan.destinations.size());
    for (size_t first = 0; first < plan.cells.size(); first += columns) {
        for (const int destination : destinations) {
            const size_t i = first + static_cast<size_t>(destination);
            if (isWanted && !isWanted(static_cast<int>(i)))
                continue;
            if (plan.cells[i].action == CellAction::Create)
                m_create.push_back(static_cast<int>(i));
            else if (plan.cells[i].action == CellAction::Overwrite)
                m_overwrite.push_back(static_cast<int>(i));
        }
    }
}

int CallQueue::callCount() const
{
    const auto callsFor = [this](size_t cells) {
        return static_cast<int>((cells + m_batchSize - 1) / m_batchSize);
    };
    return callsFor(m_create.size()) + callsFor(m_overwrite.size());
}

PlannedCall CallQueue::take(const Plan& plan)
{
    const bool overwrite = m_create.empty();
    std::deque<int>& from = overwrite ? m_overwrite : m_create;
    PlannedCall call{plan.cells[static_cast<size_t>(from.front())].destination, overwrite, {}};
    QSet<QStringView> keys;
    std::vector<int> later; // another column's, or a key that is in the call already
    while (!from.empty() && call.cells.size() < m_batchSize) {
        const int cell = from.front();
        from.pop_front();
        const PlanCell& planned = plan.cells[static_cast<size_t>(cell)];
        if (planned.destination != call.destination || keys.contains(planned.targetKey)) {
            later.push_back(cell);
            continue;
        }
        keys.insert(planned.targetKey);
        call.cells.push_back(cell);
    }
    from.insert(from.begin(), later.begin(), later.end());
    return call;
}

void CallQueue::putBack(const PlannedCall& call)
{
    std::deque<int>& to = call.overwrite ? m_overwrite : m_create;
    to.insert(to.begin(), call.cells.begin(), call.cells.end());
}

std::vector<int> CallQueue::takeNewIf(const std::function<bool(int)>& condition)
{
    const auto kept = std::stable_partition(
        m_create.begin(), m_create.end(), [&](int cell) { return !condition(cell); });
    std::vector<int> taken(kept, m_create.end());
    m_create.erase(kept, m_create.end());
    return taken;
}

std::vector<int> CallQueue::drain()
{
    std::vector<int> all(m_create.begin(), m_create.end());
    all.insert(all.end(), m_overwrite.begin(), m_overwrite.end());
    m_create.clear();
    m_overwrite.clear();
    return all;
}

} // namespace Keycutter
