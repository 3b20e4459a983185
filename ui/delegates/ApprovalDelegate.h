// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/StateDelegate.h"
#include "domain/Approval.h"

namespace Keycutter {

//! For ApprovalTableModel's column State: icon and text in the state's tone.
class ApprovalDelegate final : public LookDelegate
{
    Q_OBJECT

public:
    using LookDelegate::LookDelegate;

protected:
    [[nodiscard]] std::optional<StateLook> look(const QModelIndex& index) const override;
};

[[nodiscard]] StateLook lookOf(Approval::State state);

} // namespace Keycutter
