// SPDX-License-Identifier: MIT
#include "widgets/HintTable.h"

#include "theme/Theme.h"

#include <QHeaderView>
#include <QPainter>

#include <memory>

namespace Keycutter {

HintTable::HintTable(QWidget* parent)
    : QTableView(parent)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void HintTable::setModel(QAbstractItemModel* model)
{
    if (this->model() != nullptr)
        this->model()->disconnect(this);
    // Before the view takes its own connections, so that its current cell is still there.
    const auto current = std::make_shared<std::pair<int, int>>(-1, -1);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this, current] {
            *current = {currentIndex().row(), currentIndex().column()};
        });
    }
    QTableView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, [this, current] {
            const QModelIndex again = this->model()->index(current->first, current->second);
            if (again.isValid())
                setCurrentIndex(again);
            viewport()->update();
        });
    }
}

void HintTable::setHint(const QString& hint)
{
    m_hint = hint;
    viewport()->update();
}

void HintTable::setMostRows(int rows)
{
    constexpr int fewestRows = 3;
    const int shown = qBound(fewestRows, rows, QWIDGETSIZE_MAX / (2 * Theme::rowHeight));
    setMaximumHeight(
        horizontalHeader()->sizeHint().height() + shown * Theme::rowHeight + 2 * frameWidth());
}

void HintTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_hint.isEmpty() || (model() != nullptr && model()->rowCount(rootIndex()) > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(toneColor(Tone::Muted));
    constexpr int margin = 3 * Theme::unit;
    painter.drawText(
        viewport()->rect().adjusted(margin, margin, -margin, -margin),
        Qt::AlignCenter | Qt::TextWordWrap, m_hint);
}

} // namespace Keycutter
