// SPDX-License-Identifier: MIT
#include "http/RetryPolicy.h"

#include <algorithm>

namespace Keycutter {

bool RetryPolicy::allows(HttpMethod method, RetryCause cause, int attempts) const
{
    if (attempts >= maximumAttempts)
        return false;
    switch (cause) {
    case RetryCause::Refused:
        return true;
    case RetryCause::HostNotFound:
    case RetryCause::Dropped:
    case RetryCause::Unavailable:
        return method == HttpMethod::Get;
    case RetryCause::None:
        return false;
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds RetryPolicy::pause(int attempts, double chance) const
{
    const int doublings = std::clamp(attempts - 1, 0, 20);
    const std::chrono::milliseconds wanted = firstPause * (1 << doublings);
    const auto whole = std::min(longestPause, wanted);
    const double varied = static_cast<double>(whole.count()) * (0.5 + chance / 2);
    return std::chrono::milliseconds(static_cast<qint64>(varied));
}

} // namespace Keycutter
