// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/StateDelegate.h"

namespace Keycutter {

//! For RunTableModel's column Outcome: icon and text in the outcome's tone.
class OutcomeDelegate final : public LookDelegate
{
    Q_OBJECT

public:
    using LookDelegate::LookDelegate;

protected:
    [[nodiscard]] std::optional<StateLook> look(const QModelIndex& index) const override;
};

} // namespace Keycutter
