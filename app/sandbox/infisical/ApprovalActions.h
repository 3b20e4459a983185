// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/ApprovalDetail.h"

namespace Sandbox::Infisical {

//! What a user does to an approval request. Each throws the contract's refusal when it cannot be
//! done (contract 5).
void reviewApproval(
    const FoundApproval& found, const QString& userId, bool approve, const QString& comment);
void mergeReviewed(
    Store& store, const FoundApproval& found, const QString& userId, const QString& bypassReason);
void setApprovalOpen(const FoundApproval& found, const QString& userId, bool open);

} // namespace Sandbox::Infisical
