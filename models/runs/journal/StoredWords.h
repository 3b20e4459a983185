// SPDX-License-Identifier: MIT
#pragma once

#include "runs/StoredRun.h"

#include <QVariant>

#include <optional>

//! How the journal writes values down, and reads them back. Each of the readers gives nullopt for
//! what no version of the program has written.
namespace Keycutter::StoredWords {

// Words for the enumerations that have none elsewhere.
[[nodiscard]] QString word(StoredState state);
[[nodiscard]] QString word(RunIntent::Kind kind);
[[nodiscard]] QString word(DestinationInfo::Status status);
[[nodiscard]] QString word(ApprovalPolicy::Need need);
[[nodiscard]] QString word(Approval::State state);
[[nodiscard]] QString word(ExistsAction action);
[[nodiscard]] QString word(NameCase letters);
[[nodiscard]] inline QString word(CellState state)
{
    return stateId(state);
}
[[nodiscard]] inline QString word(CellAction action)
{
    return actionId(action);
}
[[nodiscard]] inline QString word(BlockReason reason)
{
    return blockId(reason);
}
[[nodiscard]] inline QString word(Outcome outcome)
{
    return outcomeId(outcome);
}
[[nodiscard]] inline QString word(ErrorKind kind)
{
    return errorId(kind);
}
[[nodiscard]] inline QString word(RunFolder::Status status)
{
    return folderStatusId(status);
}

[[nodiscard]] inline QString word(CopyState state)
{
    return copyStateId(state);
}

// The last enumerator of each; they count from 0 without a gap.
template <class E> inline constexpr E last = E();
template <> inline constexpr StoredState last<StoredState> = StoredState::Finished;
template <> inline constexpr RunIntent::Kind last<RunIntent::Kind> = RunIntent::Kind::Folder;
template <>
inline constexpr DestinationInfo::Status
    last<DestinationInfo::Status> = DestinationInfo::Status::NotListed;
template <>
inline constexpr ApprovalPolicy::Need last<ApprovalPolicy::Need> = ApprovalPolicy::Need::Possible;
template <> inline constexpr Approval::State last<Approval::State> = Approval::State::Unreadable;
template <> inline constexpr ExistsAction last<ExistsAction> = ExistsAction::Overwrite;
template <> inline constexpr NameCase last<NameCase> = NameCase::Lower;
template <> inline constexpr CellState last<CellState> = CellState::Unknown;
template <> inline constexpr CellAction last<CellAction> = CellAction::CloseRequest;
template <> inline constexpr BlockReason last<BlockReason> = BlockReason::ScopesEmpty;
template <> inline constexpr Outcome last<Outcome> = Outcome::LeftAlone;
template <> inline constexpr CopyState last<CopyState> = CopyState::NotTold;
template <> inline constexpr ErrorKind last<ErrorKind> = ErrorKind::Unsupported;
template <> inline constexpr RunFolder::Status last<RunFolder::Status> = RunFolder::Status::Failed;

//! The enumerator with that word.
template <class E> [[nodiscard]] std::optional<E> valueOf(const QString& text)
{
    for (int i = 0; i <= static_cast<int>(last<E>); ++i) {
        if (word(static_cast<E>(i)) == text)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

//! Milliseconds since 1970; null for an invalid one.
[[nodiscard]] QVariant time(const QDateTime& time);
[[nodiscard]] QDateTime timeOf(qint64 milliseconds);

//! Whether that cell was sent before (PlanCell::maybeSent): 0 for no, else PlanCell::sentSince, or
//! 1 where that is not known.
[[nodiscard]] QVariant sentBefore(const PlanCell& cell);
void takeSentBefore(PlanCell& cell, qint64 stored);

//! One a line.
[[nodiscard]] QString lines(const QStringList& texts);
[[nodiscard]] QStringList linesOf(const QString& text);

//! "0-49,60".
[[nodiscard]] QString ranges(const std::vector<int>& numbers);
//! Only numbers below @p end.
[[nodiscard]] std::optional<std::vector<int>> rangesOf(const QString& text, int end);

//! "created=118 failed=2".
[[nodiscard]] QString counts(const RunCounts& counts);
[[nodiscard]] std::optional<RunCounts> countsOf(const QString& text);

//! Null for an empty one, which costs no room.
[[nodiscard]] QVariant orNull(const QString& text);

} // namespace Keycutter::StoredWords
