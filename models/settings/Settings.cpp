// SPDX-License-Identifier: MIT
#include "settings/Settings.h"

#include "settings/SettingsKeys.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

struct AppearanceName
{
    Settings::Appearance appearance;
    const char* name;
};

constexpr std::array appearanceNames{
    AppearanceName{Settings::Appearance::System, "system"},
    AppearanceName{Settings::Appearance::Light, "light"},
    AppearanceName{Settings::Appearance::Dark, "dark"},
};

constexpr QLatin1StringView appearanceKey("appearance");
constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView lastLocationKey("last/location");
constexpr QLatin1StringView lastConnectionKey("last/connection");

QString stateKey(const QString& name)
{
    return QStringLiteral("windows/") + keySegment(name);
}

QString destinationsKey(const QString& connectionId, const QString& projectId)
{
    return QStringLiteral("destinations/%1/%2")
        .arg(keySegment(connectionId), keySegment(projectId));
}

QString attributesKey(const QString& serviceId)
{
    return QStringLiteral("attributes/") + keySegment(serviceId);
}

QString namingKey(const QString& connectionId, const char* part)
{
    return QStringLiteral("naming/%1/%2").arg(keySegment(connectionId), QLatin1StringView(part));
}

QString productionKey(const QString& connectionId, const Location& location)
{
    return QStringLiteral("production/%1/%2/%3")
        .arg(
            keySegment(connectionId), keySegment(location.projectId),
            keySegment(location.environment));
}

} // namespace

Settings::Settings(QSettings& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

QByteArray Settings::windowState(const QString& name) const
{
    return m_store.value(stateKey(name)).toByteArray();
}

void Settings::setWindowState(const QString& name, const QByteArray& state)
{
    m_store.setValue(stateKey(name), state);
}

RememberedLocation Settings::lastLocation() const
{
    const auto locations = readLocations(m_store, lastLocationKey);
    const QString connectionId = m_store.value(lastConnectionKey).toString();
    if (locations.isEmpty() || connectionId.isEmpty())
        return {};
    return {connectionId, locations.first()};
}

void Settings::setLastLocation(const RememberedLocation& last)
{
    m_store.setValue(lastConnectionKey, last.connectionId);
    writeLocations(m_store, lastLocationKey, {last.location});
}

QList<Location>
Settings::lastDestinations(const QString& connectionId, const QString& projectId) const
{
    return readLocations(m_store, destinationsKey(connectionId, projectId));
}

void Settings::setLastDestinations(
    const QString& connectionId, const QString& projectId, const QList<Location>& destinations)
{
    writeLocations(m_store, destinationsKey(connectionId, projectId), destinations);
}

RememberedNaming Settings::lastNaming(const QString& connectionId) const
{
    const auto value = [&](const char* part, const QVariant& fallback = {}) {
        return m_store.value(namingKey(connectionId, part), fallback);
    };
    RememberedNaming naming;
    naming.templates = value("templates").toStringList();
    naming.templates.removeAll(QString());
    naming.find = value("find").toString();
    naming.replace = value("replace").toString();
    naming.regularExpression = value("regularExpression", false).toBool();
    naming.matchCase = value("matchCase", true).toBool();
    naming.letters = value("letters").toString();
    return naming;
}

void Settings::setLastNaming(const QString& connectionId, const RememberedNaming& naming)
{
    const auto store = [&](const char* part, const QVariant& value) {
        m_store.setValue(namingKey(connectionId, part), value);
    };
    store("templates", naming.templates);
    store("find", naming.find);
    store("replace", naming.replace);
    store("regularExpression", naming.regularExpression);
    store("matchCase", naming.matchCase);
    store("letters", naming.letters);
}

Attributes Settings::lastAttributes(const QString& serviceId, Attributes all) const
{
    const QVariant stored = m_store.value(attributesKey(serviceId));
    if (!stored.isValid())
        return all;
    const QStringList names = stored.toStringList();
    Attributes attributes;
    for (const Attribute attribute : allAttributes()) {
        if (names.contains(attributeId(attribute)))
            attributes |= attribute;
    }
    return attributes & all;
}

void Settings::setLastAttributes(const QString& serviceId, Attributes attributes)
{
    QStringList names;
    for (const Attribute attribute : allAttributes()) {
        if (attributes.testFlag(attribute))
            names.append(attributeId(attribute));
    }
    m_store.setValue(attributesKey(serviceId), names);
}

bool Settings::isProduction(
    const QString& connectionId, const Location& location, const QString& title) const
{
    const QString chosen = m_store.value(productionKey(connectionId, location)).toString();
    if (chosen == QStringLiteral("true"))
        return true;
    if (chosen == QStringLiteral("false"))
        return false;
    return looksLikeProduction(title);
}

void Settings::setProduction(
    const QString& connectionId, const Location& location, const QString& title, bool production)
{
    if (isProduction(connectionId, location, title) == production)
        return;
    const QString key = productionKey(connectionId, location);
    if (looksLikeProduction(title) == production)
        m_store.remove(key);
    else
        m_store.setValue(key, production);
    Q_EMIT productionChanged(connectionId);
}

Settings::Appearance Settings::appearance() const
{
    const QString name = m_store.value(appearanceKey).toString();
    const auto found = std::ranges::find_if(appearanceNames, [&name](const AppearanceName& entry) {
        return name == QLatin1StringView(entry.name);
    });
    return found == appearanceNames.end() ? Appearance::System : found->appearance;
}

void Settings::setAppearance(Appearance appearance)
{
    if (this->appearance() == appearance)
        return;
    const auto* const found
        = std::ranges::find(appearanceNames, appearance, &AppearanceName::appearance);
    m_store.setValue(appearanceKey, QString::fromLatin1(found->name));
    Q_EMIT appearanceChanged();
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    if (language.isEmpty())
        m_store.remove(languageKey);
    else
        m_store.setValue(languageKey, language);
}

bool looksLikeProduction(const QString& title)
{
    // The word must stand alone between separators: "prod-eu" is, "product-tests" is not.
    static const QRegularExpression word(
        QStringLiteral("(^|[^a-z])(prod|production|live|prd)($|[^a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(
        QStringLiteral("(^|[^a-z])(pre|non|not|no)[-_ ]?(prod|production|live|prd)"),
        QRegularExpression::CaseInsensitiveOption);
    return word.match(title).hasMatch() && !before.match(title).hasMatch();
}

} // namespace Keycutter
