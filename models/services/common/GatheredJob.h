// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"

#include <QPointer>

#include <vector>

namespace Keycutter {

//! Jobs that run side by side; answers when all have, in their order. Cancelling cancels them all.
template <class T> class GatheredJob final : public JobOf<QList<Result<T>>>
{
public:
    using JobOf<QList<Result<T>>>::JobOf;
    ~GatheredJob() override { cancelAll(); }
    Q_DISABLE_COPY_MOVE(GatheredJob)

    //! Takes the jobs, which have not answered yet; once.
    void start(const QList<JobOf<T>*>& jobs)
    {
        m_results.resize(static_cast<std::size_t>(jobs.size()));
        m_left = jobs.size();
        for (std::size_t i = 0; i < m_results.size(); ++i) {
            JobOf<T>* job = jobs.at(static_cast<qsizetype>(i));
            m_jobs.append(job);
            job->onFinished(this, [this, i](const Result<T>& result) { take(i, result); });
        }
        if (jobs.isEmpty())
            this->finish(QList<Result<T>>());
    }

    void cancel() override
    {
        cancelAll();
        this->finish(failure(Error::of(ErrorKind::Cancelled, {})));
    }

private:
    void take(std::size_t index, const Result<T>& result)
    {
        m_results[index] = result;
        if (--m_left > 0)
            return;
        QList<Result<T>> all;
        for (std::optional<Result<T>>& each : m_results)
            all.append(std::move(*each));
        this->finish(std::move(all));
    }

    void cancelAll()
    {
        for (const QPointer<Job>& job : std::as_const(m_jobs)) {
            if (job)
                job->cancel();
        }
    }

    std::vector<std::optional<Result<T>>> m_results;
    QList<QPointer<Job>> m_jobs;
    qsizetype m_left = 0;
};

} // namespace Keycutter
