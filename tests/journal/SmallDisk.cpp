// SPDX-License-Identifier: MIT
#include "SmallDisk.h"

#include <QtGlobal>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;

namespace Keycutter {

#ifdef Q_OS_LINUX

SmallDisk::SmallDisk()
{
    // In a mount namespace of its own, which the system takes away with the process.
    const bool mounted = unshare(CLONE_NEWNS) == 0
        && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("tmpfs", qPrintable(path()), "tmpfs", 0, "size=4096k") == 0;
    if (!mounted)
        m_problem
            = u"no disk can be mounted here: %1"_s.arg(QString::fromLocal8Bit(strerror(errno)));
}

SmallDisk::~SmallDisk()
{
    if (m_problem.isEmpty())
        umount2(qPrintable(path()), MNT_DETACH);
}

bool SmallDisk::setSize(int kilobytes)
{
    m_kilobytes = kilobytes;
    const QString options = u"size=%1k"_s.arg(kilobytes);
    return mount("tmpfs", qPrintable(path()), "tmpfs", MS_REMOUNT, qPrintable(options)) == 0;
}

bool SmallDisk::setReadOnly(bool readOnly)
{
    const QString options = u"size=%1k"_s.arg(m_kilobytes);
    const unsigned long flags = MS_REMOUNT | (readOnly ? MS_RDONLY : 0);
    return mount("tmpfs", qPrintable(path()), "tmpfs", flags, qPrintable(options)) == 0;
}

#else

SmallDisk::SmallDisk()
    : m_problem(u"only Linux can mount a disk for one process"_s)
{
}

SmallDisk::~SmallDisk() = default;

bool SmallDisk::setSize(int)
{
    return false;
}

bool SmallDisk::setReadOnly(bool)
{
    return false;
}

#endif

} // namespace Keycutter
