// SPDX-License-Identifier: MIT
#include "platform/SystemLook.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef Q_OS_WIN
#include <QSettings>
#endif
#ifdef KEYCUTTER_WITH_DBUS
#include "platform/PortalLook.h"
#endif

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

bool systemPrefersDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
#endif
}

} // namespace

SystemLook::SystemLook(QObject* parent)
    : QObject(parent)
    , m_dark(systemPrefersDark())
{
    follow();
}

void SystemLook::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

void SystemLook::follow()
{
#ifdef Q_OS_WIN
    // The person has been elsewhere, perhaps in the system's settings.
    connect(
        qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                setDark(systemPrefersDark());
        });
#endif
#ifdef KEYCUTTER_WITH_DBUS
    connect(new PortalLook(this), &PortalLook::darkWanted, this, &SystemLook::setDark);
#endif
}

} // namespace Keycutter
