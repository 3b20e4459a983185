// SPDX-License-Identifier: MIT
#include "widgets/SecretTableView.h"

#include "delegates/SecretDelegate.h"
#include "items/SecretDrag.h"
#include "items/SecretTableModel.h"
#include "theme/Theme.h"
#include "widgets/ColumnFit.h"
#include "widgets/DragPicture.h"
#include "widgets/MenuPoint.h"
#include "widgets/TickHeader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <algorithm>
#include <iterator>

namespace Keycutter {

namespace {

using Column = SecretTableModel::Column;

ColumnRoom roomOf(Column column)
{
    switch (column) {
    case Column::Key:
        return {184, 0.35, false};
    case Column::Tags:
    case Column::Scopes:
        return {88, 0.25, false};
    case Column::Comment:
        return {72, 0, true};
    case Column::Version:
        return {72, 0, false};
    default:
        return {};
    }
}

} // namespace

SecretTableView::SecretTableView(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new SecretDelegate(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new TickHeader(this));
    m_fit = new ColumnFit(*this, [this] {
        QList<ColumnRoom> rooms;
        const auto columns = m_secrets ? m_secrets->columns() : QList<Column>();
        std::ranges::transform(columns, std::back_inserter(rooms), roomOf);
        return rooms;
    });
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(StyledPanel);
    // 100,000 rows of one fixed height cost nothing to lay out.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    setAccessibleName(tr("Secrets"));
}

void SecretTableView::setSecretModel(SecretTableModel* model)
{
    m_secrets = model;
    setModel(model);
    static_cast<TickHeader*>(horizontalHeader())->setSecretModel(model);
    // One that stays empty: a header asks for each column whether all of its rows are selected,
    // which with 100,000 selected rows costs more than the rest of a keystroke in the filter.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    fitColumns();
}

void SecretTableView::setService(const ServiceDescriptor& service)
{
    m_delegate->setService(service);
}

void SecretTableView::fitColumns()
{
    m_fit->start();
}

QByteArray SecretTableView::columns() const
{
    return m_fit->state();
}

void SecretTableView::restoreColumns(const QByteArray& state)
{
    m_fit->restore(state);
}

QModelIndexList SecretTableView::selectedKeys() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().siblingAtColumn(0));
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

void SecretTableView::copyKeys()
{
    QStringList keys;
    for (const QModelIndex& index : selectedKeys())
        keys.append(m_secrets->secret(index).key);
    if (!keys.isEmpty())
        QGuiApplication::clipboard()->setText(keys.join(u'\n'));
}

void SecretTableView::toggleSelected()
{
    const QModelIndexList rows = selectedKeys();
    const bool allTicked = std::ranges::all_of(rows, [](const QModelIndex& index) {
        return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    });
    m_secrets->setTicked(rows, !allTicked);
    m_anchor = currentIndex();
}

QList<ShortcutEntry> SecretTableView::shortcuts()
{
    return {
        {tr("Tick or untick the selected rows"), {QKeySequence(Qt::Key_Space)}},
        {tr("Plan a copy of what is ticked"),
         {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}},
        {tr("Select further rows"),
         {QKeySequence(Qt::SHIFT | Qt::Key_Up), QKeySequence(Qt::SHIFT | Qt::Key_Down)}},
    };
}

void SecretTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // Qt makes the first row current then, but nobody can see that. A click selects by itself.
    const bool byKeys = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(
            currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void SecretTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        toggleSelected();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT duplicateRequested();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_secrets->setAllVisibleTicked(true);
        return;
    }
    if (event->key() == Qt::Key_A
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_secrets->setAllVisibleTicked(false);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyKeys();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex SecretTableView::tickAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != 0)
        return {};
    // Anywhere in front of the key: nobody should have to aim at 16 pixels.
    const QRect tick = SecretDelegate::tickRect(visualRect(index), layoutDirection());
    const QRect target = tick.adjusted(-Theme::unit, -Theme::unit, Theme::unit / 2, Theme::unit);
    return target.contains(position) ? index : QModelIndex();
}

void SecretTableView::tickTo(const QModelIndex& index, bool extend)
{
    if (extend && m_anchor.isValid()) {
        const bool ticked = m_anchor.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        QModelIndexList range;
        const auto [first, last] = std::minmax({m_anchor.row(), index.row()});
        for (int row = first; row <= last; ++row)
            range.append(index.siblingAtRow(row));
        m_secrets->setTicked(range, ticked);
    } else {
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_secrets->setTicked({index}, !ticked);
    }
    m_anchor = index;
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SecretTableView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex tick = tickAt(event->position().toPoint());
    m_pressedOnTick = event->button() == Qt::LeftButton && tick.isValid();
    if (m_pressedOnTick)
        tickTo(tick, event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QTableView::mousePressEvent(event);
}

void SecretTableView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_pressedOnTick, false))
        QTableView::mouseReleaseEvent(event);
}

void SecretTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        tickTo(index.siblingAtColumn(0), false);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

QDrag* SecretTableView::makeDrag()
{
    QModelIndexList dragged;
    for (const QModelIndex& row : selectedKeys()) {
        if (row.flags().testFlag(Qt::ItemIsDragEnabled))
            dragged.append(row);
    }
    if (dragged.isEmpty())
        return nullptr;
    QMimeData* secrets = m_secrets->mimeData(dragged);
    const auto what = SecretDrag::read(*secrets);
    const int count = what ? int(what->ids.size()) : 0;
    auto* drag = new QDrag(this);
    drag->setMimeData(secrets);
    drag->setPixmap(
        DragPicture(*this, QStringLiteral("key"), tr("%Ln secret(s)", nullptr, count)).pixmap());
    // Beside the pointer, so that the row below it stays in sight.
    drag->setHotSpot(QPoint(-2 * Theme::unit, 0));
    return drag;
}

void SecretTableView::startDrag(Qt::DropActions /*actions*/)
{
    if (QDrag* drag = makeDrag())
        drag->exec(Qt::CopyAction);
}

void SecretTableView::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(menuPoint(*this, *event));
    event->accept();
}

} // namespace Keycutter
