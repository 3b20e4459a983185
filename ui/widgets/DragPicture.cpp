// SPDX-License-Identifier: MIT
#include "widgets/DragPicture.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Keycutter {

namespace {

constexpr int iconSize = 2 * Theme::unit;

} // namespace

DragPicture::DragPicture(const QWidget& from, const QString& icon, const QString& text)
    : m_from(from)
    , m_icon(icon)
    , m_text(text)
{
}

QSize DragPicture::size() const
{
    const int text = m_from.fontMetrics().horizontalAdvance(m_text);
    return {text + iconSize + 3 * Theme::unit, Theme::rowHeight};
}

void DragPicture::paint(QPainter* painter) const
{
    const QRect all(QPoint(), size());
    const QRect inner = all.adjusted(Theme::unit, 0, -Theme::unit, 0);
    const QPalette palette = m_from.palette();
    const Qt::LayoutDirection direction = m_from.layoutDirection();
    const auto within = [&](Qt::AlignmentFlag side, int width) {
        return QStyle::alignedRect(
            direction, side | Qt::AlignVCenter, QSize(width, inner.height()), inner);
    };
    painter->fillRect(all, palette.color(QPalette::ToolTipBase));
    themedIcon(m_icon).paint(painter, within(Qt::AlignLeft, iconSize));
    painter->setFont(m_from.font());
    painter->setPen(palette.color(QPalette::ToolTipText));
    painter->drawText(
        within(Qt::AlignRight, inner.width() - iconSize - Theme::unit), Qt::AlignCenter, m_text);
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawRect(all.adjusted(0, 0, -1, -1));
}

QPixmap DragPicture::pixmap() const
{
    QPixmap picture(size() * m_from.devicePixelRatio());
    picture.setDevicePixelRatio(m_from.devicePixelRatio());
    QPainter painter(&picture);
    paint(&painter);
    return picture;
}

} // namespace Keycutter
