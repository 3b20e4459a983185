// SPDX-License-Identifier: MIT
#include "delegates/DelegatePainting.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Keycutter::DelegatePainting {

void background(const QStyleOptionViewItem& option, QPainter* painter)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

Row::Row(const QStyleOptionViewItem& option)
    : m_option(option)
    , m_room(option.rect.adjusted(Theme::unit, 0, -Theme::unit, 0))
{
}

void Row::icon(QPainter* painter, const QIcon& icon)
{
    const QRect place = take(iconStep);
    QRect square(0, 0, iconSize, iconSize);
    square.moveCenter(place.center());
    square.moveLeft(
        m_option.direction == Qt::RightToLeft ? place.right() - iconSize : place.left());
    const bool enabled = m_option.state.testFlag(QStyle::State_Enabled);
    icon.paint(painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void Row::iconAtEnd(QPainter* painter, const QIcon& icon)
{
    const QRect place = takeAtEnd(iconStep);
    QRect square(0, 0, iconSize, iconSize);
    square.moveCenter(place.center());
    square.moveLeft(
        m_option.direction == Qt::RightToLeft ? place.left() : place.right() - iconSize);
    icon.paint(painter, square);
}

void Row::text(QPainter* painter, const QString& text, const QColor& color, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int wanted = metrics.horizontalAdvance(text) + 1;
    const QRect place = take(std::min(wanted, m_room.width()));
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(
        place,
        static_cast<int>(
            QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        metrics.elidedText(text, Qt::ElideRight, place.width()));
    skip(Theme::unit);
}

void Row::textAtEnd(QPainter* painter, const QString& text, const QColor& color, const QFont& font)
{
    const QFontMetrics metrics(font);
    const QRect place = takeAtEnd(std::min(metrics.horizontalAdvance(text) + 1, m_room.width()));
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(
        place,
        static_cast<int>(
            QStyle::visualAlignment(m_option.direction, Qt::AlignRight | Qt::AlignVCenter)),
        metrics.elidedText(text, Qt::ElideRight, place.width()));
    (void)takeAtEnd(std::min(Theme::unit, std::max(0, m_room.width())));
}

bool Row::chip(
    QPainter* painter, const QString& text, const QColor& color, const QFont& font,
    const QIcon& icon, const QColor& dot)
{
    constexpr int padding = 6;
    constexpr int mark = 12;
    constexpr int height = 20;
    const bool marked = !icon.isNull() || dot.isValid();
    const QFontMetrics metrics(font);
    const int width
        = metrics.horizontalAdvance(text) + 2 * padding + (marked ? mark + padding / 2 : 0);
    if (width > m_room.width())
        return false;
    QRect box = take(width);
    box.setTop(box.center().y() - height / 2);
    box.setHeight(height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor line = color;
    line.setAlphaF(0.45F);
    painter->setPen(line);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect inner = box.adjusted(padding, 0, -padding, 0);
    if (marked) {
        QRect square(0, 0, mark, mark);
        square.moveCenter(inner.center());
        square.moveLeft(
            m_option.direction == Qt::RightToLeft ? inner.right() - mark : inner.left());
        if (dot.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(dot);
            painter->drawEllipse(QRectF(square).adjusted(2, 2, -2, -2));
        } else {
            icon.paint(painter, square);
        }
        if (m_option.direction == Qt::RightToLeft)
            inner.setRight(square.left() - padding / 2);
        else
            inner.setLeft(square.right() + padding / 2);
    }
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(inner, Qt::AlignCenter, text);
    painter->restore();
    skip(std::min(Theme::unit / 2, m_room.width()));
    return true;
}

void Row::dot(QPainter* painter, const QColor& color)
{
    constexpr int side = 10;
    const QRect place = take(iconStep);
    QRect circle(0, 0, side, side);
    circle.moveCenter(QRect(place.left(), place.top(), iconSize, place.height()).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(circle);
    painter->restore();
}

void Row::skip(int width)
{
    (void)take(std::min(width, std::max(0, m_room.width())));
}

QRect Row::take(int width)
{
    QRect taken = m_room;
    if (m_option.direction == Qt::RightToLeft) {
        taken.setLeft(m_room.right() - width + 1);
        m_room.setRight(m_room.right() - width);
    } else {
        taken.setWidth(width);
        m_room.setLeft(m_room.left() + width);
    }
    return taken;
}

QRect Row::takeAtEnd(int width)
{
    QRect taken = m_room;
    if (m_option.direction == Qt::RightToLeft) {
        taken.setWidth(width);
        m_room.setLeft(m_room.left() + width);
    } else {
        taken.setLeft(m_room.right() - width + 1);
        m_room.setRight(m_room.right() - width);
    }
    return taken;
}

} // namespace Keycutter::DelegatePainting
