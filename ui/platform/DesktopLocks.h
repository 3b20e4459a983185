// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QDBusObjectPath;

namespace Keycutter {

//! Hears on D-Bus that the screen is locked: from the desktop's screen saver
//! (org.freedesktop.ScreenSaver and those of GNOME, Cinnamon, MATE and Xfce) and from the login
//! manager (org.freedesktop.login1), which tells of sleep, too.
class DesktopLocks : public QObject
{
    Q_OBJECT

public:
    DesktopLocks(
        const QDBusConnection& sessionBus, const QDBusConnection& systemBus,
        QObject* parent = nullptr);

Q_SIGNALS:
    void screenLocked();
    void goingToSleep();

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void lockAsked();
    void sessionChanged(
        const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
    void sleepChanged(bool begins);

private:
    void followScreenSavers(QDBusConnection bus);
    void followLogin(const QDBusConnection& bus);
    void followSession(QDBusConnection bus, const QDBusObjectPath& session);
};

} // namespace Keycutter
