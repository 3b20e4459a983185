// SPDX-License-Identifier: MIT
#include "runs/journal/JournalWorker.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace Keycutter {

JournalWorker::JournalWorker(const QString& folder)
    : m_file(folder)
    , m_writer(m_file.database())
{
}

void JournalWorker::add(std::vector<JournalTask> tasks)
{
    const QMutexLocker lock(&m_mutex);
    std::ranges::move(tasks, std::back_inserter(m_waiting));
}

void JournalWorker::open()
{
    m_file.open();
    tell(m_file.notice());
}

void JournalWorker::tell(const QString& notice)
{
    int last = 0;
    if (m_file.database().isOpen()) {
        const auto found = m_file.database().first(u"SELECT max(number) FROM runs"_s);
        last = found ? found->toInt() : 0;
    }
    Q_EMIT stateChanged(m_file.state(), notice, last);
}

void JournalWorker::work()
{
    std::vector<JournalTask> tasks;
    {
        const QMutexLocker lock(&m_mutex);
        tasks.swap(m_waiting);
    }
    if (!tasks.empty())
        perform(tasks);
}

void JournalWorker::perform(std::vector<JournalTask>& tasks)
{
    std::vector<JournalTask*> together;
    for (JournalTask& task : tasks) {
        if (task.write) {
            together.push_back(&task);
            continue;
        }
        write(std::exchange(together, {}));
        task.read(m_file.database());
        if (const auto fault = m_file.database().takeFault())
            takeFault(false, *fault);
    }
    write(together);
}

void JournalWorker::write(const std::vector<JournalTask*>& tasks)
{
    std::vector<JournalTask*> written;
    JournalDatabase& database = m_file.database();
    const bool recording = m_file.state() == JournalState::Recording;
    for (JournalTask* task : tasks) {
        if (recording && (task->makeUp || !m_leftOut.contains(task->run)))
            written.push_back(task);
        else if (task->done)
            task->done(false);
    }
    if (written.empty())
        return;
    database.begin();
    for (const JournalTask* task : written)
        (m_leftOut.contains(task->run) ? task->makeUp : task->write)(m_writer);
    const bool kept = database.commit();
    if (!kept)
        takeFault(true, database.takeFault().value_or(JournalFault()));
    else if (std::exchange(m_complained, false))
        tell({});
    for (const JournalTask* task : written) {
        if (!kept)
            m_leftOut.insert(task->run);
        else if (task->makeUp)
            m_leftOut.remove(task->run);
        if (task->done)
            task->done(kept);
    }
}

void JournalWorker::takeFault(bool writing, const JournalFault& fault)
{
    m_writer.forget();
    if (fault.kind == JournalFault::Kind::Damaged) {
        m_file.setAsideAndOpen();
        return tell(m_file.notice());
    }
    if (!writing || std::exchange(m_complained, true))
        return;
    tell(
        fault.kind == JournalFault::Kind::Full
            ? tr("There is no room left on the disk to record the run. It goes on, but from now "
                 "on it is not recorded.")
            : tr("The run cannot be recorded any more: %1. It goes on.").arg(fault.said));
}

} // namespace Keycutter
