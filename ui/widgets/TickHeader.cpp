// SPDX-License-Identifier: MIT
#include "widgets/TickHeader.h"

#include "delegates/SecretDelegate.h"
#include "items/SecretTableModel.h"
#include "theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <utility>

namespace Keycutter {

TickHeader::TickHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(56);
    setToolTip(tr("The box ticks all secrets that are shown"));
}

void TickHeader::setSecretModel(SecretTableModel* model)
{
    m_secrets = model;
    connect(m_secrets, &SecretTableModel::countsChanged, viewport(), qOverload<>(&QWidget::update));
}

QRect TickHeader::tickRect() const
{
    const QRect section(sectionViewportPosition(0), 0, sectionSize(0), height());
    return SecretDelegate::tickRect(section, layoutDirection());
}

void TickHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    if (logicalIndex != 0 || !m_secrets) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    // The section without its text, the box, and then the text behind the box.
    QStyleOptionHeaderV2 section;
    initStyleOption(&section);
    initStyleOptionForIndex(&section, logicalIndex);
    section.rect = rect;
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
    painter->restore();
    const int taken = Theme::unit + tickRect().width();
    QStyleOptionHeaderV2 label = section;
    label.rect = layoutDirection() == Qt::RightToLeft ? rect.adjusted(0, 0, -taken, 0)
                                                      : rect.adjusted(taken, 0, 0, 0);
    QStyleOptionHeaderV2 contents = label;
    contents.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &label, this);
    style()->drawControl(QStyle::CE_HeaderLabel, &contents, painter, this);
    if (label.sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeaderV2 arrow = label;
        arrow.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &label, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
    }
    QStyleOptionButton box;
    box.initFrom(this);
    box.rect = tickRect();
    box.state.setFlag(QStyle::State_Enabled, m_secrets->visibleCount() > 0);
    switch (m_secrets->visibleTickState()) {
    case Qt::Checked:
        box.state |= QStyle::State_On;
        break;
    case Qt::PartiallyChecked:
        box.state |= QStyle::State_NoChange;
        break;
    case Qt::Unchecked:
        box.state |= QStyle::State_Off;
        break;
    }
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
}

void TickHeader::mousePressEvent(QMouseEvent* event)
{
    const QRect target
        = tickRect().adjusted(-Theme::unit, -Theme::unit, Theme::unit / 2, Theme::unit);
    m_pressedOnTick = m_secrets && event->button() == Qt::LeftButton
        && target.contains(event->position().toPoint());
    if (m_pressedOnTick)
        m_secrets->setAllVisibleTicked(m_secrets->visibleTickState() != Qt::Checked);
    else
        QHeaderView::mousePressEvent(event);
}

void TickHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_pressedOnTick, false))
        QHeaderView::mouseReleaseEvent(event);
}

QSize TickHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    size.setHeight(Theme::rowHeight + 4);
    return size;
}

} // namespace Keycutter
