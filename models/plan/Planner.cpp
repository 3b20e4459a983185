// SPDX-License-Identifier: MIT
#include "plan/Planner.h"

#include <QHash>
#include <QSet>

namespace Keycutter {

namespace {

//! What one key stands for at a destination.
struct Occupant
{
    const Secret* secret = nullptr;
    bool twins = false;
};

//! The source's part of every cell of a secret; found once, not once per destination.
struct SourceFacts
{
    BlockReason blocked = BlockReason::None;
    QString foldedKey;
};

//! The destination's part of every cell of a column.
struct DestinationFacts
{
    BlockReason blocked = BlockReason::None;
    QHash<QStringView, Occupant> occupants;
    QSet<QString> foldedKeys;
    CellNotes writeNotes;
};

BlockReason blockedByMarks(SecretMarks marks)
{
    if (marks.testFlag(SecretMark::Imported))
        return BlockReason::ImportedSource;
    if (marks.testFlag(SecretMark::PersonalOverride))
        return BlockReason::PersonalSource;
    if (marks.testFlag(SecretMark::Rotated))
        return BlockReason::RotatedSource;
    if (marks.testFlag(SecretMark::HoneyToken))
        return BlockReason::HoneyTokenSource;
    return BlockReason::None;
}

std::vector<SourceFacts> sourceFacts(const QList<Secret>& secrets)
{
    QHash<QStringView, int> ofKey;
    ofKey.reserve(secrets.size());
    for (const Secret& secret : secrets) {
        if (blockedByMarks(secret.marks) == BlockReason::None)
            ++ofKey[secret.key];
    }
    std::vector<SourceFacts> facts;
    facts.reserve(static_cast<size_t>(secrets.size()));
    for (const Secret& secret : secrets) {
        SourceFacts fact{blockedByMarks(secret.marks), secret.key.toCaseFolded()};
        // All of them, not all but one: which of the twins goes is not for the program to choose.
        if (fact.blocked == BlockReason::None && ofKey.value(secret.key) > 1)
            fact.blocked = BlockReason::TwinSource;
        facts.push_back(std::move(fact));
    }
    return facts;
}

void indexListing(const QList<Secret>& listing, DestinationFacts& facts)
{
    facts.occupants.reserve(listing.size());
    facts.foldedKeys.reserve(listing.size());
    for (const Secret& secret : listing) {
        // Imported secrets live elsewhere; the folder itself is free for their keys.
        if (secret.marks.testFlag(SecretMark::Imported))
            continue;
        Occupant& occupant = facts.occupants[secret.key];
        const bool personal = secret.marks.testFlag(SecretMark::PersonalOverride);
        const bool takenByShared = occupant.secret != nullptr
            && !occupant.secret->marks.testFlag(SecretMark::PersonalOverride);
        occupant.twins |= secret.marks.testFlag(SecretMark::Twin) || (takenByShared && !personal);
        if (!takenByShared)
            occupant.secret = &secret;
        facts.foldedKeys.insert(secret.key.toCaseFolded());
    }
}

DestinationFacts destinationFacts(const PlanInput& input, qsizetype index)
{
    const Destination& destination = input.destinations[index];
    DestinationFacts facts;
    if (!input.notWritable.isEmpty())
        facts.blocked = BlockReason::NotWritable;
    else if (destination.location == input.from)
        facts.blocked = BlockReason::SameLocation;
    for (qsizetype i = 0; i < index && facts.blocked == BlockReason::None; ++i) {
        if (input.destinations[i].location == destination.location)
            facts.blocked = BlockReason::NameTaken;
    }
    if (facts.blocked != BlockReason::None)
        return facts;

    if (destination.info.status == DestinationInfo::Status::Listed)
        indexListing(destination.info.secrets, facts);
    if (destination.info.status == DestinationInfo::Status::FolderMissing)
        facts.writeNotes |= CellNote::FolderWillBeCreated;
    if (destination.info.policy.need == ApprovalPolicy::Need::Needed)
        facts.writeNotes |= CellNote::NeedsApproval;
    else if (destination.info.policy.need == ApprovalPolicy::Need::Possible)
        facts.writeNotes |= CellNote::MayNeedApproval;
    return facts;
}

BlockReason blockedFromOverwriting(const Occupant& occupant)
{
    if (occupant.twins)
        return BlockReason::TwinDestination;
    if (occupant.secret->marks.testFlag(SecretMark::Rotated))
        return BlockReason::RotatedDestination;
    if (occupant.secret->marks.testFlag(SecretMark::HoneyToken))
        return BlockReason::HoneyTokenDestination;
    return BlockReason::None;
}

CellNotes overwriteNotes(
    const Secret& source, const Secret& existing, Attributes attributes, CellNotes writeNotes)
{
    // A flag that is on with nothing at the source replaces with nothing (contract infisical 3.4).
    CellNotes notes = writeNotes;
    if (attributes.testFlag(Attribute::Tags) && source.tags.isEmpty() && !existing.tags.isEmpty())
        notes |= CellNote::TagsCleared;
    if (existing.metadata.isEmpty())
        return notes;
    if (attributes.testFlag(Attribute::Metadata)) {
        if (source.metadata.isEmpty())
            notes |= CellNote::MetadataCleared;
    } else if (notes & (CellNote::NeedsApproval | CellNote::MayNeedApproval)) {
        notes |= CellNote::MetadataWipedOnMerge;
    }
    return notes;
}

void block(PlanCell& cell, BlockReason reason)
{
    cell.state = CellState::Blocked;
    cell.blocked = reason;
}

void planExisting(
    PlanCell& cell, const PlanInput& input, const Occupant& occupant,
    const DestinationFacts& destination)
{
    const Secret& source = input.secrets[cell.secret];
    cell.state = CellState::Exists;
    cell.existingId = occupant.secret->id;
    cell.existingVersion = occupant.secret->version;
    ExistsAction wanted = input.options.ifExists;
    if (!input.choices.isEmpty()) {
        wanted = input.choices.value(
            {source.id, input.destinations[cell.destination].location}, wanted);
    }
    if (wanted == ExistsAction::Skip) {
        cell.action = CellAction::Skip;
        return;
    }
    const BlockReason blocked = blockedFromOverwriting(occupant);
    if (blocked != BlockReason::None)
        return block(cell, blocked);
    cell.action = CellAction::Overwrite;
    cell.notes = overwriteNotes(
        source, *occupant.secret, input.options.attributes, destination.writeNotes);
}

void planNew(
    PlanCell& cell, const PlanInput& input, const SourceFacts& source,
    const DestinationFacts& destination)
{
    cell.state = CellState::New;
    cell.action = CellAction::Create;
    cell.notes = destination.writeNotes;
    if (!input.options.attributes.testFlag(Attribute::Value))
        cell.notes |= CellNote::EmptyValue;
    if (destination.foldedKeys.contains(source.foldedKey))
        cell.notes |= CellNote::CaseClash;
}

void planCell(
    PlanCell& cell, const PlanInput& input, const SourceFacts& source,
    const DestinationFacts& destination)
{
    cell.targetKey = input.secrets[cell.secret].key;
    if (destination.blocked != BlockReason::None)
        return block(cell, destination.blocked);
    if (source.blocked != BlockReason::None)
        return block(cell, source.blocked);

    const Destination& to = input.destinations[cell.destination];
    if (to.info.status == DestinationInfo::Status::Loading
        || to.info.status == DestinationInfo::Status::NotListed)
        return; // Unknown

    const auto occupant = destination.occupants.constFind(cell.targetKey);
    if (occupant != destination.occupants.cend())
        planExisting(cell, input, *occupant, destination);
    else
        planNew(cell, input, source, destination);

    if (input.only && isWrite(cell)
        && !input.only->contains({input.secrets[cell.secret].id, to.location})) {
        cell.action = CellAction::Skip;
        cell.notes = {};
    }
}

} // namespace

Plan makePlan(const PlanInput& input)
{
    Plan plan{input.from, input.secrets, input.destinations, input.options, input.notWritable, {}};
    const std::vector<SourceFacts> sources = sourceFacts(input.secrets);
    std::vector<DestinationFacts> destinations;
    destinations.reserve(static_cast<size_t>(input.destinations.size()));
    for (qsizetype i = 0; i < input.destinations.size(); ++i)
        destinations.push_back(destinationFacts(input, i));

    plan.cells.resize(sources.size() * destinations.size());
    size_t at = 0;
    for (size_t s = 0; s < sources.size(); ++s) {
        for (size_t d = 0; d < destinations.size(); ++d, ++at) {
            PlanCell& cell = plan.cells[at];
            cell.secret = static_cast<int>(s);
            cell.destination = static_cast<int>(d);
            planCell(cell, input, sources[s], destinations[d]);
        }
    }
    return plan;
}

} // namespace Keycutter
