// SPDX-License-Identifier: MIT
#include "settings/ConnectionStore.h"

#include "settings/SettingsKeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace Keycutter {

namespace {

constexpr QLatin1StringView connectionsGroup("connections");
constexpr QLatin1StringView fieldsGroup("fields");
constexpr QLatin1StringView defaultColor("#3574f0");

struct Stored
{
    int order = 0;
    Connection connection;
};

QString credentialsKey(const QString& connectionId)
{
    return QStringLiteral("credentials/") + keySegment(connectionId);
}

QString leftoversKey(const QString& connectionId)
{
    return QStringLiteral("leftovers/") + keySegment(connectionId);
}

QString problemOf(const Connection& connection)
{
    if (connection.serviceId.isEmpty())
        return QStringLiteral("no service");
    if (connection.method.isEmpty())
        return QStringLiteral("no sign-in method");
    const QString scheme = connection.site.scheme();
    const bool web = scheme == QStringLiteral("https") || scheme == QStringLiteral("http");
    if (!connection.site.isValid() || connection.site.host().isEmpty() || !web)
        return QStringLiteral("no usable site");
    return {};
}

QString usableColor(const QString& color)
{
    static const QRegularExpression hex(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    return hex.match(color).hasMatch() ? color : QString(defaultColor);
}

QMap<QString, QString> readFields(QSettings& store)
{
    QMap<QString, QString> fields;
    store.beginGroup(fieldsGroup);
    const QStringList keys = store.childKeys();
    for (const QString& key : keys)
        fields.insert(fromKeySegment(key), store.value(key).toString());
    store.endGroup();
    return fields;
}

//! Reads the connection of the group that @p store stands in.
std::optional<Stored> readConnection(QSettings& store, const QString& id)
{
    Stored stored;
    Connection& connection = stored.connection;
    stored.order = store.value(QStringLiteral("order")).toInt();
    connection.id = id;
    connection.serviceId = store.value(QStringLiteral("service")).toString();
    connection.name = store.value(QStringLiteral("name")).toString();
    connection.color = usableColor(store.value(QStringLiteral("color")).toString());
    connection.site = QUrl(store.value(QStringLiteral("site")).toString(), QUrl::StrictMode);
    connection.method = store.value(QStringLiteral("method")).toString();
    connection.caFile = store.value(QStringLiteral("caFile")).toString();
    connection.fields = readFields(store);
    const QString problem = problemOf(connection);
    if (!problem.isEmpty()) {
        qCWarning(settingsLog).noquote() << "Skipped saved connection" << id << "with" << problem;
        return std::nullopt;
    }
    if (connection.name.isEmpty())
        connection.name = connection.site.host();
    return stored;
}

void writeConnection(QSettings& store, const Connection& connection, int order)
{
    store.beginGroup(keySegment(connection.id));
    store.remove(QString());
    store.setValue(QStringLiteral("order"), order);
    store.setValue(QStringLiteral("service"), connection.serviceId);
    store.setValue(QStringLiteral("name"), connection.name);
    store.setValue(QStringLiteral("color"), connection.color);
    store.setValue(QStringLiteral("site"), connection.site.toString(QUrl::FullyEncoded));
    store.setValue(QStringLiteral("method"), connection.method);
    store.setValue(QStringLiteral("caFile"), connection.caFile);
    for (auto field = connection.fields.cbegin(); field != connection.fields.cend(); ++field)
        store.setValue(QString(fieldsGroup) + u'/' + keySegment(field.key()), field.value());
    store.endGroup();
}

} // namespace

ConnectionStore::ConnectionStore(QSettings& settings)
    : m_settings(settings)
{
}

QList<Connection> ConnectionStore::load() const
{
    QList<Stored> all;
    m_settings.beginGroup(connectionsGroup);
    const QStringList groups = m_settings.childGroups();
    for (const QString& group : groups) {
        m_settings.beginGroup(group);
        if (const auto stored = readConnection(m_settings, fromKeySegment(group)))
            all.append(*stored);
        m_settings.endGroup();
    }
    m_settings.endGroup();
    std::ranges::stable_sort(all, {}, &Stored::order);

    QList<Connection> connections;
    for (const Stored& stored : std::as_const(all))
        connections.append(stored.connection);
    return connections;
}

Result<void> ConnectionStore::save(const QList<Connection>& connections)
{
    // Only what load() understands is replaced; what it skipped stays for whoever wrote it.
    const QList<Connection> before = load();
    m_settings.beginGroup(connectionsGroup);
    for (const Connection& old : before)
        m_settings.remove(keySegment(old.id));
    int order = 0;
    for (const Connection& connection : connections) {
        if (connection.saved)
            writeConnection(m_settings, connection, order++);
    }
    m_settings.endGroup();
    // A QSettings never forgets an error. Another one of the same file tells how it went this time.
    QSettings file(m_settings.fileName(), m_settings.format());
    file.sync();
    if (file.status() == QSettings::NoError)
        return {};
    qCWarning(settingsLog) << "The settings file could not be written";
    Error error = Error::of(
        ErrorKind::Unsupported,
        QCoreApplication::translate("ConnectionStore", "Saving the connections"),
        QCoreApplication::translate("ConnectionStore", "The file “%1” could not be written.")
            .arg(QDir::toNativeSeparators(m_settings.fileName())));
    error.next = QCoreApplication::translate(
        "ConnectionStore",
        "Check that the file and its folder may be written and that the disk has room, then save "
        "again. Until then this lasts only as long as the program runs.");
    return failure(std::move(error));
}

QStringList ConnectionStore::fieldsAt(const QString& key) const
{
    QStringList fields = m_settings.value(key).toStringList();
    fields.removeAll(QString());
    return fields;
}

QStringList ConnectionStore::credentialFields(const QString& connectionId) const
{
    return fieldsAt(credentialsKey(connectionId));
}

void ConnectionStore::setCredentialFields(const QString& connectionId, const QStringList& fields)
{
    setFieldsAt(credentialsKey(connectionId), fields);
}

QStringList ConnectionStore::leftoverFields(const QString& connectionId) const
{
    return fieldsAt(leftoversKey(connectionId));
}

void ConnectionStore::setLeftoverFields(const QString& connectionId, const QStringList& fields)
{
    setFieldsAt(leftoversKey(connectionId), fields);
}

void ConnectionStore::setFieldsAt(const QString& key, const QStringList& fields)
{
    if (fields.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, fields);
    // The keychain changed just before; a crash now must not lose what is in it.
    m_settings.sync();
}

} // namespace Keycutter
