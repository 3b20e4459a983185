// SPDX-License-Identifier: MIT
#pragma once

#include "settings/Settings.h"

#include <QColor>
#include <QIcon>
#include <QObject>

class QApplication;

namespace Keycutter {

class SystemLook;

//! What a colour means. Every tone is readable (4.5 to 1) on the window's base in light and dark.
enum class Tone { Text, Muted, Accent, Good, Warning, Bad, Info };

//! Palette, colours and icons of the program, light and dark. One per program, made by the
//! application; widgets ask for colours while painting, so that a change shows at once.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Settings& settings, QObject* parent = nullptr);

    //! Sets style and palette of @p application and follows the settings.
    void apply(QApplication& application);
    [[nodiscard]] bool isDark() const;

    static constexpr int unit = 8; //!< grid of all spacing, in device-independent pixels
    static constexpr int rowHeight = 28;

Q_SIGNALS:
    void changed();

private:
    void update();

    Settings& m_settings;
    SystemLook* m_system = nullptr; // child
    bool m_dark = false;
    bool m_ownStyle = false;
};

//! The colour of @p tone for a background of @p dark or light.
[[nodiscard]] QColor toneColor(Tone tone, bool dark);
//! The same for the current application palette.
[[nodiscard]] QColor toneColor(Tone tone);
//! Icon of that name from resources, tinted with @p tone for the current palette.
[[nodiscard]] QIcon themedIcon(const QString& name, Tone tone = Tone::Text);
//! The monospaced face for keys.
[[nodiscard]] QFont keyFont();
//! The program's own icon, in all sizes.
[[nodiscard]] QIcon programIcon();

} // namespace Keycutter
