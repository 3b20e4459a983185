// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Run.h"
#include "services/Session.h"

namespace Keycutter {

//! What @p approval means for a cell of it with that key at the destination.
struct ApprovedCell
{
    Outcome outcome = Outcome::AwaitingApproval;
    QString detail;
};
[[nodiscard]] ApprovedCell approvedCell(const Approval& approval, const QString& key);

//! Asks how @p opened of @p run stands.
[[nodiscard]] ApprovalQuestion questionAbout(const Run& run, const RunApproval& opened);
//! The same for all that are not settled.
[[nodiscard]] QList<ApprovalQuestion> openQuestions(const Run& run);

//! Takes a newer state of an approval and settles its cells with it. Gives them (indexes in
//! Run::cells); none when the run did not open it, or knows that it stands so.
std::vector<int> takeApproval(Run& run, const Approval& approval);

} // namespace Keycutter
