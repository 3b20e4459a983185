// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Store.h"

#include <QJsonObject>

namespace Sandbox::Infisical {

//! Where an approval request is, and what it stands under.
struct FoundApproval
{
    Project* project = nullptr;
    ApprovalRequest* approval = nullptr;
    Policy* policy = nullptr;
};

//! Nulls when there is no request of that id.
[[nodiscard]] FoundApproval findApproval(Store& store, const QString& id);

//! An entry of the list: no keys and no values.
[[nodiscard]] QJsonObject approvalSummary(Store& store, const FoundApproval& found);
//! Everything; values are masked unless @p values.
[[nodiscard]] QJsonObject approvalDetail(Store& store, const FoundApproval& found, bool values);

//! "create", "update" or "delete"
[[nodiscard]] QString operationName(Change::Kind kind);

} // namespace Sandbox::Infisical
