// SPDX-License-Identifier: MIT
#include "widgets/OpeningSize.h"

#include "theme/Theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace Keycutter {

void resizeOnScreen(QWidget& window, QSize wanted)
{
    // What window managers draw around a window is not known before it is shown; this is much.
    constexpr QSize frame(2 * Theme::unit, 5 * Theme::unit);
    const QWidget* parent = window.parentWidget();
    const QScreen* screen = parent != nullptr
        ? parent->window()->screen()
        : QGuiApplication::screenAt(window.geometry().center());
    if (screen == nullptr)
        screen = window.screen();
    if (screen != nullptr)
        wanted = wanted.boundedTo(screen->availableGeometry().size() - frame);
    window.resize(wanted);
}

} // namespace Keycutter
