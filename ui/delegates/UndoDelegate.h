// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/StateDelegate.h"
#include "runs/undo/UndoPlan.h"

namespace Keycutter {

//! For UndoTableModel's column Action: icon and text in the action's tone.
class UndoDelegate final : public LookDelegate
{
    Q_OBJECT

public:
    using LookDelegate::LookDelegate;

protected:
    [[nodiscard]] std::optional<StateLook> look(const QModelIndex& index) const override;
};

[[nodiscard]] StateLook lookOf(UndoAction action);

} // namespace Keycutter
