// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Secret.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace Keycutter {

//! The rows behind SecretTableModel: all secrets, their ticks, their order and which of them are
//! visible. A "row" is an index in secrets(), a "position" one in visible().
class SecretRows
{
public:
    //! Takes new secrets; ticks stay with their ids. Order and matches start anew: the order that
    //! was given, everything visible.
    void replace(QList<Secret> secrets);
    [[nodiscard]] const QList<Secret>& secrets() const { return m_secrets; }
    [[nodiscard]] const Secret& secret(int row) const { return m_secrets.at(row); }

    //! A permutation of all rows.
    void setOrder(std::vector<int> order);
    //! Which rows are shown; all without it.
    void setMatches(std::optional<std::vector<bool>> matches);

    [[nodiscard]] const std::vector<int>& visible() const { return m_visible; }
    [[nodiscard]] int visibleCount() const { return static_cast<int>(m_visible.size()); }
    //! For each row its position, or -1.
    [[nodiscard]] std::vector<int> positions() const;
    //! The rows of those ids, without the ones that are not there.
    [[nodiscard]] QHash<QString, int> rowsOf(const QSet<QString>& ids) const;

    [[nodiscard]] static bool isTickable(const Secret& secret);
    [[nodiscard]] bool isTicked(int row) const { return m_ticked[static_cast<std::size_t>(row)]; }
    //! False when nothing changed.
    bool setTicked(int row, bool ticked);
    bool setAllVisibleTicked(bool ticked);
    void setTickedIds(const QSet<QString>& ids);
    [[nodiscard]] int tickedCount() const { return m_tickedCount; }
    [[nodiscard]] int tickedVisibleCount() const;
    [[nodiscard]] Qt::CheckState visibleTickState() const;
    //! Ticked rows in the order of their keys.
    [[nodiscard]] std::vector<int> tickedRows() const;

private:
    void rebuild();

    QList<Secret> m_secrets;
    std::vector<bool> m_ticked;
    int m_tickedCount = 0;
    std::vector<int> m_order;
    std::optional<std::vector<bool>> m_matches;
    std::vector<int> m_visible;
};

} // namespace Keycutter
