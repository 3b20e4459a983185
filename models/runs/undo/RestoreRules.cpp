// SPDX-License-Identifier: MIT
#include "runs/undo/RestoreRules.h"

#include <algorithm>

namespace Keycutter {

namespace {

//! What of the secret the run has written over.
Attributes overwrittenBy(const Run& run, const RunCell& cell)
{
    Attributes changed = run.plan.options.attributes
        & (Attribute::Value | Attribute::Comment | Attribute::Tags | Attribute::Metadata
           | Attribute::SkipMultilineEncoding);
    if (!cell.approvalId.isEmpty())
        changed |= Attribute::Metadata; // goes with a merge (contract infisical 3.4)
    return changed;
}

//! Which of tags and metadata @p before has as they were.
Attributes knownFrom(const Secret& before, const AttributePrint& print)
{
    if (print.tags.isEmpty())
        return {};
    // A record that left them out gives another print.
    const AttributePrint recorded = printOf(before, before.id);
    const auto mayBeMasked = [](const MetadataEntry& entry) { return entry.encrypted; };
    const auto hasNoId = [](const Tag& tag) { return tag.id.isEmpty(); };
    Attributes known;
    known.setFlag(
        Attribute::Tags, recorded.tags == print.tags && std::ranges::none_of(before.tags, hasNoId));
    known.setFlag(
        Attribute::Metadata,
        recorded.metadata == print.metadata && std::ranges::none_of(before.metadata, mayBeMasked));
    return known;
}

} // namespace

Restorable restorableOf(const Run& run, const RunCell& cell, const Secret* before)
{
    const Attributes known
        = before ? knownFrom(*before, run.prints.value(before->id)) : Attributes();
    const Attributes changed = overwrittenBy(run, cell);
    const Attributes lost = changed & (Attribute::Tags | Attribute::Metadata) & ~known;
    return {changed & ~lost, lost};
}

} // namespace Keycutter
