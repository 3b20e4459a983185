// SPDX-License-Identifier: MIT
#pragma once

#include "runs/Runner.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <vector>

namespace Keycutter {

//! Watches the copies of a run that the service has not finished yet (PlanRules::pendingStatus),
//! with one listing of each location for all of them: after 1, 2, 4, 8 and then every 15 s, for two
//! minutes since the last copy was made (contract cloudflare 3). What is pending then stays so
//! until refresh(); that is never a failure. A copy that the last listing of that time does not
//! show, or one that refresh() asked for, is no longer there (goneStatus()).
class StatusWatcher : public QObject
{
    Q_OBJECT

public:
    //! @p runner must outlive the watcher.
    StatusWatcher(Runner& runner, Session& session, QObject* parent = nullptr);

    //! Asks now, and begins the two minutes anew: refreshFailed() where that does not work.
    void refresh();
    //! Before each question in turn; the tests shorten them.
    void setPauses(std::vector<std::chrono::milliseconds> pauses);
    //! There are pending copies, and it will ask for them again by itself.
    [[nodiscard]] bool isWatching() const;
    //! Before each question in turn, in the real time.
    [[nodiscard]] static std::vector<std::chrono::milliseconds> twoMinutes();

Q_SIGNALS:
    //! What refresh() asked for was not told.
    void refreshFailed(const Keycutter::Error& error);

private:
    void take(const std::vector<int>& cells);
    void begin();
    void ask(bool byHand);
    void takeListing(const Location& location, const Listing& listing, bool isFresh);
    void answered();

    Runner& m_runner;
    QPointer<Session> m_session;
    std::vector<std::chrono::milliseconds> m_pauses;
    QSet<int> m_pending; //!< cells
    QTimer m_timer;
    size_t m_asked = 0; //!< since the pauses began
    int m_underWay = 0; //!< listings
    bool m_refreshAgain = false; //!< asked for while an older question was under way
};

} // namespace Keycutter
