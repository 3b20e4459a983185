// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <vector>

namespace Keycutter::Bench {

//! The figures of one thing that is measured, round by round.
class Rounds
{
public:
    void add(double figure) { m_figures.push_back(figure); }
    [[nodiscard]] double median() const { return medianOf(m_figures); }
    //! The median of this one's figures, each divided by @p other's of the same round.
    [[nodiscard]] double over(const Rounds& other) const
    {
        std::vector<double> ratios;
        for (size_t i = 0; i < m_figures.size(); ++i)
            ratios.push_back(m_figures[i] / other.m_figures[i]);
        return medianOf(ratios);
    }

private:
    [[nodiscard]] static double medianOf(std::vector<double> figures)
    {
        std::ranges::sort(figures);
        return figures[figures.size() / 2];
    }

    std::vector<double> m_figures;
};

} // namespace Keycutter::Bench
