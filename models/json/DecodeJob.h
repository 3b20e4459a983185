// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"

#include <QByteArray>
#include <QMutex>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Keycutter {

//! Decodes in a worker thread, so that a large answer never stalls the window. Small answers are
//! decoded at once. @p decode must be pure: it runs in another thread and may outlive the job,
//! whose cancelling or death only makes its answer be dropped.
template <class T> class DecodeJob final : public JobOf<T>
{
public:
    using Decode = std::function<Result<T>(const QByteArray&)>;

    //! Answers up to this size (in bytes) take less time to decode than to hand over.
    static constexpr qsizetype smallSize = 16384;

    DecodeJob(const QByteArray& bytes, const Decode& decode, QObject* parent)
        : JobOf<T>(parent)
        , m_link(std::make_shared<Link>(this))
    {
        if (bytes.size() <= smallSize) {
            this->finish(decode(bytes));
            return;
        }
        QThreadPool::globalInstance()->start([link = m_link, bytes, decode] {
            if (link->isCut())
                return;
            link->deliver(decode(bytes));
        });
    }
    ~DecodeJob() override { m_link->cut(); }
    Q_DISABLE_COPY_MOVE(DecodeJob)

    void cancel() override
    {
        m_link->cut();
        this->finish(failure(Error::of(ErrorKind::Cancelled, {})));
    }

private:
    //! What the worker holds of the job: nothing, once the job is gone.
    class Link
    {
    public:
        explicit Link(DecodeJob* job)
            : m_job(job)
        {
        }

        [[nodiscard]] bool isCut()
        {
            const QMutexLocker lock(&m_mutex);
            return m_job == nullptr;
        }
        void cut()
        {
            const QMutexLocker lock(&m_mutex);
            m_job = nullptr;
        }
        void deliver(Result<T> result)
        {
            // Under the lock, so that the job cannot die between the look and the posting.
            const QMutexLocker lock(&m_mutex);
            if (!m_job)
                return;
            QMetaObject::invokeMethod(
                m_job,
                [job = m_job, result = std::move(result)]() mutable {
                    job->finish(std::move(result));
                },
                Qt::QueuedConnection);
        }

    private:
        QMutex m_mutex;
        DecodeJob* m_job;
    };

    std::shared_ptr<Link> m_link;
};

} // namespace Keycutter
