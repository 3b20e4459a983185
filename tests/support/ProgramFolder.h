// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QString>

namespace Keycutter {

//! Makes this process the program, with all that it keeps in @p folder, settings included: on every
//! system, unlike the base directories. To be called before the first setting is read.
inline void keepEverythingIn(const QString& folder)
{
    qputenv("KEYCUTTER_FOLDER", folder.toLocal8Bit());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QCoreApplication::setOrganizationName(QStringLiteral("Keycutter"));
    QCoreApplication::setApplicationName(QStringLiteral("keycutter"));
}

} // namespace Keycutter
