// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"
#include "runs/Run.h"

namespace Keycutter {

class Session;

//! What planning the failed part of a run afresh begins with.
struct RetryStart
{
    PlanInput input;
    //! Keys of the secrets that are not there any more; the input leaves them out.
    QStringList gone;
};

//! retryInput() of @p run with its secrets as @p sourceNow has them, found by their ids.
[[nodiscard]] RetryStart retryStart(const Run& run, const QList<Secret>& sourceNow);
//! The same after listing the run's source anew. The job belongs to @p session.
[[nodiscard]] JobOf<RetryStart>* startRetry(Session& session, const Run& run);

} // namespace Keycutter
