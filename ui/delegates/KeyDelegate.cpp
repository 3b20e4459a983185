// SPDX-License-Identifier: MIT
#include "delegates/KeyDelegate.h"

#include "theme/Theme.h"

namespace Keycutter {

void KeyDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = keyFont();
    // Keys that belong together often differ only at their end.
    option->textElideMode = Qt::ElideMiddle;
}

} // namespace Keycutter
