// SPDX-License-Identifier: MIT
#include "widgets/KeyDelegate.h"

#include "theme/Theme.h"

namespace Keycutter {

void KeyDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = keyFont();
}

} // namespace Keycutter
