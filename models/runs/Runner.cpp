// SPDX-License-Identifier: MIT
#include "runs/Runner.h"

#include "runs/CopyWork.h"
#include "runs/FolderMaker.h"
#include "runs/RunChecker.h"
#include "runs/RunLane.h"
#include "runs/RunRecord.h"
#include "runs/TimeLeft.h"

#include <QPointer>

#include <algorithm>

namespace Keycutter {

class Runner::Private
{
public:
    Private(Runner& owner, Session* openSession, Run run, std::unique_ptr<RunWork> itsWork)
        : q(owner)
        , session(openSession)
        , record(std::move(run))
        , work(std::move(itsWork))
    {
    }

    void tellChanges();
    [[nodiscard]] bool isOver() const
    {
        return phase == Phase::Finished || phase == Phase::Interrupted;
    }

    void check();
    void checked();
    void startFolders();
    void startLanes();
    void laneFinished();
    void finishIfDone();
    void finish();
    void sessionGone();
    void updatePhase();
    [[nodiscard]] Phase phaseNow() const;
    [[nodiscard]] QDateTime pausedUntil() const;
    [[nodiscard]] std::vector<TimeLeft::LaneProgress> progress() const;
    [[nodiscard]] int callsDone() const;
    [[nodiscard]] int callsUnderWay() const;
    [[nodiscard]] TimeLeft::Brake brake() const;
    [[nodiscard]] std::optional<CallLimit> limit() const;

    Runner& q;
    QPointer<Session> session;
    RunRecord record;
    std::unique_ptr<RunWork> work;
    RunPauses pauses;
    std::optional<AfterCheck> afterCheck; //!< of a run that was interrupted
    std::vector<RunIntent> openIntents;
    QPointer<RunChecker> checker;
    QPointer<FolderMaker> folders;
    std::vector<QPointer<RunLane>> lanes;
    std::vector<int> laneTotals;
    TimeLeft clock;
    qint64 countedBefore = 0; //!< CallLimit::counted when the lanes began
    int callsBefore = 0; //!< the run's own then
    Phase phase = Phase::NotStarted;
    bool started = false;
    bool cancelled = false;
    bool paused = false;
    bool copying = false;
};

Runner::Runner(Session& session, Run run, QObject* parent)
    : Runner(session, std::move(run), std::make_unique<CopyWork>(), parent)
{
}

Runner::Runner(Session& session, Run run, std::unique_ptr<RunWork> work, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, &session, std::move(run), std::move(work)))
{
    d->tellChanges();
    // A pause also ends by its time alone; the cells that move again tell.
    connect(&d->record, &RunRecord::cellsChanged, this, [this] { d->updatePhase(); });
    connect(&session, &Session::paused, this, [this] { d->updatePhase(); });
    connect(&session, &Session::resumed, this, [this] { d->updatePhase(); });
    connect(&session, &QObject::destroyed, this, [this] { d->sessionGone(); });
}

Runner::Runner(Run recorded, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, nullptr, std::move(recorded), nullptr))
{
    d->tellChanges();
    d->started = true;
    d->phase = run().isFinished() ? Phase::Finished : Phase::Interrupted;
}

Runner::~Runner() = default;

void Runner::Private::tellChanges()
{
    QObject::connect(&record, &RunRecord::cellsChanged, &q, &Runner::cellsChanged);
    QObject::connect(&record, &RunRecord::foldersChanged, &q, &Runner::foldersChanged);
    QObject::connect(&record, &RunRecord::approvalsChanged, &q, &Runner::approvalsChanged);
}

const Run& Runner::run() const
{
    return d->record.run();
}

Runner::Phase Runner::phase() const
{
    return d->phase;
}

QDateTime Runner::pausedUntil() const
{
    return d->pausedUntil();
}

void Runner::setPauses(const RunPauses& pauses)
{
    d->pauses = pauses;
}

void Runner::setLog(RunLog* log, int lastIntent)
{
    d->record.setLog(log, lastIntent);
}

void Runner::checkFirst(const std::vector<RunIntent>& open, AfterCheck after)
{
    d->openIntents = open;
    d->afterCheck = after;
}

void Runner::updateApproval(const Approval& approval)
{
    d->record.updateApproval(approval);
}

void Runner::setVerification(const RunVerification& verification)
{
    d->record.setVerification(verification);
    Q_EMIT verified();
}

void Runner::updateStatus(int cell, const QString& status)
{
    d->record.setStatus(cell, status);
}

void Runner::start()
{
    if (std::exchange(d->started, true))
        return;
    d->record.begin(d->session ? d->session->clockAhead() : std::nullopt);
    d->work->settleRest(d->record);
    if (!d->session)
        return d->sessionGone();
    if (d->afterCheck && !d->cancelled)
        d->check();
    else
        d->startFolders();
    d->updatePhase();
}

void Runner::Private::check()
{
    checker = new RunChecker(record, *session, pauses, openIntents, &q);
    connect(checker, &RunChecker::waitingChanged, &q, [this] { updatePhase(); });
    connect(checker, &RunChecker::finished, &q, [this] { checked(); });
    checker->start();
}

void Runner::Private::checked()
{
    checker->deleteLater();
    checker.clear();
    if (!session)
        return;
    if (*afterCheck == AfterCheck::Stop)
        record.settleUnsent(tr("Not sent: the run was interrupted before, and was only checked."));
    startFolders();
    updatePhase();
}

void Runner::Private::startFolders()
{
    folders = new FolderMaker(record, *session, pauses, &q);
    folders->plan();
    connect(folders, &FolderMaker::stateChanged, &q, [this] { updatePhase(); });
    connect(folders, &FolderMaker::finished, &q, [this] { startLanes(); });
    folders->setPaused(paused);
    if (folders->isNeeded() && !cancelled) {
        Q_EMIT q.foldersChanged();
        folders->start();
    } else {
        // Through the event loop like every other way to the end of the run.
        QMetaObject::invokeMethod(
            &q, [this] { startLanes(); }, Qt::QueuedConnection);
    }
}

void Runner::cancel()
{
    if (d->cancelled || d->isOver())
        return;
    d->cancelled = true;
    start(); // a run that has not begun ends as one that did nothing
    if (d->checker)
        d->checker->stopWaiting();
    if (d->folders)
        d->folders->cancel();
    for (const QPointer<RunLane>& lane : d->lanes) {
        if (lane)
            lane->cancel();
    }
    d->updatePhase();
}

std::optional<std::chrono::seconds> Runner::timeLeft() const
{
    if (d->phase == Phase::Finished)
        return std::chrono::seconds(0);
    if (d->phase != Phase::Copying && d->phase != Phase::Paused)
        return std::nullopt;
    return d->clock.estimate(d->progress(), d->brake());
}

void Runner::setPaused(bool paused)
{
    if (d->paused == paused || d->cancelled || d->isOver())
        return;
    d->paused = paused;
    if (d->folders)
        d->folders->setPaused(paused);
    for (const QPointer<RunLane>& lane : d->lanes) {
        if (lane)
            lane->setPaused(paused);
    }
    d->updatePhase();
}

bool Runner::isPaused() const
{
    return d->paused && !d->isOver();
}

void Runner::Private::startLanes()
{
    if (copying || !session)
        return;
    copying = true;
    for (RunLane* lane : work->makeLanes(record, *session, pauses, *folders, &q)) {
        connect(lane, &RunLane::stateChanged, &q, [this] { updatePhase(); });
        connect(lane, &RunLane::finished, &q, [this] { finishIfDone(); });
        lanes.emplace_back(lane);
        laneTotals.push_back(lane->callsLeft());
        lane->setPaused(paused);
    }
    callsBefore = record.run().calls;
    if (const auto known = limit())
        countedBefore = known->counted;
    for (const QPointer<RunLane>& lane : lanes) {
        if (cancelled)
            lane->cancel();
        else
            lane->start();
    }
    updatePhase();
    if (lanes.empty())
        finish();
}

void Runner::Private::finishIfDone()
{
    const bool done = std::ranges::all_of(
        lanes, [](const QPointer<RunLane>& lane) { return !lane || lane->isFinished(); });
    if (done)
        finish();
    else
        updatePhase();
}

void Runner::Private::finish()
{
    if (phase == Phase::Finished)
        return;
    clock.pause();
    record.end();
    record.flush();
    phase = Phase::Finished;
    Q_EMIT q.phaseChanged();
    Q_EMIT q.finished();
}

void Runner::Private::sessionGone()
{
    if (phase == Phase::Finished || !started)
        return;
    // Nobody answers any more. What was on its way may have had its effect. Not deleted at once:
    // one of them may be the one whose signal led here.
    if (checker)
        checker->deleteLater();
    if (folders)
        folders->deleteLater();
    for (const QPointer<RunLane>& lane : lanes)
        lane->deleteLater();
    checker.clear();
    folders.clear();
    lanes.clear();
    laneTotals.clear();
    copying = true;
    Error error = Error::of(
        ErrorKind::OutcomeUnknown, {}, tr("The connection was closed before the answer came."));
    record.closeAll(error);
    QMetaObject::invokeMethod(
        &q, [this] { finish(); }, Qt::QueuedConnection);
}

QDateTime Runner::Private::pausedUntil() const
{
    if (isOver() || phase == Phase::NotStarted)
        return {};
    QDateTime until = session ? session->pausedUntil() : QDateTime();
    const auto take = [&until](const QDateTime& other) {
        if (other.isValid() && (!until.isValid() || other > until))
            until = other;
    };
    if (folders)
        take(folders->pausedUntil());
    for (const QPointer<RunLane>& lane : lanes) {
        if (lane)
            take(lane->pausedUntil());
    }
    return until > QDateTime::currentDateTimeUtc() ? until : QDateTime();
}

Runner::Phase Runner::Private::phaseNow() const
{
    if (!started)
        return Phase::NotStarted;
    if (cancelled)
        return Phase::Cancelling;
    const bool signedOut = (checker && checker->isWaitingForSignIn())
        || (folders && folders->isWaitingForSignIn())
        || std::ranges::any_of(lanes, [](const QPointer<RunLane>& lane) {
                               return lane && lane->isWaitingForSignIn();
                           });
    if (signedOut)
        return Phase::WaitingForSignIn;
    if (paused && !checker)
        return Phase::PausedByUser;
    if (pausedUntil().isValid())
        return Phase::Paused;
    if (checker)
        return Phase::Checking;
    return copying || !folders || !folders->isNeeded() ? Phase::Copying : Phase::Folders;
}

void Runner::Private::updatePhase()
{
    if (isOver())
        return;
    const Phase before = std::exchange(phase, Phase::Copying); // pausedUntil() asks while it runs
    phase = phaseNow();
    if (phase == Phase::Copying)
        clock.resume();
    else
        clock.pause();
    if (phase != before)
        Q_EMIT q.phaseChanged();
}

std::vector<TimeLeft::LaneProgress> Runner::Private::progress() const
{
    std::vector<TimeLeft::LaneProgress> all;
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (lanes[i])
            all.push_back({laneTotals[i], lanes[i]->callsLeft()});
    }
    return all;
}

int Runner::Private::callsDone() const
{
    int done = 0;
    for (const TimeLeft::LaneProgress& lane : progress())
        done += lane.total - lane.open;
    return done;
}

int Runner::Private::callsUnderWay() const
{
    int underWay = 0;
    for (const QPointer<RunLane>& lane : lanes)
        underWay += lane ? lane->callsUnderWay() : 0;
    return underWay;
}

std::optional<CallLimit> Runner::Private::limit() const
{
    return session ? work->limit(*session) : std::nullopt;
}

TimeLeft::Brake Runner::Private::brake() const
{
    TimeLeft::Brake brake;
    brake.now = QDateTime::currentDateTimeUtc();
    brake.limit = limit();
    if (brake.limit) {
        const int all = static_cast<int>(brake.limit->counted - countedBefore);
        const int own = record.run().calls - callsBefore;
        brake.share = own > 0 && all > own ? static_cast<double>(own) / all : 1;
        brake.counted = std::clamp(std::min(all, own) - callsDone(), 0, callsUnderWay());
    }
    if (const QDateTime until = pausedUntil(); until.isValid())
        brake.firstWait = std::chrono::milliseconds(brake.now.msecsTo(until));
    return brake;
}

} // namespace Keycutter
