// SPDX-License-Identifier: MIT
#include "delegates/OutcomeDelegate.h"

#include "items/RunTableModel.h"

namespace Keycutter {

std::optional<StateLook> OutcomeDelegate::look(const QModelIndex& index) const
{
    if (index.column() != static_cast<int>(RunTableModel::Column::Outcome))
        return std::nullopt;
    return lookOf(static_cast<Outcome>(index.data(RunTableModel::OutcomeRole).toInt()));
}

} // namespace Keycutter
