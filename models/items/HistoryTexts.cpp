// SPDX-License-Identifier: MIT
#include "items/HistoryTexts.h"

#include "domain/ListText.h"
#include "items/RelativeTime.h"

#include <QCoreApplication>

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

HistoryState historyState(const RunHead& head, bool isWriter)
{
    if (head.state == StoredState::Left)
        return HistoryState::Left;
    if (head.state == StoredState::Running)
        return isWriter ? HistoryState::Interrupted : HistoryState::NotEnded;
    const RunCounts& counts = head.counts;
    for (const Outcome outcome :
         {Outcome::Failed, Outcome::Unknown, Outcome::Cancelled, Outcome::Declined,
          Outcome::MergedNotWritten}) {
        if (counts.of(outcome) > 0)
            return HistoryState::Failures;
    }
    if (counts.of(Outcome::AwaitingApproval) > 0)
        return HistoryState::Waiting;
    if (head.undoesNumber != 0)
        return HistoryState::UndoEnded;
    if (!head.checked.isValid())
        return HistoryState::Finished;
    if (head.complete)
        return HistoryState::Complete;
    return head.onlyNotReady ? HistoryState::NotReady : HistoryState::NotAsAsked;
}

QString historyStateTitle(HistoryState state)
{
    switch (state) {
    case HistoryState::UnderWay:
        return Text::tr("Under way");
    case HistoryState::NotEnded:
        return Text::tr("Not ended");
    case HistoryState::Interrupted:
        return Text::tr("Interrupted");
    case HistoryState::Left:
        return Text::tr("Left interrupted");
    case HistoryState::Failures:
        return Text::tr("Not all done");
    case HistoryState::Waiting:
        return Text::tr("Awaits approval");
    case HistoryState::Finished:
        return Text::tr("Not checked");
    case HistoryState::NotAsAsked:
        return Text::tr("Not as asked");
    case HistoryState::NotReady:
        return Text::tr("Not ready yet");
    case HistoryState::Complete:
        return Text::tr("Complete");
    case HistoryState::UndoEnded:
        return Text::tr("Undo ended");
    case HistoryState::Undone:
        return Text::tr("Undone");
    case HistoryState::PartlyUndone:
        return Text::tr("Partly undone");
    }
    return {};
}

QString undoneTitle(HistoryState state, int byRun)
{
    return state == HistoryState::Undone ? Text::tr("Undone by run %1").arg(byRun)
                                         : Text::tr("Partly undone by run %1").arg(byRun);
}

QString phaseTitle(Runner::Phase phase)
{
    switch (phase) {
    case Runner::Phase::NotStarted:
        return Text::tr("Not started");
    case Runner::Phase::Checking:
        return Text::tr("Checking");
    case Runner::Phase::Folders:
        return Text::tr("Creating folders");
    case Runner::Phase::Copying:
        return Text::tr("Copying");
    case Runner::Phase::Paused:
        return Text::tr("Waiting for the service’s rate limit");
    case Runner::Phase::PausedByUser:
        return Text::tr("Paused");
    case Runner::Phase::WaitingForSignIn:
        return Text::tr("Waiting for a sign-in");
    case Runner::Phase::Cancelling:
        return Text::tr("Cancelling");
    case Runner::Phase::Finished:
        return Text::tr("Finished");
    case Runner::Phase::Interrupted:
        return Text::tr("Interrupted");
    }
    return {};
}

QString sourceText(const RunHead& head)
{
    return head.undoesNumber == 0 ? head.fromTitle
                                  : Text::tr("Undo of run %1").arg(head.undoesNumber);
}

QString destinationsText(const RunHead& head)
{
    QStringList places = head.destinationTitles;
    places.removeDuplicates(); // several copies of each secret in one place
    return listText(places);
}

QString historySentence(const RunHead& head, const QString& state)
{
    QStringList parts{
        head.undoesNumber == 0
            ? Text::tr("Run %1, %2 on %3, from %4 to %5")
                  .arg(
                      QString::number(head.number), exactTime(head.started), head.connectionName,
                      head.fromTitle, destinationsText(head))
            : Text::tr("Run %1, %2 on %3, undo of run %4 at %5")
                  .arg(
                      QString::number(head.number), exactTime(head.started), head.connectionName,
                      QString::number(head.undoesNumber), destinationsText(head)),
        Text::tr("%1: %2").arg(state, summaryText(head.counts))};
    if (head.checked.isValid())
        parts.append(Text::tr("Checked %1").arg(exactTime(head.checked)));
    return Text::tr("%1.", "sentences").arg(sentencesText(parts));
}

} // namespace Keycutter
