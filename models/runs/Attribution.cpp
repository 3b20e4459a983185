// SPDX-License-Identifier: MIT
#include "runs/Attribution.h"

#include <algorithm>
#include <bit>

namespace Keycutter {

namespace {

constexpr int freeHalves = 64;
constexpr int cellsPerFurtherHalf = 4;

//! Rounded up; 0 for 1.
int log2Of(int number)
{
    return static_cast<int>(std::bit_width(static_cast<unsigned>(std::max(1, number) - 1)));
}

} // namespace

Attribution::Attribution(int batchSize, int cells)
    : m_refusalsAllowed(3 * log2Of(batchSize))
    , m_budget(freeHalves + cells / cellsPerFurtherHalf)
{
}

Attribution::Verdict Attribution::judge(const PlannedCall& call, const Blame& blame, int culprit)
{
    if (blame.on == Blame::On::WholeCall)
        return {call.cells, false, {}, false};
    if (blame.on == Blame::On::Item && culprit >= 0) {
        Verdict verdict{{culprit}, false, {}, false};
        PlannedCall rest = call;
        std::erase(rest.cells, culprit);
        if (!rest.cells.empty())
            verdict.again.push_back(std::move(rest));
        return verdict;
    }
    ++m_refusalsInARow;
    if (call.cells.size() == 1)
        return {call.cells, false, {}, false};
    if (m_refusalsInARow > m_refusalsAllowed || m_budget < 2)
        return {call.cells, true, {}, false};
    m_budget -= 2;
    const auto middle = call.cells.begin() + static_cast<std::ptrdiff_t>(call.cells.size() / 2);
    return {
        {},
        false,
        {{call.destination, call.overwrite, {call.cells.begin(), middle}},
         {call.destination, call.overwrite, {middle, call.cells.end()}}},
        true};
}

} // namespace Keycutter
