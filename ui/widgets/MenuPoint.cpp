// SPDX-License-Identifier: MIT
#include "widgets/MenuPoint.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

namespace Keycutter {

QPoint menuPoint(const QAbstractItemView& view, const QContextMenuEvent& event)
{
    const QModelIndex current = view.currentIndex();
    if (event.reason() != QContextMenuEvent::Keyboard || !current.isValid())
        return event.globalPos();
    return view.viewport()->mapToGlobal(view.visualRect(current).center());
}

} // namespace Keycutter
