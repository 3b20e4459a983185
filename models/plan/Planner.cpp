// SPDX-License-Identifier: MIT
#include "plan/Planner.h"

#include "plan/CopyLikeness.h"
#include "plan/CopyTargets.h"
#include "plan/DestinationFacts.h"

#include <QHash>

namespace Keycutter {

namespace {

//! The source's part of every cell of a secret; found once, not once per destination.
struct SourceFacts
{
    BlockReason blocked = BlockReason::None;
    QString foldedKey;
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

std::vector<SourceFacts> sourceFacts(const QList<Secret>& secrets, const PlanRules& rules)
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
        // Copies that can be renamed are told apart by their new names instead.
        if (fact.blocked == BlockReason::None && !rules.canRename && ofKey.value(secret.key) > 1)
            fact.blocked = BlockReason::TwinSource;
        facts.push_back(std::move(fact));
    }
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
    cell.action = CellAction::None;
    cell.blocked = reason;
    cell.notes = {};
}

void skip(PlanCell& cell)
{
    cell.action = CellAction::Skip;
    cell.notes = {};
}

//! One plan in the making.
class Planner
{
public:
    explicit Planner(const PlanInput& input)
        : m_input(input)
        , m_targets(input)
        , m_sources(sourceFacts(input.secrets, input.rules))
        , m_destinations(destinationFacts(input))
    {
    }

    [[nodiscard]] Plan make();

private:
    void planCell(PlanCell& cell);
    void planExisting(PlanCell& cell, const Occupant& occupant);
    void planNew(PlanCell& cell);
    void claim(std::vector<PlanCell>& cells, size_t index);
    [[nodiscard]] bool isLeftOut(const PlanCell& cell) const;
    void skipExisting(PlanCell& cell, const Secret& existing) const;
    [[nodiscard]] bool isEarlierCopy(const PlanCell& cell, const Secret& existing) const;
    [[nodiscard]] const DestinationFacts& factsOf(const PlanCell& cell) const
    {
        return m_destinations[static_cast<size_t>(cell.destination)];
    }

    const PlanInput& m_input;
    CopyTargets m_targets;
    std::vector<SourceFacts> m_sources;
    std::vector<DestinationFacts> m_destinations;
};

bool Planner::isLeftOut(const PlanCell& cell) const
{
    return m_input.only && !m_input.only->contains(m_targets.nameOf(cell));
}

bool Planner::isEarlierCopy(const PlanCell& cell, const Secret& existing) const
{
    return cell.maybeSent
        && likenessOf(cell, m_input.rules, existing, cell.sentSince) == Likeness::Copy;
}

void Planner::skipExisting(PlanCell& cell, const Secret& existing) const
{
    skip(cell);
    if (isEarlierCopy(cell, existing))
        cell.notes = CellNote::EarlierCopy;
}

void Planner::planExisting(PlanCell& cell, const Occupant& occupant)
{
    cell.state = CellState::Exists;
    if (!m_input.rules.canOverwrite) {
        const bool isFree = isLeftOut(cell) || isEarlierCopy(cell, *occupant.secret);
        if (m_input.rules.canRename && !isFree)
            return block(cell, BlockReason::NameExists);
        return skipExisting(cell, *occupant.secret);
    }
    const Secret& source = m_input.secrets[cell.secret];
    cell.existingId = occupant.secret->id;
    cell.existingVersion = occupant.secret->version;
    ExistsAction wanted = m_input.options.ifExists;
    if (!m_input.choices.isEmpty())
        wanted = m_input.choices.value(m_targets.nameOf(cell), wanted);
    if (wanted == ExistsAction::Skip)
        return skipExisting(cell, *occupant.secret);
    const BlockReason blocked = blockedFromOverwriting(occupant);
    if (blocked != BlockReason::None)
        return block(cell, blocked);
    cell.action = CellAction::Overwrite;
    cell.notes |= overwriteNotes(
        source, *occupant.secret, m_input.options.attributes, factsOf(cell).writeNotes);
}

void Planner::planNew(PlanCell& cell)
{
    const DestinationFacts& destination = factsOf(cell);
    cell.state = CellState::New;
    cell.action = CellAction::Create;
    cell.notes |= destination.writeNotes;
    if (m_input.rules.canOmitValue && !m_input.options.attributes.testFlag(Attribute::Value))
        cell.notes |= CellNote::EmptyValue;
    const QString& sourceKey = m_sources[static_cast<size_t>(cell.secret)].foldedKey;
    if (destination.there->foldedKeys.contains(
            m_input.rules.canRename ? cell.targetKey.toCaseFolded() : sourceKey))
        cell.notes |= CellNote::CaseClash;
}

void Planner::planCell(PlanCell& cell)
{
    const BlockReason unfit = m_targets.fill(cell);
    const DestinationFacts& destination = factsOf(cell);
    const SourceFacts& source = m_sources[static_cast<size_t>(cell.secret)];
    for (const BlockReason reason : {destination.blocked, source.blocked, unfit}) {
        if (reason != BlockReason::None)
            return block(cell, reason);
    }
    const DestinationInfo::Status status = m_input.destinations[cell.destination].info.status;
    if (status == DestinationInfo::Status::Loading || status == DestinationInfo::Status::NotListed)
        return; // Unknown

    const auto occupant = destination.there->occupants.constFind(cell.targetKey);
    if (occupant != destination.there->occupants.cend())
        planExisting(cell, *occupant);
    else
        planNew(cell);
    if (isWrite(cell) && isLeftOut(cell))
        skip(cell);
}

void Planner::claim(std::vector<PlanCell>& cells, size_t index)
{
    PlanCell& cell = cells[index];
    Claims& claims = *factsOf(cell).claims;
    const BlockReason refused = claims.claim(cell, m_input.rules.canRename);
    if (refused != BlockReason::None)
        return block(cell, refused);
    if (!m_input.rules.canRename)
        return;
    const size_t alike = claims.firstAlike(cell, index);
    if (alike == index)
        return;
    cells[alike].notes |= CellNote::CaseClashInPlan;
    cell.notes |= CellNote::CaseClashInPlan;
}

Plan Planner::make()
{
    Plan plan;
    plan.from = m_input.from;
    plan.secrets = m_input.secrets;
    plan.destinations = m_input.destinations;
    plan.options = m_input.options;
    plan.notWritable = m_input.notWritable;
    plan.rules = m_input.rules;
    plan.edits = m_input.edits;
    plan.namingProblem = m_targets.namingProblem();
    plan.cells.resize(m_sources.size() * m_destinations.size());
    size_t at = 0;
    for (size_t s = 0; s < m_sources.size(); ++s) {
        for (size_t d = 0; d < m_destinations.size(); ++d, ++at) {
            PlanCell& cell = plan.cells[at];
            cell.secret = static_cast<int>(s);
            cell.destination = static_cast<int>(d);
            cell.maybeSent = !m_input.maybeSent.isEmpty()
                && m_input.maybeSent.contains(m_targets.nameOf(cell));
            if (cell.maybeSent)
                cell.sentSince = m_input.sentSince;
            planCell(cell);
            if (isWrite(cell))
                claim(plan.cells, at);
        }
    }
    return plan;
}

} // namespace

Plan makePlan(const PlanInput& input)
{
    return Planner(input).make();
}

} // namespace Keycutter
