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
    row.text(painter, cell.text, toneColor(state->tone), cell.font);
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
    if (index.data(PlanTableModel::HasWarningRole).toBool())
        signs.append({u"warning"_s, Tone::Warning});
    if (index.data(PlanTableModel::HasChoiceRole).toBool())
        signs.append({u"chevron-down"_s, Tone::Muted});
    return signs;
}

QWidget* StateDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
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
    const auto action = static_cast<CellAction>(index.data(PlanTableModel::CellActionRole).toInt());
    const auto shown
        = action == CellAction::Overwrite ? ExistsAction::Overwrite : ExistsAction::Skip;
    combo->setCurrentIndex(combo->findData(static_cast<int>(shown)));
}

void StateDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

void StateDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

} // namespace Keycutter
