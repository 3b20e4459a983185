// SPDX-License-Identifier: MIT
#include "widgets/TabOrder.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>

namespace Keycutter {

namespace {

void collect(const QLayout& layout, QList<QWidget*>& controls);

void collect(QWidget* widget, QList<QWidget*>& controls)
{
    auto* const scroll = qobject_cast<QScrollArea*>(widget);
    QWidget* const holder = scroll != nullptr && scroll->widget() ? scroll->widget() : widget;
    if (holder->layout() != nullptr)
        collect(*holder->layout(), controls);
    else if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        controls.append(widget);
}

void collect(const QLayout& layout, QList<QWidget*>& controls)
{
    for (int at = 0; at < layout.count(); ++at) {
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
