// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/StateDelegate.h"
#include "runs/RunVerification.h"

namespace Keycutter {

//! For RunTableModel's column Check: icon and text in the tone of what was found.
class CheckDelegate final : public LookDelegate
{
    Q_OBJECT

public:
    using LookDelegate::LookDelegate;

protected:
    [[nodiscard]] std::optional<StateLook> look(const QModelIndex& index) const override;
};

[[nodiscard]] StateLook lookOf(CopyState state);

} // namespace Keycutter
