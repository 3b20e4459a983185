// SPDX-License-Identifier: MIT
#include "delegates/StateDelegate.h"

#include "delegates/DelegatePainting.h"
#include "items/PlanTableModel.h"

#include <QComboBox>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Keycutter {

void LookDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto state = look(index);
    if (!state) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    DelegatePainting::background(cell, painter);
    DelegatePainting::Row row(cell);
    const auto signs = trailing(index);
    for (auto sign = signs.crbegin(); sign != signs.crend(); ++sign)
        row.iconAtEnd(painter, themedIcon(sign->icon, sign->tone));
    row.icon(painter, themedIcon(state->icon, state->tone));
    paintText(row, painter, cell, *state, index);
}

void LookDelegate::paintText(
    DelegatePainting::Row& row, QPainter* painter, const QStyleOptionViewItem& cell,
    const StateLook& look, const QModelIndex&) const
{
    row.text(painter, cell.text, toneColor(look.tone), cell.font);
}

QSize LookDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto signs = look(index) ? 1 + trailing(index).size() : 0;
    size.rwidth() += static_cast<int>(signs) * DelegatePainting::iconStep + Theme::unit;
    size.setHeight(Theme::rowHeight);
    return size;
}

QList<StateLook> LookDelegate::trailing(const QModelIndex&) const
{
    return {};
}

std::optional<StateLook> StateDelegate::look(const QModelIndex& index) const
{
    const QVariant state = index.data(PlanTableModel::CellStateRole);
    if (!state.isValid())
        return std::nullopt;
    return lookOf(
        static_cast<CellState>(state.toInt()),
        static_cast<CellAction>(index.data(PlanTableModel::CellActionRole).toInt()));
}

QList<StateLook> StateDelegate::trailing(const QModelIndex& index) const
{
    QList<StateLook> signs;
    if (index.data(PlanTableModel::EditedRole).toBool())
        signs.append({u"edit"_s, Tone::Accent});
    if (index.data(PlanTableModel::HasWarningRole).toBool())
        signs.append({u"warning"_s, Tone::Warning});
    if (index.data(PlanTableModel::HasChoiceRole).toBool())
        signs.append({u"chevron-down"_s, Tone::Muted});
    return signs;
}

void StateDelegate::paintText(
    DelegatePainting::Row& row, QPainter* painter, const QStyleOptionViewItem& cell,
    const StateLook& look, const QModelIndex& index) const
{
    const QString state = index.data(PlanTableModel::StateTextRole).toString();
    if (!index.data(PlanTableModel::NameEditableRole).isValid() || state == cell.text) {
        LookDelegate::paintText(row, painter, cell, look, index);
        return;
    }
    // The name comes first; the state behind it where there is room for both.
    QFont name = keyFont();
    name.setBold(index.data(PlanTableModel::EditedRole).toBool());
    const int needed = QFontMetrics(name).horizontalAdvance(cell.text) + 2 * Theme::unit
        + cell.fontMetrics.horizontalAdvance(state);
    if (needed <= row.width())
        row.textAtEnd(painter, state, toneColor(look.tone), cell.font);
    const bool blocked
        = index.data(PlanTableModel::CellStateRole).toInt() == int(CellState::Blocked);
    row.text(painter, cell.text, toneColor(blocked ? look.tone : Tone::Text), name);
}

QWidget* StateDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(PlanTableModel::NameEditableRole).toBool()) {
        QWidget* name = QStyledItemDelegate::createEditor(parent, option, index);
        name->setAccessibleName(tr("Name of the copy"));
        name->setFont(keyFont());
        return name;
    }
    if (!index.data(PlanTableModel::HasChoiceRole).toBool())
        return nullptr;
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(tr("What to do with this secret"));
    combo->addItem(
        themedIcon(u"skip"_s, Tone::Muted), tr("Skip"), static_cast<int>(ExistsAction::Skip));
    combo->addItem(
        themedIcon(u"overwrite"_s, Tone::Warning), tr("Overwrite"),
        static_cast<int>(ExistsAction::Overwrite));
    // A choice is complete once it is made: nobody should have to press Enter as well.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<StateDelegate*>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void StateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    if (combo == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const auto action = static_cast<CellAction>(index.data(PlanTableModel::CellActionRole).toInt());
    const auto shown
        = action == CellAction::Overwrite ? ExistsAction::Overwrite : ExistsAction::Skip;
    combo->setCurrentIndex(combo->findData(static_cast<int>(shown)));
}

void StateDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* combo = qobject_cast<QComboBox*>(editor); combo != nullptr)
        model->setData(index, combo->currentData(), PlanTableModel::ChoiceRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void StateDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

} // namespace Keycutter
