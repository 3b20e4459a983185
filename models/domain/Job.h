// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Keycutter {

//! Something asked for that is answered once.
//!
//! Contract: finished() is emitted exactly once, always from the event loop (never inside the call
//! that made the job or inside cancel()), also after cancel(), whose answer is
//! ErrorKind::Cancelled. A job belongs to the QObject parent it was given by its maker and deletes
//! itself (deleteLater) after finished(). Destroying a job aborts its work without a signal.
class Job : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Gives the work up as soon as possible, in every state, queued included. Idempotent.
    virtual void cancel() = 0;
    //! Sends nothing more: while it waits for its turn, for the end of a rate limit or to be tried
    //! again it ends as Cancelled. What is on its way is waited for; should that turn out to have
    //! been without effect and come to wait, it ends so then. Not every job can.
    virtual void withdraw() { }
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

protected:
    //! Queues finished() and the job's deletion; later calls are ignored and give false.
    bool announce();

private:
    bool m_announced = false;
    bool m_finished = false;
};

//! A Job with its typed answer.
template <class T> class JobOf : public Job
{
public:
    using Job::Job;

    //! Calls @p then with the answer, in @p context's thread, unless context is gone by then.
    void onFinished(QObject* context, std::function<void(const Result<T>&)> then)
    {
        connect(this, &Job::finished, context, [this, then = std::move(then)] { then(*m_result); });
    }

    //! The answer. Valid only once isFinished().
    [[nodiscard]] const Result<T>& result() const { return *m_result; }

protected:
    //! Settles the job; the first call wins.
    void finish(Result<T> result)
    {
        if (announce())
            m_result = std::move(result);
    }

private:
    std::optional<Result<T>> m_result;
};

//! A job whose answer is known already or comes from elsewhere: its maker calls settle().
template <class T> class PromisedJob final : public JobOf<T>
{
public:
    using JobOf<T>::JobOf;

    void settle(Result<T> result) { this->finish(std::move(result)); }
    //! What cancel() does beside answering Cancelled, for example cancelling an inner job.
    void setOnCancel(std::function<void()> onCancel) { m_onCancel = std::move(onCancel); }

    void cancel() override
    {
        if (m_onCancel)
            std::exchange(m_onCancel, nullptr)();
        this->finish(failure(Error::of(ErrorKind::Cancelled, {})));
    }

private:
    std::function<void()> m_onCancel;
};

} // namespace Keycutter
