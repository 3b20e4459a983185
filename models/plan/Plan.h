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
#include <QSet>
#include <QString>

#include <optional>
#include <utility>
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

//! Names a cell across plans: (source secret id, destination).
using CellName = std::pair<QString, Location>;

//! A choice for one cell that differs from PlanOptions::ifExists.
using CellChoices = QHash<CellName, ExistsAction>;

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
    //! When set, only these cells are written and the others are skipped (a retry of what failed).
    std::optional<QSet<CellName>> only;
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

//! True when the key is at the destination, so that Skip or Overwrite can be chosen; also for a
//! cell that is Blocked only because it would overwrite.
[[nodiscard]] bool hasChoice(const PlanCell& cell);
//! True when the run will write the cell.
[[nodiscard]] bool isWrite(const PlanCell& cell);

//! "New", "Skip: exists", "Overwrite", "Blocked: rotated secret" ... for people.
[[nodiscard]] QString cellTitle(const PlanCell& cell);
//! Full sentence for a reason; empty for None.
[[nodiscard]] QString blockText(BlockReason reason);
//! One full sentence per note.
[[nodiscard]] QStringList noteTexts(CellNotes notes);
//! All notes, in the order they are told.
[[nodiscard]] QList<CellNote> allNotes();
//! Stable name for machines: "new", "create", "needs-approval", "rotated-source"; empty for None.
[[nodiscard]] QString stateId(CellState state);
[[nodiscard]] QString actionId(CellAction action);
[[nodiscard]] QString noteId(CellNote note);
[[nodiscard]] QString blockId(BlockReason reason);

} // namespace Keycutter
