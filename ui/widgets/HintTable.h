// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace Keycutter {

//! A table that says in one sentence why it is empty, and keeps its current cell when its model
//! starts anew. Rows are as high as the theme says.
class HintTable : public QTableView
{
    Q_OBJECT

public:
    explicit HintTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    //! Shown in the middle while there is no row.
    void setHint(const QString& hint);
    //! Makes the table no higher than that many rows need, but for what the hint needs.
    void setMostRows(int rows);
    [[nodiscard]] QString hint() const { return m_hint; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_hint;
};

} // namespace Keycutter
