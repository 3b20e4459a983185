// SPDX-License-Identifier: MIT
#include "plan/CopyTargets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

struct BlockEntry
{
    BlockReason reason;
    const char* id;
    const char* title;
    const char* text;
};

constexpr std::array blocks{
    BlockEntry{
        BlockReason::SameLocation, "same-location", QT_TRANSLATE_NOOP("Plan", "same place"),
        QT_TRANSLATE_NOOP(
            "Plan", "The destination is the place the secret comes from. Choose another one.")},
    BlockEntry{
        BlockReason::RotatedSource, "rotated-source", QT_TRANSLATE_NOOP("Plan", "rotated secret"),
        QT_TRANSLATE_NOOP("Plan", "A secret that is managed by a rotation cannot be duplicated.")},
    BlockEntry{
        BlockReason::HoneyTokenSource, "honey-token-source",
        QT_TRANSLATE_NOOP("Plan", "honey token"),
        QT_TRANSLATE_NOOP("Plan", "A honey token cannot be duplicated.")},
    BlockEntry{
        BlockReason::ImportedSource, "imported-source",
        QT_TRANSLATE_NOOP("Plan", "imported secret"),
        QT_TRANSLATE_NOOP(
            "Plan",
            "The secret is imported from another folder. Duplicate it from the folder it lives "
            "in.")},
    BlockEntry{
        BlockReason::PersonalSource, "personal-source",
        QT_TRANSLATE_NOOP("Plan", "personal override"),
        QT_TRANSLATE_NOOP("Plan", "A personal override cannot be duplicated.")},
    BlockEntry{
        BlockReason::TwinSource, "twin-source", QT_TRANSLATE_NOOP("Plan", "key selected twice"),
        QT_TRANSLATE_NOOP(
            "Plan",
            "More than one selected secret has this key, and only one of them can go. Select "
            "just that one.")},
    BlockEntry{
        BlockReason::RotatedDestination, "rotated-destination",
        QT_TRANSLATE_NOOP("Plan", "rotated at the destination"),
        QT_TRANSLATE_NOOP(
            "Plan",
            "The secret at the destination is managed by a rotation and cannot be overwritten. "
            "Choose Skip for it.")},
    BlockEntry{
        BlockReason::HoneyTokenDestination, "honey-token-destination",
        QT_TRANSLATE_NOOP("Plan", "honey token at the destination"),
        QT_TRANSLATE_NOOP(
            "Plan",
            "The secret at the destination is a honey token and cannot be overwritten. Choose "
            "Skip for it.")},
    BlockEntry{
        BlockReason::TwinDestination, "twin-destination",
        QT_TRANSLATE_NOOP("Plan", "twice at the destination"),
        QT_TRANSLATE_NOOP(
            "Plan",
            "The destination holds this key more than once, so it cannot be overwritten. Remove "
            "the surplus one there, or choose Skip.")},
    BlockEntry{
        BlockReason::NotWritable, "not-writable", QT_TRANSLATE_NOOP("Plan", "not supported"),
        QT_TRANSLATE_NOOP("Plan", "Secrets cannot be duplicated here.")},
    BlockEntry{
        BlockReason::QuotaFull, "quota-full", QT_TRANSLATE_NOOP("Plan", "quota full"),
        QT_TRANSLATE_NOOP("Plan", "The destination has no room for another secret.")},
    BlockEntry{
        BlockReason::NameNotAllowed, "name-not-allowed",
        QT_TRANSLATE_NOOP("Plan", "name not allowed"),
        QT_TRANSLATE_NOOP("Plan", "The service does not allow this name. Choose another one.")},
    BlockEntry{
        BlockReason::NameTaken, "name-taken", QT_TRANSLATE_NOOP("Plan", "already in this plan"),
        QT_TRANSLATE_NOOP(
            "Plan", "Another part of this plan writes the same key to the same place.")},
    BlockEntry{
        BlockReason::NameEmpty, "name-empty", QT_TRANSLATE_NOOP("Plan", "no name"),
        QT_TRANSLATE_NOOP("Plan", "The copy has no name. Type one, or change the template.")},
    BlockEntry{
        BlockReason::NameExists, "name-exists", QT_TRANSLATE_NOOP("Plan", "name exists"),
        QT_TRANSLATE_NOOP(
            "Plan",
            "A secret of that name is there already, and the service cannot overwrite it. Choose "
            "another name.")},
    BlockEntry{
        BlockReason::NamingInvalid, "naming-invalid", QT_TRANSLATE_NOOP("Plan", "no name"),
        QT_TRANSLATE_NOOP(
            "Plan", "The rules for new names have a mistake, so this copy has no name.")},
    BlockEntry{
        BlockReason::ScopesEmpty, "scopes-empty", QT_TRANSLATE_NOOP("Plan", "no scope"),
        QT_TRANSLATE_NOOP("Plan", "The copy needs at least one scope. Choose one.")},
};

struct NoteEntry
{
    CellNote note;
    const char* id;
    const char* text;
};

constexpr std::array notes{
    NoteEntry{
        CellNote::NeedsApproval, "needs-approval",
        QT_TRANSLATE_NOOP(
            "Plan",
            "The destination is under an approval policy: nothing is written there until "
            "the request is approved and merged.")},
    NoteEntry{
        CellNote::MayNeedApproval, "may-need-approval",
        QT_TRANSLATE_NOOP(
            "Plan",
            "The destination is under an approval policy that may hold this sign-in's changes.")},
    NoteEntry{
        CellNote::FolderWillBeCreated, "folder-will-be-created",
        QT_TRANSLATE_NOOP("Plan", "The folder does not exist and will be created first.")},
    NoteEntry{
        CellNote::TagsCleared, "tags-cleared",
        QT_TRANSLATE_NOOP(
            "Plan", "The source has no tags, so the tags at the destination will be removed.")},
    NoteEntry{
        CellNote::MetadataCleared, "metadata-cleared",
        QT_TRANSLATE_NOOP(
            "Plan",
            "The source has no metadata, so the metadata at the destination will be removed.")},
    NoteEntry{
        CellNote::MetadataWipedOnMerge, "metadata-wiped-on-merge",
        QT_TRANSLATE_NOOP(
            "Plan",
            "Metadata is not copied, and the merge of the approval request will remove the "
            "metadata at the destination. Copy Metadata too to avoid that.")},
    NoteEntry{
        CellNote::EmptyValue, "empty-value",
        QT_TRANSLATE_NOOP("Plan", "Value is not copied, so the new secret will be empty.")},
    NoteEntry{
        CellNote::CaseClash, "case-clash",
        QT_TRANSLATE_NOOP(
            "Plan", "The destination holds a key that differs only in upper and lower case.")},
    NoteEntry{
        CellNote::CaseClashInPlan, "case-clash-in-plan",
        QT_TRANSLATE_NOOP(
            "Plan",
            "Another new name of this plan differs from this one only in upper and lower case.")},
    NoteEntry{
        CellNote::NameHint, "name-hint",
        QT_TRANSLATE_NOOP("Plan", "A product that may use this secret will not find this name.")},
    NoteEntry{
        CellNote::EarlierCopy, "earlier-copy",
        QT_TRANSLATE_NOOP(
            "Plan", "The copy is there already: an earlier run sent it and never had the answer.")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

const BlockEntry* entryOf(BlockReason reason)
{
    const auto* found = std::ranges::find(blocks, reason, &BlockEntry::reason);
    return found == blocks.end() ? nullptr : found;
}

QString blockedTitle(BlockReason reason)
{
    const BlockEntry* entry = entryOf(reason);
    return entry == nullptr
        ? translated(QT_TRANSLATE_NOOP("Plan", "Blocked"))
        : translated(QT_TRANSLATE_NOOP("Plan", "Blocked: %1")).arg(translated(entry->title));
}

QString withApproval(const QString& title, CellNotes cellNotes)
{
    if (cellNotes.testFlag(CellNote::NeedsApproval))
        return translated(QT_TRANSLATE_NOOP("Plan", "%1, needs approval")).arg(title);
    return title;
}

} // namespace

QString cellTitle(const PlanCell& cell)
{
    if (cell.state == CellState::Blocked)
        return blockedTitle(cell.blocked);
    if (cell.state == CellState::Unknown)
        return translated(QT_TRANSLATE_NOOP("Plan", "Unknown"));
    switch (cell.action) {
    case CellAction::Create:
        return withApproval(translated(QT_TRANSLATE_NOOP("Plan", "New")), cell.notes);
    case CellAction::Overwrite:
        return withApproval(translated(QT_TRANSLATE_NOOP("Plan", "Overwrite")), cell.notes);
    case CellAction::Skip:
        if (cell.notes.testFlag(CellNote::EarlierCopy))
            return translated(QT_TRANSLATE_NOOP("Plan", "Skip: copied already"));
        return cell.state == CellState::Exists
            ? translated(QT_TRANSLATE_NOOP("Plan", "Skip: exists"))
            : translated(QT_TRANSLATE_NOOP("Plan", "Skip: not part of this run"));
    case CellAction::Remove:
        return withApproval(translated(QT_TRANSLATE_NOOP("Plan", "Delete")), cell.notes);
    case CellAction::Restore:
        return withApproval(translated(QT_TRANSLATE_NOOP("Plan", "Restore")), cell.notes);
    case CellAction::CloseRequest:
        return translated(QT_TRANSLATE_NOOP("Plan", "Close the request"));
    case CellAction::None:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Plan", "Leave alone"));
}

QString quotaProblem(const DestinationInfo& info)
{
    if (!info.quotaError)
        return {};
    const Error& error = *info.quotaError;
    return translated(QT_TRANSLATE_NOOP(
                          "Plan",
                          "The quota could not be read, so whether all copies fit is not known: "
                          "%1"))
        .arg(error.said.isEmpty() ? errorTitle(error.kind) : error.said);
}

QString blockText(BlockReason reason)
{
    const BlockEntry* entry = entryOf(reason);
    return entry == nullptr ? QString() : translated(entry->text);
}

QString blockText(const Plan& plan, const PlanCell& cell)
{
    const QString text = blockText(cell.blocked);
    switch (cell.blocked) {
    case BlockReason::NotWritable:
        return plan.notWritable.isEmpty() ? text : plan.notWritable;
    case BlockReason::NamingInvalid:
        return plan.namingProblem.isEmpty() ? text : plan.namingProblem;
    case BlockReason::NameNotAllowed:
        return plan.rules.nameRule.text.isEmpty() ? text : text + u' ' + plan.rules.nameRule.text;
    default:
        return text;
    }
}

QStringList noteTexts(const Plan& plan, const PlanCell& cell)
{
    CellNotes cellNotes = cell.notes;
    QStringList hints;
    if (cellNotes.testFlag(CellNote::NameHint)) {
        for (const NameHint& hint : hintsAbout(plan.rules, cell.targetKey, cell.scopes))
            hints.append(hint.text);
        cellNotes.setFlag(CellNote::NameHint, hints.isEmpty());
    }
    return noteTexts(cellNotes) + hints;
}

QStringList noteTexts(CellNotes cellNotes)
{
    QStringList texts;
    for (const NoteEntry& entry : notes) {
        if (cellNotes.testFlag(entry.note))
            texts.append(translated(entry.text));
    }
    return texts;
}

QList<CellNote> allNotes()
{
    QList<CellNote> all;
    for (const NoteEntry& entry : notes)
        all.append(entry.note);
    return all;
}

QString stateId(CellState state)
{
    switch (state) {
    case CellState::New:
        return QStringLiteral("new");
    case CellState::Exists:
        return QStringLiteral("exists");
    case CellState::Blocked:
        return QStringLiteral("blocked");
    case CellState::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString actionId(CellAction action)
{
    switch (action) {
    case CellAction::None:
        return {};
    case CellAction::Create:
        return QStringLiteral("create");
    case CellAction::Skip:
        return QStringLiteral("skip");
    case CellAction::Overwrite:
        return QStringLiteral("overwrite");
    case CellAction::Remove:
        return QStringLiteral("remove");
    case CellAction::Restore:
        return QStringLiteral("restore");
    case CellAction::CloseRequest:
        return QStringLiteral("close-request");
    }
    return {};
}

QString noteId(CellNote note)
{
    return QString::fromLatin1(std::ranges::find(notes, note, &NoteEntry::note)->id);
}

QString blockId(BlockReason reason)
{
    const BlockEntry* entry = entryOf(reason);
    return entry == nullptr ? QString() : QString::fromLatin1(entry->id);
}

} // namespace Keycutter
