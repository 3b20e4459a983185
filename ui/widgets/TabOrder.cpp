// SPDX-License-Identifier: MIT
#include "widgets/TabOrder.h"

#include <QGridLayout>
#include <QList>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <numeric>

namespace Keycutter {

namespace {

void collect(const QLayout& layout, QList<QWidget*>& controls);

void collect(QWidget* widget, QList<QWidget*>& controls)
{
    if (const auto* split = qobject_cast<QSplitter*>(widget)) {
        for (int at = 0; at < split->count(); ++at)
            collect(split->widget(at), controls);
        return;
    }
    auto* const scroll = qobject_cast<QScrollArea*>(widget);
    QWidget* const holder = scroll != nullptr && scroll->widget() ? scroll->widget() : widget;
    if (holder->layout() != nullptr)
        collect(*holder->layout(), controls);
    else if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        controls.append(widget);
}

//! Numbers of the items in the order of reading: a grid keeps them as they were added.
QList<int> inOrder(const QLayout& layout)
{
    QList<int> all(layout.count());
    std::iota(all.begin(), all.end(), 0);
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
        std::ranges::stable_sort(all, {}, [grid](int at) {
            std::pair<int, int> place;
            int span = 0;
            grid->getItemPosition(at, &place.first, &place.second, &span, &span);
            return place;
        });
    }
    return all;
}

void collect(const QLayout& layout, QList<QWidget*>& controls)
{
    for (const int at : inOrder(layout)) {
        const QLayoutItem* item = layout.itemAt(at);
        if (const QLayout* inner = const_cast<QLayoutItem*>(item)->layout())
            collect(*inner, controls);
        else if (item->widget() != nullptr)
            collect(item->widget(), controls);
    }
}

} // namespace

void orderTabsByLayout(QWidget& root)
{
    QList<QWidget*> controls;
    collect(&root, controls);
    for (qsizetype at = 1; at < controls.size(); ++at)
        QWidget::setTabOrder(controls.at(at - 1), controls.at(at));
}

} // namespace Keycutter
