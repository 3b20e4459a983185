// SPDX-License-Identifier: MIT
#include "widgets/FittingScrollArea.h"

#include "theme/Theme.h"

#include <QEvent>
#include <QLayout>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace Keycutter {

namespace {

constexpr int smallestHeight = 12 * Theme::unit;

} // namespace

FittingScrollArea::FittingScrollArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FittingScrollArea::bringIntoSight(QWidget& child)
{
    FittingScrollArea* area = nullptr;
    for (QWidget* above = child.parentWidget(); above != nullptr && area == nullptr;
         above = above->parentWidget())
        area = qobject_cast<FittingScrollArea*>(above);
    if (area == nullptr)
        return;
    // After the layouts, which have been asked to run by now.
    QTimer::singleShot(0, &child, [area = QPointer(area), &child] {
        if (area)
            area->ensureWidgetVisible(&child);
    });
}

QSize FittingScrollArea::sizeHint() const
{
    if (widget() == nullptr || widget()->layout() == nullptr)
        return QScrollArea::sizeHint();
    const QLayout* content = widget()->layout();
    const int width = qMax(viewport()->width(), content->minimumSize().width());
    const int height = content->hasHeightForWidth() ? content->totalHeightForWidth(width)
                                                    : content->totalSizeHint().height();
    return {content->totalSizeHint().width(), height + 2 * frameWidth()};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    const int width = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    return {width + verticalScrollBar()->sizeHint().width(), qMin(hint.height(), smallestHeight)};
}

bool FittingScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

void FittingScrollArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace Keycutter
