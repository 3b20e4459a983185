// SPDX-License-Identifier: MIT
#include "runs/journal/RunHistory.h"

#include "runs/RunCenter.h"
#include "runs/journal/RunJournal.h"
#include "services/ConnectionManager.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

namespace {

constexpr std::chrono::seconds readingPause{10};

} // namespace

RunHistory::RunHistory(
    RunJournal& journal, RunCenter& center, ConnectionManager& connections, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_center(center)
    , m_connections(connections)
{
    m_center.setLog(&journal, journal.lastNumber());
    m_again.setSingleShot(true);
    m_again.setInterval(readingPause);
    connect(&m_again, &QTimer::timeout, this, &RunHistory::heads);
    connect(&journal, &RunJournal::stateChanged, this, &RunHistory::followJournal);
    connect(&connections, &ConnectionManager::stateChanged, this, &RunHistory::followConnection);
    connect(
        &connections, &ConnectionManager::connectionRemoved, this, &RunHistory::followConnection);
    // Whether a run can be taken up depends on the connections.
    for (const auto signal :
         {&ConnectionManager::connectionAdded, &ConnectionManager::connectionRemoved}) {
        connect(&connections, signal, this, [this] {
            if (!m_interrupted.isEmpty())
                Q_EMIT interruptedChanged();
        });
    }
    if (journal.state() != JournalState::Opening)
        followJournal();
}

QString RunHistory::notice() const
{
    return m_journal.notice().isEmpty() ? m_readProblem : m_journal.notice();
}

void RunHistory::setReadingPause(std::chrono::milliseconds pause)
{
    m_again.setInterval(pause);
}

void RunHistory::followJournal()
{
    m_center.setLog(&m_journal, m_journal.lastNumber());
    Q_EMIT noticeChanged();
    if (!m_areHeadsKnown)
        heads();
}

JobOf<QList<RunHead>>* RunHistory::heads()
{
    auto* reading = m_journal.heads();
    reading->onFinished(this, [this](const Result<QList<RunHead>>& heads) { takeRead(heads); });
    return reading;
}

void RunHistory::takeRead(const Result<QList<RunHead>>& heads)
{
    QString problem;
    if (!heads) {
        problem = tr("The record of runs cannot be read: %1. It is tried again; runs that were "
                     "interrupted are offered then.")
                      .arg(heads.error().said);
        m_again.start();
    }
    const bool isNews = std::exchange(m_readProblem, problem) != problem;
    if (heads && !m_areHeadsKnown)
        takeHeads(*heads);
    if (isNews)
        Q_EMIT noticeChanged();
    if (!std::exchange(m_isReady, true))
        Q_EMIT ready();
}

void RunHistory::takeHeads(const QList<RunHead>& heads)
{
    m_areHeadsKnown = true;
    m_heads = heads;
    // Another instance may be at them where it is the one that writes.
    if (m_journal.state() == JournalState::Recording) {
        std::ranges::copy_if(heads, std::back_inserter(m_interrupted), [this](const RunHead& head) {
            return head.state == StoredState::Running && m_center.numberOf(head.id) == 0;
        });
    }
    if (!std::exchange(m_isReady, true))
        Q_EMIT ready();
    if (!m_interrupted.isEmpty())
        Q_EMIT interruptedChanged();
}

QString RunHistory::connectionFor(const RunHead& head) const
{
    const QList<Connection> all = m_connections.connections();
    const auto samePlace = [&head](const Connection& connection) {
        return connection.serviceId == head.serviceId && connection.site == head.site;
    };
    const auto same = std::ranges::find_if(all, [&](const Connection& connection) {
        return connection.id == head.connectionId && samePlace(connection);
    });
    if (same != all.cend())
        return same->id;
    const auto other = std::ranges::find_if(all, samePlace);
    return other == all.cend() ? QString() : other->id;
}

void RunHistory::resume(const QString& run, Runner::AfterCheck after)
{
    const auto head = std::ranges::find(m_heads, run, &RunHead::id);
    const QString connectionId = head == m_heads.cend() ? QString() : connectionFor(*head);
    if (connectionId.isEmpty()) {
        return fail(
            run,
            Error::of(
                ErrorKind::Unsupported, tr("Taking up the run"),
                tr("There is no connection to its place any more. Add one to %1.")
                    .arg(head == m_heads.cend() ? QString() : head->site.toString())));
    }
    resume(run, connectionId, after);
}

bool RunHistory::mayTakeUp() const
{
    return m_journal.state() == JournalState::Recording;
}

void RunHistory::resume(const QString& run, const QString& connectionId, Runner::AfterCheck after)
{
    if (!mayTakeUp()) {
        Error error = Error::of(ErrorKind::Unsupported, tr("Taking up the run"), notice());
        error.next = tr("Take it up where the runs are recorded.");
        return fail(run, error);
    }
    stopWaiting(run); // the last wish counts
    m_waiting.append({run, connectionId, after});
    m_connections.open(connectionId);
    followConnection(connectionId);
}

void RunHistory::followConnection(const QString& connectionId)
{
    const ConnectionState state = m_connections.state(connectionId);
    const bool isOver = state == ConnectionState::Failed || state == ConnectionState::Closed;
    if (state != ConnectionState::Open && state != ConnectionState::NeedsSignIn && !isOver)
        return;
    QStringList mine;
    for (const Waiting& waiting : std::as_const(m_waiting)) {
        if (waiting.connectionId == connectionId && !waiting.isRead)
            mine.append(waiting.run);
    }
    if (mine.isEmpty())
        return;
    if (state == ConnectionState::NeedsSignIn) {
        if (!m_connections.isSuspended()) // else it goes on with the unlocking
            Q_EMIT waitsForSignIn(connectionId);
        return;
    }
    const Error error = m_connections.whyNotOpen(connectionId);
    for (const QString& run : std::as_const(mine)) {
        if (!isOver)
            load(run);
        else if (stopWaiting(run))
            fail(run, error);
    }
}

void RunHistory::load(const QString& run)
{
    const auto read = std::ranges::find(m_waiting, run, &Waiting::run);
    if (read == m_waiting.end())
        return;
    read->isRead = true;
    m_journal.load(run)->onFinished(this, [this, run](const Result<StoredRun>& stored) {
        // Nobody may want it any more, or only otherwise.
        if (const std::optional<Waiting> waiting = stopWaiting(run))
            takeUp(*waiting, stored);
    });
}

void RunHistory::takeUp(const Waiting& waiting, const Result<StoredRun>& stored)
{
    if (!stored)
        return fail(waiting.run, stored.error());
    const int number = m_center.resume(waiting.connectionId, *stored, waiting.after);
    if (number == 0) {
        return fail(
            waiting.run,
            Error::of(
                ErrorKind::Unsupported, tr("Taking up the run"),
                tr("It is under way already, or its connection was closed.")));
    }
    forget(waiting.run);
    Q_EMIT resumed(waiting.run, number);
}

std::optional<RunHistory::Waiting> RunHistory::stopWaiting(const QString& run)
{
    const auto waiting = std::ranges::find(m_waiting, run, &Waiting::run);
    if (waiting == m_waiting.end())
        return std::nullopt;
    const Waiting stopped = *waiting;
    m_waiting.erase(waiting);
    return stopped;
}

void RunHistory::keepCheck(const Run& checked)
{
    if (!checked.verification)
        return;
    if (Runner* runner = m_center.runner(m_center.numberOf(checked.id))) {
        for (const RunApproval& opened : checked.approvals)
            runner->updateApproval(opened.approval);
        return runner->setVerification(*checked.verification);
    }
    std::vector<int> held;
    for (const RunApproval& opened : checked.approvals)
        held.insert(held.end(), opened.cells.begin(), opened.cells.end());
    if (!held.empty()) {
        m_journal.recordCells(checked, held);
        m_journal.recordApprovals(checked);
    }
    m_journal.recordVerification(checked);
}

void RunHistory::leave(const QString& run)
{
    m_journal.leave(run);
    stopWaiting(run);
    forget(run);
}

void RunHistory::open(const QString& run)
{
    m_journal.load(run)->onFinished(this, [this, run](const Result<StoredRun>& stored) {
        if (const int here = m_center.numberOf(run); here != 0)
            Q_EMIT opened(run, here); // what is here may be newer
        else if (stored)
            show(*stored);
        else
            fail(run, stored.error());
    });
}

void RunHistory::show(const StoredRun& stored)
{
    StoredRun shown = stored;
    RunHead place;
    place.connectionId = stored.run.connectionId;
    place.serviceId = stored.run.serviceId;
    place.site = stored.run.site;
    // It may have been added anew since.
    if (const QString usable = connectionFor(place); !usable.isEmpty())
        shown.run.connectionId = usable;
    const int number = m_center.show(shown);
    Q_EMIT opened(stored.run.id, number);
}

bool RunHistory::isUnderWay(const RunHead& head) const
{
    const int number = m_center.numberOf(head.id);
    if (number != 0 && !m_center.isShownOnly(number))
        return !m_center.runner(number)->run().isFinished();
    return head.state == StoredState::Running && m_journal.state() != JournalState::Recording;
}

void RunHistory::remove(const QStringList& runs)
{
    QStringList gone;
    for (const QString& run : runs) {
        m_center.forget(m_center.numberOf(run));
        if (m_center.numberOf(run) != 0)
            continue; // it is under way
        m_journal.remove(run);
        stopWaiting(run);
        forget(run);
        gone.append(run);
    }
    Q_EMIT removed(gone);
}

void RunHistory::forget(const QString& run)
{
    if (erase_if(m_interrupted, [&](const RunHead& head) { return head.id == run; }) > 0)
        Q_EMIT interruptedChanged();
}

void RunHistory::fail(const QString& run, const Error& error)
{
    Q_EMIT failed(run, error);
}

} // namespace Keycutter
