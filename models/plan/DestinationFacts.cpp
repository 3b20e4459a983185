// SPDX-License-Identifier: MIT
#include "plan/DestinationFacts.h"

namespace Keycutter {

namespace {

std::shared_ptr<const LocationFacts> factsOf(const DestinationInfo& info)
{
    auto facts = std::make_shared<LocationFacts>();
    if (info.status != DestinationInfo::Status::Listed)
        return facts;
    facts->occupants.reserve(info.secrets.size());
    facts->foldedKeys.reserve(info.secrets.size());
    for (const Secret& secret : info.secrets) {
        // Imported secrets live elsewhere; the folder itself is free for their keys.
        if (secret.marks.testFlag(SecretMark::Imported))
            continue;
        Occupant& occupant = facts->occupants[secret.key];
        const bool personal = secret.marks.testFlag(SecretMark::PersonalOverride);
        const bool takenByShared = occupant.secret != nullptr
            && !occupant.secret->marks.testFlag(SecretMark::PersonalOverride);
        occupant.twins |= secret.marks.testFlag(SecretMark::Twin) || (takenByShared && !personal);
        if (!takenByShared)
            occupant.secret = &secret;
        facts->foldedKeys.insert(secret.key.toCaseFolded());
    }
    return facts;
}

CellNotes writeNotesOf(const DestinationInfo& info)
{
    CellNotes notes;
    if (info.status == DestinationInfo::Status::FolderMissing)
        notes |= CellNote::FolderWillBeCreated;
    if (info.policy.need == ApprovalPolicy::Need::Needed)
        notes |= CellNote::NeedsApproval;
    else if (info.policy.need == ApprovalPolicy::Need::Possible)
        notes |= CellNote::MayNeedApproval;
    return notes;
}

//! Where keys stay as they are, the source cannot be written onto itself, nor a place twice.
BlockReason blockedPlace(const PlanInput& input, const Location& location, bool isRepeated)
{
    if (!input.notWritable.isEmpty())
        return BlockReason::NotWritable;
    if (input.rules.canRename)
        return BlockReason::None;
    if (location == input.from)
        return BlockReason::SameLocation;
    return isRepeated ? BlockReason::NameTaken : BlockReason::None;
}

} // namespace

Claims::Claims(const std::optional<Quota>& quota)
{
    if (quota)
        m_free = quota->free();
}

BlockReason Claims::claim(const PlanCell& cell, bool uniqueNames)
{
    if (uniqueNames && m_names.contains(cell.targetKey))
        return BlockReason::NameTaken;
    if (m_free && cell.action == CellAction::Create) {
        if (*m_free == 0)
            return BlockReason::QuotaFull;
        --*m_free;
    }
    if (uniqueNames)
        m_names.insert(cell.targetKey);
    return BlockReason::None;
}

size_t Claims::firstAlike(const PlanCell& cell, size_t index)
{
    const QString folded = cell.targetKey.toCaseFolded();
    const auto known = m_folded.constFind(folded);
    if (known != m_folded.cend())
        return *known;
    m_folded.insert(folded, index);
    return index;
}

std::vector<DestinationFacts> destinationFacts(const PlanInput& input)
{
    std::vector<DestinationFacts> all;
    all.reserve(static_cast<size_t>(input.destinations.size()));
    QHash<Location, size_t> known;
    for (const Destination& destination : input.destinations) {
        const auto first = known.constFind(destination.location);
        const bool isRepeated = first != known.cend();
        DestinationFacts facts;
        facts.blocked = blockedPlace(input, destination.location, isRepeated);
        if (isRepeated) {
            facts.there = all[*first].there;
            facts.claims = all[*first].claims;
        } else {
            known.insert(destination.location, all.size());
            facts.there = facts.blocked == BlockReason::None ? factsOf(destination.info)
                                                             : std::make_shared<LocationFacts>();
            facts.claims = std::make_shared<Claims>(destination.info.quota);
        }
        facts.writeNotes = writeNotesOf(destination.info);
        all.push_back(std::move(facts));
    }
    return all;
}

} // namespace Keycutter
