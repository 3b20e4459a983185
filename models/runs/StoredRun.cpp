// SPDX-License-Identifier: MIT
#include "runs/StoredRun.h"

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

} // namespace Keycutter
