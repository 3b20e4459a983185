// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Call.h"

namespace Sandbox::Infisical {

//! The policy in force at a place: an exact path beats a glob, a glob beats the whole environment,
//! then the older one (contract 3.5). Null when there is none.
[[nodiscard]] const Policy*
policyAt(const Project& project, const QString& environment, const QString& path);

//! The policy that makes the caller's writes at a place wait for approval; null when they need not.
[[nodiscard]] const Policy* policyHolding(
    const Call& call, const Project& project, const QString& environment, const QString& path);

//! The request for one call's changes.
ApprovalRequest& openApproval(
    const Call& call, Project& project, const Policy& policy, const Folder& folder,
    std::vector<Change> changes);

//! As a write answers it.
[[nodiscard]] QJsonObject approvalJson(const ApprovalRequest& approval);

//! Writes what it holds and closes it. What conflicts is left out and noted (contract 5).
void mergeApproval(
    Store& store, Project& project, ApprovalRequest& approval, const QString& userId);

//! Approvals given by people who count.
[[nodiscard]] int approvalsGiven(const ApprovalRequest& approval, const Policy& policy);

} // namespace Sandbox::Infisical
