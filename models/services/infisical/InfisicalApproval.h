// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Keycutter {

//! The state of an approval request (contract infisical 5, "States") by the route of a single one.
//! The answer holds the values of the held secrets for those who may read them: those keys are
//! never read.
[[nodiscard]] Result<Approval> decodeApproval(const QByteArray& bytes, const QString& purpose);

//! An approval request as the list of a project has it: without values, but without keys too.
struct ListedApproval
{
    Approval approval;
    //! For a merge with conflicts: the ids of the secrets that it wrote, where they can be told.
    //! Newer servers note them with the commits that create secrets (contract infisical 5).
    std::optional<QStringList> writtenIds;
};

struct ApprovalPage
{
    QList<ListedApproval> approvals;
    //! Of all pages.
    qint64 total = 0;
};

[[nodiscard]] Result<ApprovalPage> decodeApprovals(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
