// SPDX-License-Identifier: MIT
#pragma once

#include "items/SecretPreparation.h"
#include "items/SecretRows.h"

#include <QObject>
#include <QStringList>

#include <array>

namespace Keycutter {

//! Which of the secrets SecretTableModel shows, and in which order. Up to a few thousand are
//! searched and sorted at once; for more, a worker prepares that (SecretPreparation), and what it
//! is not ready for yet waits for a signal.
class SecretArrangement final : public QObject
{
    Q_OBJECT

public:
    using Column = SecretTableModel::Column;

    SecretArrangement();

    [[nodiscard]] SecretRows& rows() { return m_rows; }
    [[nodiscard]] const SecretRows& rows() const { return m_rows; }

    //! Takes new secrets, filtered and sorted as the ones before.
    void replace(QList<Secret> secrets);
    //! The columns that can be sorted by.
    void setColumns(const QList<Column>& columns);

    void setFilter(const QString& text);
    [[nodiscard]] const QString& filter() const { return m_filter; }
    void sort(Column column, Qt::SortOrder direction);

    //! False while the worker prepares what the filter or the order need.
    [[nodiscard]] bool isReady() const { return m_ordered && m_filtered; }
    void applyOrder();
    void applyFilter();

Q_SIGNALS:
    //! What applyOrder() or applyFilter() lacked is there: call it again.
    void orderReady();
    void filterReady();

private:
    void prepare();
    const SecretOrder* order(Column column);
    [[nodiscard]] bool isLarge() const;

    SecretRows m_rows;
    SecretPreparation m_preparation;
    SecretPreparation::Search m_search;
    std::array<SecretPreparation::Order, static_cast<std::size_t>(Column::Count)> m_orders;
    QList<Column> m_columns;
    QString m_filter;
    Column m_column = Column::Key;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_ordered = true; //!< the rows are in the order asked for
    bool m_filtered = true; //!< the rows shown are those that the filter leaves
};

} // namespace Keycutter
