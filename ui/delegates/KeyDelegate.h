// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Keycutter {

//! Shows keys and ids in their monospaced face.
class KeyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace Keycutter
