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

    //! Shows @p rows, which must outlive this, sorted by @p column at first; once.
    void setUp(WordFilter& rows, const QList<ColumnRoom>& rooms, int column, Qt::SortOrder order);
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
