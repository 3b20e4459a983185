// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Secret.h"
#include "items/SecretTableModel.h"

#include <vector>

namespace Keycutter {

//! Secrets sorted by one column.
struct SecretOrder
{
    //! Indexes of secrets, ascending; the ones with nothing in that column come last.
    std::vector<int> rows;
    //! How many have something in that column.
    std::size_t filled = 0;
};

//! Sorts @p secrets by @p column without case, then by key; a total order, the same each time.
[[nodiscard]] SecretOrder
secretOrder(const QList<Secret>& secrets, SecretTableModel::Column column);

//! The order to show: descending turns round only the secrets that have something in the column.
[[nodiscard]] std::vector<int> directed(const SecretOrder& order, Qt::SortOrder direction);

} // namespace Keycutter
