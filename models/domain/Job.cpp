// SPDX-License-Identifier: MIT
#include "domain/Job.h"

namespace Keycutter {

bool Job::announce()
{
    if (m_announced)
        return false;
    m_announced = true;
    // Queued, so that nobody is called back inside the call that made or cancelled the job.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_finished = true;
            Q_EMIT finished();
            deleteLater();
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace Keycutter
