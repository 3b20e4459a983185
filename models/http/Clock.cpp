// SPDX-License-Identifier: MIT
#include "http/Clock.h"

#include <QTimer>

namespace Keycutter {

Clock::~Clock() = default;

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void Clock::callAfter(std::chrono::milliseconds wait, QObject* context, std::function<void()> then)
{
    QTimer::singleShot(wait, Qt::PreciseTimer, context, std::move(then));
}

} // namespace Keycutter
