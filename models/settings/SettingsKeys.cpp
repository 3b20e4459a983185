// SPDX-License-Identifier: MIT
#include "settings/SettingsKeys.h"

#include <QSettings>
#include <QUrl>

namespace Keycutter {

Q_LOGGING_CATEGORY(settingsLog, "keycutter.settings")

namespace {

// A hand-edited "size" must not make the program read for minutes.
constexpr int mostLocations = 200;

} // namespace

QString keySegment(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString fromKeySegment(const QString& segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

QList<Location> readLocations(QSettings& store, const QString& key)
{
    QList<Location> locations;
    const int size = qMin(store.beginReadArray(key), mostLocations);
    for (int i = 0; i < size; ++i) {
        store.setArrayIndex(i);
        Location location;
        location.projectId = store.value(QStringLiteral("project")).toString();
        location.environment = store.value(QStringLiteral("environment")).toString();
        location.path = store.value(QStringLiteral("path")).toString();
        if (!location.projectId.isEmpty() && !location.environment.isEmpty())
            locations.append(location);
    }
    store.endArray();
    if (locations.size() < size)
        qCWarning(settingsLog) << "Left out remembered locations that cannot be used";
    return locations;
}

void writeLocations(QSettings& store, const QString& key, const QList<Location>& locations)
{
    store.remove(key);
    store.beginWriteArray(key, static_cast<int>(locations.size()));
    for (int i = 0; i < locations.size(); ++i) {
        store.setArrayIndex(i);
        const Location& location = locations.at(i);
        store.setValue(QStringLiteral("project"), location.projectId);
        store.setValue(QStringLiteral("environment"), location.environment);
        store.setValue(QStringLiteral("path"), location.path);
    }
    store.endArray();
}

} // namespace Keycutter
