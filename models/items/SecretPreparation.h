// SPDX-License-Identifier: MIT
#pragma once

#include "items/SecretOrder.h"
#include "items/SecretSearch.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace Keycutter {

//! Makes secrets searchable and sorts them by each column, in a worker thread. Answers come by
//! signal in the owner's thread; none comes after stop().
class SecretPreparation : public QObject
{
    Q_OBJECT

public:
    using Column = SecretTableModel::Column;
    using Search = std::shared_ptr<const SecretSearch>;
    using Order = std::shared_ptr<const SecretOrder>;

    explicit SecretPreparation(QObject* parent = nullptr);
    ~SecretPreparation() override;

    //! Gives up what is under way and starts with @p secrets: search first, then @p first, then the
    //! other @p columns.
    void start(const QList<Secret>& secrets, Column first, const QList<Column>& columns);
    //! Sorts by @p column before the others, if it is still to come.
    void prefer(Column column);
    void stop();

Q_SIGNALS:
    void searchReady(const Keycutter::SecretPreparation::Search& search);
    void orderReady(
        Keycutter::SecretTableModel::Column column,
        const Keycutter::SecretPreparation::Order& order);

private:
    struct Progress
    {
        std::atomic_bool stopped = false;
        std::atomic_int preferred = 0;
    };
    using Shared = std::shared_ptr<Progress>;

    void work(const QList<Secret>& secrets, QList<Column> columns, const Shared& progress);
    //! Calls @p answer in the owner's thread unless stopped by then.
    void deliver(const Shared& progress, std::function<void()> answer);

    QThreadPool m_pool;
    Shared m_progress;
};

} // namespace Keycutter
