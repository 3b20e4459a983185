// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Attributes.h"
#include "domain/Error.h"
#include "domain/Location.h"
#include "domain/Quota.h"
#include "domain/Secret.h"
#include "plan/Naming.h"
#include "plan/PlanRules.h"

#include <QFlags>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace Keycutter {

//! How a cell stands before the run.
enum class CellState { New, Exists, Blocked, Unknown };

//! What the run will do with a cell. Blocked and Unknown cells are always None.
//! The last three are those of an undo, whose run has the plan of the run that it takes back.
enum class CellAction { None, Create, Skip, Overwrite, Remove, Restore, CloseRequest };

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
    NameNotAllowed, //!< by the service's name rule
    NameTaken, //!< two cells of this plan want the same name
    NameEmpty,
    NameExists, //!< it is at the destination, where the service cannot overwrite
    NamingInvalid, //!< Plan::namingProblem: no name can be made
    ScopesEmpty,
};

enum class CellNote {
    NeedsApproval = 0x01,
    MayNeedApproval = 0x02,
    FolderWillBeCreated = 0x04,
    TagsCleared = 0x08,
    MetadataCleared = 0x10,
    MetadataWipedOnMerge = 0x20,
    EmptyValue = 0x40, //!< Value is off, so a new secret will be empty
    CaseClash = 0x100, //!< differs only in case from a name at the destination
    CaseClashInPlan = 0x200, //!< differs only in case from another new name of this plan
    NameHint = 0x400, //!< one of PlanRules::nameHints is about it
    EarlierCopy = 0x800, //!< it is there already: what an earlier run sent had its effect
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
    //! What the copy gets, where the service has it (PlanRules); else empty.
    QStringList scopes;
    QString comment;
    //! The secret of that key at the destination (state Exists).
    QString existingId;
    int existingVersion = 0;
    //! See PlanInput::maybeSent; also set while a run goes on that was interrupted.
    bool maybeSent = false;
    //! See PlanInput::sentSince.
    QDateTime sentSince = {};
};

//! What is known of a destination.
struct DestinationInfo
{
    enum class Status { Loading, Listed, FolderMissing, NotListed };
    Status status = Status::Loading;
    QList<Secret> secrets; //!< when Listed
    //! What was created before this, by the service's clock, is no copy of the run: the run began
    //! then, or where that is not known, the newest of the secrets was made. Invalid: that is to be
    //! seen from the secrets.
    QDateTime copiesSince = {};
    ApprovalPolicy policy;
    Error error; //!< when NotListed
    //! Where the service tells one; all columns of this location share it.
    std::optional<Quota> quota = std::nullopt;
    //! Why a quota that the service has is not known: whether all copies fit cannot be said then.
    std::optional<Error> quotaError = std::nullopt;
};

//! A column of the plan. Where the service can rename, it is one copy of every secret, and several
//! columns may have the same location; elsewhere a location is written once.
struct Destination
{
    Location location;
    DestinationInfo info;
    //! Where the service can rename: the name of the copies, "{name}" being the source's.
    QString nameTemplate = {};
};

struct PlanOptions
{
    Attributes attributes;
    ExistsAction ifExists = ExistsAction::Skip;
    // Only where the service has it (PlanRules):
    NamingRules naming = {};
    //! For all copies; nullopt: as the source's.
    std::optional<QStringList> scopes = std::nullopt;
    std::optional<QString> comment = std::nullopt;
};

//! Names a cell across plans.
struct CellName
{
    QString secretId; //!< of the source
    Location to;
    //! Which of the columns of that location, where the service can rename; else always 0.
    int copy = 0;

    friend bool operator==(const CellName&, const CellName&) = default;
};

[[nodiscard]] size_t qHash(const CellName& name, size_t seed = 0);

//! A choice for one cell that differs from PlanOptions::ifExists.
using CellChoices = QHash<CellName, ExistsAction>;

//! What one cell has otherwise than the plan's options say.
struct CellEdit
{
    std::optional<QString> targetKey = std::nullopt;
    std::optional<QStringList> scopes = std::nullopt;
    std::optional<QString> comment = std::nullopt;

    [[nodiscard]] bool isEmpty() const { return !targetKey && !scopes && !comment; }
    friend bool operator==(const CellEdit&, const CellEdit&) = default;
};

using CellEdits = QHash<CellName, CellEdit>;

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
    CellEdits edits = {};
    //! Cells that an earlier run sent without ever learning the outcome: that the name turns out to
    //! be there may be its doing.
    QSet<CellName> maybeSent = {};
    //! When that run began, by the service's clock; invalid where that is not known.
    QDateTime sentSince = {};
    //! What the service allows and has.
    PlanRules rules = {};
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
    PlanRules rules;
    CellEdits edits;
    //! What is wrong with PlanOptions::naming, for people; empty when nothing is. See also
    //! templateProblem(), which is about one column.
    QString namingProblem;

    [[nodiscard]] const PlanCell& cell(int secret, int destination) const;
    [[nodiscard]] CellName nameOf(const PlanCell& cell) const;
    //! What was set for that cell alone.
    [[nodiscard]] CellEdit editOf(const PlanCell& cell) const;
    //! The comment that was set for that cell or for all; nothing where it is the source's.
    [[nodiscard]] std::optional<QString> commentSetFor(const PlanCell& cell) const;
    [[nodiscard]] PlanCounts counts() const;
    //! True while a destination is still being looked at.
    [[nodiscard]] bool isLoading() const;
};

//! CellName::copy for every column of @p destinations.
[[nodiscard]] std::vector<int>
copyNumbers(const QList<Destination>& destinations, const PlanRules& rules);

//! True when the key is at the destination, so that Skip or Overwrite can be chosen; also for a
//! cell that is Blocked only because it would overwrite.
[[nodiscard]] bool hasChoice(const PlanCell& cell);
//! True when the run will write the cell.
[[nodiscard]] bool isWrite(const PlanCell& cell);

//! "New", "Skip: exists", "Overwrite", "Blocked: rotated secret" ... for people.
[[nodiscard]] QString cellTitle(const PlanCell& cell);
//! Full sentence for a reason; empty for None.
[[nodiscard]] QString blockText(BlockReason reason);
//! The same with what the plan knows of it: the name rule, the server's words. Empty when the cell
//! is not blocked.
[[nodiscard]] QString blockText(const Plan& plan, const PlanCell& cell);
//! One full sentence per note.
[[nodiscard]] QStringList noteTexts(CellNotes notes);
//! The same with the words of the name hint that is meant.
[[nodiscard]] QStringList noteTexts(const Plan& plan, const PlanCell& cell);
//! "The quota could not be read: ...", for people; empty where it could, or there is none.
[[nodiscard]] QString quotaProblem(const DestinationInfo& info);
//! All notes, in the order they are told.
[[nodiscard]] QList<CellNote> allNotes();
//! Stable name for machines: "new", "create", "needs-approval", "rotated-source"; empty for None.
[[nodiscard]] QString stateId(CellState state);
[[nodiscard]] QString actionId(CellAction action);
[[nodiscard]] QString noteId(CellNote note);
[[nodiscard]] QString blockId(BlockReason reason);

} // namespace Keycutter
