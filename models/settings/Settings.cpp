// SPDX-License-Identifier: MIT
#include "settings/Settings.h"

#include "settings/SettingsKeys.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace Keycutter {

namespace {

//! What a choice is called in the file.
template <class Choice> struct Named
{
    Choice choice;
    const char* name;
};

// The first of each is what counts where the file says nothing, or something else.
constexpr std::array appearanceNames{
    Named{Settings::Appearance::System, "system"},
    Named{Settings::Appearance::Light, "light"},
    Named{Settings::Appearance::Dark, "dark"},
};

constexpr std::array proxyNames{
    Named{ProxyChoice::Kind::System, "system"},
    Named{ProxyChoice::Kind::None, "none"},
    Named{ProxyChoice::Kind::Own, "own"},
};

constexpr std::array levelNames{
    Named{Settings::LogLevel::Debug, "debug"},
    Named{Settings::LogLevel::Info, "info"},
    Named{Settings::LogLevel::Warning, "warning"},
};

template <class Names> auto choiceCalled(const Names& names, const QString& name)
{
    const auto found = std::ranges::find_if(
        names, [&name](const auto& entry) { return name == QLatin1StringView(entry.name); });
    return found == names.end() ? names.front().choice : found->choice;
}

template <class Names, class Choice> QString nameOf(const Names& names, Choice choice)
{
    const auto found = std::ranges::find_if(
        names, [choice](const auto& entry) { return entry.choice == choice; });
    return QString::fromLatin1(found == names.end() ? names.front().name : found->name);
}

//! A hand-edited number must not go beyond what the program can do.
int bounded(const QVariant& stored, int usual, int lowest, int highest)
{
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    return isNumber ? std::clamp(number, lowest, highest) : usual;
}

constexpr QLatin1StringView appearanceKey("appearance");
constexpr QLatin1StringView productionWordsKey("safety/productionWords");
constexpr QLatin1StringView overwriteLimitKey("safety/overwriteLimit");
constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView lockAfterKey("security/lockAfterMinutes");
constexpr int usualLockAfter = 10;
constexpr int longestLockAfter = 24 * 60;
constexpr QLatin1StringView proxyKey("network/proxy");
constexpr QLatin1StringView proxyHostKey("network/proxyHost");
constexpr QLatin1StringView proxyPortKey("network/proxyPort");
constexpr QLatin1StringView caFileKey("network/caFile");
constexpr QLatin1StringView historyLimitKey("history/limit");
constexpr QLatin1StringView logLevelKey("log/level");
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
    return looksLikeProduction(title, productionWords());
}

void Settings::setProduction(
    const QString& connectionId, const Location& location, const QString& title, bool production)
{
    if (isProduction(connectionId, location, title) == production)
        return;
    const QString key = productionKey(connectionId, location);
    if (looksLikeProduction(title, productionWords()) == production)
        m_store.remove(key);
    else
        m_store.setValue(key, production);
    Q_EMIT productionChanged(connectionId);
}

std::chrono::minutes Settings::lockAfter() const
{
    bool isNumber = false;
    const int minutes = m_store.value(lockAfterKey, usualLockAfter).toInt(&isNumber);
    const bool isUsable = isNumber && minutes >= 0 && minutes <= longestLockAfter;
    return std::chrono::minutes(isUsable ? minutes : usualLockAfter);
}

void Settings::setLockAfter(std::chrono::minutes idle)
{
    const int minutes = std::clamp(int(idle.count()), 0, longestLockAfter);
    if (lockAfter().count() == minutes)
        return;
    m_store.setValue(lockAfterKey, minutes);
    Q_EMIT lockAfterChanged();
}

QStringList Settings::productionWords() const
{
    const QVariant stored = m_store.value(productionWordsKey);
    // One text: an empty list of texts is read back from a file as no list at all.
    return stored.isValid() ? productionWordsOf(stored.toString()) : usualProductionWords();
}

void Settings::setProductionWords(const QStringList& words)
{
    if (productionWords() == words)
        return;
    m_store.setValue(productionWordsKey, words.join(u' '));
    Q_EMIT productionChanged({});
}

int Settings::overwriteLimit() const
{
    return bounded(m_store.value(overwriteLimitKey), usualOverwriteLimit, 0, highestOverwriteLimit);
}

void Settings::setOverwriteLimit(int secrets)
{
    if (overwriteLimit() == secrets)
        return;
    m_store.setValue(overwriteLimitKey, secrets);
    Q_EMIT overwriteLimitChanged();
}

Settings::Appearance Settings::appearance() const
{
    return choiceCalled(appearanceNames, m_store.value(appearanceKey).toString());
}

void Settings::setAppearance(Appearance appearance)
{
    if (this->appearance() == appearance)
        return;
    m_store.setValue(appearanceKey, nameOf(appearanceNames, appearance));
    Q_EMIT appearanceChanged();
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    if (this->language() == language)
        return;
    if (language.isEmpty())
        m_store.remove(languageKey);
    else
        m_store.setValue(languageKey, language);
    Q_EMIT languageChanged();
}

ProxyChoice Settings::proxy() const
{
    ProxyChoice choice;
    choice.kind = choiceCalled(proxyNames, m_store.value(proxyKey).toString());
    choice.host = m_store.value(proxyHostKey).toString();
    choice.port = static_cast<quint16>(bounded(m_store.value(proxyPortKey), 0, 0, 65'535));
    if (choice.kind == ProxyChoice::Kind::Own && (choice.host.isEmpty() || choice.port == 0))
        choice.kind = ProxyChoice::Kind::System;
    return choice;
}

void Settings::setProxy(const ProxyChoice& proxy)
{
    if (this->proxy() == proxy)
        return;
    m_store.setValue(proxyKey, nameOf(proxyNames, proxy.kind));
    m_store.setValue(proxyHostKey, proxy.host);
    m_store.setValue(proxyPortKey, proxy.port);
    Q_EMIT networkChanged();
}

QString Settings::caFile() const
{
    return m_store.value(caFileKey).toString();
}

void Settings::setCaFile(const QString& path)
{
    if (caFile() == path)
        return;
    m_store.setValue(caFileKey, path);
    Q_EMIT networkChanged();
}

int Settings::historyLimit() const
{
    return bounded(
        m_store.value(historyLimitKey), usualHistoryLimit, lowestHistoryLimit, highestHistoryLimit);
}

void Settings::setHistoryLimit(int runs)
{
    if (historyLimit() == runs)
        return;
    m_store.setValue(historyLimitKey, runs);
    Q_EMIT historyLimitChanged();
}

Settings::LogLevel Settings::logLevel() const
{
    return choiceCalled(levelNames, m_store.value(logLevelKey).toString());
}

void Settings::setLogLevel(LogLevel level)
{
    if (logLevel() == level)
        return;
    m_store.setValue(logLevelKey, nameOf(levelNames, level));
    Q_EMIT logLevelChanged();
}

QString Settings::fileName() const
{
    return m_store.fileName();
}

} // namespace Keycutter
