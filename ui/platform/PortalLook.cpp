// SPDX-License-Identifier: MIT
#include "platform/PortalLook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QString appearanceGroup()
{
    return u"org.freedesktop.appearance"_s;
}

QString colorSchemeKey()
{
    return u"color-scheme"_s;
}

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalLook::PortalLook(QObject* parent)
    : QObject(parent)
{
    // Without a known address libdbus would start a bus of its own, which takes long.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(
        service, path, interface, u"SettingChanged"_s, this,
        SLOT(take(QString, QString, QDBusVariant)));

    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read << appearanceGroup() << colorSchemeKey();
    // A desktop without the portal must not have it started for this question.
    read.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(appearanceGroup(), colorSchemeKey(), reply.value());
        watcher->deleteLater();
    });
}

void PortalLook::take(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != appearanceGroup() || key != colorSchemeKey())
        return;
    constexpr uint preferDark = 1; // 0: no preference, 2: light
    const uint scheme = unwrapped(value.variant()).toUInt();
    if (scheme != 0)
        Q_EMIT darkWanted(scheme == preferDark);
}

} // namespace Keycutter
