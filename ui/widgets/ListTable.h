// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/ColumnFit.h"
#include "widgets/HintTable.h"

namespace Keycutter {

class WordFilter;

//! A table of whole rows that can be searched and sorted: something is selected as long as there is
//! a row, and the columns keep the widths that a person gave them.
class ListTable : public HintTable
{
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent = nullptr);

    //! Shows @p rows, which must outlive this, sorted by @p column at first; once. @p rooms is
    //! asked for the room of the columns whenever they are fitted.
    void setUp(
        WordFilter& rows, std::function<QList<ColumnRoom>()> rooms, int column,
        Qt::SortOrder order);
    //! The rows need other room than before; widths that a person gave stay.
    void refitColumns();
    //! Widths and sorting, to be remembered; an empty one changes nothing.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray& state);

    //! Selects the first row where none is.
    void selectFirst();
    //! Rows of the model that the filter works on.
    [[nodiscard]] QList<int> selectedRows() const;

private:
    WordFilter* m_rows = nullptr;
    ColumnFit* m_fit = nullptr;
};

} // namespace Keycutter
