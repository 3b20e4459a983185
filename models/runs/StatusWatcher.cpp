// SPDX-License-Identifier: MIT
#include "runs/StatusWatcher.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Keycutter {

std::vector<std::chrono::milliseconds> StatusWatcher::twoMinutes()
{
    using std::chrono::seconds;
    return {seconds(1),  seconds(2),  seconds(4),  seconds(8),  seconds(15), seconds(15),
            seconds(15), seconds(15), seconds(15), seconds(15), seconds(15)};
}

StatusWatcher::StatusWatcher(Runner& runner, Session& session, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_session(&session)
    , m_pauses(twoMinutes())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { ask(false); });
    connect(&runner, &Runner::cellsChanged, this, &StatusWatcher::take);
    // The last copies were made only now.
    connect(&runner, &Runner::finished, this, &StatusWatcher::begin);
    std::vector<int> all(runner.run().cells.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i);
    take(all);
}

void StatusWatcher::setPauses(std::vector<std::chrono::milliseconds> pauses)
{
    m_pauses = std::move(pauses);
    if (m_timer.isActive())
        begin();
}

bool StatusWatcher::isWatching() const
{
    return m_session && !m_pending.isEmpty() && (m_timer.isActive() || m_underWay > 0);
}

void StatusWatcher::take(const std::vector<int>& cells)
{
    const Run& run = m_runner.run();
    const qsizetype before = m_pending.size();
    for (const int cell : cells) {
        if (isPending(run, run.cells[static_cast<size_t>(cell)]))
            m_pending.insert(cell);
    }
    if (m_pending.size() > before && !isWatching())
        begin();
}

void StatusWatcher::begin()
{
    m_asked = 0;
    if (m_session && !m_pending.isEmpty() && m_underWay == 0 && !m_pauses.empty())
        m_timer.start(m_pauses.front());
}

void StatusWatcher::refresh()
{
    m_asked = 0;
    // What is under way was asked before this wish: its answer may be older than what is wanted.
    m_refreshAgain = m_underWay > 0;
    if (!m_refreshAgain)
        ask(true);
}

void StatusWatcher::ask(bool byHand)
{
    m_timer.stop();
    if (!m_session)
        return;
    // Its requests would only take from what the copies wait for.
    if (const QDateTime until = m_session->pausedUntil(); until.isValid()) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(until);
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(left, 0) + 1));
        return;
    }
    const Run& run = m_runner.run();
    QSet<Location> locations;
    for (const int cell : std::as_const(m_pending))
        locations.insert(run.locationOf(run.cells[static_cast<size_t>(cell)]));
    ++m_asked;
    const bool isFresh = byHand || (run.isFinished() && m_asked == m_pauses.size());
    for (const Location& location : std::as_const(locations)) {
        ++m_underWay;
        m_session->lookUpSecrets(location)->onFinished(
            this, [this, location, byHand, isFresh](const Result<Listing>& listing) {
                if (listing)
                    takeListing(location, *listing, isFresh);
                else if (byHand)
                    Q_EMIT refreshFailed(listing.error());
                answered(); // an error now says nothing about the next time
            });
    }
}

void StatusWatcher::takeListing(const Location& location, const Listing& listing, bool isFresh)
{
    QHash<QString, QString> statusOfId;
    statusOfId.reserve(listing.secrets.size());
    for (const Secret& secret : listing.secrets)
        statusOfId.insert(secret.id, secret.status);
    m_pending.removeIf([&](int index) {
        const Run& run = m_runner.run();
        const RunCell& cell = run.cells[static_cast<size_t>(index)];
        const auto found = statusOfId.constFind(cell.destinationId);
        if (run.locationOf(cell) != location)
            return false;
        if (found == statusOfId.cend() && !isFresh)
            return false; // a listing may be older than the copy
        m_runner.updateStatus(index, found == statusOfId.cend() ? goneStatus() : *found);
        return !isPending(run, cell);
    });
}

void StatusWatcher::answered()
{
    if (--m_underWay == 0 && std::exchange(m_refreshAgain, false))
        return ask(true);
    if (m_underWay == 0 && !m_pending.isEmpty() && m_asked < m_pauses.size())
        m_timer.start(m_pauses[m_asked]);
}

} // namespace Keycutter
