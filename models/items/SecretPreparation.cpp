// SPDX-License-Identifier: MIT
#include "items/SecretPreparation.h"

namespace Keycutter {

SecretPreparation::SecretPreparation(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SecretPreparation::~SecretPreparation()
{
    stop();
    m_pool.waitForDone(); // it uses this object; at most one sorting is still to end
}

void SecretPreparation::start(
    const QList<Secret>& secrets, Column first, const QList<Column>& columns)
{
    stop();
    m_progress = std::make_shared<Progress>();
    m_progress->preferred = static_cast<int>(first);
    m_pool.start(
        [this, secrets, columns, progress = m_progress] { work(secrets, columns, progress); });
}

void SecretPreparation::prefer(Column column)
{
    if (m_progress)
        m_progress->preferred = static_cast<int>(column);
}

void SecretPreparation::stop()
{
    if (m_progress)
        m_progress->stopped = true;
}

void SecretPreparation::work(
    const QList<Secret>& secrets, QList<Column> columns, const Shared& progress)
{
    if (progress->stopped)
        return;
    auto search = std::make_shared<const SecretSearch>(secrets);
    deliver(progress, [this, search] { Q_EMIT searchReady(search); });
    while (!columns.isEmpty() && !progress->stopped) {
        const auto preferred = columns.indexOf(static_cast<Column>(progress->preferred.load()));
        const Column column = columns.takeAt(preferred < 0 ? 0 : preferred);
        auto order = std::make_shared<const SecretOrder>(secretOrder(secrets, column));
        deliver(progress, [this, column, order] { Q_EMIT orderReady(column, order); });
    }
}

void SecretPreparation::deliver(const Shared& progress, std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [progress, answer = std::move(answer)] {
            if (!progress->stopped)
                answer();
        },
        Qt::QueuedConnection);
}

} // namespace Keycutter
