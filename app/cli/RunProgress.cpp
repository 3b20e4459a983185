// SPDX-License-Identifier: MIT
#include "cli/RunProgress.h"

#include "cli/Console.h"
#include "domain/DurationText.h"
#include "runs/Runner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunProgress)
};

QString timeLeftText(const Runner& runner)
{
    const auto left = runner.timeLeft();
    return left && left->count() > 0 ? Text::tr("; about %1 left").arg(durationText(*left))
                                     : QString();
}

} // namespace

void showProgress(const Runner& runner)
{
    const RunCounts counts = runner.run().counts();
    const QString done = summaryText(counts);
    Console::showProgress(
        Text::tr("%1 of %2").arg(counts.finished).arg(counts.all)
        + (done.isEmpty() ? QString() : u": "_s + done) + timeLeftText(runner));
}

void showPhase(const Runner& runner)
{
    switch (runner.phase()) {
    case Runner::Phase::Checking:
        Console::tell(Text::tr("Looking what became of the calls that were on their way…"));
        return;
    case Runner::Phase::Folders:
        Console::tell(Text::tr("Creating missing folders…"));
        return;
    case Runner::Phase::Copying:
        Console::tell(Text::tr("Duplicating…"));
        return;
    case Runner::Phase::Paused:
        Console::tell(Text::tr("The service's rate limit is reached. Going on at %1%2.")
                          .arg(clockText(runner.pausedUntil()), timeLeftText(runner)));
        return;
    case Runner::Phase::PausedByUser:
        Console::tell(Text::tr("Paused."));
        return;
    case Runner::Phase::WaitingForSignIn:
        Console::tell(Text::tr("The sign-in has expired and cannot be renewed. What was not sent "
                               "yet is cancelled."));
        return;
    case Runner::Phase::NotStarted:
    case Runner::Phase::Cancelling:
    case Runner::Phase::Finished:
    case Runner::Phase::Interrupted:
        return;
    }
}

} // namespace Keycutter
