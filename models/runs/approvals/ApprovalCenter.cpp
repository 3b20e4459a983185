// SPDX-License-Identifier: MIT
#include "runs/approvals/ApprovalCenter.h"

#include "runs/ApprovalWatcher.h"
#include "runs/RunApprovals.h"
#include "runs/RunCenter.h"
#include "runs/journal/RunHistory.h"
#include "runs/journal/RunJournal.h"
#include "services/ConnectionManager.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

namespace {

Error noConnectionTo(const QString& site)
{
    Error error = Error::of(
        ErrorKind::Unsupported, ApprovalCenter::tr("Reading the state of the approvals"),
        ApprovalCenter::tr("There is no connection to %1 any more.").arg(site));
    error.next = ApprovalCenter::tr("Add one, then ask again.");
    return error;
}

} // namespace

ApprovalCenter::ApprovalCenter(RunHistory& history, ConnectionManager& connections, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_connections(connections)
    , m_updates(history.journal(), history.center())
{
    m_signIn.setSingleShot(true);
    connect(&m_signIn, &QTimer::timeout, this, &ApprovalCenter::signInWhereNeeded);
    const RunCenter& center = history.center();
    for (const auto signal :
         {&RunCenter::runStarted, &RunCenter::runChanged, &RunCenter::runFinished,
          &RunCenter::runShown})
        connect(&center, signal, this, &ApprovalCenter::takeRun);
    connect(&history, &RunHistory::removed, this, &ApprovalCenter::dropRuns);
    connect(&connections, &ConnectionManager::stateChanged, this, &ApprovalCenter::follow);
    for (const auto signal :
         {&ConnectionManager::connectionAdded, &ConnectionManager::connectionRemoved})
        connect(&connections, signal, this, &ApprovalCenter::followAll);
    if (history.isReady())
        begin();
    else
        connect(&history, &RunHistory::ready, this, &ApprovalCenter::begin);
}

ApprovalCenter::~ApprovalCenter() = default;

void ApprovalCenter::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_first = first;
    m_longest = longest;
    if (m_signIn.isActive())
        m_signIn.start(first);
}

int ApprovalCenter::undecided() const
{
    return static_cast<int>(std::ranges::count_if(
        m_all, [](const FollowedApproval& followed) { return !isDecided(followed.approval); }));
}

// ---- the list

void ApprovalCenter::begin()
{
    m_history.journal()
        .approvals(ApprovalsOf::Undecided)
        ->onFinished(this, [this](const Result<QList<FollowedApproval>>& read) {
            if (!read) { // the history says why
                QTimer::singleShot(m_first, this, &ApprovalCenter::begin);
                return;
            }
            m_isReady = true;
            takeRead(*read);
            m_signIn.start(m_first);
        });
}

void ApprovalCenter::readAll()
{
    if (m_hasAll || std::exchange(m_isReadingAll, true))
        return;
    m_history.journal()
        .approvals(ApprovalsOf::All)
        ->onFinished(this, [this](const Result<QList<FollowedApproval>>& read) {
            if (!read) {
                m_isReadingAll = false;
                Q_EMIT refreshFailed({}, read.error());
                return;
            }
            m_hasAll = true;
            takeRead(*read);
            tellSoon(); // also where there is none
        });
}

void ApprovalCenter::takeRead(const QList<FollowedApproval>& read)
{
    for (const FollowedApproval& followed : read) {
        // What is here already is newer than what was written.
        if (indexOf(followed.runId, followed.approval.id) < 0)
            add(followed);
    }
    followAll();
}

void ApprovalCenter::takeRun(int number)
{
    Runner* const runner = m_history.center().runner(number);
    if (runner == nullptr)
        return;
    const bool isShownOnly = m_history.center().isShownOnly(number);
    // A copy: to take up a state may change the run's.
    const std::vector<RunApproval> approvals = runner->run().approvals;
    for (const RunApproval& opened : approvals) {
        const qsizetype at = indexOf(runner->run().id, opened.approval.id);
        if (at < 0)
            add(followedApproval(runner->run(), opened));
        else if (isShownOnly && isDecided(m_all[at].approval))
            runner->updateApproval(m_all[at].approval); // read before that was written
        else
            keep(at, opened.approval);
    }
}

void ApprovalCenter::takeState(const QString& connectionId, const Approval& approval)
{
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        if (m_all[at].approval.id != approval.id || connectionFor(m_all[at]) != connectionId)
            continue;
        keep(at, approval);
        m_updates.take(m_all[at].runId, approval);
        return;
    }
}

void ApprovalCenter::keep(qsizetype index, const Approval& state)
{
    FollowedApproval& followed = m_all[index];
    if (followed.approval == state)
        return;
    const bool isNews = !isDecided(followed.approval) && isDecided(state);
    followed.approval = state;
    if (isNews)
        m_decided.append(followed);
    tellSoon();
}

void ApprovalCenter::add(const FollowedApproval& followed)
{
    const auto place = std::ranges::find_if(m_all, [&followed](const FollowedApproval& other) {
        return other.approval.created < followed.approval.created;
    });
    m_all.insert(place, followed);
    tellSoon();
}

void ApprovalCenter::dropRuns(const QStringList& runs)
{
    for (const QString& run : runs)
        m_updates.forget(run);
    QStringList gone;
    m_all.removeIf([&](const FollowedApproval& followed) {
        if (!runs.contains(followed.runId))
            return false;
        gone.append(followed.approval.id);
        return true;
    });
    for (const auto& [connection, follower] : m_followers) {
        for (const QString& id : std::as_const(gone)) {
            if (follower.watcher)
                follower.watcher->forget(id);
        }
    }
    tellSoon();
}

void ApprovalCenter::tellSoon()
{
    if (!std::exchange(m_isTelling, true))
        QMetaObject::invokeMethod(this, &ApprovalCenter::tell, Qt::QueuedConnection);
}

void ApprovalCenter::tell()
{
    m_isTelling = false;
    const QList<FollowedApproval> news = std::exchange(m_decided, {});
    Q_EMIT changed();
    if (!news.isEmpty())
        Q_EMIT decided(news);
}

qsizetype ApprovalCenter::indexOf(const QString& run, const QString& approval) const
{
    const auto found = std::ranges::find_if(m_all, [&](const FollowedApproval& followed) {
        return followed.runId == run && followed.approval.id == approval;
    });
    return found == m_all.cend() ? -1 : found - m_all.cbegin();
}

// ---- following

QString ApprovalCenter::connectionFor(const FollowedApproval& followed) const
{
    RunHead place;
    place.connectionId = followed.connectionId;
    place.serviceId = followed.serviceId;
    place.site = followed.site;
    return m_history.connectionFor(place);
}

bool ApprovalCenter::isMine(const FollowedApproval& followed) const
{
    const RunCenter& center = m_history.center();
    const int number = center.numberOf(followed.runId);
    return number == 0 || center.isShownOnly(number);
}

void ApprovalCenter::followAll()
{
    QSet<QString> connections;
    for (const FollowedApproval& followed : std::as_const(m_all)) {
        if (!isDecided(followed.approval))
            connections.insert(connectionFor(followed));
    }
    for (const QString& connection : std::as_const(connections))
        follow(connection);
}

void ApprovalCenter::follow(const QString& connectionId)
{
    if (m_connections.state(connectionId) != ConnectionState::Open)
        return giveUp(connectionId);
    const bool isAwaited = m_awaited.remove(connectionId);
    Session* const session = m_connections.session(connectionId);
    Follower& follower = m_followers[connectionId];
    if (follower.session != session) {
        delete follower.watcher; // its session was closed since
        follower.session = session;
        follower.watcher = new ApprovalWatcher(*session, this);
        follower.watcher->setPauses(m_first, m_longest);
        connect(
            follower.watcher, &ApprovalWatcher::changed, this,
            [this, connectionId](const Approval& approval) { takeState(connectionId, approval); });
        connect(
            follower.watcher, &ApprovalWatcher::refreshFailed, this,
            [this, connectionId](const Error& error) {
                Q_EMIT refreshFailed(connectionId, error);
            });
        refreshRunsOver(connectionId, isAwaited);
    }
    const bool wasWatching = follower.watcher->isWatching();
    for (const FollowedApproval& followed : std::as_const(m_all)) {
        const bool isOpen
            = !isDecided(followed.approval) && connectionFor(followed) == connectionId;
        if (isOpen && isMine(followed))
            follower.watcher->watch({followed.approval, followed.to, followed.keys});
        else if (!isMine(followed))
            follower.watcher->forget(followed.approval.id);
    }
    if (isAwaited)
        follower.watcher->refresh();
    else if (!wasWatching)
        follower.watcher->askNow();
}

void ApprovalCenter::giveUp(const QString& connectionId)
{
    const ConnectionState state = m_connections.state(connectionId);
    if (state == ConnectionState::Opening || !m_awaited.remove(connectionId))
        return;
    if (state != ConnectionState::Closed) // that is what a person wanted
        Q_EMIT refreshFailed(connectionId, m_connections.lastError(connectionId));
}

void ApprovalCenter::refreshRunsOver(const QString& connectionId, bool byHand)
{
    // What the RunCenter asked over the session before, it asks over this one.
    RunCenter& center = m_history.center();
    for (const int number : center.runs()) {
        const Run& run = center.runner(number)->run();
        if (run.connectionId == connectionId && !openQuestions(run).isEmpty())
            center.refreshApprovals(number, byHand);
    }
}

void ApprovalCenter::signInWhereNeeded()
{
    QSet<QString> connections;
    for (const FollowedApproval& followed : std::as_const(m_all)) {
        if (!isDecided(followed.approval) && isMine(followed))
            connections.insert(connectionFor(followed));
    }
    for (const QString& connection : std::as_const(connections)) {
        if (m_connections.state(connection) == ConnectionState::Closed)
            m_connections.open(connection);
    }
}

void ApprovalCenter::signInAndAsk(const QString& connectionId)
{
    m_awaited.insert(connectionId); // follow() asks then
    m_connections.open(connectionId);
}

void ApprovalCenter::refresh()
{
    refresh([](const FollowedApproval&) { return true; });
}

void ApprovalCenter::refresh(const QString& run)
{
    refresh([&run](const FollowedApproval& followed) { return followed.runId == run; });
}

void ApprovalCenter::refresh(const std::function<bool(const FollowedApproval&)>& which)
{
    QSet<QString> connections;
    QSet<int> runs;
    QStringList unreachable;
    for (const FollowedApproval& followed : std::as_const(m_all)) {
        if (isDecided(followed.approval) || !which(followed))
            continue;
        const QString connection = connectionFor(followed);
        if (connection.isEmpty())
            unreachable.append(followed.site.toString());
        else if (isMine(followed) || m_connections.session(connection) == nullptr)
            connections.insert(connection);
        else
            runs.insert(m_history.center().numberOf(followed.runId));
    }
    // Where others can be asked about, the list says it of these.
    if (connections.isEmpty() && runs.isEmpty() && !unreachable.isEmpty())
        Q_EMIT refreshFailed({}, noConnectionTo(unreachable.constFirst()));
    for (const int number : std::as_const(runs))
        m_history.center().refreshApprovals(number);
    for (const QString& connection : std::as_const(connections)) {
        if (m_connections.state(connection) != ConnectionState::Open)
            signInAndAsk(connection);
        else if (const auto found = m_followers.find(connection);
                 found != m_followers.end() && found->second.watcher)
            found->second.watcher->refresh();
    }
}

} // namespace Keycutter
