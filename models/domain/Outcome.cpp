// SPDX-License-Identifier: MIT
#include "domain/Outcome.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

struct Entry
{
    Outcome outcome;
    const char* id;
    const char* title;
};

constexpr std::array entries{
    Entry{Outcome::Pending, "pending", QT_TRANSLATE_NOOP("Outcome", "Waiting")},
    Entry{Outcome::Sending, "sending", QT_TRANSLATE_NOOP("Outcome", "Sending")},
    Entry{Outcome::Created, "created", QT_TRANSLATE_NOOP("Outcome", "Created")},
    Entry{Outcome::Overwritten, "overwritten", QT_TRANSLATE_NOOP("Outcome", "Overwritten")},
    Entry{
        Outcome::AwaitingApproval, "awaiting-approval",
        QT_TRANSLATE_NOOP("Outcome", "Awaiting approval")},
    Entry{Outcome::Merged, "merged", QT_TRANSLATE_NOOP("Outcome", "Merged")},
    Entry{
        Outcome::MergedNotWritten, "merged-not-written",
        QT_TRANSLATE_NOOP("Outcome", "Merged but not written")},
    Entry{Outcome::Declined, "declined", QT_TRANSLATE_NOOP("Outcome", "Declined")},
    Entry{Outcome::Removed, "removed", QT_TRANSLATE_NOOP("Outcome", "Deleted")},
    Entry{Outcome::Restored, "restored", QT_TRANSLATE_NOOP("Outcome", "Restored")},
    Entry{Outcome::Closed, "closed", QT_TRANSLATE_NOOP("Outcome", "Request closed")},
    Entry{Outcome::LeftAlone, "left-alone", QT_TRANSLATE_NOOP("Outcome", "Left alone")},
    Entry{Outcome::Skipped, "skipped", QT_TRANSLATE_NOOP("Outcome", "Skipped")},
    Entry{Outcome::Failed, "failed", QT_TRANSLATE_NOOP("Outcome", "Failed")},
    Entry{Outcome::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Outcome", "Cancelled")},
    Entry{Outcome::Unknown, "unknown", QT_TRANSLATE_NOOP("Outcome", "Unknown")},
};

const Entry& entryOf(Outcome outcome)
{
    return *std::ranges::find(entries, outcome, &Entry::outcome);
}

} // namespace

bool isFinal(Outcome outcome)
{
    return outcome != Outcome::Pending && outcome != Outcome::Sending;
}

QString outcomeTitle(Outcome outcome)
{
    return QCoreApplication::translate("Outcome", entryOf(outcome).title);
}

QString outcomeId(Outcome outcome)
{
    return QString::fromLatin1(entryOf(outcome).id);
}

QList<Outcome> allOutcomes()
{
    QList<Outcome> all;
    for (const Entry& entry : entries)
        all.append(entry.outcome);
    return all;
}

} // namespace Keycutter
