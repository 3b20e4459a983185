// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QStyleOptionViewItem>

class QPainter;

//! What the delegates have in common: a cell is painted from both ends towards the middle.
namespace Keycutter::DelegatePainting {

constexpr int iconSize = 16;
constexpr int iconStep = 24; //!< an icon and the gap after it

//! Ground of the cell: selection, hover, alternate colour.
void background(const QStyleOptionViewItem& option, QPainter* painter);

//! The room that is left in a cell, taken piece by piece. Mirrored for right-to-left.
class Row
{
public:
    //! Starts with the whole cell less its margins.
    explicit Row(const QStyleOptionViewItem& option);

    void icon(QPainter* painter, const QIcon& icon);
    void iconAtEnd(QPainter* painter, const QIcon& icon);
    //! Elided to the room that is left; takes what it needs.
    void text(QPainter* painter, const QString& text, const QColor& color, const QFont& font);
    void textAtEnd(QPainter* painter, const QString& text, const QColor& color, const QFont& font);
    //! A rounded chip with an icon or a dot and a text. False when there is no room for it.
    bool chip(
        QPainter* painter, const QString& text, const QColor& color, const QFont& font,
        const QIcon& icon = {}, const QColor& dot = {});
    //! A dot of @p color, as wide as an icon.
    void dot(QPainter* painter, const QColor& color);
    //! Leaves @p width free at the start.
    void skip(int width);

    [[nodiscard]] int width() const { return m_room.width(); }

private:
    [[nodiscard]] QRect take(int width);
    [[nodiscard]] QRect takeAtEnd(int width);

    QStyleOptionViewItem m_option;
    QRect m_room;
};

} // namespace Keycutter::DelegatePainting
