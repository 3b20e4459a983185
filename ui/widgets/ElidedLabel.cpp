// SPDX-License-Identifier: MIT
#include "widgets/ElidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Keycutter {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int letters = 4;
    const QSize whole = QLabel::minimumSizeHint();
    return {qMin(whole.width(), letters * fontMetrics().averageCharWidth()), whole.height()};
}

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && shownText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (sizeHint().width() <= width())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const auto place = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(
        &painter, contentsRect(), int(place), palette(), isEnabled(), shownText(),
        foregroundRole());
}

} // namespace Keycutter
