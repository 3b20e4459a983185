// SPDX-License-Identifier: MIT
#include "runs/journal/RunJournal.h"

#include "runs/journal/JournalWorker.h"
#include "runs/journal/RunHeads.h"
#include "runs/journal/RunReader.h"
#include "runs/journal/StoredWords.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

namespace Keycutter {

namespace {

//! Gives what @p read gives, or a failure where the file could not be read to the end: what came
//! before the fault is not all that there is. A journal that never opened is empty.
template <class T>
Result<T>
readWhole(JournalDatabase& database, const std::function<Result<T>(JournalDatabase&)>& read)
{
    const bool isOpen = database.isOpen();
    Result<T> result = read(database);
    const bool saysWhy = !result && result.error().kind != ErrorKind::NotFound;
    if (!isOpen || !database.fault() || saysWhy)
        return result;
    Error error = Error::of(
        ErrorKind::Unsupported,
        QCoreApplication::translate("RunJournal", "Reading the record of runs"),
        database.fault()->said);
    error.next = QCoreApplication::translate(
        "RunJournal", "Try again. If it stays so, check the disk that the record is on.");
    return failure(error);
}

} // namespace

class RunJournal::Private
{
public:
    Private(RunJournal& owner, const QString& folder, int keepRuns)
        : q(owner)
        , keep(keepRuns)
        , worker(new JournalWorker(folder))
    {
    }

    //! Tasks of one turn of the event loop go to the worker together.
    void add(JournalTask task);
    void handOver();
    //! Makes a job that @p read answers in the worker's thread.
    template <class T> JobOf<T>* ask(const std::function<Result<T>(JournalDatabase&)>& read);

    RunJournal& q;
    int keep = 0;
    QThread thread;
    JournalWorker* worker;
    std::vector<JournalTask> waiting;
};

void RunJournal::Private::add(JournalTask task)
{
    if (waiting.empty())
        QMetaObject::invokeMethod(
            &q, [this] { handOver(); }, Qt::QueuedConnection);
    waiting.push_back(std::move(task));
}

void RunJournal::Private::handOver()
{
    if (waiting.empty())
        return;
    worker->add(std::exchange(waiting, {}));
    QMetaObject::invokeMethod(worker, &JournalWorker::work, Qt::QueuedConnection);
}

template <class T>
JobOf<T>* RunJournal::Private::ask(const std::function<Result<T>(JournalDatabase&)>& read)
{
    auto* job = new PromisedJob<T>(&q);
    // The journal outlives its worker, and a job that is gone by then is only a null pointer.
    const auto answer = [this, job = QPointer(job)](Result<T> result) {
        QMetaObject::invokeMethod(
            &q,
            [job, result = std::move(result)]() mutable {
                if (job)
                    job->settle(std::move(result));
            },
            Qt::QueuedConnection);
    };
    JournalTask task;
    task.read = [read, answer](JournalDatabase& database) { answer(readWhole(database, read)); };
    add(std::move(task));
    return job;
}

RunJournal::RunJournal(const QString& folder, int keep, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, folder, keep))
{
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(
        d->worker, &JournalWorker::stateChanged, this,
        [this](JournalState state, const QString& notice, int lastNumber) {
            m_state = state;
            m_notice = notice;
            m_lastNumber = std::max(m_lastNumber, lastNumber);
            Q_EMIT stateChanged();
        });
    d->thread.setObjectName(QStringLiteral("journal"));
    d->thread.start();
    QMetaObject::invokeMethod(d->worker, &JournalWorker::open, Qt::QueuedConnection);
}

RunJournal::~RunJournal()
{
    d->handOver();
    // Behind everything that the worker is still to do.
    QMetaObject::invokeMethod(
        d->worker, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    d->thread.wait();
}

void RunJournal::setKeep(int runs)
{
    d->keep = runs;
}

JobOf<QList<RunHead>>* RunJournal::heads()
{
    return d->ask<QList<RunHead>>(
        [](JournalDatabase& database) -> Result<QList<RunHead>> { return readHeads(database); });
}

JobOf<QList<FollowedApproval>>* RunJournal::approvals(ApprovalsOf which)
{
    return d->ask<QList<FollowedApproval>>(
        [which](JournalDatabase& database) -> Result<QList<FollowedApproval>> {
            return readApprovals(database, which);
        });
}

JobOf<StoredRun>* RunJournal::load(const QString& run)
{
    return d->ask<StoredRun>([run](JournalDatabase& database) { return readRun(database, run); });
}

void RunJournal::leave(const QString& run)
{
    d->add({run, [run](RunWriter& writer) { writer.writeState(run, StoredState::Left); }});
    Q_EMIT runsChanged();
}

void RunJournal::remove(const QString& run)
{
    d->add({run, [run](RunWriter& writer) { writer.remove(run); }});
    Q_EMIT runsChanged();
}

void RunJournal::begin(const Run& run)
{
    m_lastNumber = std::max(m_lastNumber, run.number);
    JournalTask task{run.id};
    task.write = task.makeUp
        = [run](RunWriter& writer) { writer.writeWhole(run, StoredState::Running); };
    d->add(std::move(task));
    Q_EMIT runsChanged();
}

JobOf<void>* RunJournal::intend(const Run& run, const RunIntent& intent)
{
    auto* job = new PromisedJob<void>(this);
    JournalTask task{
        run.id, [id = run.id, intent](RunWriter& writer) { writer.writeIntent(id, intent); }};
    task.done = [this, job = QPointer(job)](bool kept) {
        QMetaObject::invokeMethod(
            this,
            [job, kept] {
                if (!job)
                    return;
                if (kept)
                    job->settle({});
                else
                    job->settle(failure(Error::of(
                        ErrorKind::Unsupported, tr("Recording a call before it is sent"))));
            },
            Qt::QueuedConnection);
    };
    d->add(std::move(task));
    return job;
}

void RunJournal::close(const Run& run, int intent)
{
    d->add(
        {run.id, [id = run.id, intent, now = QDateTime::currentDateTimeUtc()](RunWriter& writer) {
             writer.closeIntent(id, intent, now);
         }});
}

void RunJournal::recordCells(const Run& run, const std::vector<int>& cells)
{
    std::vector<CellRecord> records;
    records.reserve(cells.size());
    for (const int cell : cells) {
        const RunCell& now = run.cells[static_cast<size_t>(cell)];
        records.push_back(
            {cell, now,
             StoredWords::sentBefore(run.plan.cells[static_cast<size_t>(now.planCell)])});
    }
    d->add({run.id, [id = run.id, records = std::move(records)](RunWriter& writer) {
                writer.writeCells(id, records);
            }});
}

void RunJournal::recordFolders(const Run& run)
{
    d->add({run.id, [id = run.id, folders = run.folders](RunWriter& writer) {
                writer.writeFolders(id, folders);
            }});
}

void RunJournal::recordApprovals(const Run& run)
{
    d->add({run.id, [id = run.id, approvals = run.approvals](RunWriter& writer) {
                writer.writeApprovals(id, approvals);
            }});
}

void RunJournal::recordVerification(const Run& run)
{
    if (!run.verification)
        return;
    d->add({run.id, [run](RunWriter& writer) { writer.writeVerification(run); }});
    Q_EMIT runsChanged();
}

void RunJournal::end(const Run& run)
{
    JournalTask task{run.id};
    task.write = [run, keep = d->keep](RunWriter& writer) {
        writer.writeHead(run, StoredState::Finished);
        writer.removeBeyond(keep);
    };
    task.makeUp = [run, keep = d->keep](RunWriter& writer) {
        writer.writeWhole(run, StoredState::Finished);
        writer.removeBeyond(keep);
    };
    d->add(std::move(task));
    Q_EMIT runsChanged();
}

} // namespace Keycutter
