// SPDX-License-Identifier: MIT
#include "runs/RunCenter.h"

#include "runs/CopyWork.h"
#include "runs/InterruptedUndo.h"
#include "runs/RunApprovals.h"
#include "services/ConnectionManager.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace Keycutter {

namespace {

Error notSignedIn(const QString& tried)
{
    Error error = Error::of(
        ErrorKind::Unauthorised, tried, RunCenter::tr("The connection is not signed in."));
    error.next = RunCenter::tr("Sign in, then ask again.");
    return error;
}

} // namespace

class RunCenter::Private
{
public:
    struct Entry
    {
        std::unique_ptr<Runner> runner;
        QPointer<ApprovalWatcher> watcher;
        QPointer<Session> watched; //!< the session that the watcher asks
        QPointer<StatusWatcher> status;
        QPointer<Session> statusAsked; //!< the session that it asks
        bool changeIsQueued = false;
        bool isShownOnly = false;
    };

    Private(RunCenter& owner, ConnectionManager& manager)
        : q(owner)
        , connections(manager)
    {
    }

    [[nodiscard]] Run makeRun(const QString& connectionId, const Plan& plan);
    //! Adds the run without starting it.
    Runner& add(Session& session, Run run, std::unique_ptr<RunWork> work, int lastIntent);
    Runner& add(std::unique_ptr<Runner> runner, int lastIntent);
    //! A number for a run that comes from the record, its own where that is free.
    [[nodiscard]] int freeNumber(int wanted) const;
    [[nodiscard]] QString signedInAs(const QString& connectionId) const;
    void connectRunner(int number, Runner& runner);
    [[nodiscard]] static bool isUnderWay(const Entry& entry);
    void queueChange(int number);
    //! @p isAsked: someone wants to know about a run that is only shown.
    void watchApprovals(int number, bool isAsked = false);
    ApprovalWatcher* watcherFor(Entry& entry);
    //! Has the run's unfinished copies watched, where the service has such.
    void watchStatus(Entry& entry);

    RunCenter& q;
    ConnectionManager& connections;
    std::map<int, Entry> entries;
    RunLog* log = nullptr;
    RunPauses pauses;
    int lastNumber = 0;
};

RunCenter::RunCenter(ConnectionManager& connections, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, connections))
{
}

RunCenter::~RunCenter() = default;

void RunCenter::setLog(RunLog* log, int lastNumber)
{
    d->log = log;
    d->lastNumber = std::max(d->lastNumber, lastNumber);
}

void RunCenter::setPauses(const RunPauses& pauses)
{
    d->pauses = pauses;
}

int RunCenter::start(const QString& connectionId, const Plan& plan)
{
    if (d->connections.session(connectionId) == nullptr)
        return 0;
    return start(d->makeRun(connectionId, plan), std::make_unique<CopyWork>());
}

int RunCenter::start(Run run, std::unique_ptr<RunWork> work)
{
    Session* session = d->connections.session(run.connectionId);
    if (session == nullptr)
        return 0;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.number = ++d->lastNumber;
    run.signedInAs = d->signedInAs(run.connectionId);
    const int number = run.number;
    Runner& runner = d->add(*session, std::move(run), std::move(work), 0);
    Q_EMIT runStarted(number);
    runner.start();
    return number;
}

int RunCenter::resume(
    const QString& connectionId, const StoredRun& stored, Runner::AfterCheck after)
{
    Session* session = d->connections.session(connectionId);
    const int here = numberOf(stored.run.id);
    if (session == nullptr || (here != 0 && !isShownOnly(here)))
        return 0;
    forget(here);
    Run run = stored.run;
    run.connectionId = connectionId; // it may have been added anew since
    run.plan.rules = planRulesOf(session->descriptor());
    run.number = d->freeNumber(run.number); // another's, when the record could not be read
    d->lastNumber = std::max(d->lastNumber, run.number);
    const int number = run.number;
    std::unique_ptr<RunWork> work;
    if (isUndo(run))
        work = std::make_unique<InterruptedUndo>(stored.open, stored.toClose);
    else
        work = std::make_unique<CopyWork>();
    Runner& runner = d->add(*session, std::move(run), std::move(work), stored.lastIntent);
    if (!isUndo(stored.run))
        runner.checkFirst(stored.open, after);
    Q_EMIT runStarted(number);
    runner.start();
    return number;
}

Runner&
RunCenter::Private::add(Session& session, Run run, std::unique_ptr<RunWork> work, int lastIntent)
{
    return add(std::make_unique<Runner>(session, std::move(run), std::move(work)), lastIntent);
}

Runner& RunCenter::Private::add(std::unique_ptr<Runner> runner, int lastIntent)
{
    const int number = runner->run().number;
    Entry& entry = entries[number];
    entry.runner = std::move(runner);
    entry.runner->setLog(log, lastIntent);
    entry.runner->setPauses(pauses);
    connectRunner(number, *entry.runner);
    watchStatus(entry);
    return *entry.runner;
}

int RunCenter::Private::freeNumber(int wanted) const
{
    return entries.contains(wanted) ? std::max(lastNumber, entries.rbegin()->first) + 1 : wanted;
}

int RunCenter::show(const StoredRun& stored)
{
    if (const int here = numberOf(stored.run.id); here != 0)
        return here;
    Run run = stored.run;
    run.number = d->freeNumber(run.number);
    d->lastNumber = std::max(d->lastNumber, run.number);
    if (const Service* service = d->connections.registry().find(run.serviceId))
        run.plan.rules = planRulesOf(service->descriptor());
    const int number = run.number;
    d->add(std::make_unique<Runner>(std::move(run)), stored.lastIntent);
    d->entries.at(number).isShownOnly = true;
    Q_EMIT runShown(number);
    return number;
}

bool RunCenter::isShownOnly(int number) const
{
    const auto found = d->entries.find(number);
    return found != d->entries.end() && found->second.isShownOnly;
}

void RunCenter::forget(int number)
{
    const auto found = d->entries.find(number);
    if (found == d->entries.end() || d->isUnderWay(found->second))
        return;
    Q_EMIT runForgotten(number);
    // Not at once: it may be its own signal that led here.
    found->second.runner->disconnect(this);
    found->second.runner->setLog(nullptr);
    found->second.runner.release()->deleteLater();
    d->entries.erase(found);
}

int RunCenter::numberOf(const QString& runId) const
{
    for (const auto& [number, entry] : d->entries) {
        if (!runId.isEmpty() && entry.runner->run().id == runId)
            return number;
    }
    return 0;
}

void RunCenter::cancel(int number)
{
    if (Runner* found = runner(number))
        found->cancel();
}

void RunCenter::setPaused(int number, bool paused)
{
    if (Runner* found = runner(number))
        found->setPaused(paused);
}

QList<int> RunCenter::runs() const
{
    QList<int> numbers;
    for (auto entry = d->entries.crbegin(); entry != d->entries.crend(); ++entry) {
        if (!entry->second.isShownOnly)
            numbers.append(entry->first);
    }
    return numbers;
}

Runner* RunCenter::runner(int number) const
{
    const auto found = d->entries.find(number);
    return found == d->entries.end() ? nullptr : found->second.runner.get();
}

bool RunCenter::isRunning() const
{
    return std::ranges::any_of(
        d->entries, [](const auto& entry) { return Private::isUnderWay(entry.second); });
}

bool RunCenter::isRunningOver(const QString& connectionId) const
{
    return std::ranges::any_of(runs(), [&](int number) {
        const Runner* one = runner(number);
        return one->phase() != Runner::Phase::Finished && one->run().connectionId == connectionId;
    });
}

void RunCenter::refreshApprovals(int number, bool byHand)
{
    const auto found = d->entries.find(number);
    if (found == d->entries.end())
        return;
    d->watchApprovals(number, true);
    if (d->connections.session(found->second.runner->run().connectionId) != nullptr) {
        if (found->second.watcher)
            found->second.watcher->refresh(byHand);
    } else if (byHand) {
        Q_EMIT approvalsRefreshFailed(
            number, notSignedIn(tr("Reading the state of the approvals")));
    }
}

void RunCenter::refreshStatus(int number)
{
    const auto found = d->entries.find(number);
    if (found == d->entries.end())
        return;
    d->watchStatus(found->second);
    if (d->connections.session(found->second.runner->run().connectionId) == nullptr)
        Q_EMIT statusRefreshFailed(number, notSignedIn(tr("Asking how the copies stand")));
    else if (found->second.status)
        found->second.status->refresh();
}

Run RunCenter::Private::makeRun(const QString& connectionId, const Plan& plan)
{
    const Connection connection = connections.connection(connectionId);
    Run run;
    run.connectionId = connectionId;
    run.connectionName = connection.name;
    run.serviceId = connection.serviceId;
    run.site = connection.site;
    run.fromTitle = connections.locationTitle(connectionId, plan.from);
    for (const Destination& destination : plan.destinations) {
        run.destinationTitles.append(connections.locationTitle(connectionId, destination.location));
    }
    run.plan = plan;
    return run;
}

QString RunCenter::Private::signedInAs(const QString& connectionId) const
{
    const Identity identity = connections.identity(connectionId);
    if (identity.name.isEmpty() || identity.organisation.isEmpty())
        return identity.name + identity.organisation;
    return tr("%1 of %2", "a person or program, an organisation")
        .arg(identity.name, identity.organisation);
}

void RunCenter::Private::connectRunner(int number, Runner& runner)
{
    const auto change = [this, number] { queueChange(number); };
    QObject::connect(&runner, &Runner::cellsChanged, &q, change);
    QObject::connect(&runner, &Runner::foldersChanged, &q, change);
    QObject::connect(&runner, &Runner::phaseChanged, &q, change);
    QObject::connect(&runner, &Runner::approvalsChanged, &q, change);
    // Queued: new approvals of one answer are looked at once, and not while cells are settled.
    QObject::connect(
        &runner, &Runner::approvalsChanged, &q, [this, number] { watchApprovals(number); },
        Qt::QueuedConnection);
    QObject::connect(&runner, &Runner::finished, &q, [this, number] {
        watchApprovals(number);
        // Asked at once: only the service knows how many approvals its policy wants.
        if (const auto& watcher = entries.at(number).watcher)
            watcher->askNow();
        Q_EMIT q.runFinished(number);
    });
}

bool RunCenter::Private::isUnderWay(const Entry& entry)
{
    const Runner::Phase phase = entry.runner->phase();
    return phase != Runner::Phase::Finished && phase != Runner::Phase::Interrupted;
}

void RunCenter::Private::queueChange(int number)
{
    if (std::exchange(entries.at(number).changeIsQueued, true))
        return;
    QMetaObject::invokeMethod(
        &q,
        [this, number] {
            const auto entry = entries.find(number);
            if (entry == entries.end())
                return; // forgotten since
            entry->second.changeIsQueued = false;
            Q_EMIT q.runChanged(number);
        },
        Qt::QueuedConnection);
}

ApprovalWatcher* RunCenter::Private::watcherFor(Entry& entry)
{
    Session* session = connections.session(entry.runner->run().connectionId);
    if (session == nullptr)
        return nullptr;
    if (entry.watcher && entry.watched == session)
        return entry.watcher;
    if (entry.watcher)
        entry.watcher->deleteLater(); // its session was closed since
    Runner* runner = entry.runner.get();
    entry.watcher = new ApprovalWatcher(*session, runner);
    entry.watched = session;
    QObject::connect(entry.watcher, &ApprovalWatcher::changed, runner, &Runner::updateApproval);
    QObject::connect(
        entry.watcher, &ApprovalWatcher::refreshFailed, &q,
        [this, number = runner->run().number](const Error& error) {
            Q_EMIT q.approvalsRefreshFailed(number, error);
        });
    return entry.watcher;
}

void RunCenter::Private::watchStatus(Entry& entry)
{
    const Run& run = entry.runner->run();
    Session* session = connections.session(run.connectionId);
    if (session == nullptr || run.plan.rules.pendingStatus.isEmpty())
        return;
    if (entry.status && entry.statusAsked == session)
        return;
    if (entry.status)
        entry.status->deleteLater(); // its session was closed since
    entry.status = new StatusWatcher(*entry.runner, *session, entry.runner.get());
    entry.statusAsked = session;
    QObject::connect(
        entry.status, &StatusWatcher::refreshFailed, &q,
        [this, number = run.number](const Error& error) {
            Q_EMIT q.statusRefreshFailed(number, error);
        });
}

void RunCenter::Private::watchApprovals(int number, bool isAsked)
{
    const auto found = entries.find(number);
    if (found == entries.end())
        return; // forgotten since
    Entry& entry = found->second;
    if (entry.isShownOnly && !isAsked)
        return; // whoever follows those of earlier days does it
    for (const ApprovalQuestion& question : openQuestions(entry.runner->run())) {
        ApprovalWatcher* watcher = watcherFor(entry);
        if (watcher == nullptr)
            return;
        watcher->watch(question);
    }
}

} // namespace Keycutter
