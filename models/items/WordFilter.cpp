// SPDX-License-Identifier: MIT
#include "items/WordFilter.h"

#include <algorithm>

namespace Keycutter {

WordFilter::WordFilter(int searchRole, int sortRole, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_searchRole(searchRole)
{
    setSortRole(sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void WordFilter::setWords(const QString& words)
{
    const QStringList split = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = split;
    invalidateFilter();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(m_searchRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Keycutter
