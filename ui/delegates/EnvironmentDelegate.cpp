// SPDX-License-Identifier: MIT
#include "delegates/EnvironmentDelegate.h"

#include "delegates/DelegatePainting.h"
#include "delegates/StateLook.h"
#include "items/ConnectionTreeModel.h"
#include "services/ConnectionManager.h"
#include "theme/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

using Kind = ConnectionTreeModel::Kind;

StateLook stateLook(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Closed:
        return {u"sign-in"_s, Tone::Muted};
    case ConnectionState::Opening:
        return {u"clock"_s, Tone::Accent};
    case ConnectionState::Open:
        return {u"check"_s, Tone::Good};
    case ConnectionState::Failed:
        return {u"error"_s, Tone::Bad};
    case ConnectionState::NeedsSignIn:
        break;
    }
    return {u"lock"_s, Tone::Warning};
}

ConnectionState stateOf(const QModelIndex& index)
{
    return static_cast<ConnectionState>(index.data(ConnectionTreeModel::StateRole).toInt());
}

void paintConnection(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index)
{
    DelegatePainting::Row row(cell);
    const QColor color(index.data(ConnectionTreeModel::ColorRole).toString());
    row.dot(painter, color.isValid() ? color : toneColor(Tone::Muted));
    const StateLook look = stateLook(stateOf(index));
    row.iconAtEnd(painter, themedIcon(look.icon, look.tone));
    QFont bold = cell.font;
    bold.setWeight(QFont::DemiBold);
    row.text(painter, cell.text, toneColor(Tone::Text), bold);
}

void paintEnvironment(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index)
{
    DelegatePainting::Row row(cell);
    const bool production = index.data(ConnectionTreeModel::ProductionRole).toBool();
    row.icon(
        painter,
        production ? themedIcon(u"lock"_s, Tone::Warning)
                   : themedIcon(u"environment"_s, Tone::Muted));
    const QString word = EnvironmentDelegate::tr("production");
    const bool roomForWord
        = row.width() > cell.fontMetrics.horizontalAdvance(cell.text + word) + 2 * Theme::unit;
    if (production && roomForWord)
        row.textAtEnd(painter, word, toneColor(Tone::Warning), cell.font);
    row.text(painter, cell.text, toneColor(Tone::Text), cell.font);
}

void paintState(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index)
{
    DelegatePainting::Row row(cell);
    const ConnectionState state = stateOf(index);
    const StateLook look = stateLook(state);
    row.icon(painter, themedIcon(look.icon, look.tone));
    if (state == ConnectionState::Failed)
        row.textAtEnd(
            painter, EnvironmentDelegate::tr("Retry"), toneColor(Tone::Accent), cell.font);
    row.text(painter, cell.text, toneColor(look.tone), cell.font);
}

} // namespace

void EnvironmentDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    DelegatePainting::background(cell, painter);
    switch (static_cast<Kind>(index.data(ConnectionTreeModel::KindRole).toInt())) {
    case Kind::Connection:
        paintConnection(painter, cell, index);
        break;
    case Kind::Project: {
        DelegatePainting::Row row(cell);
        row.icon(painter, themedIcon(u"project"_s, Tone::Muted));
        const bool able = index.data(ConnectionTreeModel::DisabledReasonRole).toString().isEmpty();
        if (!able)
            row.iconAtEnd(painter, themedIcon(u"blocked"_s, Tone::Muted));
        row.text(painter, cell.text, toneColor(able ? Tone::Text : Tone::Muted), cell.font);
        break;
    }
    case Kind::Environment:
        paintEnvironment(painter, cell, index);
        break;
    case Kind::Nothing: {
        DelegatePainting::Row row(cell);
        row.icon(painter, themedIcon(u"info"_s, Tone::Muted));
        row.text(painter, cell.text, toneColor(Tone::Muted), cell.font);
        break;
    }
    case Kind::State:
        paintState(painter, cell, index);
        break;
    }
    painter->restore();
}

QSize EnvironmentDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(Theme::rowHeight);
    return size;
}

} // namespace Keycutter
