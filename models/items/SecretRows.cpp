// SPDX-License-Identifier: MIT
#include "items/SecretRows.h"

#include "items/SecretSearch.h"

#include <algorithm>
#include <numeric>

namespace Keycutter {

void SecretRows::replace(QList<Secret> secrets)
{
    QSet<QString> ticked;
    for (int row = 0; row < m_secrets.size() && ticked.size() < m_tickedCount; ++row) {
        if (isTicked(row))
            ticked.insert(m_secrets.at(row).id);
    }
    m_secrets = std::move(secrets);
    m_order.resize(static_cast<std::size_t>(m_secrets.size()));
    std::iota(m_order.begin(), m_order.end(), 0);
    m_matches.reset();
    rebuild();
    setTickedIds(ticked);
}

void SecretRows::setOrder(std::vector<int> order)
{
    Q_ASSERT(order.size() == m_order.size());
    m_order = std::move(order);
    rebuild();
}

void SecretRows::setMatches(std::optional<std::vector<bool>> matches)
{
    m_matches = std::move(matches);
    rebuild();
}

void SecretRows::rebuild()
{
    if (!m_matches) {
        m_visible = m_order;
        return;
    }
    m_visible.clear();
    const std::vector<bool>& matches = *m_matches;
    std::ranges::copy_if(m_order, std::back_inserter(m_visible), [&matches](int row) {
        return matches[static_cast<std::size_t>(row)];
    });
}

std::vector<int> SecretRows::positions() const
{
    std::vector<int> positions(m_order.size(), -1);
    for (std::size_t position = 0; position < m_visible.size(); ++position)
        positions[static_cast<std::size_t>(m_visible[position])] = static_cast<int>(position);
    return positions;
}

QHash<QString, int> SecretRows::rowsOf(const QSet<QString>& ids) const
{
    QHash<QString, int> rows;
    for (int row = 0; row < m_secrets.size() && rows.size() < ids.size(); ++row) {
        if (ids.contains(m_secrets.at(row).id))
            rows.insert(m_secrets.at(row).id, row);
    }
    return rows;
}

bool SecretRows::isTickable(const Secret& secret)
{
    return !secret.marks.testFlag(SecretMark::Imported)
        && !secret.marks.testFlag(SecretMark::PersonalOverride);
}

bool SecretRows::setTicked(int row, bool ticked)
{
    if (isTicked(row) == ticked || (ticked && !isTickable(m_secrets.at(row))))
        return false;
    m_ticked[static_cast<std::size_t>(row)] = ticked;
    m_tickedCount += ticked ? 1 : -1;
    return true;
}

bool SecretRows::setAllVisibleTicked(bool ticked)
{
    bool changed = false;
    for (const int row : m_visible)
        changed = setTicked(row, ticked) || changed;
    return changed;
}

void SecretRows::setTickedIds(const QSet<QString>& ids)
{
    m_ticked.assign(static_cast<std::size_t>(m_secrets.size()), false);
    m_tickedCount = 0;
    if (ids.isEmpty())
        return;
    for (int row = 0; row < m_secrets.size(); ++row) {
        if (ids.contains(m_secrets.at(row).id))
            setTicked(row, true);
    }
}

int SecretRows::tickedVisibleCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_visible, [this](int row) { return isTicked(row); }));
}

Qt::CheckState SecretRows::visibleTickState() const
{
    const int ticked = tickedVisibleCount();
    if (ticked == 0)
        return Qt::Unchecked;
    const auto tickable = std::ranges::count_if(
        m_visible, [this](int row) { return isTickable(m_secrets.at(row)); });
    return ticked == tickable ? Qt::Checked : Qt::PartiallyChecked;
}

std::vector<int> SecretRows::tickedRows() const
{
    struct Entry
    {
        QString key;
        int row;
    };
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(m_tickedCount));
    for (int row = 0; row < m_secrets.size(); ++row) {
        if (isTicked(row))
            entries.push_back({foldedText(m_secrets.at(row).key), row});
    }
    std::ranges::stable_sort(entries, {}, &Entry::key);
    std::vector<int> rows;
    std::ranges::transform(entries, std::back_inserter(rows), &Entry::row);
    return rows;
}

} // namespace Keycutter
