// SPDX-License-Identifier: MIT
#include "support/ManualClock.h"

#include <algorithm>
#include <utility>

namespace Keycutter::Test {

void ManualClock::callAfter(
    std::chrono::milliseconds wait, QObject* context, std::function<void()> then)
{
    m_lastWait = wait;
    m_calls.push_back({m_now.addMSecs(wait.count()), context, std::move(then)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    m_now = m_now.addMSecs(by.count());
    std::vector<Call> later;
    for (Call& call : std::exchange(m_calls, {})) {
        if (call.due > m_now)
            later.push_back(std::move(call));
        else if (call.context)
            QMetaObject::invokeMethod(call.context, std::move(call.then), Qt::QueuedConnection);
    }
    m_calls = std::move(later);
}

qsizetype ManualClock::waiting() const
{
    return std::ranges::count_if(m_calls, [](const Call& call) { return !call.context.isNull(); });
}

} // namespace Keycutter::Test
