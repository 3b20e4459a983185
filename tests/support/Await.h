// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"

#include <QSignalSpy>

#include <memory>

namespace Keycutter::Test {

//! Runs the event loop until @p job has answered; a Timeout error with an empty `tried` when it
//! does not within @p milliseconds.
template <class T> Result<T> await(JobOf<T>* job, int milliseconds = 10000)
{
    // Shared, so that an answer that comes too late still finds it.
    auto answer = std::make_shared<Result<T>>(
        failure(Error::of(ErrorKind::Timeout, {}, QStringLiteral("the job did not answer"))));
    job->onFinished(job, [answer](const Result<T>& result) { *answer = result; });
    QSignalSpy spy(job, &Job::finished);
    spy.wait(milliseconds);
    return *answer;
}

} // namespace Keycutter::Test
