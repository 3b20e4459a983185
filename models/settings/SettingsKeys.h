// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Location.h"

#include <QList>
#include <QLoggingCategory>
#include <QString>

class QSettings;

namespace Keycutter {

Q_DECLARE_LOGGING_CATEGORY(settingsLog)

//! @p text as one segment of a settings key: slashes and everything else that a settings file or
//! the registry gives a meaning are percent-encoded.
[[nodiscard]] QString keySegment(const QString& text);
//! The text that keySegment() was made from.
[[nodiscard]] QString fromKeySegment(const QString& segment);

//! Locations as an array under @p key; entries that cannot be used are left out.
[[nodiscard]] QList<Location> readLocations(QSettings& store, const QString& key);
void writeLocations(QSettings& store, const QString& key, const QList<Location>& locations);

} // namespace Keycutter
