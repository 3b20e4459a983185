// SPDX-License-Identifier: MIT
#include "theme/Palettes.h"

#include "theme/Theme.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace Keycutter {

namespace {

//! The grounds and lines of one palette, as 0xrrggbb. Text and accent come from the tones.
struct Grounds
{
    QRgb window, base, alternate, button, toolTip, highlight, line, shadow;
};

constexpr Grounds lightGrounds
    = {0xf4f5f7, 0xffffff, 0xf8f9fb, 0xffffff, 0xffffff, 0xd5e4fb, 0xcdd2d9, 0x9aa2ad};
constexpr Grounds darkGrounds
    = {0x24272c, 0x1b1e22, 0x202327, 0x30343a, 0x30343a, 0x2b4060, 0x454b54, 0x0f1113};

double linear(float channel)
{
    const double value = channel;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

void setTexts(QPalette& palette, bool dark)
{
    const QColor text = toneColor(Tone::Text, dark);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
          QPalette::HighlightedText})
        palette.setColor(role, text);
    palette.setColor(QPalette::BrightText, toneColor(Tone::Bad, dark));
    palette.setColor(QPalette::PlaceholderText, toneColor(Tone::Muted, dark));
    palette.setColor(QPalette::Link, toneColor(Tone::Accent, dark));
    palette.setColor(QPalette::LinkVisited, toneColor(Tone::Accent, dark));
    QColor disabled = toneColor(Tone::Muted, dark);
    disabled.setAlphaF(0.7F);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
          QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
}

} // namespace

QPalette programPalette(bool dark)
{
    const Grounds& grounds = dark ? darkGrounds : lightGrounds;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(grounds.window));
    palette.setColor(QPalette::Base, QColor(grounds.base));
    palette.setColor(QPalette::AlternateBase, QColor(grounds.alternate));
    palette.setColor(QPalette::Button, QColor(grounds.button));
    palette.setColor(QPalette::ToolTipBase, QColor(grounds.toolTip));
    palette.setColor(QPalette::Highlight, QColor(grounds.highlight));
    palette.setColor(QPalette::Light, QColor(grounds.base));
    palette.setColor(QPalette::Midlight, QColor(grounds.alternate));
    palette.setColor(QPalette::Mid, QColor(grounds.line));
    palette.setColor(QPalette::Dark, QColor(grounds.line));
    palette.setColor(QPalette::Shadow, QColor(grounds.shadow));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(grounds.window));
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor(grounds.window));
    setTexts(palette, dark);
    return palette;
}

bool isDarkPalette(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace Keycutter
