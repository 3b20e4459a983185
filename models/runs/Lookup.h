// SPDX-License-Identifier: MIT
#pragma once

#include "services/Session.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <vector>

namespace Keycutter {

//! Lists a location for a run: tries again a bounded number of times, which is safe for a read,
//! and waits for the sign-in where it is over.
class Lookup : public QObject
{
    Q_OBJECT

public:
    //! @p pauses before each further try.
    Lookup(
        Session& session, const Location& location, std::vector<std::chrono::milliseconds> pauses,
        QObject* parent);

    //! Calls @p then once, from the event loop; never after the session is gone.
    void start(std::function<void(const Result<Listing>&)> then);
    //! From now on a sign-in that is over is an answer, not something to wait for.
    void stopWaiting();
    [[nodiscard]] bool isWaitingForSignIn() const { return m_waiting; }

Q_SIGNALS:
    void waitingChanged();

private:
    void ask();
    void take(const Result<Listing>& listing);
    void setWaiting(bool waiting);

    QPointer<Session> m_session;
    Location m_location;
    std::vector<std::chrono::milliseconds> m_pauses;
    std::function<void(const Result<Listing>&)> m_then;
    size_t m_tried = 0;
    int m_restored = 0; //!< how often the sign-in was restored so far
    int m_restoredWhenAsked = 0;
    bool m_mayWait = true;
    bool m_waiting = false;
    Error m_signInError;
};

} // namespace Keycutter
