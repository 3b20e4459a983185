// SPDX-License-Identifier: MIT
#pragma once

#include "services/common/SteppedJob.h"

namespace Keycutter {

//! Another job whose answer is looked at, and perhaps changed, before it is given on.
template <class T, class From = T> class MappedJob final : public SteppedJob<T>
{
public:
    using Map = std::function<Result<T>(const Result<From>&)>;

    MappedJob(JobOf<From>* job, Map map, QObject* parent)
        : SteppedJob<T>(parent)
    {
        this->template step<From>(
            job,
            [this, map = std::move(map)](const Result<From>& result) { this->finish(map(result)); },
            SteppedJob<T>::CancelRule::KeepSuccess);
    }
};

} // namespace Keycutter
