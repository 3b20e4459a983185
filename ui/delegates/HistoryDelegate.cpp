// SPDX-License-Identifier: MIT
#include "delegates/HistoryDelegate.h"

#include "items/HistoryTableModel.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

std::optional<StateLook> HistoryDelegate::look(const QModelIndex& index) const
{
    if (index.column() != static_cast<int>(HistoryTableModel::Column::State))
        return std::nullopt;
    return lookOf(static_cast<HistoryState>(index.data(HistoryTableModel::StateRole).toInt()));
}

StateLook lookOf(HistoryState state)
{
    switch (state) {
    case HistoryState::UnderWay:
        return {u"sending"_s, Tone::Accent};
    case HistoryState::NotEnded:
        return {u"question"_s, Tone::Muted};
    case HistoryState::Interrupted:
    case HistoryState::Left:
        return {u"warning"_s, Tone::Warning};
    case HistoryState::Failures:
        return {u"failed"_s, Tone::Bad};
    case HistoryState::Waiting:
        return {u"approval"_s, Tone::Info};
    case HistoryState::NotAsAsked:
        return {u"error"_s, Tone::Warning};
    case HistoryState::NotReady:
        return {u"clock"_s, Tone::Info};
    case HistoryState::Complete:
        return {u"check"_s, Tone::Good};
    case HistoryState::UndoEnded:
    case HistoryState::Undone:
        return {u"check"_s, Tone::Muted};
    case HistoryState::PartlyUndone:
        return {u"warning"_s, Tone::Warning};
    case HistoryState::Finished:
        break;
    }
    return {u"question"_s, Tone::Muted};
}

} // namespace Keycutter
