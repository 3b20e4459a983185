// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Attributes.h"
#include "domain/Error.h"
#include "domain/Location.h"
#include "domain/Secret.h"

#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Keycutter {

//! How a cell stands before the run (design 3).
enum class CellState { New, Exists, Blocked, Unknown };

//! What the run will do with a cell. Blocked and Unknown cells are always None.
enum class CellAction { None, Create, Skip, Overwrite };

enum class ExistsAction { Skip, Overwrite };

enum class BlockReason {
    None,
    SameLocation,
    RotatedSource,
    HoneyTokenSource,
    ImportedSource,
    PersonalSource,
    TwinSource, //!< the same key twice at the source: only one of them can go
    RotatedDestination,
    HoneyTokenDestination,
    TwinDestination, //!< the key is at the destination more than once; overwriting fails there
    NotWritable, //!< the service or the project cannot duplicate (old server, project version)
    QuotaFull,
    NameNotAllowed,
    NameTaken, //!< two cells of this plan want the same name
};

enum class CellNote {
    NeedsApproval = 0x01,
    MayNeedApproval = 0x02,
    FolderWillBeCreated = 0x04,
    TagsCleared = 0x08,
    MetadataCleared = 0x10,
    MetadataWipedOnMerge = 0x20,
    EmptyValue = 0x40, //!< Value is off, so a new secret will be empty
    ReferenceMayChange = 0x80,
    CaseClash = 0x100, //!< differs only in case from a name at the destination
};
Q_DECLARE_FLAGS(CellNotes, CellNote)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellNotes)

//! The notes that count as warnings in the plan's summary: the copy may surprise.
[[nodiscard]] CellNotes warningNotes();

//! One (secret, destination).
struct PlanCell
{
    int secret = 0; //!< index in Plan::secrets
    int destination = 0; //!< index in Plan::destinations
    CellState state = CellState::Unknown;
    CellAction action = CellAction::None;
    BlockReason blocked = BlockReason::None;
    CellNotes notes;
    //! Key at the destination; the source's own unless the service can rename.
    QString targetKey;
    //! The secret of that key at the destination (state Exists).
    QString existingId;
    int existingVersion = 0;
};

//! What is known of a destination.
struct DestinationInfo
{
    enum class Status { Loading, Listed, FolderMissing, NotListed };
    Status status = Status::Loading;
    QList<Secret> secrets; //!< when Listed
    ApprovalPolicy policy;
    Error error; //!< when NotListed
};

struct Destination
{
    Location location;
    DestinationInfo info;
};

struct PlanOptions
{
    Attributes attributes;
    ExistsAction ifExists = ExistsAction::Skip;
};

//! A choice for one cell that differs from PlanOptions::ifExists.
using CellChoices = QHash<std::pair<QString, Location>, ExistsAction>; // (source secret id, to)

//! Everything that the planner joins.
struct PlanInput
{
    Location from;
    QList<Secret> secrets;
    QList<Destination> destinations;
    PlanOptions options;
    CellChoices choices;
    //! Why nothing can be written at all (old server); empty when it can.
    QString notWritable;
};

struct PlanCounts
{
    int all = 0;
    int create = 0;
    int overwrite = 0;
    int skip = 0;
    int blocked = 0;
    int unknown = 0;
    int warnings = 0; //!< cells that will be written and carry a warning note

    [[nodiscard]] int writes() const { return create + overwrite; }
};

//! A whole plan: a value. Cells are ordered by secret, then destination:
//! cells[secret * destinations.size() + destination].
struct Plan
{
    Location from;
    QList<Secret> secrets;
    QList<Destination> destinations;
    PlanOptions options;
    QString notWritable;
    std::vector<PlanCell> cells;

    [[nodiscard]] const PlanCell& cell(int secret, int destination) const;
    [[nodiscard]] PlanCounts counts() const;
    //! True while a destination is still being looked at.
    [[nodiscard]] bool isLoading() const;
};

//! "New", "Skip: exists", "Overwrite", "Blocked: rotated secret" ... for people.
[[nodiscard]] QString cellTitle(const PlanCell& cell);
//! Full sentence for a reason; empty for None.
[[nodiscard]] QString blockText(BlockReason reason);
//! One full sentence per note.
[[nodiscard]] QStringList noteTexts(CellNotes notes);
//! Stable name of a note or a reason for machines.
[[nodiscard]] QString noteId(CellNote note);
[[nodiscard]] QString blockId(BlockReason reason);

} // namespace Keycutter
