// SPDX-License-Identifier: MIT
#include "runs/StoredRun.h"

#include <algorithm>

namespace Keycutter {

QString storedStateId(StoredState state)
{
    switch (state) {
    case StoredState::Running:
        return QStringLiteral("running");
    case StoredState::Left:
        return QStringLiteral("left");
    case StoredState::Finished:
        return QStringLiteral("finished");
    }
    return {};
}

std::chrono::milliseconds
mayBeUnderWay(const std::vector<RunIntent>& calls, std::chrono::milliseconds abandoned)
{
    qint64 left = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const RunIntent& call : calls)
        left = std::max<qint64>(left, abandoned.count() - call.made.msecsTo(now));
    // The clock may have been set back since.
    return std::chrono::milliseconds(std::min<qint64>(left, abandoned.count()));
}

} // namespace Keycutter
