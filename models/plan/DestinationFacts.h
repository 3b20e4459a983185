// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace Keycutter {

//! What one key stands for at a destination.
struct Occupant
{
    const Secret* secret = nullptr;
    bool twins = false;
};

//! What the listing of one location holds, found once for all its columns.
struct LocationFacts
{
    QHash<QStringView, Occupant> occupants;
    QSet<QString> foldedKeys;
};

//! The names that the plan's own copies take at one location, and the room that they find there.
//! Cells claim in the plan's order.
class Claims
{
public:
    explicit Claims(const std::optional<Quota>& quota);

    //! What keeps a cell that would be written from that: its name was claimed before, or there is
    //! no room for it. @p uniqueNames: names are compared; else every cell has its own by design.
    [[nodiscard]] BlockReason claim(const PlanCell& cell, bool uniqueNames);
    //! After claim(): the first cell that claimed a name which differs from that of @p cell only in
    //! case; @p index itself where there is none.
    [[nodiscard]] size_t firstAlike(const PlanCell& cell, size_t index);

private:
    QSet<QString> m_names;
    QHash<QString, size_t> m_folded;
    std::optional<int> m_free;
};

//! The destination's part of every cell of a column.
struct DestinationFacts
{
    BlockReason blocked = BlockReason::None;
    std::shared_ptr<const LocationFacts> there; //!< shared by the columns of a location
    std::shared_ptr<Claims> claims; //!< likewise
    CellNotes writeNotes;
};

//! One per column of @p input, which must outlive them.
[[nodiscard]] std::vector<DestinationFacts> destinationFacts(const PlanInput& input);

} // namespace Keycutter
