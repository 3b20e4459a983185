// SPDX-License-Identifier: MIT
#pragma once

#include "http/Clock.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace Keycutter {

//! Holds back the requests of one connection after a 429, or for the sake of the RateBudget.
//!
//! Open: anything may start. hold() closes it; when the wait is over it is half open: one request
//! at a time may start until one that started after the wait is answered with something else than
//! 429, which opens it. paused() is emitted when it closes and each time the end moves; resumed()
//! when the wait is over.
class RateGate : public QObject
{
    Q_OBJECT

public:
    explicit RateGate(Clock& clock, QObject* parent = nullptr);

    //! Whether a request may start while @p underWay others are.
    [[nodiscard]] bool mayStart(qsizetype underWay) const;
    //! Notes a start; the ticket goes to answered().
    [[nodiscard]] int ticket() const { return m_round; }
    //! Nothing is to start for that long. A wait that ends sooner than the present one changes
    //! nothing.
    void hold(std::chrono::seconds wait);
    //! Something else than 429 was answered to a request with that ticket.
    void answered(int ticket);

    //! Until when nothing may start; invalid when not closed.
    [[nodiscard]] QDateTime closedUntil() const;

Q_SIGNALS:
    void paused(const QDateTime& until);
    void resumed();
    //! mayStart() may have become true.
    void changed();

private:
    enum class State { Open, Closed, HalfOpen };
    void endWait(int round);

    Clock& m_clock;
    State m_state = State::Open;
    QDateTime m_until;
    int m_round = 0;
};

} // namespace Keycutter
