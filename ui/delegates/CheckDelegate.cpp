// SPDX-License-Identifier: MIT
#include "delegates/CheckDelegate.h"

#include "items/RunTableModel.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

std::optional<StateLook> CheckDelegate::look(const QModelIndex& index) const
{
    const QVariant state = index.data(RunTableModel::CheckRole);
    if (!state.isValid() || static_cast<CopyState>(state.toInt()) == CopyState::NotWritten)
        return std::nullopt;
    return lookOf(static_cast<CopyState>(state.toInt()));
}

StateLook lookOf(CopyState state)
{
    switch (state) {
    case CopyState::NotWritten:
        return {u"skip"_s, Tone::Muted};
    case CopyState::AsAsked:
        return {u"check"_s, Tone::Good};
    case CopyState::Pending:
        return {u"clock"_s, Tone::Info};
    case CopyState::Different:
        return {u"error"_s, Tone::Bad};
    case CopyState::Changed:
        return {u"edit"_s, Tone::Warning};
    case CopyState::Gone:
        return {u"remove"_s, Tone::Bad};
    case CopyState::NotTold:
        break;
    }
    return {u"question"_s, Tone::Warning};
}

} // namespace Keycutter
