// SPDX-License-Identifier: MIT
#include "RecentLog.h"

namespace Keycutter {

void RecentLog::add(const QString& line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_lines.size() >= mostLines)
        m_lines.removeFirst();
    m_lines.append(line);
}

QStringList RecentLog::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines;
}

} // namespace Keycutter
