// SPDX-License-Identifier: MIT
#include "pages/RunTexts.h"

#include "delegates/ApprovalDelegate.h"
#include "delegates/HistoryDelegate.h"
#include "domain/DurationText.h"
#include "domain/ListText.h"
#include "items/RelativeTime.h"
#include "runs/verify/RunVerifier.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunPage)
};

QString startText(const QDateTime& started)
{
    const QDateTime local = started.toLocalTime();
    return local.date() == QDate::currentDate()
        ? Text::tr("started at %1").arg(clockText(started))
        : Text::tr("started on %1").arg(QLocale().toString(local, QLocale::ShortFormat));
}

RunText finishedText(const Run& run)
{
    const RunCounts counts = run.counts();
    const QString text = Text::tr("Finished: %1.").arg(summaryText(counts));
    if (isComplete(run))
        return {
            QStringLiteral("check"), Tone::Good,
            Text::tr("Complete: %1.").arg(summaryText(counts))};
    if (counts.of(Outcome::Failed) + counts.of(Outcome::Unknown) > 0)
        return {QStringLiteral("error"), Tone::Bad, text};
    const int pending = counts.of(Outcome::AwaitingApproval) + counts.of(Outcome::Cancelled)
        + counts.of(Outcome::MergedNotWritten) + counts.of(Outcome::Declined);
    if (pending > 0)
        return {QStringLiteral("info"), Tone::Info, text};
    // Complete is only what was checked.
    return {isUndo(run) ? QStringLiteral("check") : QStringLiteral("info"), Tone::Info, text};
}

RunText verifiedText(const Run& run, const QDateTime& now)
{
    const VerificationCounts counts = run.verification->counts();
    const QString text
        = Text::tr("Checked %1: %2.")
              .arg(relativeTime(run.verification->when, now), verificationSummary(counts));
    const int bad = counts.of(CopyState::Different) + counts.of(CopyState::Gone);
    if (bad > 0)
        return {QStringLiteral("error"), Tone::Bad, text};
    if (counts.of(CopyState::Changed) + counts.of(CopyState::NotTold) > 0)
        return {QStringLiteral("warning"), Tone::Warning, text};
    if (counts.of(CopyState::Pending) > 0)
        return {QStringLiteral("clock"), Tone::Info, text};
    return {QStringLiteral("check"), Tone::Good, text};
}

RunText pausedText(const QDateTime& until, const QDateTime& now)
{
    if (!until.isValid())
        return {QStringLiteral("clock"), Tone::Warning, Text::tr("Paused by the service’s limit.")};
    const qint64 left = qMax<qint64>(0, now.secsTo(until));
    return {
        QStringLiteral("clock"), Tone::Warning,
        Text::tr("Paused by the service’s limit until %1, %2 to go. It goes on by itself.")
            .arg(clockText(until), durationText(std::chrono::seconds(left)))};
}

} // namespace

RunText phaseText(const Runner& runner, const QDateTime& now)
{
    switch (runner.phase()) {
    case Runner::Phase::NotStarted:
        return {QStringLiteral("pending"), Tone::Muted, Text::tr("About to start…")};
    case Runner::Phase::Checking:
        return {
            QStringLiteral("search"), Tone::Info,
            Text::tr("Looking what became of the calls that were on their way…")};
    case Runner::Phase::Folders:
        return {
            QStringLiteral("folder"), Tone::Info,
            Text::tr("Creating folders at the destinations…")};
    case Runner::Phase::Copying:
        return {
            QStringLiteral("sending"), Tone::Info,
            isUndo(runner.run()) ? Text::tr("Undoing…") : Text::tr("Copying…")};
    case Runner::Phase::Paused:
        return pausedText(runner.pausedUntil(), now);
    case Runner::Phase::PausedByUser:
        return {
            QStringLiteral("clock"), Tone::Info,
            runner.run().counts().of(Outcome::Sending) > 0
                ? Text::tr("Paused: nothing more is sent. Waiting for the calls under way…")
                : Text::tr("Paused. Nothing is sent until you continue.")};
    case Runner::Phase::WaitingForSignIn:
        return {
            QStringLiteral("sign-in"), Tone::Warning,
            Text::tr("Waiting: the sign-in has ended. Sign in again and the run goes on; no secret "
                     "failed for it.")};
    case Runner::Phase::Cancelling:
        return {
            QStringLiteral("cancel"), Tone::Warning,
            Text::tr("Cancelling: nothing more is sent. Waiting for the calls under way…")};
    case Runner::Phase::Finished:
        return finishedText(runner.run());
    case Runner::Phase::Interrupted:
        return {
            QStringLiteral("warning"), Tone::Warning,
            Text::tr("Interrupted: %1. What became of the calls that were on their way is found "
                     "out by a check.")
                .arg(summaryText(runner.run().counts()))};
    }
    return {};
}

RunText elsewhereText()
{
    return {
        QStringLiteral("info"), Tone::Info,
        Text::tr("Not ended when it was read. Another Keycutter records the runs, and may be at "
                 "this one. Take it up there.")};
}

QString timeLeftText(std::optional<std::chrono::seconds> left)
{
    if (!left || left->count() <= 0)
        return {};
    return Text::tr("about %1 left").arg(durationText(*left));
}

QString runFacts(const Run& run)
{
    QStringList facts{Text::tr("%1 on %2").arg(run.connectionName, run.site.host())};
    if (run.started.isValid())
        facts.append(startText(run.started));
    if (run.isFinished())
        facts.append(
            run.started.msecsTo(run.ended) < 1000
                ? Text::tr("took less than 1 s")
                : Text::tr("took %1").arg(
                    durationText(std::chrono::seconds(run.started.secsTo(run.ended)))));
    if (run.calls > 0)
        facts.append(Text::tr("%Ln call(s)", nullptr, run.calls));
    return clausesText(facts);
}

RunText folderText(const RunFolder& folder)
{
    const QString where = toText(folder.location);
    switch (folder.status) {
    case RunFolder::Status::Pending:
        return {
            QStringLiteral("pending"), Tone::Muted,
            Text::tr("%1: folder to be created").arg(where)};
    case RunFolder::Status::Creating:
        return {
            QStringLiteral("sending"), Tone::Info,
            Text::tr("%1: folder is being created").arg(where)};
    case RunFolder::Status::Created:
        return {QStringLiteral("check"), Tone::Good, Text::tr("%1: folder created").arg(where)};
    case RunFolder::Status::WasThere:
        return {
            QStringLiteral("check"), Tone::Muted,
            Text::tr("%1: folder was there by now").arg(where)};
    case RunFolder::Status::Failed:
        break;
    }
    return {
        QStringLiteral("error"), Tone::Bad,
        Text::tr("%1: folder could not be created. %2").arg(where, folder.detail)};
}

QString runCellDetails(const Run& run, int cell)
{
    const RunCell& entry = run.cells[size_t(cell)];
    const PlanCell& planned = run.plan.cells[size_t(entry.planCell)];
    const QString& key = run.plan.secrets[planned.secret].key;
    const QString what = run.plan.rules.canRename
        ? Text::tr("%1 as %2: %3").arg(key, planned.targetKey, outcomeText(entry))
        : Text::tr("%1 to %2: %3")
              .arg(
                  key, toText(run.plan.destinations[planned.destination].location),
                  outcomeText(entry));
    QStringList lines{what};
    if (!entry.detail.isEmpty())
        lines.append(entry.detail);
    if (!entry.next.isEmpty())
        lines.append(entry.next);
    const CopyCheck* check = checkOf(run, entry);
    if (check != nullptr && check->state != CopyState::NotWritten) {
        QString found = Text::tr("Check: %1.").arg(copyStateTitle(check->state));
        if (!check->detail.isEmpty())
            found += u' ' + check->detail;
        lines.append(found);
    }
    if (!entry.requestId.isEmpty())
        lines.append(Text::tr("Request id: %1").arg(entry.requestId));
    return lines.join(u'\n');
}

RunText checkText(const Run& run, const RunVerifier* underWay, const QDateTime& now)
{
    if (!run.isFinished() || isUndo(run))
        return {};
    if (underWay != nullptr && underWay->isWaitingForSignIn())
        return {
            QStringLiteral("sign-in"), Tone::Warning,
            Text::tr("The check waits: the sign-in has ended.")};
    if (underWay != nullptr)
        return {
            QStringLiteral("search"), Tone::Info,
            Text::tr("Checking: %1 of %Ln place(s) listed…", nullptr, underWay->total())
                .arg(QLocale().toString(underWay->done()))};
    if (run.verification)
        return verifiedText(run, now);
    if (std::ranges::none_of(run.cells, isWritten))
        return {};
    return {
        QStringLiteral("question"), Tone::Muted,
        Text::tr("Not checked: whether the copies are there as asked is not known.")};
}

RunText undoneText(const RunUndo& undo, const Run& run, const RunText& phase, const QDateTime& now)
{
    const HistoryState state
        = isWholly(undo, run.counts()) ? HistoryState::Undone : HistoryState::PartlyUndone;
    const StateLook look = lookOf(state);
    return {
        look.icon, look.tone,
        Text::tr("%1, %2. Before that: %3")
            .arg(undoneTitle(state, undo.number), relativeTime(undo.started, now), phase.text)};
}

RunText beforeUndo(const RunText& check)
{
    return {QStringLiteral("clock"), Tone::Muted, Text::tr("Before the undo: %1").arg(check.text)};
}

RunText pendingText(const Run& run)
{
    const int pending = pendingCopies(run);
    // While cells move, the copies before them are hardly older.
    if (pending == 0 || !run.isFinished())
        return {};
    const QString& status = run.plan.rules.pendingStatus;
    return {
        QStringLiteral("clock"), Tone::Info,
        Text::tr("%Ln copies were made and are “%1” at the service.", nullptr, pending)
            .arg(status)};
}

RunText approvalText(const Approval& approval)
{
    const StateLook look = lookOf(approval.state);
    return {look.icon, look.tone, toText(approval)};
}

} // namespace Keycutter
