// SPDX-License-Identifier: MIT
#include "theme/FlatStyle.h"

#include "theme/FlatPainting.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

constexpr int headerArrowSide = 12;

//! A header that stands above a column and has, or may get, an arrow.
const QStyleOptionHeader* sortable(const QStyleOption* option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool sorts = header && header->orientation == Qt::Horizontal
        && header->sortIndicator != QStyleOptionHeader::None;
    return sorts ? header : nullptr;
}

//! As Qt does it, but with the rectangles of @p style: Qt asks the one below it for them.
void paintHeader(
    const QStyleOptionHeader& header, QPainter* painter, const QWidget* widget, const QStyle& style)
{
    using Element = QStyle::SubElement;
    painter->save();
    painter->setClipRect(header.rect, Qt::IntersectClip);
    style.drawControl(QStyle::CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeaderV2 part;
    if (const auto* later = qstyleoption_cast<const QStyleOptionHeaderV2*>(&header))
        part = *later;
    else
        static_cast<QStyleOptionHeader&>(part) = header;
    part.rect = style.subElementRect(Element::SE_HeaderLabel, &header, widget);
    if (part.rect.isValid())
        style.drawControl(QStyle::CE_HeaderLabel, &part, painter, widget);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        part.rect = style.subElementRect(Element::SE_HeaderArrow, &header, widget);
        style.drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    painter->restore();
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        FlatPainting::button(*option, painter, widget);
        return;
    case PE_PanelButtonTool:
        FlatPainting::toolButton(*option, painter);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            // A field inside a combo box has no frame of its own.
            const bool inside = widget && qobject_cast<QComboBox*>(widget->parentWidget());
            if (frame->lineWidth > 0 && !inside)
                FlatPainting::field(*option, painter);
            return;
        }
        break;
    case PE_FrameLineEdit:
        return; // part of the panel
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        FlatPainting::checkBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        FlatPainting::radioButton(*option, painter);
        return;
    case PE_FrameFocusRect:
        FlatPainting::focusRing(*option, painter);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            FlatPainting::headerArrow(*header, painter);
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            if (FlatPainting::isPrimary(widget) && copy.state.testFlag(State_Enabled))
                copy.palette.setColor(
                    QPalette::ButtonText, FlatPainting::onAccent(option->palette));
            // Qt tears icon and text apart there (seen with 6.4).
            if (copy.direction == Qt::RightToLeft && !copy.icon.isNull() && !copy.text.isEmpty())
                FlatPainting::mirroredButtonLabel(copy, painter, *proxy());
            else
                QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            FlatPainting::line(*frame, painter);
            return;
        }
        break;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paintHeader(*header, painter, widget, *proxy());
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        FlatPainting::headerSection(*option, painter, element == CE_HeaderSection);
        return;
    case CE_ProgressBarGroove:
        FlatPainting::progressGroove(*option, painter);
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar && bar->minimum < bar->maximum) {
            FlatPainting::progressContents(*bar, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
    const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            FlatPainting::comboBox(
                *combo, subControlRect(control, option, SC_ComboBoxArrow, widget), painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int FlatStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::unit;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * Theme::unit;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 2 * Theme::unit;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 2 * Theme::unit;
    case PM_HeaderMargin:
        return Theme::unit;
    case PM_FocusFrameHMargin:
        // The text of a cell begins where the header's does.
        return qobject_cast<const QTableView*>(widget)
            ? Theme::unit - 1
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    constexpr int controlHeight = 32;
    switch (type) {
    case CT_PushButton:
        made.rwidth() += Theme::unit;
        made.setHeight(std::max(made.height(), controlHeight));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        made.setHeight(std::max(made.height(), controlHeight));
        break;
    case CT_HeaderSection:
        // Qt keeps a square as high as the header for the arrow, which takes that from the cells.
        if (sortable(option))
            made.rwidth() -= made.height() - headerArrowSide;
        break;
    case CT_MenuItem:
        made.setHeight(std::max(made.height(), made.height() > 12 ? Theme::rowHeight : 0));
        break;
    default:
        break;
    }
    return made;
}

QRect FlatStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(Theme::unit / 2, 0, -Theme::unit / 2, 0);
    if (element == SE_HeaderLabel && sortable(option)) {
        const QRect& whole = option->rect;
        const QRect label(
            whole.left() + Theme::unit, rect.top(),
            whole.width() - 3 * Theme::unit - headerArrowSide, rect.height());
        return visualRect(option->direction, whole, label);
    }
    if (element == SE_HeaderArrow) {
        QRect arrow(0, 0, headerArrowSide, headerArrowSide);
        arrow.moveCenter(option->rect.center());
        arrow.moveRight(option->rect.right() - Theme::unit);
        return visualRect(option->direction, option->rect, arrow);
    }
    return rect;
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

void setPrimary(QWidget* widget)
{
    widget->setProperty("primary", true);
    widget->update();
}

} // namespace Keycutter
