// SPDX-License-Identifier: MIT
#include "items/SecretOrder.h"

#include "items/SecretSearch.h"
#include "items/SecretTexts.h"

#include <algorithm>
#include <numeric>

namespace Keycutter {

namespace {

using Column = SecretTableModel::Column;

//! What one secret is sorted by: its number where the column has one, else its text.
struct SortKey
{
    bool filled = false;
    qint64 number = 0;
    QString text;
    QString key;
};

QString textOf(const Secret& secret, Column column)
{
    switch (column) {
    case Column::Tags:
        return SecretTexts::tags(secret);
    case Column::Comment:
        return secret.comment;
    case Column::Metadata:
        return SecretTexts::metadata(secret).join(QStringLiteral(", "));
    case Column::Scopes:
        return secret.scopes.join(QStringLiteral(", "));
    case Column::Status:
        return secret.status;
    default:
        return {};
    }
}

SortKey sortKey(const Secret& secret, Column column)
{
    SortKey key;
    key.key = foldedText(secret.key);
    switch (column) {
    case Column::Key:
        key.filled = true;
        break;
    case Column::Version:
        key.number = secret.version;
        key.filled = secret.version > 0;
        break;
    case Column::Created:
        key.filled = secret.created.isValid();
        key.number = key.filled ? secret.created.toMSecsSinceEpoch() : 0;
        // Within a millisecond as they were listed: a service that counts microseconds lists in the
        // order of making (contract cloudflare 2.1).
        key.key.clear();
        break;
    case Column::Updated:
        key.filled = secret.modified.isValid();
        key.number = key.filled ? secret.modified.toMSecsSinceEpoch() : 0;
        break;
    default:
        key.text = foldedText(textOf(secret, column));
        key.filled = !key.text.isEmpty();
        break;
    }
    return key;
}

int compare(const SortKey& a, const SortKey& b)
{
    if (a.filled != b.filled)
        return a.filled ? -1 : 1;
    if (a.number != b.number)
        return a.number < b.number ? -1 : 1;
    const int order = a.text.compare(b.text);
    return order != 0 ? order : a.key.compare(b.key);
}

} // namespace

SecretOrder secretOrder(const QList<Secret>& secrets, Column column)
{
    std::vector<SortKey> keys;
    keys.reserve(static_cast<std::size_t>(secrets.size()));
    for (const Secret& secret : secrets)
        keys.push_back(sortKey(secret, column));

    SecretOrder order;
    order.rows.resize(keys.size());
    std::iota(order.rows.begin(), order.rows.end(), 0);
    std::ranges::sort(order.rows, [&keys](int a, int b) {
        const int difference
            = compare(keys[static_cast<std::size_t>(a)], keys[static_cast<std::size_t>(b)]);
        // The same in everything: as the service listed them.
        return difference != 0 ? difference < 0 : a < b;
    });
    order.filled = static_cast<std::size_t>(std::ranges::count_if(keys, &SortKey::filled));
    return order;
}

std::vector<int> directed(const SecretOrder& order, Qt::SortOrder direction)
{
    std::vector<int> rows = order.rows;
    if (direction == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(order.filled));
    return rows;
}

} // namespace Keycutter
