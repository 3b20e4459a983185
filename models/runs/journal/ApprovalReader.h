// SPDX-License-Identifier: MIT
#pragma once

#include "runs/FollowedApproval.h"
#include "runs/Run.h"

#include <QList>

#include <optional>

namespace Keycutter {

class JournalDatabase;
class JournalRow;

//! Which approvals of the recorded runs.
enum class ApprovalsOf {
    Undecided, //!< those that something may still become of, with their keys
    All, //!< the others without keys
};

//! They and their runs' heads, newest first. One that cannot be understood is left out.
[[nodiscard]] QList<FollowedApproval> readApprovals(JournalDatabase& database, ApprovalsOf which);

//! The columns of an approval that approvalOf() takes.
[[nodiscard]] QString approvalColumns();
//! The approval whose approvalColumns() begin at @p first, without its cells; nullopt where they
//! make no sense.
[[nodiscard]] std::optional<RunApproval> approvalOf(const JournalRow& row, int first);

} // namespace Keycutter
