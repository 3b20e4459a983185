// SPDX-License-Identifier: MIT
#include "theme/FlatPainting.h"

#include "theme/Palettes.h"
#include "theme/Theme.h"

#include <QFrame>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace Keycutter::FlatPainting {

namespace {

constexpr qreal radius = 4;

QColor accentOf(const QStyleOption& option)
{
    return toneColor(Tone::Accent, isDarkPalette(option.palette));
}

//! @p ground moved a little towards the text's colour.
QColor stepped(const QColor& ground, const QPalette& palette, qreal share)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const auto mix
        = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {
        mix(ground.red(), text.red()), mix(ground.green(), text.green()),
        mix(ground.blue(), text.blue())};
}

void roundedBox(
    QPainter* painter, const QRect& rect, const QColor& ground, const QColor& line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void fieldBox(const QStyleOption& option, const QRect& rect, QPainter* painter)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor line = focused ? accentOf(option) : option.palette.color(QPalette::Mid);
    roundedBox(painter, rect, option.palette.color(QPalette::Base), line, focused ? 2 : 1);
}

QColor boxLine(const QStyleOption& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    // The edge of an unticked box must be seen: 3 to 1 against its ground.
    return enabled ? toneColor(Tone::Muted, isDarkPalette(option.palette))
                   : option.palette.color(QPalette::Mid);
}

} // namespace

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

QColor onAccent(const QPalette& palette)
{
    return isDarkPalette(palette) ? QColor(0x10, 0x18, 0x24) : QColor(Qt::white);
}

void button(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool pressed
        = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool primary = enabled && isPrimary(widget);
    const qreal share = pressed ? 0.14 : hovered ? 0.06 : 0;
    QColor ground = primary ? accentOf(option) : option.palette.color(QPalette::Button);
    ground = stepped(ground, option.palette, share);
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = push && push->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool focused = push && option.state.testFlag(QStyle::State_HasFocus)
        && (isDefault || option.state.testFlag(QStyle::State_KeyboardFocusChange));
    QColor line = primary ? ground : option.palette.color(QPalette::Mid);
    if (isDefault && enabled)
        line = accentOf(option);
    if (!focused) {
        roundedBox(painter, option.rect, ground, line);
        return;
    }
    // A gap between both: the ring would not stand out from a button that is filled with its
    // colour.
    roundedBox(painter, option.rect.adjusted(3, 3, -3, -3), ground, line);
    focusRing(option, painter);
}

void toolButton(const QStyleOption& option, QPainter* painter)
{
    const bool pressed
        = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    const bool raised = option.state.testFlag(QStyle::State_Raised)
        && !option.state.testFlag(QStyle::State_AutoRaise);
    if (!pressed && !hovered && !raised)
        return;
    const QColor ground = stepped(
        option.palette.color(raised ? QPalette::Button : QPalette::Window), option.palette,
        pressed       ? 0.14
            : hovered ? 0.08
                      : 0);
    roundedBox(
        painter, option.rect, ground, raised ? option.palette.color(QPalette::Mid) : QColor());
}

void mirroredButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QStyle& style)
{
    const QSize icon = option.iconSize;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    QRect whole(0, 0, textWidth + Theme::unit / 2 + icon.width(), option.rect.height());
    whole.moveCenter(option.rect.center());
    QRect place(QPoint(), icon);
    place.moveCenter(whole.center());
    place.moveRight(whole.right());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    option.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    style.drawItemText(
        painter, QRect(whole.topLeft(), QSize(textWidth, whole.height())),
        Qt::AlignCenter | Qt::TextShowMnemonic, option.palette, enabled, option.text,
        QPalette::ButtonText);
}

void field(const QStyleOption& option, QPainter* painter)
{
    fieldBox(option, option.rect, painter);
}

void comboBox(const QStyleOptionComboBox& option, const QRect& arrow, QPainter* painter)
{
    if (option.editable) {
        fieldBox(option, option.rect, painter);
    } else if (option.frame) {
        button(option, painter, nullptr);
        // As a field, whatever led there: focus that moves by itself has to be seen, too.
        if (option.state.testFlag(QStyle::State_HasFocus))
            focusRing(option, painter);
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    constexpr int side = 12;
    QRect place(0, 0, side, side);
    place.moveCenter(arrow.center());
    themedIcon(QStringLiteral("chevron-down"), Tone::Muted)
        .paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void checkBox(const QStyleOption& option, QPainter* painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = partly || option.state.testFlag(QStyle::State_On);
    const QRect box = option.rect.adjusted(0, 0, 0, 0);
    if (!filled) {
        roundedBox(painter, box, option.palette.color(QPalette::Base), boxLine(option));
        return;
    }
    const QColor ground = enabled ? accentOf(option) : boxLine(option);
    roundedBox(painter, box, ground, ground);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(
        onAccent(option.palette), box.width() / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF in = QRectF(box);
    const auto at = [&in](qreal x, qreal y) {
        return QPointF(in.left() + in.width() * x, in.top() + in.height() * y);
    };
    if (partly)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.32)}));
    painter->restore();
}

void radioButton(const QStyleOption& option, QPainter* painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ground = enabled ? accentOf(option) : boxLine(option);
    painter->setPen(on ? ground : boxLine(option));
    painter->setBrush(on ? ground : option.palette.color(QPalette::Base));
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(onAccent(option.palette));
        painter->drawEllipse(circle.center(), circle.width() * 0.2, circle.width() * 0.2);
    }
    painter->restore();
}

void focusRing(const QStyleOption& option, QPainter* painter)
{
    roundedBox(painter, option.rect, QColor(), accentOf(option), 2);
}

void line(const QStyleOptionFrame& option, QPainter* painter)
{
    painter->setPen(option.palette.color(QPalette::Mid));
    const QPoint middle = option.rect.center();
    if (option.frameShape == QFrame::HLine)
        painter->drawLine(option.rect.left(), middle.y(), option.rect.right(), middle.y());
    else
        painter->drawLine(middle.x(), option.rect.top(), middle.x(), option.rect.bottom());
}

void headerSection(const QStyleOption& option, QPainter* painter, bool separator)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (separator) {
        const int inset = option.rect.height() / 4;
        const int x = option.rect.right();
        painter->drawLine(x, option.rect.top() + inset, x, option.rect.bottom() - inset);
    }
}

void headerArrow(const QStyleOptionHeader& option, QPainter* painter)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt's SortDown stands for ascending order: the small ones are on top.
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    themedIcon(
        ascending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Tone::Muted)
        .paint(painter, option.rect);
}

void progressGroove(const QStyleOption& option, QPainter* painter)
{
    roundedBox(
        painter, option.rect, stepped(option.palette.color(QPalette::Window), option.palette, 0.12),
        QColor());
}

void progressContents(const QStyleOptionProgressBar& option, QPainter* painter)
{
    const qreal span = option.maximum - option.minimum;
    const qreal done = (option.progress - option.minimum) / span;
    QRect filled = option.rect;
    filled.setWidth(static_cast<int>(option.rect.width() * qBound(0.0, done, 1.0)));
    if (option.direction == Qt::RightToLeft)
        filled.moveRight(option.rect.right());
    if (filled.width() > 0)
        roundedBox(painter, filled, accentOf(option), QColor());
}

} // namespace Keycutter::FlatPainting
