// SPDX-License-Identifier: MIT
#include "runs/undo/UndoPlanner.h"

#include "runs/RunRecord.h"
#include "runs/undo/RestoreRules.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Undo", text);
}

UndoCell leave(const QString& reason)
{
    UndoCell undo;
    undo.action = UndoAction::LeaveAlone;
    undo.reason = reason;
    return undo;
}

UndoCell skip(const QString& reason)
{
    UndoCell undo;
    undo.action = UndoAction::Skip;
    undo.reason = reason;
    return undo;
}

//! Why a copy in that state is not to be touched; empty where it may be.
QString hindranceOf(CopyState state)
{
    switch (state) {
    case CopyState::NotWritten:
    case CopyState::NotTold:
        return translated(QT_TRANSLATE_NOOP("Undo", "How it stands is not known."));
    case CopyState::Gone:
        return translated(QT_TRANSLATE_NOOP("Undo", "There is nothing left to undo."));
    case CopyState::Changed:
        return translated(QT_TRANSLATE_NOOP("Undo", "It was changed since the run."));
    case CopyState::Different:
        return translated(QT_TRANSLATE_NOOP("Undo", "It is not as the run was to leave it."));
    case CopyState::AsAsked:
    case CopyState::Pending:
        break;
    }
    return {};
}

} // namespace

UndoPlanner::UndoPlanner(const Run& run, const UndoFacts& facts, const UndoOptions& options)
    : m_run(run)
    , m_facts(facts)
    , m_options(options)
{
    for (const RunApproval& opened : run.approvals)
        m_requested.insert(opened.approval.id, opened.approval.created);
    for (auto it = facts.listings.cbegin(); it != facts.listings.cend(); ++it) {
        if (it.value())
            indexListing(it.key(), *it.value());
    }
    for (const Destination& destination : run.plan.destinations) {
        for (const Secret& secret : destination.info.secrets)
            m_before.insert(secret.id, &secret);
    }
}

void UndoPlanner::indexListing(const Location& location, const QList<Secret>& secrets)
{
    Place& place = m_places[location];
    for (const Secret& secret : secrets) {
        if (secret.marks & (SecretMark::Imported | SecretMark::PersonalOverride))
            continue;
        place.byId.insert(secret.id, &secret);
        ++place.ofKey[secret.key];
    }
}

const PlanCell& UndoPlanner::planned(const RunCell& cell) const
{
    return m_run.plan.cells[static_cast<size_t>(cell.planCell)];
}

const Location& UndoPlanner::locationOf(const RunCell& cell) const
{
    return m_run.plan.destinations[planned(cell).destination].location;
}

const Secret* UndoPlanner::found(const RunCell& cell, const CopyCheck& check) const
{
    const auto place = m_places.constFind(locationOf(cell));
    return place == m_places.cend() ? nullptr : place->byId.value(check.id);
}

UndoCell UndoPlanner::plan(size_t index) const
{
    const RunCell& cell = m_run.cells[index];
    if (cell.outcome == Outcome::AwaitingApproval)
        return close(cell);
    if (cell.outcome == Outcome::Unknown) {
        return leave(translated(QT_TRANSLATE_NOOP(
            "Undo", "It is not known whether the run wrote it. Look at the destination.")));
    }
    if (!isWritten(cell))
        return skip(translated(QT_TRANSLATE_NOOP("Undo", "The run did not write it.")));
    if (!m_run.verification || index >= m_run.verification->cells.size())
        return leave(translated(QT_TRANSLATE_NOOP("Undo", "It was not checked.")));
    return undoWritten(cell, m_run.verification->cells[index]);
}

UndoCell UndoPlanner::close(const RunCell& cell) const
{
    if (!m_requested.contains(cell.approvalId))
        return leave(
            translated(QT_TRANSLATE_NOOP("Undo", "Its approval request is not known any more.")));
    if (!m_facts.whyNotClose.isEmpty())
        return leave(m_facts.whyNotClose);
    UndoCell undo;
    undo.action = UndoAction::CloseRequest;
    return undo;
}

UndoCell UndoPlanner::undoWritten(const RunCell& cell, const CopyCheck& check) const
{
    if (const QString reason = hindrance(cell, check); !reason.isEmpty())
        return leave(reason);
    UndoCell undo = leave({});
    undo.id = check.id;
    undo.version = check.version;
    undo.modified = check.modified;
    const bool overwritten
        = planned(cell).action == CellAction::Overwrite && cell.outcome != Outcome::Created;
    if (overwritten)
        restore(cell, undo);
    else
        remove(cell, undo);
    return undo;
}

//! Why what the run wrote there is not to be touched; empty when it may be.
QString UndoPlanner::hindrance(const RunCell& cell, const CopyCheck& check) const
{
    if (const QString reason = hindranceOf(check.state); !reason.isEmpty())
        return check.detail.isEmpty() ? reason : reason + u' ' + check.detail;
    const Secret* copy = found(cell, check);
    if (!copy)
        return hindranceOf(CopyState::NotTold);
    if (copy->marks & (SecretMark::Rotated | SecretMark::HoneyToken)) {
        return translated(
            QT_TRANSLATE_NOOP("Undo", "It is a rotated secret or a honey token by now."));
    }
    if (m_places.value(locationOf(cell)).ofKey.value(copy->key) > 1) {
        return translated(QT_TRANSLATE_NOOP(
            "Undo",
            "Another secret of the same key is there too, and the two cannot be told apart in a "
            "call."));
    }
    return {};
}

QString UndoPlanner::approvalNote(const RunCell& cell) const
{
    switch (m_facts.policies.value(locationOf(cell)).need) {
    case ApprovalPolicy::Need::Needed:
        return translated(QT_TRANSLATE_NOOP("Undo", "This will wait for approval."));
    case ApprovalPolicy::Need::Possible:
        return translated(QT_TRANSLATE_NOOP("Undo", "This may have to wait for approval."));
    case ApprovalPolicy::Need::Unknown:
    case ApprovalPolicy::Need::None:
        break;
    }
    return {};
}

void UndoPlanner::remove(const RunCell& cell, UndoCell& undo) const
{
    if (!m_facts.capabilities.canRemove) {
        undo.reason
            = translated(QT_TRANSLATE_NOOP("Undo", "The service offers no way to delete it."));
        return;
    }
    // A merge does not tell the ids of what it made. Both dates are the service's own.
    const QDateTime requested = m_requested.value(cell.approvalId);
    const QDateTime made = m_places.value(locationOf(cell)).byId.value(undo.id)->created;
    const bool isOlder = requested.isValid() && made.isValid() && made < requested;
    if (cell.destinationId.isEmpty() && isOlder) {
        undo.reason = translated(QT_TRANSLATE_NOOP(
            "Undo", "It is older than the run’s request, so it is not the run’s copy."));
        return;
    }
    undo.action = UndoAction::Remove;
    undo.reason = approvalNote(cell);
}

QString UndoPlanner::whyNotRestore(const RunCell& cell) const
{
    if (!m_facts.capabilities.canRestore || planned(cell).existingVersion == 0) {
        return translated(QT_TRANSLATE_NOOP(
            "Undo", "It was overwritten, and the service keeps no earlier version."));
    }
    const auto problem = m_facts.versionProblems.constFind(locationOf(cell));
    if (problem == m_facts.versionProblems.cend())
        return {};
    return translated(QT_TRANSLATE_NOOP(
                          "Undo", "It was overwritten, and its earlier version cannot be read: %1"))
        .arg(wordsOf(*problem));
}

void UndoPlanner::restore(const RunCell& cell, UndoCell& undo) const
{
    undo.earlierVersion = planned(cell).existingVersion;
    undo.reason = whyNotRestore(cell);
    if (!undo.reason.isEmpty())
        return;
    const Restorable can = restorableOf(m_run, cell, m_before.value(planned(cell).existingId));
    undo.restores = can.restores;
    if (!can.restores) {
        undo.reason = translated(QT_TRANSLATE_NOOP(
            "Undo", "It was overwritten, and what it was before is not known any more."));
        return;
    }
    QStringList notes;
    if (m_options.restore) {
        undo.action = UndoAction::Restore;
        notes.append(approvalNote(cell));
    } else {
        undo.restorable = true;
        notes.append(translated(
            QT_TRANSLATE_NOOP("Undo", "It was overwritten. It can be restored, but that is off.")));
    }
    if (can.lost) {
        notes.append(translated(QT_TRANSLATE_NOOP(
                                    "Undo", "Not known any more, so they stay as they are: %1."))
                         .arg(attributeList(can.lost)));
    }
    notes.removeAll(QString());
    undo.reason = notes.join(u' ');
}

UndoPlan makeUndoPlan(const Run& run, const UndoFacts& facts, const UndoOptions& options)
{
    const UndoPlanner planner(run, facts, options);
    UndoPlan plan{run, options, facts, {}};
    plan.cells.reserve(run.cells.size());
    for (size_t i = 0; i < run.cells.size(); ++i)
        plan.cells.push_back(planner.plan(i));
    return plan;
}

} // namespace Keycutter
