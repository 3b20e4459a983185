// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/StateDelegate.h"
#include "items/HistoryTexts.h"

namespace Keycutter {

//! For HistoryTableModel's column State: icon and text in the state's tone.
class HistoryDelegate final : public LookDelegate
{
    Q_OBJECT

public:
    using LookDelegate::LookDelegate;

protected:
    [[nodiscard]] std::optional<StateLook> look(const QModelIndex& index) const override;
};

[[nodiscard]] StateLook lookOf(HistoryState state);

} // namespace Keycutter
