// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace Keycutter {

//! The rows of a short table that hold every word that is looked for, in any order and case; sorted
//! by the sort role of its columns.
class WordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    //! @p searchRole of a row's first column gives all that is searched, @p sortRole of each column
    //! what it is sorted by.
    WordFilter(int searchRole, int sortRole, QObject* parent = nullptr);

    void setWords(const QString& words);
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const int m_searchRole;
    QStringList m_words;
};

} // namespace Keycutter
