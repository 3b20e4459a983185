// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Approval.h"
#include "domain/Result.h"

#include <QByteArray>

namespace Keycutter {

//! The state of an approval request (contract infisical 5, "States"). The answer holds the values
//! of the held secrets for those who may read them: those keys are never read.
[[nodiscard]] Result<Approval> decodeApproval(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
