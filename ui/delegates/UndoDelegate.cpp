// SPDX-License-Identifier: MIT
#include "delegates/UndoDelegate.h"

#include "items/UndoTableModel.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

std::optional<StateLook> UndoDelegate::look(const QModelIndex& index) const
{
    return lookOf(static_cast<UndoAction>(index.data(UndoTableModel::ActionRole).toInt()));
}

StateLook lookOf(UndoAction action)
{
    switch (action) {
    case UndoAction::Skip:
        return {u"skip"_s, Tone::Muted};
    case UndoAction::LeaveAlone:
        return {u"info"_s, Tone::Warning};
    case UndoAction::Remove:
        return {u"remove"_s, Tone::Bad};
    case UndoAction::Restore:
        return {u"retry"_s, Tone::Good};
    case UndoAction::CloseRequest:
        break;
    }
    return {u"close"_s, Tone::Info};
}

} // namespace Keycutter
