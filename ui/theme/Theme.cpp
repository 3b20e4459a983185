// SPDX-License-Identifier: MIT
#include "theme/Theme.h"

#include "Resources.h"
#include "platform/SystemLook.h"
#include "theme/FlatStyle.h"
#include "theme/Palettes.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Keycutter {

Theme::Theme(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    initResources();
}

bool Theme::isDark() const
{
    return m_dark;
}

void Theme::apply(QApplication& application)
{
    m_system = new SystemLook(this);
    // Windows 11 and macOS have a look of their own that people expect; the other systems' default
    // style is Fusion or an older one.
    const QString native = QApplication::style()->objectName();
    m_ownStyle = native != "windows11"_L1 && native != "macos"_L1;
    if (m_ownStyle)
        QApplication::setStyle(new FlatStyle);
    application.setWindowIcon(programIcon());
    connect(m_system, &SystemLook::changed, this, &Theme::update);
    connect(&m_settings, &Settings::appearanceChanged, this, &Theme::update);
    update();
}

void Theme::update()
{
    switch (m_settings.appearance()) {
    case Settings::Appearance::System:
        m_dark = m_system->isDark();
        break;
    case Settings::Appearance::Light:
        m_dark = false;
        break;
    case Settings::Appearance::Dark:
        m_dark = true;
        break;
    }
    // A native style brings its own palette; it is replaced only where the person asked for one.
    if (m_ownStyle || m_settings.appearance() != Settings::Appearance::System)
        QApplication::setPalette(programPalette(m_dark));
    else
        QApplication::setPalette(QPalette());
    Q_EMIT changed();
}

} // namespace Keycutter
