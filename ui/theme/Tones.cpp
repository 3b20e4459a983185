// SPDX-License-Identifier: MIT
#include "Resources.h"
#include "theme/Palettes.h"
#include "theme/Theme.h"

#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Keycutter {

QColor toneColor(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Text:
        break;
    case Tone::Muted:
        return QColor(dark ? 0xa9b2bd : 0x545d69);
    case Tone::Accent:
        return QColor(dark ? 0x82b6ff : 0x1a56b0);
    case Tone::Good:
        return QColor(dark ? 0x74d093 : 0x17643a);
    case Tone::Warning:
        return QColor(dark ? 0xe9b653 : 0x7a4d00);
    case Tone::Bad:
        return QColor(dark ? 0xff9a90 : 0xa8231c);
    case Tone::Info:
        return QColor(dark ? 0x74c9de : 0x0a5c70);
    }
    return QColor(dark ? 0xe6e9ed : 0x1b2026);
}

QColor toneColor(Tone tone)
{
    return toneColor(tone, isDarkPalette(QGuiApplication::palette()));
}

QFont keyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // The fixed face comes in a size of its own; keys stand in line with the other text.
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

QIcon programIcon()
{
    initResources();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        icon.addFile(u":/icons/app-%1.png"_s.arg(size));
    return icon;
}

} // namespace Keycutter
