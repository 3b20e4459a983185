// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"

#include <QPointer>

#include <functional>

namespace Keycutter {

//! A job made of steps, each of them a job itself. Derived classes start a step with step() and end
//! with finish(). Destroying it cancels the step under way.
template <class T> class SteppedJob : public JobOf<T>
{
public:
    using JobOf<T>::JobOf;

    ~SteppedJob() override
    {
        if (m_step)
            m_step->cancel();
    }
    Q_DISABLE_COPY_MOVE(SteppedJob)

    //! Cancels the step; its answer ends this job, which is not always Cancelled: a write that was
    //! sent already ends as OutcomeUnknown.
    void cancel() override
    {
        m_cancelled = true;
        if (!m_step)
            this->finish(failure(Error::of(ErrorKind::Cancelled, {})));
        else if (m_rule != CancelRule::Ignore)
            m_step->cancel();
    }

    void withdraw() override
    {
        m_withdrawn = true;
        withdrawStep();
    }

protected:
    //! What cancel() does to a step.
    enum class CancelRule {
        Stop, //!< cancelled; should it have succeeded all the same, the job ends as Cancelled
        KeepSuccess, //!< cancelled; should it have succeeded all the same, the job goes on
        Ignore, //!< left alone, and the job goes on: its effect has happened already
    };

    //! Runs @p job; @p then gets what it answered.
    template <class U>
    void step(
        JobOf<U>* job, std::function<void(const Result<U>&)> then,
        CancelRule rule = CancelRule::Stop)
    {
        m_step = job;
        m_rule = rule;
        withdrawStep();
        job->onFinished(this, [this, then = std::move(then)](const Result<U>& result) {
            const bool stops = m_cancelled && m_rule == CancelRule::Stop;
            m_step.clear();
            if (stops)
                this->finish(failure(Error::of(ErrorKind::Cancelled, {})));
            else
                then(result);
        });
    }

    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    void withdrawStep()
    {
        if (m_withdrawn && m_step && m_rule != CancelRule::Ignore)
            m_step->withdraw();
    }

    QPointer<Job> m_step;
    CancelRule m_rule = CancelRule::Stop;
    bool m_cancelled = false;
    bool m_withdrawn = false;
};

} // namespace Keycutter
