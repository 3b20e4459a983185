// SPDX-License-Identifier: MIT
#include "items/SecretArrangement.h"

#include "items/SecretColumns.h"

namespace Keycutter {

namespace {

// What is ready within a frame is made at once; a worker would only make the table flicker.
constexpr qsizetype largestAtOnce = 5000;

} // namespace

SecretArrangement::SecretArrangement()
    : m_columns(SecretColumns::all())
{
    connect(
        &m_preparation, &SecretPreparation::searchReady, this,
        [this](const SecretPreparation::Search& search) {
            m_search = search;
            if (!m_filtered)
                Q_EMIT filterReady();
        });
    connect(
        &m_preparation, &SecretPreparation::orderReady, this,
        [this](Column column, const SecretPreparation::Order& order) {
            m_orders[static_cast<std::size_t>(column)] = order;
            if (!m_ordered && column == m_column)
                Q_EMIT orderReady();
        });
}

bool SecretArrangement::isLarge() const
{
    return m_rows.secrets().size() > largestAtOnce;
}

void SecretArrangement::replace(QList<Secret> secrets)
{
    m_rows.replace(std::move(secrets));
    prepare();
}

void SecretArrangement::setColumns(const QList<Column>& columns)
{
    m_columns = columns;
    if (!columns.contains(m_column)) {
        m_column = Column::Key;
        m_direction = Qt::AscendingOrder;
    }
    prepare();
}

void SecretArrangement::setFilter(const QString& text)
{
    const bool same = SecretSearch::words(text) == SecretSearch::words(m_filter);
    m_filter = text;
    if (!same)
        applyFilter();
}

void SecretArrangement::sort(Column column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
    applyOrder();
}

void SecretArrangement::prepare()
{
    m_search.reset();
    m_orders.fill(nullptr);
    m_preparation.stop();
    if (isLarge())
        m_preparation.start(m_rows.secrets(), m_column, m_columns);
    else
        m_search = std::make_shared<const SecretSearch>(m_rows.secrets());
    applyOrder();
    applyFilter();
}

const SecretOrder* SecretArrangement::order(Column column)
{
    auto& known = m_orders[static_cast<std::size_t>(column)];
    if (!known && !isLarge())
        known = std::make_shared<const SecretOrder>(secretOrder(m_rows.secrets(), column));
    return known.get();
}

void SecretArrangement::applyOrder()
{
    const SecretOrder* const known = order(m_column);
    m_ordered = known != nullptr;
    if (m_ordered)
        m_rows.setOrder(directed(*known, m_direction));
    else
        m_preparation.prefer(m_column);
}

void SecretArrangement::applyFilter()
{
    const auto words = SecretSearch::words(m_filter);
    m_filtered = words.isEmpty() || m_search;
    if (words.isEmpty())
        m_rows.setMatches(std::nullopt);
    else if (m_search)
        m_rows.setMatches(m_search->match(words));
    else // Rows that may turn out to be hidden must not be ticked by "select all" meanwhile.
        m_rows.setMatches(
            std::vector<bool>(static_cast<std::size_t>(m_rows.secrets().size()), false));
}

} // namespace Keycutter
