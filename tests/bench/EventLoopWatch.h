// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace Keycutter::Bench {

//! The longest gap between two turns of the event loop: a timer that wants to fire every 5 ms
//! notices when something held the loop up.
class EventLoopWatch : public QObject
{
public:
    EventLoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, double(m_gap.nsecsElapsed()) / 1e6);
            m_gap.restart();
        });
    }

    void start()
    {
        m_longest = 0;
        m_gap.start();
        m_timer.start(5);
    }

    //! Milliseconds, the gap that ends now included.
    [[nodiscard]] double stop()
    {
        m_timer.stop();
        return std::max(m_longest, double(m_gap.nsecsElapsed()) / 1e6);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_gap;
    double m_longest = 0;
};

} // namespace Keycutter::Bench
