// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QWidget;

//! The parts that FlatStyle paints itself, each from a style option alone.
namespace Keycutter::FlatPainting {

[[nodiscard]] bool isPrimary(const QWidget* widget);
//! Text colour on a ground of the accent.
[[nodiscard]] QColor onAccent(const QPalette& palette);

void button(const QStyleOption& option, QPainter* painter, const QWidget* widget);
void toolButton(const QStyleOption& option, QPainter* painter);
//! Icon and text of a button, in the middle as one, the icon at the right.
void mirroredButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QStyle& style);
void field(const QStyleOption& option, QPainter* painter);
void comboBox(const QStyleOptionComboBox& option, const QRect& arrow, QPainter* painter);
void checkBox(const QStyleOption& option, QPainter* painter);
void radioButton(const QStyleOption& option, QPainter* painter);
void focusRing(const QStyleOption& option, QPainter* painter);
//! A separator in the middle of its room.
void line(const QStyleOptionFrame& option, QPainter* painter);
void headerSection(const QStyleOption& option, QPainter* painter, bool separator);
void headerArrow(const QStyleOptionHeader& option, QPainter* painter);
void progressGroove(const QStyleOption& option, QPainter* painter);
void progressContents(const QStyleOptionProgressBar& option, QPainter* painter);

} // namespace Keycutter::FlatPainting
