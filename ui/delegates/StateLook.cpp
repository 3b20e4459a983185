// SPDX-License-Identifier: MIT
#include "delegates/StateLook.h"

#include "services/ServiceDescriptor.h"

using namespace Qt::StringLiterals;

namespace Keycutter {

StateLook lookOf(CellState state, CellAction action)
{
    switch (state) {
    case CellState::New:
        return {u"new"_s, Tone::Good};
    case CellState::Exists:
        return action == CellAction::Overwrite ? StateLook{u"overwrite"_s, Tone::Warning}
                                               : StateLook{u"skip"_s, Tone::Muted};
    case CellState::Blocked:
        return {u"blocked"_s, Tone::Bad};
    case CellState::Unknown:
        break;
    }
    return {u"question"_s, Tone::Warning};
}

StateLook lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending:
        return {u"pending"_s, Tone::Muted};
    case Outcome::Sending:
        return {u"sending"_s, Tone::Accent};
    case Outcome::Created:
        return {u"created"_s, Tone::Good};
    case Outcome::Overwritten:
        return {u"overwrite"_s, Tone::Good};
    case Outcome::AwaitingApproval:
        return {u"approval"_s, Tone::Info};
    case Outcome::Merged:
        return {u"merged"_s, Tone::Good};
    case Outcome::MergedNotWritten:
        return {u"merged-not-written"_s, Tone::Warning};
    case Outcome::Declined:
        return {u"declined"_s, Tone::Bad};
    case Outcome::Skipped:
        return {u"skip"_s, Tone::Muted};
    case Outcome::Failed:
        return {u"failed"_s, Tone::Bad};
    case Outcome::Cancelled:
        return {u"cancel"_s, Tone::Muted};
    case Outcome::Removed:
        return {u"remove"_s, Tone::Good};
    case Outcome::Restored:
        return {u"retry"_s, Tone::Good};
    case Outcome::Closed:
        return {u"close"_s, Tone::Good};
    case Outcome::LeftAlone:
        return {u"skip"_s, Tone::Warning};
    case Outcome::Unknown:
        break;
    }
    return {u"question"_s, Tone::Warning};
}

StateLook lookOfStatus(const QString& status, const ServiceDescriptor& service)
{
    if (status.isEmpty())
        return {u"question"_s, Tone::Muted};
    if (status == service.readyStatus)
        return {u"check"_s, Tone::Good};
    if (status == service.pendingStatus)
        return {u"clock"_s, Tone::Info};
    if (status == service.removedStatus)
        return {u"remove"_s, Tone::Muted};
    return {u"question"_s, Tone::Muted};
}

} // namespace Keycutter
