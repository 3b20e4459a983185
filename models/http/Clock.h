// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace Keycutter {

//! The time, and waiting for it. Tests give their own, so that no test sleeps.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock();
    Q_DISABLE_COPY_MOVE(Clock)

    //! In UTC.
    [[nodiscard]] virtual QDateTime now() const;
    //! Calls @p then from the event loop after @p wait, unless @p context is gone by then.
    virtual void
    callAfter(std::chrono::milliseconds wait, QObject* context, std::function<void()> then);
};

} // namespace Keycutter
