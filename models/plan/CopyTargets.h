// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

#include <optional>
#include <vector>

namespace Keycutter {

//! What each copy of a plan is to be called and to carry: the options, the columns' templates and
//! the edits of single cells joined, and checked by the service's rules. Expressions are compiled
//! and sources' names replaced once, not once per cell.
class CopyTargets
{
public:
    //! @p input must outlive this.
    explicit CopyTargets(const PlanInput& input);

    //! Gives @p cell (its secret and destination are set) its target and notes about the name;
    //! tells what keeps such a copy from being made wherever it goes.
    [[nodiscard]] BlockReason fill(PlanCell& cell) const;
    [[nodiscard]] CellName nameOf(const PlanCell& cell) const;
    [[nodiscard]] QString namingProblem() const { return m_problem; }

private:
    [[nodiscard]] BlockReason fillName(PlanCell& cell, const CellEdit& edit) const;
    [[nodiscard]] CellEdit editOf(const PlanCell& cell) const;

    const PlanInput& m_input;
    Naming m_naming;
    std::vector<std::optional<QString>> m_names; //!< of the sources, replaced
    std::vector<int> m_copies; //!< per column
    QRegularExpression m_allowed;
    QString m_problem;
};

//! The hints of @p rules that a copy of that name and those scopes does not follow.
[[nodiscard]] QList<NameHint>
hintsAbout(const PlanRules& rules, const QString& name, const QStringList& scopes);

} // namespace Keycutter
