// SPDX-License-Identifier: MIT
#include "widgets/IconLabel.h"

#include <QPainter>

namespace Keycutter {

IconLabel::IconLabel(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(m_side, m_side);
}

void IconLabel::setIcon(const QString& name, Tone tone, int side)
{
    m_icon = themedIcon(name, tone);
    m_dot = QColor();
    m_side = side;
    setFixedSize(side, side);
    update();
}

void IconLabel::setDot(const QColor& color)
{
    constexpr int side = 12;
    m_icon = QIcon();
    m_dot = color.isValid() ? color : toneColor(Tone::Muted);
    setFixedSize(side, side);
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, rect());
        return;
    }
    if (!m_dot.isValid())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dot);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace Keycutter
