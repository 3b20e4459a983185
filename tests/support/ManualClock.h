// SPDX-License-Identifier: MIT
#pragma once

#include "http/Clock.h"

#include <QPointer>

#include <vector>

namespace Keycutter::Test {

//! A clock that moves only when it is told.
class ManualClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void callAfter(
        std::chrono::milliseconds wait, QObject* context, std::function<void()> then) override;

    //! Moves on and calls, through the event loop, what has become due.
    void advance(std::chrono::milliseconds by);
    //! Sets the hands alone, as a machine that slept or a person does: what is due is called with
    //! the next advance().
    void jump(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    //! How many calls are waited for.
    [[nodiscard]] qsizetype waiting() const;
    //! The wait of the latest call that was asked for.
    [[nodiscard]] std::chrono::milliseconds lastWait() const { return m_lastWait; }

private:
    struct Call
    {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QDateTime m_now{QDate(2026, 1, 1), QTime(12, 0), Qt::UTC};
    std::vector<Call> m_calls;
    std::chrono::milliseconds m_lastWait{0};
};

} // namespace Keycutter::Test
