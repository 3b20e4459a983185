// SPDX-License-Identifier: MIT
#include "platform/DesktopLocks.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

QString loginService()
{
    return u"org.freedesktop.login1"_s;
}

QString loginPath()
{
    return u"/org/freedesktop/login1"_s;
}

QString managerInterface()
{
    return u"org.freedesktop.login1.Manager"_s;
}

QString sessionInterface()
{
    return u"org.freedesktop.login1.Session"_s;
}

} // namespace

DesktopLocks::DesktopLocks(
    const QDBusConnection& sessionBus, const QDBusConnection& systemBus, QObject* parent)
    : QObject(parent)
{
    if (sessionBus.isConnected())
        followScreenSavers(sessionBus);
    if (systemBus.isConnected())
        followLogin(systemBus);
}

void DesktopLocks::followScreenSavers(QDBusConnection bus)
{
    // From whomever and wherever: their names and paths differ, and on this bus are none but the
    // person's own programs.
    for (const auto& interface :
         {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
          u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s}) {
        bus.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    }
}

void DesktopLocks::followLogin(const QDBusConnection& bus)
{
    // Others' sessions are on the same bus: only this one counts.
    const QString session = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage ask = QDBusMessage::createMethodCall(
        loginService(), loginPath(), managerInterface(), u"GetSession"_s);
    ask << (session.isEmpty() ? u"auto"_s : session);
    ask.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, bus] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            followSession(bus, reply.value());
    });
}

void DesktopLocks::followSession(QDBusConnection bus, const QDBusObjectPath& session)
{
    bus.connect(
        loginService(), loginPath(), managerInterface(), u"PrepareForSleep"_s, this,
        SLOT(sleepChanged(bool)));
    bus.connect(
        loginService(), session.path(), sessionInterface(), u"Lock"_s, this, SLOT(lockAsked()));
    bus.connect(
        loginService(), session.path(), u"org.freedesktop.DBus.Properties"_s,
        u"PropertiesChanged"_s, this, SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void DesktopLocks::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void DesktopLocks::lockAsked()
{
    Q_EMIT screenLocked();
}

void DesktopLocks::sessionChanged(
    const QString& interface, const QVariantMap& changed, const QStringList& /*invalidated*/)
{
    if (interface == sessionInterface() && changed.value(u"LockedHint"_s).toBool())
        Q_EMIT screenLocked();
}

void DesktopLocks::sleepChanged(bool begins)
{
    if (begins)
        Q_EMIT goingToSleep();
}

} // namespace Keycutter
