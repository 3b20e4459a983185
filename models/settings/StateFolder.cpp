// SPDX-License-Identifier: MIT
#include "settings/StateFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

namespace Keycutter {

QString wantedFolder()
{
    const QString folder = qEnvironmentVariable("KEYCUTTER_FOLDER");
    return QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : QString();
}

QString stateFolder()
{
    if (QString wanted = wantedFolder(); !wanted.isEmpty())
        return wanted;
    // Qt knows a StateLocation only from 6.7 on.
    if (QSysInfo::kernelType() != QStringLiteral("linux"))
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    // The base directory specification has relative paths ignored.
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(base))
        base = QDir::homePath() + QStringLiteral("/.local/state");
    return QStringLiteral("%1/%2/%3")
        .arg(base, QCoreApplication::organizationName(), QCoreApplication::applicationName());
}

} // namespace Keycutter
