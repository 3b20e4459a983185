// SPDX-License-Identifier: MIT
#include "delegates/SecretDelegate.h"

#include "delegates/DelegatePainting.h"
#include "delegates/StateLook.h"
#include "items/SecretTableModel.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Column = SecretTableModel::Column;

//! The model leaves out the columns that its service does not know.
Column columnOf(const QModelIndex& index)
{
    const auto* model = qobject_cast<const SecretTableModel*>(index.model());
    return model ? model->columns().value(index.column(), Column::Count) : Column::Count;
}

struct Badge
{
    QString text;
    QString icon;
    Tone tone = Tone::Muted;
};

QList<Badge> badgesOf(SecretMarks marks)
{
    QList<Badge> badges;
    if (marks.testFlag(SecretMark::Rotated))
        badges.append({SecretDelegate::tr("rotated"), u"rotated"_s, Tone::Warning});
    if (marks.testFlag(SecretMark::HoneyToken))
        badges.append({SecretDelegate::tr("honey token"), u"honey-token"_s, Tone::Warning});
    if (marks.testFlag(SecretMark::PersonalOverride))
        badges.append({SecretDelegate::tr("personal"), u"personal"_s, Tone::Info});
    if (marks.testFlag(SecretMark::Imported))
        badges.append({SecretDelegate::tr("imported"), u"imported"_s, Tone::Info});
    if (marks.testFlag(SecretMark::Twin))
        badges.append({SecretDelegate::tr("same key twice"), u"twin"_s, Tone::Warning});
    return badges;
}

QFont smallFont(const QFont& font)
{
    QFont smaller = font;
    smaller.setPointSizeF(std::max(7.0, font.pointSizeF() - 1));
    return smaller;
}

int chipWidth(const QString& text, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(text) + 32;
}

struct BadgeRoom
{
    int width = 0;
    int chips = 0; //!< the first ones; the others are icons
};

//! As many of @p badges with their words as @p available has room for.
BadgeRoom roomFor(const QList<Badge>& badges, const QFontMetrics& metrics, int available)
{
    BadgeRoom room{int(badges.size()) * DelegatePainting::iconStep, 0};
    for (const Badge& badge : badges) {
        const int wider = room.width + chipWidth(badge.text, metrics) - DelegatePainting::iconStep;
        if (wider > available)
            break;
        room = {wider, room.chips + 1};
    }
    return room;
}

} // namespace

QRect SecretDelegate::tickRect(const QRect& cell, Qt::LayoutDirection direction)
{
    constexpr int side = 16;
    QRect box(0, 0, side, side);
    box.moveCenter(cell.center());
    if (direction == Qt::RightToLeft)
        box.moveRight(cell.right() - Theme::unit);
    else
        box.moveLeft(cell.left() + Theme::unit);
    return box;
}

void SecretDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Column column = columnOf(index);
    const QStringList tags = index.data(SecretTableModel::TagsRole).toStringList();
    const bool hasStatus
        = column == Column::Status && !index.data(Qt::DisplayRole).toString().isEmpty();
    if (column != Column::Key && !hasStatus && (column != Column::Tags || tags.isEmpty())) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    DelegatePainting::background(cell, painter);
    if (column == Column::Key)
        paintKey(painter, cell, index);
    else if (hasStatus)
        paintStatus(painter, cell);
    else
        paintTags(painter, cell, tags);
    painter->restore();
}

void SecretDelegate::paintKey(
    QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const
{
    // A secret that cannot be ticked keeps the room of the box, so that keys stand in one line.
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    QStyleOptionViewItem tick = cell;
    tick.rect = tickRect(cell.rect, cell.direction);
    tick.state.setFlag(QStyle::State_HasFocus, false);
    tick.state.setFlag(QStyle::State_On, cell.checkState == Qt::Checked);
    tick.state.setFlag(QStyle::State_Off, cell.checkState == Qt::Unchecked);
    tick.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsUserCheckable));
    if (index.data(Qt::CheckStateRole).isValid())
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, cell.widget);

    DelegatePainting::Row row(cell);
    row.skip(tick.rect.width() + Theme::unit);
    const QFont small = smallFont(cell.font);
    const auto badges
        = badgesOf(SecretMarks::fromInt(index.data(SecretTableModel::MarksRole).toInt()));
    const QFont mono = keyFont();
    const int gap = badges.isEmpty() ? 0 : Theme::unit;
    const int keyWidth = QFontMetrics(mono).horizontalAdvance(cell.text) + 1 + gap;
    const BadgeRoom room = roomFor(badges, QFontMetrics(small), row.width() - keyWidth);
    // The key comes first, but a badge must not be pushed out of sight by a long key.
    const int keyRoom = std::max(row.width() - room.width - gap, row.width() / 2);
    const bool able = index.data(SecretTableModel::DisabledReasonRole).toString().isEmpty();
    row.text(
        painter,
        keyWidth + room.width <= row.width()
            ? cell.text
            : QFontMetrics(mono).elidedText(cell.text, Qt::ElideMiddle, keyRoom),
        toneColor(able ? Tone::Text : Tone::Muted), mono);
    for (int i = 0; i < badges.size(); ++i) {
        const Badge& badge = badges.at(i);
        const QIcon icon = themedIcon(badge.icon, badge.tone);
        const bool asChip
            = i < room.chips && row.chip(painter, badge.text, toneColor(badge.tone), small, icon);
        if (!asChip && row.width() >= DelegatePainting::iconSize)
            row.icon(painter, icon);
    }
}

void SecretDelegate::paintStatus(QPainter* painter, const QStyleOptionViewItem& cell) const
{
    const StateLook look = lookOfStatus(cell.text, m_service);
    DelegatePainting::Row row(cell);
    row.icon(painter, themedIcon(look.icon, look.tone));
    row.text(painter, cell.text, toneColor(look.tone), cell.font);
}

void SecretDelegate::paintTags(
    QPainter* painter, const QStyleOptionViewItem& cell, const QStringList& tags) const
{
    DelegatePainting::Row row(cell);
    const QFont small = smallFont(cell.font);
    const QColor text = toneColor(Tone::Text);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString name = tags.at(i).section(u'|', 0, -2);
        const QColor color(tags.at(i).section(u'|', -1));
        const bool last = i + 1 == tags.size();
        const QString rest = u"+%1"_s.arg(tags.size() - i);
        const QFontMetrics metrics(small);
        const int restWidth = last ? 0 : metrics.horizontalAdvance(rest) + Theme::unit;
        const bool fits = chipWidth(name, metrics) + restWidth <= row.width();
        if (!fits && i > 0) {
            row.text(painter, rest, toneColor(Tone::Muted), small);
            return;
        }
        const QString shown = fits
            ? name
            : metrics.elidedText(name, Qt::ElideRight, std::max(0, row.width() - restWidth - 32));
        row.chip(painter, shown, text, small, {}, color.isValid() ? color : toneColor(Tone::Muted));
    }
}

QSize SecretDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::rowHeight);
    return size;
}

} // namespace Keycutter
