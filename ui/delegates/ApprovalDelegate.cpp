// SPDX-License-Identifier: MIT
#include "delegates/ApprovalDelegate.h"

#include "items/ApprovalTableModel.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

std::optional<StateLook> ApprovalDelegate::look(const QModelIndex& index) const
{
    if (index.column() != static_cast<int>(ApprovalTableModel::Column::State))
        return std::nullopt;
    return lookOf(static_cast<Approval::State>(index.data(ApprovalTableModel::StateRole).toInt()));
}

StateLook lookOf(Approval::State state)
{
    switch (state) {
    case Approval::State::Waiting:
        return {u"approval"_s, Tone::Info};
    case Approval::State::Merged:
        return {u"merged"_s, Tone::Good};
    case Approval::State::MergedWithConflicts:
        return {u"merged-not-written"_s, Tone::Warning};
    case Approval::State::Declined:
        return {u"declined"_s, Tone::Bad};
    case Approval::State::PolicyRemoved:
        return {u"error"_s, Tone::Bad};
    case Approval::State::Unreadable:
        break;
    }
    return {u"question"_s, Tone::Muted};
}

} // namespace Keycutter
