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
//! until refresh(); that is never a failure.
class StatusWatcher : public QObject
{
    Q_OBJECT

public:
    //! @p runner must outlive the watcher.
    StatusWatcher(Runner& runner, Session& session, QObject* parent = nullptr);

    //! Asks now, and begins the two minutes anew.
    void refresh();
    //! Before each question in turn; the tests shorten them.
    void setPauses(std::vector<std::chrono::milliseconds> pauses);
    //! There are pending copies, and it will ask for them again by itself.
    [[nodiscard]] bool isWatching() const;

private:
    void take(const std::vector<int>& cells);
    void begin();
    void ask();
    void takeListing(const Location& location, const Listing& listing);
    void answered();

    Runner& m_runner;
    QPointer<Session> m_session;
    std::vector<std::chrono::milliseconds> m_pauses;
    QSet<int> m_pending; //!< cells
    QTimer m_timer;
    size_t m_asked = 0; //!< since the pauses began
    int m_underWay = 0; //!< listings
};

} // namespace Keycutter
