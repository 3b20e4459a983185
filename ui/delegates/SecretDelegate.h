// SPDX-License-Identifier: MIT
#pragma once

#include "services/ServiceDescriptor.h"

#include <QStyledItemDelegate>

namespace Keycutter {

//! For SecretTableModel: the tick and the key in the monospaced face with the secret's marks as
//! badges (icon and word), tags as chips; the other columns as the model says them.
class SecretDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! Whose secrets are shown: its words for a status have a look of their own.
    void setService(const ServiceDescriptor& service) { m_service = service; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    //! Where the tick of a cell lies in the view.
    [[nodiscard]] static QRect tickRect(const QRect& cell, Qt::LayoutDirection direction);

private:
    void
    paintKey(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const;
    void paintStatus(QPainter* painter, const QStyleOptionViewItem& cell) const;
    void
    paintTags(QPainter* painter, const QStyleOptionViewItem& cell, const QStringList& tags) const;

    ServiceDescriptor m_service;
};

} // namespace Keycutter
