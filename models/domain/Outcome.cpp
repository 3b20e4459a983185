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
    const char* counted; //!< with %Ln
};

constexpr std::array entries{
    Entry{
        Outcome::Pending, "pending", QT_TRANSLATE_NOOP("Outcome", "Waiting"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln waiting")},
    Entry{
        Outcome::Sending, "sending", QT_TRANSLATE_NOOP("Outcome", "Sending"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln sending")},
    Entry{
        Outcome::Created, "created", QT_TRANSLATE_NOOP("Outcome", "Created"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln created")},
    Entry{
        Outcome::Overwritten, "overwritten", QT_TRANSLATE_NOOP("Outcome", "Overwritten"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln overwritten")},
    Entry{
        Outcome::AwaitingApproval, "awaiting-approval",
        QT_TRANSLATE_NOOP("Outcome", "Awaiting approval"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln awaiting approval")},
    Entry{
        Outcome::Merged, "merged", QT_TRANSLATE_NOOP("Outcome", "Merged"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln merged")},
    Entry{
        Outcome::MergedNotWritten, "merged-not-written",
        QT_TRANSLATE_NOOP("Outcome", "Merged but not written"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln merged but not written")},
    Entry{
        Outcome::Declined, "declined", QT_TRANSLATE_NOOP("Outcome", "Declined"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln declined")},
    Entry{
        Outcome::Removed, "removed", QT_TRANSLATE_NOOP("Outcome", "Deleted"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln deleted")},
    Entry{
        Outcome::Restored, "restored", QT_TRANSLATE_NOOP("Outcome", "Restored"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln restored")},
    Entry{
        Outcome::Closed, "closed", QT_TRANSLATE_NOOP("Outcome", "Request closed"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln in closed requests")},
    Entry{
        Outcome::LeftAlone, "left-alone", QT_TRANSLATE_NOOP("Outcome", "Left alone"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln left alone")},
    Entry{
        Outcome::Skipped, "skipped", QT_TRANSLATE_NOOP("Outcome", "Skipped"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln skipped")},
    Entry{
        Outcome::Failed, "failed", QT_TRANSLATE_NOOP("Outcome", "Failed"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln failed")},
    Entry{
        Outcome::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Outcome", "Cancelled"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln cancelled")},
    Entry{
        Outcome::Unknown, "unknown", QT_TRANSLATE_NOOP("Outcome", "Unknown"),
        QT_TRANSLATE_N_NOOP("Outcome", "%Ln unknown")},
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

QString countedOutcome(Outcome outcome, int count)
{
    return QCoreApplication::translate("Outcome", entryOf(outcome).counted, nullptr, count);
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
