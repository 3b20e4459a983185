// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Keycutter {

//! For ConnectionTreeModel in the sidebar: connections with their colour, projects, environments
//! (production with a lock and the word), and the row that says how a connection stands.
class EnvironmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace Keycutter
