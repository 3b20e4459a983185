// SPDX-License-Identifier: MIT
#include "EndMark.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Keycutter {

EndMark::EndMark(const QString& folder)
    : m_file(folder + u"/running.lock"_s)
{
    QDir().mkpath(folder);
    m_file.setStaleLockTime(0); // by the process alone: a program may be open for weeks
    const bool wasThere = QFile::exists(m_file.fileName());
    m_endedBadly = m_file.tryLock(0) && wasThere;
}

} // namespace Keycutter
