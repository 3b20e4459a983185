// SPDX-License-Identifier: MIT
#pragma once

#include "runs/journal/JournalFile.h"
#include "runs/journal/RunWriter.h"

#include <QMutex>
#include <QObject>
#include <QSet>

#include <functional>

namespace Keycutter {

//! Something for the journal's thread to do.
struct JournalTask
{
    //! The run that it is part of; what is left out of a run leaves out what follows, too.
    QString run = {};
    //! Written together with its neighbours, in one transaction.
    std::function<void(RunWriter&)> write = {};
    //! Instead of write, where something of the run was left out before: writes all of it.
    std::function<void(RunWriter&)> makeUp = {};
    //! Instead of write: reads, after everything before it was written.
    std::function<void(JournalDatabase&)> read = {};
    //! Called in this thread when the task is on the disk (true) or never will be.
    std::function<void(bool)> done = {};
};

//! Lives in the journal's thread and is the only one that waits for the disk. Tasks are done in
//! their order; as many as wait go into one transaction.
class JournalWorker : public QObject
{
    Q_OBJECT

public:
    explicit JournalWorker(const QString& folder);

    //! From any thread. work() must be called after it.
    void add(std::vector<JournalTask> tasks);
    void open();
    void work();

Q_SIGNALS:
    //! @p lastNumber: the highest Run::number so far.
    void stateChanged(Keycutter::JournalState state, const QString& notice, int lastNumber);

private:
    void perform(std::vector<JournalTask>& tasks);
    //! In one transaction; those that cannot be written are answered so.
    void write(const std::vector<JournalTask*>& tasks);
    void takeFault(bool writing, const JournalFault& fault);
    void tell(const QString& notice);

    JournalFile m_file;
    RunWriter m_writer;
    QSet<QString> m_leftOut; //!< runs of which something could not be written
    bool m_complained = false;
    QMutex m_mutex;
    std::vector<JournalTask> m_waiting; //!< under the mutex
};

} // namespace Keycutter
